// SPDX-License-Identifier: Apache-2.0
// Every call and every question of the chain through the `citychain` command, by their names.

import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after } from 'node:test';
import { CLERK, COURT } from '../support/accounts.mjs';
import { stories } from '../support/chain.mjs';
import { CommandLine } from '../support/cli.mjs';
import { sha256 } from '../support/digest.mjs';
import { binary, run, temporaryFolder } from '../support/node.mjs';
import { makePdf } from '../support/pdf.mjs';

const CLERK_SIGNS = ['--dev-account', 'bob'];
const DOCKET = `0x${'04'.repeat(32)}`;

stories('calls and questions by name', {}, (chain, story) => {
	const cli = new CommandLine(chain);
	const folder = temporaryFolder();
	after(() => rmSync(folder, { recursive: true, force: true }));
	const path = join(folder, '证据.pdf');
	const file = makePdf('证据', '(2026)浙01民初3号', 'A file for a case.');
	writeFileSync(path, file);
	let evidence;
	let caseId;

	const state = async () => (await cli.succeeds(['ask', 'CasesApi.case', `${caseId}`])).answer.state;
	const transactions = async () =>
		(await chain.api.rpc.system.accountNextIndex(CLERK.address)).toNumber();

	story('the chain tells what can be called and asked', async () => {
		const { listed } = await cli.succeeds(['call']);
		assert.ok(listed.some(({ name, count }) => name === 'Cases' && count > 10));
		const calls = (await cli.succeeds(['call', 'cases'])).listed;
		const open = calls.find(({ name }) => name === 'Cases.open_case');
		assert.match(open.summary, /^Open a case/);
		const help = await cli.succeeds(['call', 'cases.openCase', '--help']);
		assert.deepEqual(
			help.arguments.map(({ name }) => name),
			['kind', 'docket'],
		);
		assert.match(help.arguments[0].kind, /one of Civil, Commercial/);
		assert.match(help.documentation, /## Errors/);
		const questions = (await cli.succeeds(['ask', 'CasesApi'])).listed;
		assert.ok(questions.some(({ name }) => name === 'CasesApi.case'));
		assert.match((await cli.succeeds(['ask', 'casesApi.case', '-h'])).documentation, /number/);
	});

	story('a clerk records a file by its name and by the digest of its content', async () => {
		const { state: reached, arguments: sent, events } = await cli.succeeds([
			...['call', 'Evidence.notarize', '--digest', `@sha2:${path}`, '--size', `${file.length}`],
			...['--mediaType', 'pdf', '--evidenceClass', 'electronic-file', '--claimed_at', '-1h'],
			...CLERK_SIGNS,
		]);
		assert.equal(reached, 'final');
		assert.equal(sent.provider, null);
		const [{ event, fields }] = events;
		assert.equal(event, 'Evidence.Notarized');
		evidence = fields.id;
		const { answer } = await cli.succeeds(['ask', 'EvidenceApi.verify_id', `${evidence}`]);
		assert.equal(answer.digest, `sha2-256:${sha256(file).Sha2_256.slice(2)}`);
		assert.equal(answer.institution, COURT);
		assert.equal(answer.words.institution, '市中级人民法院');
	});

	story('and works out what calls take of what people write', async () => {
		const asked = async (...words) => (await cli.succeeds(['ask', ...words])).answer;
		assert.deepEqual(await asked('ConversionsApi.read_time', '2026年12月1日 05:23'), {
			Ok: { ms: 1_796_073_780_000, text: '2026-12-01 05:23:00' },
		});
		assert.deepEqual(await asked('ConversionsApi.read_amount', '￥1,060.00'), {
			Ok: { fen: 106_000, text: '1,060.00' },
		});
		assert.deepEqual(await asked('ConversionsApi.read_day', '2026-02-30'), { Err: 'NoSuchDate' });
		assert.deepEqual(await asked('ConversionsApi.write_day', '2026-12-01'), {
			day: 20_788,
			text: '2026-12-01',
		});
	});

	story('and opens a case, fills it, and asks for it', async () => {
		const { events } = await cli.succeeds([
			...['call', 'cases.openCase', 'civil', DOCKET],
			...CLERK_SIGNS,
		]);
		const opened = events.find(({ event }) => event === 'Cases.CaseOpened');
		caseId = opened.fields.case;
		await cli.succeeds([
			...['call', 'Cases.contribute', '--case-id', `${caseId}`, '--items', `${evidence}`],
			...CLERK_SIGNS,
		]);
		const { answer } = await cli.succeeds(['ask', 'CasesApi.case', '--id', `${caseId}`]);
		assert.equal(answer.kind, 'Civil');
		assert.equal(answer.docket, DOCKET);
		assert.equal(answer.items, 1);
		assert.deepEqual(answer.state, { Open: { acknowledged: 1, contributed: 1 } });
		const page = await cli.succeeds(['ask', 'CasesApi.items', `${caseId}`, 'none', '64']);
		assert.equal(JSON.stringify(page.answer).includes(`${evidence}`), true);
		const absent = await cli.answers(['ask', 'CasesApi.case', '4_000_000']);
		assert.deepEqual([absent.exit_code, absent.answer], [1, null]);
		const waits = ['ask', 'WaitingApi.what_waits', '--institution', `${COURT}`, '--limit', '64'];
		const { waiting, next } = (await cli.succeeds(waits)).answer;
		const [{ task, since, deadline }] = waiting;
		assert.deepEqual(task, { Evidence: { Seal: caseId } });
		assert.match(since.text, /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/);
		assert.deepEqual([waiting.length, deadline, next], [1, null, null]);
	});

	story('a wrong argument is told by its name before anything is signed', async () => {
		const before = await transactions();
		const wrong = async (args, word) => {
			const { error } = await cli.fails(['call', ...args, ...CLERK_SIGNS], 2, 'usage');
			assert.match(error.message, word);
		};
		await wrong(['Cases.seal', '--case-id', 'three'], /Cases\.seal: case_id: three is not a whole number/);
		await wrong(['Cases.seal', '--cases', '3'], /has no argument cases: it takes case_id/);
		await wrong(['Cases.seal'], /case_id: it is missing/);
		await wrong(['Cases.open_case', 'civil', `@${path}`], /docket: .* no digest of a file/);
		await wrong(['Cases.close', '--case-id', '3'], /Cases has no call close/);
		await wrong(['Settlement.issue', 'ferdie', '1060'], /1060\.00 for yuan, or 1060fen/);
		assert.equal(await transactions(), before);
	});

	story('a dry run tells what would happen and changes nothing', async () => {
		const before = await transactions();
		const dryRun = ['call', 'Cases.seal', `${caseId}`, '--dry-run'];
		const good = await cli.succeeds([...dryRun, ...CLERK_SIGNS]);
		assert.deepEqual([good.state, good.valid, good.succeeds], ['dry_run', true, true]);
		assert.deepEqual(good.arguments, { case_id: caseId });
		assert.match(good.encoded, /^0x/);
		const refused = await cli.answers([
			...['call', 'Cases.seal', '4000000', '--dry-run'],
			...CLERK_SIGNS,
		]);
		assert.equal(refused.exit_code, 1);
		assert.equal(refused.refusal.code, 'Cases::NotFound');
		const stranger = await cli.answers(dryRun, {
			env: { CITYCHAIN_KEY: '//Stranger', CITYCHAIN_GENESIS: chain.api.genesisHash.toHex() },
		});
		assert.deepEqual([stranger.valid, stranger.refusal.code], [false, 'not_enrolled']);
		const nobody = await cli.succeeds(dryRun);
		assert.deepEqual([nobody.valid, nobody.succeeds], [null, null]);
		assert.ok('Open' in (await state()));
		assert.equal(await transactions(), before);
	});

	story('the case is sealed once, and the refusal has the documentation of its error', async () => {
		const seal = ['call', 'Cases.seal', '--case-id', `${caseId}`, ...CLERK_SIGNS];
		const { events } = await cli.succeeds(seal);
		assert.ok(events.some(({ event }) => event === 'Cases.CaseSealed'));
		assert.ok('Sealed' in (await state()));
		const { error } = await cli.fails(seal, 1, 'Cases::NotOpen');
		assert.match(error.message, /no longer open: .*Open another case, or void this one\./);
		await cli.fails(
			['call', 'Cases.open_case', 'civil', DOCKET, '--dev-account', 'ferdie'],
			1,
			'Institutions::NotAnOfficer',
		);
		await cli.fails(['call', 'Cases.seal', `${caseId}`], 5, 'key_missing');
	});

	story('a call within a call is made, and its refusal is no success', async () => {
		const inner = JSON.stringify([{ 'Cases.seal': { case_id: caseId } }]);
		const answer = await cli.answers(['call', 'Utility.force_batch', inner, ...CLERK_SIGNS]);
		assert.equal(answer.exit_code, 1);
		assert.ok(JSON.stringify(answer.events).includes('Cases::NotOpen'));
	});

	story('people read the same in lines', async () => {
		const { code, stdout } = await run(
			binary('citychain', 'CITYCHAIN_CLI'),
			['ask', 'CasesApi.case', `${caseId}`],
			{ env: { CITYCHAIN_URL: chain.node.ws } },
		);
		assert.equal(code, 0);
		assert.match(stdout.toString(), /^CasesApi\.case, as of final block \d+:\n.*\nstate\n {2}Sealed/s);
	});
});
