// SPDX-License-Identifier: Apache-2.0
// A dispute from the collection of its evidence to the ruling: platform, notary, forensic institute,
// court and two parties, a bank and a citizen, each with its own account.

import assert from 'node:assert/strict';
import {
	BANKER,
	CITIZEN,
	CLERK,
	COURT,
	EXPERT,
	FORENSIC_INSTITUTE,
	NOTARY,
	NOTARY_OFFICE,
	PLATFORM,
	PLATFORM_OFFICER,
	TAX_OFFICER,
} from '../support/accounts.mjs';
import { INSTANT, stories } from '../support/chain.mjs';
import { commit, committed } from '../support/commitment.mjs';
import { sha256, sm3 } from '../support/digest.mjs';
import { notarization } from '../support/evidence.mjs';
import { changeOneByte, makePdf } from '../support/pdf.mjs';

stories('a trial', { ...INSTANT, plenty: true }, (chain, story) => {
	const contract = makePdf('借款合同', '合同编号：2026-0001', 'Signed on the platform.');
	const statement = makePdf('还款流水', '2026年1月至6月', 'The accounts of the bank.');
	const secrets = {};
	let contractId;
	let statementId;
	let caseId;

	const info = async (id) => (await chain.api.call.evidenceApi.verifyId(id)).unwrap();
	const level = async (id) => (await info(id)).level.type;

	story('the platform records what was signed on it, and tells nothing but its digest', async () => {
		const { api } = chain;
		const about = { size: contract.length, claimedAt: Date.now() - 3_600_000 };
		const recorded = await chain.does(
			notarization(api, sha256(contract), about),
			PLATFORM_OFFICER,
		);
		contractId = recorded.event('evidence.Notarized').id;
		assert.equal(await level(contractId), 'Recorded');
	});

	story('it describes the six dimensions by salted commitments, each once', async () => {
		const { api } = chain;
		const dimensions = {};
		for (const name of ['time', 'place', 'person', 'before', 'during', 'after']) {
			secrets[name] = commit(`dimension/${name}`, PLATFORM, { schema: 1, [name]: '…' });
			dimensions[name] = secrets[name].commitment;
		}
		const describe = () => api.tx.provenance.describe(contractId, dimensions);
		await chain.does(describe(), PLATFORM_OFFICER);
		const missing = (await api.call.provenanceApi.missingDimensions(contractId)).unwrap();
		assert.equal(missing.length, 0);
		await chain.refuses([
			['again', describe(), PLATFORM_OFFICER, 'provenance.TimeAlreadyDescribed'],
			['by another', describe(), NOTARY, 'provenance.NotOwner'],
		]);
	});

	story('it keeps the chain of custody, which never goes back', async () => {
		const { api } = chain;
		const step = (name, minutesAgo) =>
			api.tx.provenance.recordCustody(
				contractId,
				name,
				Date.now() - minutesAgo * 60_000,
				committed('custody/tool', PLATFORM, name),
				committed('custody/operator', PLATFORM, name),
				null,
			);
		await chain.doesAll(
			[
				[step('Generate', 60), PLATFORM_OFFICER],
				[step('Collect', 50), PLATFORM_OFFICER],
				[step('Fix', 40), PLATFORM_OFFICER],
				[step('Store', 30), PLATFORM_OFFICER],
			],
		);
		const custody = await api.call.provenanceApi.custody(contractId);
		assert.deepEqual(
			custody.map((event) => event.step.type),
			['Generate', 'Collect', 'Fix', 'Store'],
		);
		await chain.refuses([
			['back to collection', step('Collect', 20), PLATFORM_OFFICER, 'provenance.StepOutOfOrder'],
		]);
	});

	story('independent witnesses raise what is presumed of it', async () => {
		const { api } = chain;
		const witness = (kind, by) =>
			api.tx.provenance.witness(contractId, kind, committed('witness', by, kind));
		await chain.refuses([
			[
				'the platform of its own item',
				witness('Platform', PLATFORM),
				PLATFORM_OFFICER,
				'provenance.ConflictOfInterest',
			],
			['a clerk as a notary', witness('Notary', COURT), CLERK, 'institutions.DutyNotHeld'],
		]);
		await chain.does(witness('Auditor', 5), TAX_OFFICER);
		await chain.does(witness('Notary', NOTARY_OFFICE), NOTARY);
		assert.equal(await level(contractId), 'Notarised');
		await chain.refuses([
			['twice', witness('Notary', NOTARY_OFFICE), NOTARY, 'provenance.AlreadyWitnessed'],
		]);
	});

	story('the court opens a case, to which platform and notary contribute', async () => {
		const { api } = chain;
		const recorded = await chain.does(
			notarization(api, sm3(statement), { size: statement.length }),
			NOTARY,
		);
		statementId = recorded.event('evidence.Notarized').id;
		const docket = committed('case/docket', COURT, '(2026)浙01民初1号');
		const opened = await chain.does(api.tx.cases.openCase('Civil', docket), CLERK);
		caseId = opened.event('cases.CaseOpened').case;
		await chain.refuses([
			[
				'uninvited',
				api.tx.cases.contribute(caseId, [contractId]),
				PLATFORM_OFFICER,
				'cases.NotInvited',
			],
		]);
		await chain.doesAll([
			[api.tx.cases.invite(caseId, PLATFORM), CLERK],
			[api.tx.cases.invite(caseId, NOTARY_OFFICE), CLERK],
		]);
		await chain.doesAll([
			[api.tx.cases.contribute(caseId, [contractId]), PLATFORM_OFFICER],
			[api.tx.cases.contribute(caseId, [statementId]), NOTARY],
		]);
		await chain.refuses([
			['unacknowledged', api.tx.cases.seal(caseId), CLERK, 'cases.NotAcknowledged'],
		]);
		await chain.does(api.tx.cases.acknowledge(caseId, [contractId, statementId]), CLERK);
		await chain.does(api.tx.cases.seal(caseId), CLERK);
		const proof = await api.call.casesApi.sealPath(caseId, contractId);
		assert.ok(proof.isSome, 'whoever has the item can prove that the sealed case holds it');
		await chain.refuses([
			['after the seal', api.tx.cases.contribute(caseId, [statementId]), NOTARY, 'cases.NotOpen'],
		]);
	});

	story('a party asks for verification, and the chain itself compares', async () => {
		const { api } = chain;
		const asked = await chain.does(
			api.tx.proceedings.requestVerification(contractId),
			CITIZEN,
		);
		const { verification } = asked.event('proceedings.VerificationRequested');
		const report = (file) =>
			api.tx.proceedings.reportVerification(verification, { Digest: sha256(file) });
		await chain.does(report(contract), EXPERT);
		const { state } = (await api.call.proceedingsApi.verification(verification)).unwrap();
		assert.match(JSON.stringify(state.toHuman()), /Match/);
		await chain.refuses([
			['a second report', report(changeOneByte(contract)), EXPERT, 'proceedings.AlreadyReported'],
		]);
	});

	story('a forged file is told from the recorded one', async () => {
		const { api } = chain;
		const asked = await chain.does(api.tx.proceedings.requestVerification(contractId), BANKER);
		const { verification } = asked.event('proceedings.VerificationRequested');
		const forged = { Digest: sha256(changeOneByte(contract)) };
		await chain.does(api.tx.proceedings.reportVerification(verification, forged), EXPERT);
		const { state } = (await api.call.proceedingsApi.verification(verification)).unwrap();
		assert.match(JSON.stringify(state.toHuman()), /Mismatch/);
	});

	story('the citizen challenges, the platform responds, an expert speaks, the court rules', async () => {
		const { api } = chain;
		const ground = { PreChain: 'Generation' };
		const raised = await chain.does(
			api.tx.proceedings.raiseChallenge(
				contractId,
				ground,
				committed('challenge/reasons', 4, 'I never signed it.'),
			),
			CITIZEN,
		);
		const { challenge } = raised.event('proceedings.ChallengeRaised');
		const rule = api.tx.proceedings.rule(
			challenge,
			'Admitted',
			committed('ruling/reasons', COURT, '…'),
		);
		await chain.refuses([
			['a ruling before the response', rule, CLERK, 'proceedings.NotResponded'],
			[
				'a response of another',
				api.tx.proceedings.respond(challenge, committed('response', NOTARY_OFFICE, '…')),
				NOTARY,
				'proceedings.NotOwner',
			],
		]);
		await chain.does(
			api.tx.proceedings.respond(challenge, committed('response', PLATFORM, '…')),
			PLATFORM_OFFICER,
		);
		await chain.does(
			api.tx.proceedings.giveOpinion(
				challenge,
				'Supports',
				committed('opinion', FORENSIC_INSTITUTE, '…'),
			),
			EXPERT,
		);
		await chain.refuses([
			['a notary as a court', rule, NOTARY, 'institutions.DutyNotHeld'],
		]);
		await chain.does(rule, CLERK);
		assert.equal(await level(contractId), 'CourtConfirmed');
		assert.equal((await info(contractId)).ruled.unwrap().type, 'Admitted');
	});

	story('a legal hold keeps the case from being voided until it is released', async () => {
		const { api } = chain;
		const held = await chain.does(
			api.tx.proceedings.placeHold({ Case: caseId }, committed('hold/order', COURT, '…')),
			CLERK,
		);
		const { hold } = held.event('proceedings.HoldPlaced');
		const propose = api.tx.cases.proposeVoid(caseId, 'Incomplete', null);
		await chain.refuses([['while it is held', propose, CLERK, 'cases.Held']]);
		await chain.does(api.tx.proceedings.releaseHold(hold), CLERK);
	});

	story('nothing of what the parties said is in the state', async () => {
		const state = JSON.stringify(await chain.ledger());
		for (const text of ['借款合同', '(2026)浙01民初1号', 'I never signed it.']) {
			assert.ok(!state.includes(Buffer.from(text).toString('hex')), text);
		}
	});
});
