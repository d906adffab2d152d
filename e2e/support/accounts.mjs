// SPDX-License-Identifier: Apache-2.0
// The accounts of the development chain by role, and fresh ones by name.

import { Keyring } from '@polkadot/keyring';
import { cryptoWaitReady } from '@polkadot/util-crypto';

await cryptoWaitReady();
const ring = new Keyring({ type: 'sr25519' });

/** The account derived from this name, always the same. */
export const account = (name) => ring.addFromUri(`//${name}`, { name });

/** Alice: administrator of institution 0, the city's data bureau, and the council of one. */
export const COUNCILLOR = account('Alice');
/** Bob: clerk and administrator of institution 1, the court; may notarize. */
export const CLERK = account('Bob');
/** Charlie: officer and administrator of institution 2, the notary office; may notarize and enrol. */
export const NOTARY = account('Charlie');
/** Dave: officer and administrator of institution 3, the bank; issues money, lends on invoices. */
export const BANKER = account('Dave');
/** Eve: officer and administrator of institution 4, the citizen service; may enrol citizens. */
export const REGISTRAR = account('Eve');
/** Ferdie: a citizen. */
export const CITIZEN = account('Ferdie');

/** One: officer of institution 5, the tax bureau; notarizes, witnesses, administers taxes. */
export const TAX_OFFICER = account('One');
/** Alice//stash: officer of institution 6, the forensic institute; gives expert opinions. */
export const EXPERT = account('Alice//stash');
/** Bob//stash: officer of institution 7, the evidence platform; may notarize. */
export const PLATFORM_OFFICER = account('Bob//stash');

/** Charlie//stash: officer of institution 8, the hotel; issues and handles its invoices. */
export const HOTEL_OFFICER = account('Charlie//stash');
/** Dave//stash: officer of institution 9, a factory; handles invoices and claims reimbursements. */
export const FACTORY_OFFICER = account('Dave//stash');
/** Eve//stash: officer of institution 9; approves reimbursements. */
export const FACTORY_APPROVER = account('Eve//stash');
/** Ferdie//stash: officer of institution 10, a software firm; as the one of the factory. */
export const SOFTWARE_OFFICER = account('Ferdie//stash');
/** Two: officer of institution 10; approves reimbursements. */
export const SOFTWARE_APPROVER = account('Two');

/** Numbers of the institutions of the development chain. */
export const BUREAU = 0;
export const COURT = 1;
export const NOTARY_OFFICE = 2;
export const BANK = 3;
export const CITIZEN_SERVICE = 4;
export const TAX_BUREAU = 5;
export const FORENSIC_INSTITUTE = 6;
export const PLATFORM = 7;
export const HOTEL = 8;
export const FACTORY = 9;
export const SOFTWARE_FIRM = 10;
