// SPDX-License-Identifier: Apache-2.0
// A validator whose machine lost power comes back without its last votes, and contradicts none.

import assert from 'node:assert/strict';
import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { rpc, startNode, tail, temporaryFolder } from '../support/node.mjs';

const PATIENCE_MS = 120_000;

/** The number of the newest final block. */
async function finalized(node) {
	const hash = await rpc(node.http, 'chain_getFinalizedHead');
	return Number((await rpc(node.http, 'chain_getHeader', [hash])).number);
}

/** Waits until the condition holds. */
async function until(node, what, condition) {
	const deadline = Date.now() + PATIENCE_MS;
	while (!(await condition())) {
		assert.ok(Date.now() < deadline, `${what}\n${tail(node)}`);
		await sleep(200);
	}
}

/** Waits for so many further final blocks. */
async function finalizes(node, blocks) {
	const begin = await finalized(node);
	await until(node, 'finality goes on', async () => (await finalized(node)) >= begin + blocks);
}

describe('a power cut', () => {
	const folder = temporaryFolder();
	const nodes = new Map();
	after(async () => {
		await Promise.all([...nodes.values()].map((node) => node.stop()));
		rmSync(folder, { recursive: true, force: true });
	});

	let bootnode = [];
	const start = async (name) => {
		const key = Buffer.from(name.padEnd(32, '.')).toString('hex');
		const node = await startNode({
			basePath: join(folder, name),
			chain: ['--chain', 'local', `--${name}`],
			args: ['--node-key', key, ...bootnode],
		});
		nodes.set(name, node);
		return node;
	};
	const stop = async (name, how = 'stop') => {
		await nodes.get(name)[how]();
		nodes.delete(name);
	};

	it('costs a validator its last votes, and it waits until they are history', async () => {
		const alice = await start('alice');
		const peer = await rpc(alice.http, 'system_localPeerId');
		bootnode = ['--bootnodes', `/ip4/127.0.0.1/tcp/${alice.ports.p2p}/p2p/${peer}`];
		await Promise.all(['bob', 'charlie'].map(start));
		await start('dave');
		await finalizes(alice, 2);

		// What is synced at this moment: the database as it is now.
		await stop('dave');
		const database = join(folder, 'dave/chains/citychain_local/paritydb');
		const synced = join(folder, 'synced');
		assert.ok(existsSync(database));
		cpSync(database, synced, { recursive: true });

		// It stopped with all its votes known, and so votes at once.
		let dave = await start('dave');
		assert.doesNotMatch(dave.output(), /casts no vote/);
		await finalizes(dave, 4);

		// The power goes, and with it all that was not synced.
		await stop('dave', 'kill');
		rmSync(database, { recursive: true });
		cpSync(synced, database, { recursive: true });
		dave = await start('dave');
		assert.match(dave.output(), /its database does not know it.*it casts no vote until/s);
		// It starts anew by itself, under the same number of process and in the same log.
		await until(dave, 'it goes on', () => /starts anew, and votes/.test(dave.output()));
		const starts = () => dave.output().match(/Local node identity is/g).length;
		await until(dave, 'it is there again', () => starts() === 2);

		// With one validator less nothing is final without its votes.
		await stop('charlie');
		await finalizes(dave, 3);
		for (const [name, node] of nodes) {
			assert.doesNotMatch(node.output(), /equivocation/i, `${name}: a double vote`);
		}
	});
});
