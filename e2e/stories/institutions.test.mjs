// SPDX-License-Identifier: Apache-2.0
// Institutions, their officers and the citizens they enrol: from registration to closure.

import assert from 'node:assert/strict';
import { u8aWrapBytes } from '@polkadot/util';
import {
	account,
	BANK,
	BUREAU,
	CITIZEN_SERVICE,
	CLERK,
	COUNCILLOR,
	COURT,
	NOTARY,
	NOTARY_OFFICE,
	REGISTRAR,
} from '../support/accounts.mjs';
import { INSTANT, NOT_ENTITLED, SIGNS_NOTHING, stories, withRawText } from '../support/chain.mjs';
import { sha256 } from '../support/digest.mjs';
import { notarization } from '../support/evidence.mjs';
import {
	ALWAYS,
	appointment,
	approval,
	citizenKey,
	citizenNumber,
	enrolment,
	HANGZHOU,
	officerKey,
	officerNumber,
	possession,
	possessionStatement,
	registration,
} from '../support/institutions.mjs';
import { creditCode, withWrongCheck, withWrongOrganisation } from '../support/uscc.mjs';

const NAME = '市不动产登记中心';
const CODE = creditCode(42);
const MAX_U32 = 4_294_967_295;

stories('institutions', { ...INSTANT, plenty: true }, (chain, story) => {
	const registrar = account('LandRegistryAdmin');
	let registry;

	story('the institutions of the development chain read as text', async () => {
		const names = [];
		for (const number of [BUREAU, COURT, NOTARY_OFFICE, BANK, CITIZEN_SERVICE]) {
			const { name } = (await chain.api.query.institutions.profiles(number)).unwrap();
			names.push(name.toString());
		}
		assert.deepEqual(names, [
			'城市数据管理局',
			'市中级人民法院',
			'市公证处',
			'市商业银行',
			'市政务服务中心',
		]);
	});

	story('the council registers an institution with a Chinese name', async () => {
		const call = registration(chain.api, registrar, { name: ` ${NAME}　`, code: CODE });
		const outcome = await chain.decides(call, { until: 'finalized' });
		const event = outcome.event('institutions.InstitutionRegistered');
		registry = event.institution;

		for (const info of [
			(await chain.api.call.institutionsApi.institution(registry)).unwrap(),
			(await chain.api.call.institutionsApi.institutionByCode(CODE)).unwrap(),
		]) {
			assert.equal(info.name.toString(), NAME, 'without the space around it');
			assert.equal(info.code.toString(), CODE);
			assert.equal(info.region.toNumber(), HANGZHOU);
			assert.equal(info.status.type, 'Active');
			assert.deepEqual(info.duties.toJSON(), ['Administer', 'NotarizeEvidence']);
			assert.equal(info.headcount.administrators.toNumber(), 1);
		}
		const who = (await chain.api.call.institutionsApi.whoIs(registrar.address)).unwrap();
		assert.equal(who.institutionName.toString(), NAME);
		assert.ok(who.mayActNow.isTrue);
	});

	story('a code of the early pilots needs the word of the council', async () => {
		const code = withWrongCheck(creditCode(43));
		const call = (acceptLegacyCode) =>
			registration(chain.api, account('PilotAdmin'), { code, acceptLegacyCode });
		await chain.refuses([
			['without it', chain.motion(call(false)), COUNCILLOR, 'institutions.WrongCodeCheck'],
		]);
		await chain.decides(call(true));
		const info = (await chain.api.call.institutionsApi.institutionByCode(code)).unwrap();
		assert.equal(info.code.toString(), code);
	});

	story('a registration with a fault is refused for that fault', async () => {
		const { api } = chain;
		const fresh = account('NobodyYet');
		const faulty = (fault) => registration(api, fresh, { code: creditCode(44), ...fault });
		const faults = [
			['an empty name', { name: '' }, 'NameEmpty'],
			['a name of spaces', { name: ' 　\t' }, 'NameEmpty'],
			['a name of 129 bytes', { name: '法'.repeat(43) }, 'NameTooLong'],
			['the longest text of a call', { name: 'x'.repeat(1_024) }, 'NameTooLong'],
			['a name that turns around', { name: '法院\u202e' }, 'NameNotText'],
			['a name with a null', { name: '法\0院' }, 'NameNotText'],
			['no code', { code: '' }, 'MalformedCode'],
			['17 characters', { code: CODE.slice(1) }, 'MalformedCode'],
			['the letter O for zero', { code: creditCode(44).replace('0', 'O') }, 'MalformedCode'],
			['small letters', { code: creditCode(4).toLowerCase() + 'x' }, 'MalformedCode'],
			[
				'a wrong organisation code',
				{ code: withWrongOrganisation(creditCode(44)) },
				'WrongOrganisationCheck',
			],
			[
				'the same as a legacy code',
				{ code: withWrongOrganisation(creditCode(44)), acceptLegacyCode: true },
				'WrongOrganisationCheck',
			],
			['a wrong last character', { code: withWrongCheck(creditCode(44)) }, 'WrongCodeCheck'],
			['a region of five digits', { region: 33_010 }, 'RegionOutOfRange'],
			['the largest region', { region: MAX_U32 }, 'RegionOutOfRange'],
			['a code in use', { code: CODE }, 'AlreadyExists'],
		].map(([what, fault, error]) => [
			what,
			chain.motion(faulty(fault)),
			COUNCILLOR,
			`institutions.${error}`,
		]);
		const invalidUtf8 = withRawText(
			chain.motion(faulty({ name: 'not UTF-8' })),
			'not UTF-8',
			Uint8Array.of(0xe6, 0xb3, 0x95, 0xff, 0xfe, 0x80, 0xc0, 0xaf, 0xed),
		);
		const enrolled = registration(api, CLERK, { code: creditCode(44) });
		await chain.refuses([
			...faults,
			['a name not in UTF-8', invalidUtf8, COUNCILLOR, 'institutions.NameNotText'],
			[
				'an enrolled administrator',
				chain.motion(enrolled),
				COUNCILLOR,
				'institutions.AlreadyEnrolled',
			],
			['not the council', faulty({}), CLERK, 'BadOrigin'],
			['a councillor alone', faulty({}), COUNCILLOR, 'BadOrigin'],
		]);
		assert.ok((await api.call.institutionsApi.whoIs(fresh.address)).isNone);
	});

	story('text longer than any call may carry does not reach a block', async () => {
		const call = registration(chain.api, account('NobodyYet'), { name: 'x'.repeat(1_025) });
		await chain.refusedByPool(chain.motion(call), COUNCILLOR);
		await chain.does(chain.api.tx.system.remark('the node goes on'), COUNCILLOR);
	});

	story('an administrator appoints an officer, who acts at once', async () => {
		const { api } = chain;
		const clerk = account('LandClerk');
		const tx = appointment(api, registry, clerk, ['NotarizeEvidence']);
		const event = (await chain.does(tx, registrar)).event('institutions.OfficerAppointed');
		assert.equal(event.account.toString(), clerk.address);
		await chain.does(notarization(api, sha256(Buffer.from('a deed'))), clerk);

		const officers = await api.call.institutionsApi.officersOf(registry, null, 100);
		assert.deepEqual(
			officers.map((officer) => officer.account.toString()).sort(),
			[registrar.address, clerk.address].sort(),
		);
	});

	story('no account is bound without its owner', async () => {
		const { api } = chain;
		const fresh = account('Willing');
		const what = `officer of institution ${registry}`;
		const appoint = (word) =>
			api.tx.institutions.appointOfficer(
				registry,
				fresh.address,
				['NotarizeEvidence'],
				ALWAYS,
				word,
			);
		const expiry = (await chain.now()) + 86_400_000;
		const longest = api.consts.institutions.maxPossessionLife.toNumber();
		assert.equal(longest, 30 * 86_400_000);
		// The node says the same sentence, which polkadot.js shows as text.
		const statement = await api.call.institutionsApi.possessionStatement(
			{ Officer: registry },
			expiry,
		);
		const text = statement.text.toString();
		assert.equal(text, possessionStatement(api, what, expiry));

		const elsewhere = { genesisHash: { toHex: () => `0x${'11'.repeat(32)}` } };
		const refused = (why, word, error) => [why, appoint(word), registrar, `institutions.${error}`];
		await chain.refuses([
			refused(
				'signed by the administrator',
				possession(api, registrar, what, expiry),
				'PossessionInvalid',
			),
			refused(
				'signed for another institution',
				possession(api, fresh, `officer of institution ${COURT}`, expiry),
				'PossessionInvalid',
			),
			refused(
				'signed for another purpose',
				possession(api, fresh, `citizen enrolled by institution ${registry}`, expiry),
				'PossessionInvalid',
			),
			refused(
				'signed for another chain',
				possession(elsewhere, fresh, what, expiry),
				'PossessionInvalid',
			),
			refused(
				'signed until another time',
				{ ...possession(api, fresh, what, expiry), expiry: expiry + 1 },
				'PossessionInvalid',
			),
			refused(
				'over',
				possession(api, fresh, what, expiry - 2 * 86_400_000),
				'PossessionExpired',
			),
			refused(
				'for too long',
				possession(api, fresh, what, expiry + longest),
				'PossessionTooLong',
			),
		]);
		assert.ok((await api.call.institutionsApi.whoIs(fresh.address)).isNone);

		// As the browser extension and the page Sign and verify wrap what they sign.
		const wrapped = fresh.sign(u8aWrapBytes(text));
		await chain.does(appoint({ expiry, signature: { Sr25519: wrapped } }), registrar);
		const officer = await officerNumber(api, fresh);
		await chain.does(api.tx.institutions.dismissOfficer(officer), registrar);
	});

	story('an appointment with a fault is refused for that fault', async () => {
		const { api } = chain;
		const appoint = (duties, validity = ALWAYS, who = account('NobodyYet')) =>
			appointment(api, registry, who, duties, validity);
		const clerk = ['NotarizeEvidence'];
		const cases = [
			['reversed dates', appoint(clerk, { from: 20, until: 10 }), 'ReversedValidity'],
			['an empty period', appoint(clerk, { from: 20, until: 20 }), 'ReversedValidity'],
			['no duty', appoint([]), 'NoDuties'],
			['a duty that it lacks', appoint(['SettleMoney']), 'DutyNotHeld'],
			[
				'an administrator for a time',
				appoint(['Administer'], { from: 0, until: Date.now() + 86_400_000 }),
				'AdministratorNotPermanent',
			],
			['an officer of another', appoint(clerk, ALWAYS, NOTARY), 'AlreadyEnrolled'],
			['an officer of its own', appoint(clerk, ALWAYS, registrar), 'AlreadyEnrolled'],
			['a citizen', appoint(clerk, ALWAYS, account('Ferdie')), 'AlreadyEnrolled'],
			[
				'another institution',
				appointment(api, COURT, account('NobodyYet'), clerk),
				'NotOwner',
			],
			[
				'no institution',
				appointment(api, MAX_U32, account('NobodyYet'), clerk),
				'NotOwner',
			],
		];
		await chain.refuses([
			...cases.map(([what, tx, error]) => [what, tx, registrar, `institutions.${error}`]),
			[
				'no institution, by the council',
				chain.motion(appointment(api, MAX_U32, account('NobodyYet'), clerk)),
				COUNCILLOR,
				'institutions.InstitutionNotFound',
			],
			[
				'an officer who is no administrator',
				appoint(clerk),
				account('LandClerk'),
				'institutions.DutyNotHeld',
			],
		]);
	});

	story('a suspended officer does not act until it is reinstated', async () => {
		const { api } = chain;
		const clerk = account('LandClerk');
		const officer = await officerNumber(api, clerk);
		const tx = (text) => notarization(api, sha256(Buffer.from(text)));
		await chain.does(api.tx.institutions.suspendOfficer(officer), registrar);
		await chain.refusesInPool([
			['while suspended', tx('during'), clerk, NOT_ENTITLED],
			['by itself', api.tx.institutions.reinstateOfficer(officer), clerk, NOT_ENTITLED],
		]);
		await chain.refuses([
			[
				'twice',
				api.tx.institutions.suspendOfficer(officer),
				registrar,
				'institutions.InvalidTransition',
			],
			[
				'by another institution',
				api.tx.institutions.reinstateOfficer(officer),
				CLERK,
				'institutions.NotOwner',
			],
			[
				'nobody',
				api.tx.institutions.suspendOfficer(MAX_U32),
				registrar,
				'institutions.OfficerNotFound',
			],
		]);
		await chain.does(api.tx.institutions.reinstateOfficer(officer), registrar);
		await chain.does(tx('after'), clerk);
	});

	story('a replaced key keeps the officer and its history', async () => {
		const { api } = chain;
		const [former, present] = [account('LandClerk'), account('LandClerkNewKey')];
		const officer = await officerNumber(api, former);
		const replace = (to, by = [officer, former]) =>
			officerKey(api, officer, to, approval(api, by, officer, to));
		const alone = [await officerNumber(api, registrar), registrar];
		await chain.refuses([
			[
				'by one administrator',
				officerKey(api, officer, present),
				registrar,
				'institutions.NotApproved',
			],
			[
				'by the same one twice',
				replace(present, alone),
				registrar,
				'institutions.SameOfficer',
			],
			[
				'with a forged approval',
				replace(present, [officer, registrar]),
				registrar,
				'institutions.ApprovalInvalid',
			],
		]);
		await chain.does(replace(present), registrar);

		const info = (await api.call.institutionsApi.officer(officer)).unwrap();
		assert.equal(info.account.toString(), present.address);
		assert.deepEqual(
			info.formerKeys.map((key) => key.account.toString()),
			[former.address],
		);
		const digest = sha256(Buffer.from('with the new key'));
		const outcome = await chain.does(notarization(api, digest), present);
		const { officer: recorded } = outcome.event('evidence.Notarized');
		assert.equal(recorded.toString(), officer.toString());

		const sentence = await chain.refusedByPool(notarization(api, digest), former);
		assert.match(sentence, /signing address/);
		await chain.refuses([
			[
				'back to the former key',
				replace(former, [officer, present]),
				registrar,
				'institutions.AlreadyEnrolled',
			],
			[
				'a key in use',
				replace(NOTARY, [officer, present]),
				registrar,
				'institutions.AlreadyEnrolled',
			],
		]);
	});

	story('a compromised key stops its officer, who reports it, until it is replaced', async () => {
		const { api } = chain;
		const [robbed, safe] = [account('LandClerkNewKey'), account('LandClerkThirdKey')];
		const officer = await officerNumber(api, robbed);
		const now = await chain.now();
		const report = (since) => api.tx.institutions.reportCompromisedKey(officer, since);
		const tx = (text) => notarization(api, sha256(Buffer.from(text)));
		await chain.refuses([
			[
				'of the time to come',
				report(now + 3_600_000),
				robbed,
				'institutions.CompromisedInFuture',
			],
			['of another', report(now), NOTARY, 'institutions.NotOwner'],
		]);
		const since = now - 3_600_000;
		await chain.does(report(since), robbed);
		await chain.refusesInPool([['by the thief', tx('stolen'), robbed, SIGNS_NOTHING]]);
		await chain.refuses([
			['twice', report(since), registrar, 'institutions.InvalidTransition'],
		]);
		await chain.does(officerKey(api, officer, safe), registrar);
		await chain.does(tx('recovered'), safe);
		const { formerKeys, reports } = (await api.call.institutionsApi.officer(officer)).unwrap();
		assert.equal(formerKeys.at(-1).account.toString(), robbed.address);
		assert.equal(reports.at(-1).account.toString(), robbed.address);
		assert.equal(reports.at(-1).report.by.unwrap().toString(), officer.toString());
		const first = formerKeys[0].account;
		const { reportFormerKey, confirmKeyReport } = api.tx.institutions;
		await chain.does(reportFormerKey(officer, first, since - 5 * 86_400_000), registrar);
		await chain.refuses([
			[
				'a past that one disowns',
				confirmKeyReport(officer, first),
				registrar,
				'institutions.SameOfficer',
			],
			[
				'reported twice',
				reportFormerKey(officer, first, since),
				registrar,
				'institutions.AlreadyReported',
			],
		]);
		await chain.decides(confirmKeyReport(officer, first));
		const again = (await api.call.institutionsApi.officer(officer)).unwrap();
		const sinceThen = again.formerKeys[0].compromisedSince.unwrap().toNumber();
		assert.equal(sinceThen, since - 5 * 86_400_000);
		assert.equal(formerKeys.at(-1).compromisedSince.unwrap().toNumber(), since);
	});

	story('the last administrator stays', async () => {
		const { api } = chain;
		const first = await officerNumber(api, registrar);
		const { suspendOfficer, dismissOfficer, changeOfficer } = api.tx.institutions;
		await chain.refuses(
			[
				['suspended', suspendOfficer(first)],
				['dismissed', dismissOfficer(first)],
				['without the duty', changeOfficer(first, ['NotarizeEvidence'], ALWAYS)],
			].map(([what, tx]) => [what, tx, registrar, 'institutions.LastAdministrator']),
		);
		await chain.refuses([
			[
				'by the council',
				chain.motion(dismissOfficer(first)),
				COUNCILLOR,
				'institutions.LastAdministrator',
			],
		]);

		const second = account('LandRegistrySecondAdmin');
		await chain.does(appointment(api, registry, second, ['Administer']), registrar);
		await chain.does(dismissOfficer(first), second);
		assert.match(
			await chain.refusedByPool(api.tx.system.remark('0x00'), registrar),
			/signing address/,
		);
		await chain.refuses([
			['dismissed twice', dismissOfficer(first), second, 'institutions.OfficerDismissed'],
		]);
	});

	story('a citizen is enrolled, suspended, given a new key and withdrawn', async () => {
		const { api } = chain;
		const [citizen, newKey] = [account('Citizen1'), account('Citizen1NewKey')];
		const remark = api.tx.system.remark('0x00');
		const calls = api.tx.institutions;
		assert.match(await chain.refusedByPool(remark, citizen), /signing address/);
		await chain.does(enrolment(api, citizen), REGISTRAR);
		await chain.does(remark, citizen);

		const number = await citizenNumber(api, citizen);
		await chain.refuses([
			[
				'twice',
				enrolment(api, citizen, 'Low'),
				REGISTRAR,
				'institutions.AlreadyEnrolled',
			],
			[
				'by the court',
				enrolment(api, newKey, 'Low'),
				CLERK,
				'institutions.DutyNotHeld',
			],
			[
				'by a citizen',
				enrolment(api, newKey, 'Low'),
				citizen,
				'institutions.NotAnOfficer',
			],
			[
				'no citizen',
				calls.suspendCitizen(MAX_U32),
				REGISTRAR,
				'institutions.CitizenNotFound',
			],
			[
				'reinstated too early',
				calls.reinstateCitizen(number),
				REGISTRAR,
				'institutions.InvalidTransition',
			],
		]);
		await chain.doesAll([
			[calls.setAssuranceLevel(number, 'Low'), REGISTRAR],
			[calls.suspendCitizen(number), REGISTRAR],
		]);
		const info = (await api.call.institutionsApi.whoIs(citizen.address)).unwrap();
		assert.equal(info.assurance.unwrap().type, 'Low');
		assert.ok(info.mayActNow.isFalse);

		await chain.does(calls.reinstateCitizen(number), REGISTRAR);
		const replace = citizenKey(api, number, newKey);
		await chain.refuses([
			['a new key by its institution', replace, REGISTRAR, 'BadOrigin'],
			['a new key by itself', replace, citizen, 'BadOrigin'],
		]);
		await chain.decides(replace);
		assert.equal((await citizenNumber(api, newKey)).toString(), number.toString());
		assert.match(await chain.refusedByPool(remark, citizen), /signing address/);
		await chain.does(remark, newKey);
		await chain.does(calls.withdrawCitizen(number), REGISTRAR);
		assert.match(await chain.refusedByPool(remark, newKey), /signing address/);
		assert.ok((await api.query.institutions.citizens(number)).isNone, 'the record is removed');
	});

	story('a suspended institution acts again, a closed one never', async () => {
		const { api } = chain;
		const [admin, clerk] = [account('LandRegistrySecondAdmin'), account('LandClerkThirdKey')];
		const calls = api.tx.institutions;
		const tx = (text) => notarization(api, sha256(Buffer.from(text)));
		const appoint = () =>
			appointment(api, registry, account('NobodyYet'), ['NotarizeEvidence']);
		const all = [
			['the clerk', tx('from within'), clerk, NOT_ENTITLED],
			['the administrator', appoint(), admin, NOT_ENTITLED],
		];
		await chain.decides(calls.suspendInstitution(registry));
		await chain.refusesInPool(all);
		await chain.decides(calls.reinstateInstitution(registry));
		await chain.does(tx('open again'), clerk);

		await chain.decides(calls.closeInstitution(registry));
		const byCouncil = (what, call, error) => [
			what,
			chain.motion(call),
			COUNCILLOR,
			`institutions.${error}`,
		];
		const change = calls.changeInstitution(registry, NAME, HANGZHOU, []);
		await chain.refusesInPool(all);
		await chain.refuses([
			byCouncil('reinstated', calls.reinstateInstitution(registry), 'InstitutionClosed'),
			byCouncil('suspended', calls.suspendInstitution(registry), 'InstitutionClosed'),
			byCouncil('closed twice', calls.closeInstitution(registry), 'InstitutionClosed'),
			byCouncil('changed', change, 'InstitutionClosed'),
			byCouncil('a new officer', appoint(), 'InstitutionClosed'),
			byCouncil('none', calls.closeInstitution(MAX_U32), 'InstitutionNotFound'),
			byCouncil(
				'its code again',
				registration(api, account('NobodyYet'), { code: CODE }),
				'AlreadyExists',
			),
		]);
	});
});
