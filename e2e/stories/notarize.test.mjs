// SPDX-License-Identifier: Apache-2.0
// A court clerk notarizes a real file; another party verifies it, and every refusal has its name.

import assert from 'node:assert/strict';
import {
	account,
	CITIZEN,
	CLERK,
	COUNCILLOR,
	COURT,
	NOTARY,
	NOTARY_OFFICE,
} from '../support/accounts.mjs';
import { connect, NOT_ENTITLED, SIGNS_NOTHING, stories } from '../support/chain.mjs';
import { blake2, sha256, sm3 } from '../support/digest.mjs';
import { lookUp, notarization } from '../support/evidence.mjs';
import { appointment, officerNumber, registration } from '../support/institutions.mjs';
import { changeOneByte, makePdf } from '../support/pdf.mjs';

const MAX_U64 = (1n << 64n) - 1n;

stories('notarizing a file', { plenty: true }, (chain, story) => {
	const file = makePdf('证据目录', '案号：(2026)浙01民初1号', 'A real file of this story.');
	const about = { size: file.length, mediaType: 'Pdf', claimedAt: Date.now() - 86_400_000 };

	story('a clerk notarizes a PDF, and another party finds it', async () => {
		const digest = blake2(file);
		const outcome = await chain.does(notarization(chain.api, digest, about), CLERK, {
			until: 'finalized',
		});
		const event = outcome.event('evidence.Notarized');
		assert.equal(event.institution.toNumber(), COURT);
		assert.equal(event.firstSeen.toString(), event.id.toString());

		// The other party has a connection of its own, no account, and the file.
		const other = await connect(chain.node.ws);
		try {
			const { first, later } = await lookUp(other.api, blake2(file));
			assert.deepEqual(
				{
					id: first.id.toString(),
					institution: first.institution.toNumber(),
					officer: first.officer.toString(),
					block: first.block.toNumber(),
					size: first.size_.toNumber(),
					mediaType: first.mediaType.type,
					evidenceClass: first.class.type,
					claimedAt: first.claimedAt.toNumber(),
					provider: first.provider.isNone,
					policy: first.policy.toNumber(),
					later: later.length,
				},
				{
					id: event.id.toString(),
					institution: COURT,
					officer: event.officer.toString(),
					block: outcome.block.number,
					size: file.length,
					mediaType: 'Pdf',
					evidenceClass: 'ElectronicFile',
					claimedAt: about.claimedAt,
					provider: true,
					policy: 1,
					later: 0,
				},
			);
			const time = await (await other.api.at(outcome.block.hash)).query.timestamp.now();
			assert.equal(first.recordedAt.toString(), time.toString());

			const byId = (await other.api.call.evidenceApi.verifyId(first.id)).unwrap();
			const { words, ...told } = byId.toJSON();
			assert.deepEqual(told, first.toJSON());
			assert.equal(words.institution, '市中级人民法院');
			assert.equal(words.officer, '市中级人民法院');
			const inChina = new Date(time.toNumber() + 8 * 3_600_000).toISOString();
			assert.equal(words.recorded_at, inChina.slice(0, 19).replace('T', ' '));

			const profile = (
				await other.api.query.institutions.profiles(first.institution)
			).unwrap();
			assert.equal(profile.name.toString(), '市中级人民法院');
		} finally {
			await other.api.disconnect();
		}
	});

	story('the file with one byte changed is not found', async () => {
		assert.equal(await lookUp(chain.api, blake2(changeOneByte(file))), null);
		const unknown = await chain.api.call.evidenceApi.verifyId(MAX_U64);
		assert.ok(unknown.isNone);
	});

	story('SHA-256 and SM3 digests stand beside BLAKE2', async () => {
		const digests = [sha256(file), sm3(file)];
		await chain.doesAll(
			digests.map((digest) => [notarization(chain.api, digest, about), CLERK]),
		);
		for (const digest of digests) {
			const { first } = await lookUp(chain.api, digest);
			const [[algorithm, value]] = Object.entries(digest);
			assert.equal(first.digest.type, algorithm);
			assert.equal(first.digest.value.toHex(), value);
		}
		// The same 32 bytes under another algorithm are another digest.
		assert.equal(await lookUp(chain.api, { Sm3: sha256(file).Sha2_256 }), null);
	});

	story('another institution adds a record that refers to the first', async () => {
		const digest = blake2(file);
		const { first } = await lookUp(chain.api, digest);
		const own = { ...about, claimedAt: Date.now() - 1_000, provider: COURT };
		const outcome = await chain.does(notarization(chain.api, digest, own), NOTARY);
		const event = outcome.event('evidence.Notarized');
		assert.equal(event.firstSeen.toString(), first.id.toString());
		assert.notEqual(event.id.toString(), first.id.toString());

		const found = await lookUp(chain.api, digest);
		assert.deepEqual(found.first.toJSON(), first.toJSON(), 'the first record stays as it is');
		assert.equal(found.later.length, 1);
		assert.equal(found.later[0].institution.toNumber(), NOTARY_OFFICE);
		assert.equal(found.later[0].provider.unwrap().toNumber(), COURT);
		assert.equal(found.later[0].firstSeen.toString(), first.id.toString());
	});

	story('an institution records a digest once, whichever of its officers', async () => {
		const colleague = account('CourtColleague');
		await chain.does(appointment(chain.api, COURT, colleague, ['NotarizeEvidence']), CLERK);
		const again = (digest) => notarization(chain.api, digest, about);
		await chain.refuses([
			['the clerk again', again(blake2(file)), CLERK, 'evidence.AlreadyExists'],
			['a colleague', again(blake2(file)), colleague, 'evidence.AlreadyExists'],
			['the notary again', again(blake2(file)), NOTARY, 'evidence.AlreadyExists'],
			['another algorithm again', again(sm3(file)), CLERK, 'evidence.AlreadyExists'],
		]);
	});

	story('an account that is not enrolled is refused at the pool', async () => {
		const stranger = account('Stranger');
		const digest = sha256(Buffer.from('a file of nobody'));
		const sentence = await chain.refusedByPool(notarization(chain.api, digest), stranger);
		assert.match(sentence, /^1010: Invalid Transaction: .*signing address/);
	});

	story('who may not notarize is told why', async () => {
		const { api } = chain;
		const past = (await chain.now()) - 1;
		const [administrator, suspended, retired, early, robbed, forensic] = [
			'CourtAdmin',
			'CourtSuspended',
			'CourtRetired',
			'CourtEarly',
			'CourtRobbed',
			'ForensicAdmin',
		].map(account);
		const duty = ['NotarizeEvidence'];
		await chain.doesAll([
			[appointment(api, COURT, administrator, ['Administer']), CLERK],
			[appointment(api, COURT, suspended, duty), CLERK],
			[appointment(api, COURT, retired, duty, { from: 0, until: past }), CLERK],
			[appointment(api, COURT, early, duty, { from: past + 86_400_000, until: null }), CLERK],
			[appointment(api, COURT, robbed, duty), CLERK],
		]);
		const registered = await chain.decides(registration(api, forensic));
		const { institution, officer } = registered.event('institutions.InstitutionRegistered');
		const both = ['Administer', 'NotarizeEvidence'];
		await chain.doesAll([
			[api.tx.institutions.changeOfficer(officer, both, { from: 0, until: null }), forensic],
			[api.tx.institutions.suspendOfficer(await officerNumber(api, suspended)), CLERK],
			[
				api.tx.institutions.reportCompromisedKey(await officerNumber(api, robbed), past),
				robbed,
			],
		]);
		const own = sha256(Buffer.from('a file of the forensic centre'));
		await chain.does(notarization(api, own), forensic);
		await chain.decides(api.tx.institutions.suspendInstitution(institution));

		const tx = () => notarization(api, sha256(Buffer.from('a file that stays unrecorded')));
		await chain.refuses([
			['a citizen', tx(), CITIZEN, 'institutions.NotAnOfficer'],
			['an officer without the duty', tx(), administrator, 'institutions.DutyNotHeld'],
			['the bureau, which lacks the duty', tx(), COUNCILLOR, 'institutions.DutyNotHeld'],
		]);
		await chain.refusesInPool([
			['a suspended officer', tx(), suspended, NOT_ENTITLED],
			['an officer of the past', tx(), retired, NOT_ENTITLED],
			['an officer to come', tx(), early, NOT_ENTITLED],
			['a compromised key', tx(), robbed, SIGNS_NOTHING],
			['a suspended institution', tx(), forensic, NOT_ENTITLED],
		]);
		assert.ok(await lookUp(api, own), 'what it recorded before still stands');
	});

	story('malformed input is told apart', async () => {
		const { api } = chain;
		const tx = (about) => notarization(api, sha256(Buffer.from('malformed')), about);
		const later = Date.now() + 3_600_000;
		// The forensic centre of the story before.
		const suspended = Number((await api.query.institutions.nextInstitution()).toString()) - 1;
		await chain.refuses([
			['no bytes', tx({ size: 0 }), CLERK, 'evidence.EmptyFile'],
			['an hour ahead', tx({ claimedAt: later }), CLERK, 'evidence.ClaimedInFuture'],
			['the end of time', tx({ claimedAt: MAX_U64 }), CLERK, 'evidence.ClaimedInFuture'],
			[
				'no such provider',
				tx({ provider: 4_294_967_295 }),
				CLERK,
				'evidence.ProviderNotActive',
			],
			[
				'a suspended provider',
				tx({ provider: suspended }),
				CLERK,
				'evidence.ProviderNotActive',
			],
		]);
	});

	story('the largest values are values like others', async () => {
		const digest = { Sha2_256: `0x${'ff'.repeat(32)}` };
		await chain.does(notarization(chain.api, digest, { size: MAX_U64, claimedAt: 0 }), CLERK);
		const { first } = await lookUp(chain.api, digest);
		assert.equal(first.size_.toString(), MAX_U64.toString());
		assert.equal(first.claimedAt.toString(), '0');
	});

	story('the council adopts a policy, and later records bear its version', async () => {
		const { api } = chain;
		const before = (await api.call.evidenceApi.currentPolicy()).unwrap();
		const { classes } = before.policy;
		const policy = (algorithms, maxClockSkew = 60_000) =>
			api.tx.evidence.adoptPolicy({ algorithms, maxClockSkew, classes });
		const file = Buffer.from('after the policy');
		await chain.decides(policy(['Blake2_256', 'Sm3']));

		await chain.refuses([
			['SHA-256', notarization(api, sha256(file)), CLERK, 'evidence.AlgorithmNotAccepted'],
			['not the council', policy(['Sm3']), CLERK, 'BadOrigin'],
			['none', chain.motion(policy([])), COUNCILLOR, 'evidence.NoAlgorithmAccepted'],
			[
				'a skew without end',
				chain.motion(policy(['Sm3'], MAX_U64)),
				COUNCILLOR,
				'evidence.ClockSkewTooLong',
			],
			[
				'the same',
				chain.motion(policy(['Blake2_256', 'Sm3'])),
				COUNCILLOR,
				'evidence.PolicyUnchanged',
			],
		]);
		await chain.does(notarization(api, sm3(file)), CLERK);
		const { first } = await lookUp(api, sm3(file));
		assert.equal(first.policy.toNumber(), before.version.toNumber() + 1);
		assert.deepEqual(
			(await api.call.evidenceApi.policy(before.version)).unwrap().toJSON(),
			before.policy.toJSON(),
			'the policy of earlier records can be looked up',
		);
	});
});
