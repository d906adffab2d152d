// SPDX-License-Identifier: Apache-2.0
// An archive is anchored by one root: killed on the way and resumed, and each file of it proven.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { CLERK, COURT, NOTARY } from '../support/accounts.mjs';
import { stories } from '../support/chain.mjs';
import { CommandLine } from '../support/cli.mjs';
import { sha256 } from '../support/digest.mjs';
import { lookUp } from '../support/evidence.mjs';
import { temporaryFolder } from '../support/node.mjs';
import { changeOneByte, makePdf } from '../support/pdf.mjs';

/** More than a block of the tree on the disk. */
const FILES = 300;
const PATIENCE_MS = 60_000;

stories('batches of files', { plenty: true }, (chain, story) => {
	const cli = new CommandLine(chain);
	const folder = temporaryFolder();
	after(() => rmSync(folder, { recursive: true, force: true }));
	const archive = join(folder, '案卷');
	const receipts = join(folder, 'receipts');
	const proofFile = join(folder, 'proof.json');
	const name = (number) => join(`${number % 7}号卷`, `${number}.pdf`);
	const bytes = (number) => makePdf('电子卷宗', `第 ${number} 号`, 'A file of the archive.');
	for (let number = 0; number < FILES; number += 1) save(join(archive, name(number)), bytes(number));

	const batching = (...more) => [
		...['batch', archive, '--receipts', receipts, '--algorithm', 'sha2-256'],
		...['--dev-account', 'bob', ...more],
	];

	function save(path, bytes) {
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, bytes);
		return path;
	}

	async function appears(path) {
		assert.ok(await appearsWhile(path, () => true), `${path} appears`);
	}

	/** Waits for a file as long as `goesOn` says so; whether it came. */
	async function appearsWhile(path, goesOn) {
		const deadline = Date.now() + PATIENCE_MS;
		while (!existsSync(path)) {
			if (!goesOn() || Date.now() > deadline) return false;
			await sleep(1);
		}
		return true;
	}

	const batches = async () => (await chain.api.query.evidence.nextBatch()).toNumber();

	/** The arguments of the proof in a file, as the chain takes them. */
	function proof(path = proofFile) {
		const { batch, index, leaf, path: hashes } = JSON.parse(readFileSync(path, 'utf8'));
		const [algorithm, hex] = leaf.digest.split(':');
		assert.equal(algorithm, 'sha2-256');
		const { salt, size, media_type: mediaType, claimed_at: claimedAt } = leaf;
		const digest = { Sha2_256: `0x${hex}` };
		return [batch, index, { salt, digest, size, mediaType, claimedAt }, hashes];
	}

	let batch;

	story('killed before the chain acknowledged, it is resumed and anchored once', async () => {
		const before = await batches();
		const first = cli.starts(batching());
		await appears(join(receipts, 'sent.json'));
		assert.ok(await first.kill(), 'the program was still waiting');
		assert.ok(!existsSync(join(receipts, 'anchored.json')));
		assert.equal(statSync(join(receipts, 'batch', 'secret')).mode & 0o777, 0o600);

		await cli.fails(
			['prove', '--receipts', receipts, '--index', '0', '-o', proofFile],
			...[1, 'not_anchored'],
		);
		const answer = await cli.succeeds(batching());
		batch = answer.batch;
		assert.equal(answer.resumed, true);
		assert.equal(batch.leaves, FILES);
		assert.equal(batch.institution_name, '市中级人民法院');
		assert.equal(await batches(), before + 1, 'anchored once');
		const known = await chain.api.call.evidenceApi.batchByRoot(COURT, batch.root);
		assert.equal(known.unwrap().id.toNumber(), batch.id);
		assert.equal(known.unwrap().leaves.toNumber(), FILES);
	});

	story('the same command again, and --resume, tell of the same batch', async () => {
		const before = await batches();
		const resume = ['batch', '--resume', receipts, '--dev-account', 'bob'];
		for (const args of [batching(), resume]) {
			assert.deepEqual((await cli.succeeds(args)).batch, batch);
		}
		assert.equal(await batches(), before);
	});

	story('killed while it reads, it leaves nothing and begins anew', async () => {
		const interrupted = join(folder, 'interrupted');
		const lines = Array.from({ length: 1_000 }, (_, number) => {
			const digest = createHash('sm3').update(`record ${number}`).digest('hex');
			return `sm3:${digest} ${number + 1} json\n`;
		});
		const key = ['--dev-account', 'bob'];
		const args = ['batch', '--digests', '-', '--receipts', interrupted, ...key];
		const before = await batches();
		const running = cli.starts(args);
		running.input.write(lines.slice(0, 500).join(''));
		await appears(join(interrupted, 'building', 'leaves'));
		await cli.fails(args, 4, 'receipts_in_use', { input: '' });
		assert.ok(await running.kill());
		await cli.fails(['batch', '--resume', interrupted, ...key], 4, 'no_batch');
		const answer = await cli.succeeds(args, { input: lines.join('') });
		assert.equal(answer.batch.leaves, lines.length);
		assert.equal(answer.resumed, false);
		assert.equal(await batches(), before + 1);
		// What came through standard input cannot be compared, so it is not taken for the same.
		await cli.fails(args, 2, 'other_batch', { input: lines.join('') });
	});

	story('killed again and again on its way, it anchors once', async () => {
		const restless = join(folder, 'restless');
		const args = ['batch', archive, '--receipts', restless, '--dev-account', 'bob'];
		const before = await batches();
		const moments = [
			...['lock', 'building', 'building/leaves', 'building/manifest.json'],
			...['batch/manifest.json', 'sent.json.new', 'sent.json', 'anchored.json'],
		];
		for (const moment of moments) {
			const running = cli.starts(args);
			let isRunning = true;
			running.ended.then(() => (isRunning = false));
			// A moment that is over when it is looked for is missed; what counts is that it ends well.
			await appearsWhile(join(restless, moment), () => isRunning);
			await running.kill();
		}
		const answer = await cli.succeeds(args);
		assert.equal(answer.batch.leaves, FILES);
		assert.equal(await batches(), before + 1);
		const proof = join(folder, 'restless.json');
		await cli.succeeds(['prove', '--receipts', restless, '--index', '7', '-o', proof]);
	});

	story('a file is proven by its receipts, and others check it without them', async () => {
		const file = save(join(folder, 'renamed.pdf'), bytes(123));
		const args = ['prove', '--receipts', receipts, '--file', file, '-o', proofFile];
		const answer = await cli.succeeds(args);
		assert.equal(answer.name, name(123));
		assert.equal(answer.batch, batch.id);
		const { verifyLeaf } = chain.api.call.evidenceApi;
		assert.ok((await verifyLeaf(...proof())).isTrue);
		const [number, index, leaf, path] = proof();
		assert.equal(leaf.digest.Sha2_256, sha256(bytes(123)).Sha2_256);
		assert.ok((await verifyLeaf(number, index + 1, leaf, path)).isFalse);
		assert.ok((await verifyLeaf(number, index, { ...leaf, size: 1 }, path)).isFalse);

		const changed = save(join(folder, 'changed.pdf'), changeOneByte(bytes(123)));
		await cli.fails(
			['prove', '--receipts', receipts, '--file', changed, '-o', proofFile],
			...[1, 'not_in_batch'],
		);
	});

	story('a proof that was tampered with is refused by name', async () => {
		const tampered = (change) => {
			const changed = JSON.parse(readFileSync(proofFile, 'utf8'));
			change(changed);
			return save(join(folder, 'tampered.json'), JSON.stringify(changed));
		};
		const materialising = (path) => ['materialise', '--proof', path, '--dev-account', 'bob'];
		const other = (hex) => hex.replace(/.$/, (last) => (last === '0' ? '1' : '0'));
		const changes = {
			size: (it) => (it.leaf.size += 1),
			salt: (it) => (it.leaf.salt = other(it.leaf.salt)),
			path: (it) => (it.path[0] = other(it.path[0])),
			index: (it) => (it.index += 1),
		};
		for (const change of Object.values(changes)) {
			await cli.fails(materialising(tampered(change)), 1, 'proof_wrong');
		}
		await cli.fails(
			materialising(tampered((it) => (it.batch += 1))),
			...[1, 'proof_of_another_batch'],
		);
		await cli.fails(
			materialising(tampered((it) => (it.genesis = other(it.genesis)))),
			...[1, 'other_chain'],
		);

		// The chain itself, which trusts no program.
		const { materialise } = chain.api.tx.evidence;
		await chain.refuses([
			...Object.entries(changes).map(([what, change]) => [
				what,
				materialise(...proof(tampered(change))),
				...[CLERK, 'evidence.NotIncluded'],
			]),
			[
				'no such batch',
				materialise(...proof(tampered((it) => (it.batch = 1_000_000)))),
				...[CLERK, 'evidence.BatchNotFound'],
			],
		]);
	});

	story('another institution can make nothing of it', async () => {
		const { materialise } = chain.api.tx.evidence;
		await chain.refuses([
			['the notary', materialise(...proof()), NOTARY, 'evidence.NotOwner'],
		]);
		await cli.fails(
			['materialise', '--proof', proofFile, '--dev-account', 'charlie'],
			...[1, 'Evidence::NotOwner'],
		);
		await cli.fails(
			['batch', '--resume', receipts, '--dev-account', 'charlie'],
			...[1, 'other_institution'],
		);
	});

	story('the file becomes an evidence of its own, which every party finds', async () => {
		assert.equal(await lookUp(chain.api, sha256(bytes(123))), null);
		const args = ['materialise', '--proof', proofFile, '--dev-account', 'bob'];
		const { evidence, index } = await cli.succeeds(args);
		const { first } = await lookUp(chain.api, sha256(bytes(123)));
		assert.equal(first.id.toNumber(), evidence.id);
		assert.equal(first.institution.toNumber(), COURT);
		assert.equal(first.size_.toNumber(), bytes(123).length);
		assert.equal(first.mediaType.type, 'Pdf');
		const origin = first.origin.unwrap();
		assert.equal(origin.type, 'Batch');
		assert.equal(origin.asBatch.batch.toNumber(), batch.id);
		assert.equal(origin.asBatch.index.toNumber(), index);
		const found = await cli.succeeds(['verify', join(archive, name(123))]);
		assert.equal(found.evidence[0].id, evidence.id);
		await cli.fails(args, 1, 'Evidence::AlreadyExists');
	});

	story('what was changed since is not taken for what was anchored', async () => {
		save(join(archive, 'new.pdf'), bytes(FILES));
		const { error } = await cli.fails(batching(), 2, 'other_batch');
		assert.match(error.message, new RegExp(`batch ${batch.id} with another state of this folder`));
		const inside = join(archive, 'receipts');
		await cli.fails(
			['batch', archive, '--receipts', inside, '--dev-account', 'bob'],
			...[2, 'receipts_inside'],
		);
		assert.ok(!existsSync(inside));
	});

	story('who may not notarize is told so before a file is read, or by the chain', async () => {
		const args = (who) => [
			...['batch', archive, '--receipts', join(folder, who)],
			...['--dev-account', who],
		];
		await cli.fails(args('ferdie'), 1, 'Institutions::NotAnOfficer');
		await cli.fails(args('alice'), 1, 'Institutions::DutyNotHeld');
		const stranger = ['batch', archive, '--receipts', join(folder, 'stranger')];
		await cli.fails(stranger, 1, 'not_enrolled', {
			env: { CITYCHAIN_KEY: '//Stranger', CITYCHAIN_GENESIS: chain.api.genesisHash.toHex() },
		});
		assert.ok(!existsSync(join(folder, 'stranger')));
		// The batch of the bureau's officer is kept, until somebody of the bureau may anchor it.
		assert.ok(existsSync(join(folder, 'alice', 'batch', 'manifest.json')));
	});
});
