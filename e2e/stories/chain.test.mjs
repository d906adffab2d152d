// SPDX-License-Identifier: Apache-2.0
// The chain itself: what it tells a client, how fast it is, and how the node starts and refuses.

import assert from 'node:assert/strict';
import { readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { CLERK } from '../support/accounts.mjs';
import { Chain, SLOT_MS, stories } from '../support/chain.mjs';
import { blake2, sha256, sm3 } from '../support/digest.mjs';
import { lookUp, notarization } from '../support/evidence.mjs';
import { freePorts, runNode, tail, temporaryFolder } from '../support/node.mjs';

/** The issue asks for 1.5 s; a shared machine gets twice that before the story fails. */
const MAX_MEDIAN_MS = 3_000;
const SAMPLES = 15;

stories('the chain', {}, (chain, story) => {
	story('tells the clerk in one sentence what notarize does', () => {
		const docs = chain.api.tx.evidence.notarize.meta.docs.map(String);
		const end = docs.findIndex((line) => line.trim() === '');
		const sentence = docs
			.slice(0, end === -1 ? undefined : end)
			.join(' ')
			.trim();
		assert.match(sentence, /^[A-Z][^.(]*\.$/, 'polkadot.js cuts at the first "." or "("');
		assert.ok(sentence.length <= 100, `${sentence.length} characters: ${sentence}`);
		assert.ok(
			docs.some((line) => line.includes('## Errors')),
			'the errors are listed',
		);
	});

	story('offers metadata 14, 15 and 16, the same without a running node', async () => {
		const { metadata } = chain.api.call;
		const versions = (await metadata.metadataVersions()).map(Number);
		for (const version of [14, 15, 16]) {
			assert.ok(versions.includes(version), `${version} among ${versions}`);
			const running = (await metadata.metadataAtVersion(version)).unwrap().toU8a(true);
			const { code, stdout, stderr } = await runNode([
				'export-metadata',
				'--metadata-version',
				String(version),
			]);
			assert.equal(code, 0, stderr);
			assert.ok(stdout.equals(Buffer.from(running)), `version ${version} is the same`);
		}
	});

	story('makes a block every two seconds', async () => {
		const times = [];
		const first = await chain.blocks(1);
		const last = await chain.blocks(5);
		for (const number of [first, last]) {
			const hash = await chain.api.rpc.chain.getBlockHash(number);
			times.push((await (await chain.api.at(hash)).query.timestamp.now()).toNumber());
		}
		const mean = (times[1] - times[0]) / (last - first);
		// A busy machine may miss a slot. A slot is never cut short, but blocks are not made at the
		// same millisecond of each.
		assert.ok(mean > 0.95 * SLOT_MS && mean < 2 * SLOT_MS, `${mean} ms on average`);
	});

	story('finalizes within a moment when it is idle', async () => {
		const times = [];
		for (let sample = 0; sample < SAMPLES; sample += 1) {
			await sleep(Math.random() * SLOT_MS);
			const file = Buffer.from(`latency ${sample}`);
			const start = performance.now();
			await chain.does(notarization(chain.api, blake2(file), { size: file.length }), CLERK, {
				until: 'finalized',
			});
			times.push(Math.round(performance.now() - start));
		}
		times.sort((a, b) => a - b);
		const median = times[SAMPLES >> 1];
		console.log(`submitted to finalized: median ${median} ms of ${times.join(', ')}`);
		assert.ok(median <= MAX_MEDIAN_MS, `the median is ${median} ms`);
	});

	story('tells whether it is well, and its figures', async () => {
		const health = await fetch(`${chain.node.http}/health`);
		assert.equal(health.status, 200);
		assert.equal((await health.json()).isSyncing, false);
		assert.equal((await fetch(`${chain.node.http}/health/readiness`)).status, 200);

		const figures = await (await fetch(`${chain.node.prometheus}/metrics`)).text();
		for (const name of [
			'substrate_block_height',
			'substrate_ready_transactions_number',
			'substrate_proposer_block_constructed_count',
			'substrate_finality_grandpa_round',
		]) {
			assert.match(figures, new RegExp(`^${name}[{ ]`, 'm'), name);
		}
	});

	story('speaks to two nodes on one port in one sentence', async () => {
		const port = String(chain.node.ports.rpc);
		const refused = await runNode(['--dev', '--tmp', '--no-prometheus', '--rpc-port', port]);
		assert.equal(refused.code, 1);
		assert.match(
			lastLine(refused.stderr),
			new RegExp(`^Error: .*${port}.* in use.*--rpc-port`),
		);
	});
});

describe('the node', () => {
	it('names a wrong option and the one that was meant', { timeout: 60_000 }, async () => {
		const { code, stderr } = await runNode(['--dev', '--seeling', 'instant']);
		assert.equal(code, 2);
		assert.match(stderr, /unexpected argument '--seeling'/);
		assert.match(stderr, /--sealing/);
	});

	it('keeps what was notarized when it starts again', { timeout: 120_000 }, async () => {
		const [basePath, wasmCache] = [temporaryFolder(), temporaryFolder()];
		const digest = sha256(Buffer.from('kept'));
		try {
			const first = await withChain({ basePath, wasmCache }, async (chain) => {
				await chain.does(notarization(chain.api, digest), CLERK, { until: 'finalized' });
				return (await lookUp(chain.api, digest)).toJSON();
			});
			const compiled = readdirSync(wasmCache, { recursive: true, withFileTypes: true });
			assert.ok(compiled.some((entry) => entry.isFile()), 'the compiled runtime is kept');
			await withChain({ basePath, wasmCache }, async (chain) => {
				assert.deepEqual((await lookUp(chain.api, digest)).toJSON(), first);
				await chain.does(notarization(chain.api, sm3(Buffer.from('kept'))), CLERK, {
					until: 'finalized',
				});
			});
		} finally {
			rmSync(basePath, { recursive: true, force: true });
			rmSync(wasmCache, { recursive: true, force: true });
		}
	});

	it('refuses the database of another chain in one sentence', { timeout: 60_000 }, async () => {
		const basePath = temporaryFolder();
		try {
			await withChain({ basePath }, (chain) => chain.blocks(1));
			const chains = join(basePath, 'chains');
			renameSync(join(chains, 'citychain_dev'), join(chains, 'citychain_local'));
			const { code, stderr } = await runNode(
				['--chain', 'local', '--alice', '--base-path', basePath, ...(await ports())],
				{ timeout: 30_000 },
			);
			assert.equal(code, 1, stderr);
			assert.match(lastLine(stderr), /^Error: .*(purge-chain|--base-path)/);
		} finally {
			rmSync(basePath, { recursive: true, force: true });
		}
	});

	it('seals instantly where a developer asks for it', { timeout: 120_000 }, async () => {
		await withChain({ args: ['--sealing', 'instant'] }, async (chain) => {
			const start = performance.now();
			const numbers = [];
			for (const text of ['one', 'two', 'three', 'four', 'five']) {
				const digest = sha256(Buffer.from(text));
				const { block } = await chain.does(notarization(chain.api, digest), CLERK, {
					until: 'finalized',
				});
				numbers.push(block.number);
			}
			assert.deepEqual(numbers, [1, 2, 3, 4, 5]);
			const took = performance.now() - start;
			assert.ok(took < numbers.length * SLOT_MS, `${took} ms: it does not wait for slots`);
		});
	});
});

/** Runs `body` with a chain of its own; prints the node's log if it fails. */
async function withChain(options, body) {
	const chain = new Chain();
	try {
		await chain.start(options);
		return await body(chain);
	} catch (error) {
		if (chain.node) console.error(tail(chain.node));
		throw error;
	} finally {
		await chain.stop();
	}
}

async function ports() {
	const [rpcPort, port, prometheusPort] = await freePorts(3);
	return ['--rpc-port', rpcPort, '--port', port, '--prometheus-port', prometheusPort].map(String);
}

const lastLine = (text) => text.trimEnd().split('\n').at(-1);
