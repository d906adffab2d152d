// SPDX-License-Identifier: Apache-2.0
// Registering institutions and appointing their officers.

import { u8aToHex } from '@polkadot/util';
import { CITIZEN_SERVICE } from './accounts.mjs';
import { creditCode } from './uscc.mjs';

/** Hangzhou, by GB/T 2260. */
export const HANGZHOU = 330_100;
/** From the first instant on, without an end. */
export const ALWAYS = { from: 0, until: null };

const WEEK = 7 * 86_400_000;

/** What the owner of an account signs so that the account becomes what is said. */
export function possessionStatement(api, what, expiry) {
	return `citychain/possession/v1: ${what}; until ${expiry}; chain ${api.genesisHash.toHex()}`;
}

/** The word of the owner of an account that the account becomes what is said. */
export function possession(api, owner, what, expiry = Date.now() + WEEK) {
	const signature = owner.sign(possessionStatement(api, what, expiry));
	return { expiry, signature: { Sr25519: signature } };
}

/** The call that registers an institution. Each needs a credit code of its own. */
export function registration(
	api,
	administrator,
	{
		name = '市司法鉴定中心',
		code = creditCode(1),
		acceptLegacyCode = false,
		region = HANGZHOU,
		duties = ['NotarizeEvidence'],
	} = {},
) {
	return api.tx.institutions.registerInstitution(
		name,
		code,
		acceptLegacyCode,
		region,
		duties,
		administrator.address,
		possession(api, administrator, `first administrator of institution ${code}`),
	);
}

/** The call that appoints an officer. */
export function appointment(api, institution, who, duties, validity = ALWAYS) {
	return api.tx.institutions.appointOfficer(
		institution,
		who.address,
		duties,
		validity,
		possession(api, who, `officer of institution ${institution}`),
	);
}

/** The word of an officer that another one, or itself, goes on with another account. */
export function approval(api, [by, signer], officer, who, expiry = Date.now() + WEEK) {
	const account = u8aToHex(who.publicKey);
	const chain = api.genesisHash.toHex();
	const signature = signer.sign(
		`citychain/approval/v1: officer ${officer} goes on with account ${account}; ` +
			`until ${expiry}; chain ${chain}`,
	);
	return { by, expiry, signature: { Sr25519: signature } };
}

/** The call that gives an officer another key, with the word of who approves. */
export function officerKey(api, officer, who, approved = null) {
	const word = possession(api, who, `new key of officer ${officer}`);
	return api.tx.institutions.replaceOfficerKey(officer, who.address, word, approved);
}

/** The call by which an institution, without another choice the citizen service, enrols a citizen. */
export function enrolment(api, who, level = 'High', institution = CITIZEN_SERVICE) {
	const word = possession(api, who, `citizen enrolled by institution ${institution}`);
	return api.tx.institutions.enrolCitizen(who.address, level, word);
}

/** The call by which the council gives a citizen another key. */
export function citizenKey(api, citizen, who) {
	const word = possession(api, who, `new key of citizen ${citizen} by the council`);
	return api.tx.institutions.replaceCitizenKey(citizen, who.address, word);
}

/** The call by which a citizen replaces the own key. */
export function ownKey(api, citizen, who) {
	const word = possession(api, who, `new key of citizen ${citizen} by the citizen`);
	return api.tx.recoveries.replaceOwnKey(who.address, word);
}

/** The call that says that a citizen lost the key, and which account takes its place. */
export function recoveryOf(api, citizen, who, grounds) {
	const word = possession(api, who, `new key of citizen ${citizen} by recovery`);
	return api.tx.recoveries.openRecovery(citizen, who.address, grounds, word);
}

/** The number of the officer whose present key this is. */
export async function officerNumber(api, who) {
	return (await api.query.institutions.accounts(who.address)).unwrap().asOfficer;
}

/** The number of the citizen whose present key this is. */
export async function citizenNumber(api, who) {
	return (await api.query.institutions.accounts(who.address)).unwrap().asCitizen;
}
