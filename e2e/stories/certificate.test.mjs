// SPDX-License-Identifier: Apache-2.0
// Certificates: made at a node, and checked by two programs that neither ask one nor trust it.

import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after } from 'node:test';
import { CLERK, NOTARY } from '../support/accounts.mjs';
import { stories } from '../support/chain.mjs';
import { CommandLine } from '../support/cli.mjs';
import { officerNumber } from '../support/institutions.mjs';
import { freePorts, runNode, temporaryFolder } from '../support/node.mjs';
import { changeOneByte, makePdf } from '../support/pdf.mjs';
import { Refusal } from '../verifier/scale.mjs';
import { verify } from '../verifier/verify.mjs';

const FACTS = ['genesis', 'certificate', 'block', 'finality', 'evidence', 'batch', 'leaf'];

stories('certificates', { plenty: true }, (chain, story) => {
	const cli = new CommandLine(chain);
	const folder = temporaryFolder();
	after(() => rmSync(folder, { recursive: true, force: true }));
	const contract = makePdf('借款合同', '合同编号：2026-0002', 'A file with a certificate.');
	const file = save('借款合同.pdf', contract);
	const changed = save('changed.pdf', changeOneByte(contract));
	const certificate = join(folder, '借款合同.citycert');
	let id;
	let genesis;
	let nowhere;

	function save(name, bytes) {
		const path = join(folder, name);
		writeFileSync(path, bytes);
		return path;
	}

	/** What is certified of an evidence, which both programs must find without a node. */
	async function certified(output, ...about) {
		const answer = await cli.succeeds(['certificate', '-o', output, ...about]);
		assert.equal(answer.verdict, 'certified');
		const facts = Object.fromEntries(FACTS.map((name) => [name, answer[name]]));
		const bytes = readFileSync(output);
		assert.equal(answer.size, bytes.length);
		const checked = await cli.succeeds(checking(output), nowhere);
		assert.equal(checked.verdict, 'proven');
		assert.deepEqual(Object.fromEntries(FACTS.map((name) => [name, checked[name]])), facts);
		assert.deepEqual(verify(bytes), facts);
		return facts;
	}

	const checking = (path, ...more) => [
		...['verify-certificate', path, '--genesis', genesis],
		...more,
	];

	story('a recorded file has one, with a page for the court file', async () => {
		const [port] = await freePorts(1);
		nowhere = { node: `ws://127.0.0.1:${port}` };
		genesis = chain.api.genesisHash.toHex();
		const { evidence } = await cli.succeeds(['notarize', file, '--dev-account', 'bob']);
		id = String(evidence.id);
		const page = join(folder, 'page.pdf');
		const about = ['--id', id, '--file', file, '--pdf', page];
		const facts = await certified(certificate, ...about);
		assert.equal(facts.genesis, genesis);
		assert.equal(facts.evidence.digest, evidence.digest);
		assert.equal(facts.evidence.institution.name, '市中级人民法院');
		assert.equal(facts.evidence.level, 'Recorded');
		assert.deepEqual(facts.finality, { validator_sets: 1, validators: 1, voters: 1 });
		const hash = await chain.api.rpc.chain.getBlockHash(facts.block.number);
		assert.equal(facts.block.hash, hash.toHex());
		assert.match(readFileSync(page, 'latin1'), /^%PDF-1\.5[^]*%%EOF\s*$/);
	});

	story('it is of its file and of its chain alone', async () => {
		const of = async (...args) => (await cli.answers(args, nowhere)).verdict;
		assert.equal(await of(...checking(certificate, '--file', file)), 'proven');
		assert.equal(await of(...checking(certificate, '--file', changed)), 'mismatch');
		assert.equal(await of('verify-certificate', certificate), 'unknown_chain');
		const other = `0x${'07'.repeat(32)}`;
		const refused = ['verify-certificate', certificate, '--genesis', other];
		assert.equal((await cli.answers(refused, nowhere)).reason.code, 'other_chain');

		const wanted = join(folder, 'wanted.citycert');
		const wrong = ['certificate', '--id', id, '--file', changed, '-o', wanted];
		const answer = await cli.answers(wrong);
		assert.deepEqual([answer.exit_code, answer.verdict], [1, 'mismatch']);
		assert.throws(() => readFileSync(wanted), { code: 'ENOENT' });
	});

	story('with any byte changed it is refused', async () => {
		const bytes = new Uint8Array(readFileSync(certificate));
		for (let at = 0; at < bytes.length; at += 1) {
			const other = bytes.slice();
			other[at] ^= 1 << at % 8;
			assert.throws(() => verify(other), Refusal, `byte ${at}`);
		}
		for (let at = 0; at < bytes.length; at += 97) {
			const other = bytes.slice();
			other[at] ^= 255;
			const answer = await cli.answers(checking(save('other.citycert', other)), nowhere);
			assert.deepEqual([answer.exit_code, answer.verdict], [1, 'refused'], `byte ${at}`);
		}
	});

	story('a leaf of a batch has one, before and after it is an evidence', async () => {
		const by = ['--dev-account', 'bob'];
		const [archive, receipts] = [join(folder, 'archive'), join(folder, 'receipts')];
		mkdirSync(archive);
		for (let number = 0; number < 7; number += 1) {
			save(join('archive', `${number}.pdf`), makePdf('电子卷宗', `第 ${number} 号`));
		}
		const { batch } = await cli.succeeds([
			...['batch', archive, '--receipts', receipts, '--algorithm', 'sm3'],
			...by,
		]);
		const proof = join(folder, 'proof.json');
		const leaf = join(archive, '6.pdf');
		await cli.succeeds(['prove', '--receipts', receipts, '--file', leaf, '-o', proof]);
		const before = await certified(join(folder, 'leaf.citycert'), '--leaf', proof, '--file', leaf);
		assert.deepEqual([before.evidence, before.batch.id], [null, batch.id]);
		assert.equal(before.batch.root, batch.root);

		const { evidence } = await cli.succeeds(['materialise', '--proof', proof, ...by]);
		const item = ['--id', String(evidence.id), '--file', leaf];
		const after = await certified(join(folder, 'item.citycert'), ...item, '--leaf', proof);
		assert.equal(after.evidence.digest, before.leaf.digest);
		assert.deepEqual(after.leaf, before.leaf);
		const { kind, index } = after.evidence.origin;
		assert.deepEqual([kind, index], ['batch', before.leaf.index]);
		const bare = await certified(join(folder, 'bare.citycert'), ...item);
		assert.equal(bare.leaf, null);

		const foreign = ['certificate', '--id', id, '--leaf', proof, '-o', join(folder, 'none')];
		assert.equal((await cli.answers(foreign)).reason.code, 'other_leaf');
	});

	story('a later one tells what happened since', async () => {
		const { api } = chain;
		const notarize = async (path, who) => {
			const { evidence } = await cli.succeeds(['notarize', path, '--dev-account', who]);
			return evidence.id;
		};
		const again = await notarize(file, 'charlie');
		const correction = await notarize(changed, 'bob');
		const officer = await officerNumber(api, NOTARY);
		const since = (await chain.now()) - 3_600_000;
		await chain.doesAll(
			[
				[api.tx.institutions.reportCompromisedKey(officer, since), NOTARY],
				[api.tx.evidence.correct(id, correction), CLERK],
			],
			{ until: 'finalized' },
		);
		const later = await certified(join(folder, 'later.citycert'), '--id', String(again));
		assert.equal(later.evidence.first_seen.id, Number(id));
		assert.equal(later.evidence.first_seen.institution.name, '市中级人民法院');
		const reported = `${new Date(since).toISOString().slice(0, 19)}Z`;
		assert.equal(later.evidence.key_compromised_since, reported);
		const corrected = await certified(join(folder, 'corrected.citycert'), '--id', id);
		assert.equal(corrected.evidence.replaced_by, correction);

		// The first one is as true as it was: of its own block.
		const { verdict, evidence: then } = await cli.succeeds(checking(certificate), nowhere);
		assert.deepEqual([verdict, then.replaced_by], ['proven', null]);
	});

	story('the first block may come from the chain specification', async () => {
		const specify = async (...args) => (await runNode(['export-chain-spec', ...args])).stdout;
		const raw = save('raw.json', await specify('--chain', 'dev', '--raw'));
		const path = join(folder, 'specified.citycert');
		await certified(path, '--id', id, '--chain-spec', raw);
		const value = /"0x[0-9a-f]{64}": "0x/;
		const ofAnotherChain = readFileSync(raw, 'utf8').replace(value, (start) => `${start}00`);
		for (const text of [await specify('--chain', 'dev'), ofAnotherChain]) {
			const other = save('other.json', text);
			const about = ['--id', id, '--chain-spec', other, '-o', join(folder, 'none')];
			await cli.fails(['certificate', ...about], 2, 'usage');
		}
	});

	story('what the chain does not have, has none', async () => {
		const args = ['certificate', '--id', '1000000', '-o', join(folder, 'none')];
		const answer = await cli.answers(args);
		assert.deepEqual([answer.exit_code, answer.verdict], [1, 'not_certified']);
		assert.equal(answer.reason.code, 'no_evidence');
		await cli.fails(['certificate', '--id', id, '--file', file, '-o', file], 2, 'usage');
		assert.ok(readFileSync(file).equals(contract), 'the evidence is not overwritten');
		await cli.fails(args, 3, 'node_unreachable', nowhere);
	});
});
