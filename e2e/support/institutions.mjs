// SPDX-License-Identifier: Apache-2.0
// Registering institutions and appointing their officers.

import { creditCode } from './uscc.mjs';

/** Hangzhou, by GB/T 2260. */
export const HANGZHOU = 330_100;
/** From the first instant on, without an end. */
export const ALWAYS = { from: 0, until: null };

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
	);
}

/** The call that appoints an officer. */
export function appointment(api, institution, who, duties, validity = ALWAYS) {
	return api.tx.institutions.appointOfficer(institution, who.address, duties, validity);
}

/** The number of the officer whose present key this is. */
export async function officerNumber(api, who) {
	return (await api.query.institutions.accounts(who.address)).unwrap().asOfficer;
}

/** The number of the citizen whose present key this is. */
export async function citizenNumber(api, who) {
	return (await api.query.institutions.accounts(who.address)).unwrap().asCitizen;
}
