// SPDX-License-Identifier: Apache-2.0
// Records certificates of a living chain: chain-*.citycert, each with what it proves beside it.
//
//   npm run vectors [-- --handoffs]
//
// Takes half a minute. With --handoffs the validator changes its keys twice and the evidence is
// certified once more after that, which takes three sessions: a quarter of an hour.

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { COUNCILLOR } from '../support/accounts.mjs';
import { Chain } from '../support/chain.mjs';
import { CommandLine } from '../support/cli.mjs';
import { runNode, temporaryFolder } from '../support/node.mjs';

const VECTORS = fileURLToPath(new URL('.', import.meta.url));
const CONTRACT = join(VECTORS, 'contract.txt');
/** What the answer says of the command and its files, and not of the evidence. */
const ENVELOPE = ['command', 'ok', 'exit_code', 'verdict', 'output', 'size', 'pdf'];

const chain = new Chain();
const cli = new CommandLine(chain);
const folder = temporaryFolder();

async function record(name, ...about) {
	const path = join(VECTORS, `chain-${name}.citycert`);
	const specification = join(folder, 'chain.json');
	const answer = await cli.succeeds([
		...['certificate', '--file', CONTRACT, '-o', path, '--chain-spec', specification],
		...about,
	]);
	ENVELOPE.forEach((field) => delete answer[field]);
	writeFileSync(path.replace('.citycert', '.json'), `${JSON.stringify(answer, null, 2)}\n`);
	console.log(`${name}: block ${answer.block.number}, set ${answer.finality.validator_sets}`);
}

/** Gives the validator other keys, which wait for the next session and count from the one after. */
async function changeKeys() {
	const { api, provider } = chain;
	const owner = api.createType('AccountId', COUNCILLOR.address).toHex();
	const { keys, proof } = await provider.send('author_rotateKeysWithOwner', [owner]);
	await chain.does(api.tx.session.setKeys(keys, proof), COUNCILLOR, { until: 'finalized' });
}

/** Waits until a counter of the chain has come so far in a final block. */
async function reaches(number, counter) {
	const { api } = chain;
	for (;;) {
		const { query } = await api.at(await api.rpc.chain.getFinalizedHead());
		if ((await counter(query)).toNumber() >= number) return;
		await sleep(1_000);
	}
}

async function recordAll({ withHandoffs }) {
	const { stdout } = await runNode(['export-chain-spec', '--chain', 'dev', '--raw']);
	writeFileSync(join(folder, 'chain.json'), stdout);
	if (withHandoffs) await changeKeys();

	const notarize = async (who) => {
		const { evidence } = await cli.succeeds(['notarize', CONTRACT, '--dev-account', who]);
		return String(evidence.id);
	};
	const first = await notarize('bob');
	await record('contract', '--id', first);
	await record('contract-later', '--id', await notarize('charlie'));

	const [archive, proof] = [join(folder, 'archive'), join(folder, 'proof.json')];
	const receipts = join(folder, 'receipts');
	const by = ['--dev-account', 'bob'];
	mkdirSync(archive);
	for (let number = 1; number <= 5; number += 1) {
		writeFileSync(join(archive, `${number}.txt`), `附件 ${number}`);
	}
	writeFileSync(join(archive, 'contract.txt'), readFileSync(CONTRACT));
	await cli.succeeds(['batch', archive, '--receipts', receipts, '--algorithm', 'sm3', ...by]);
	await cli.succeeds(['prove', '--receipts', receipts, '--file', CONTRACT, '-o', proof]);
	await record('contract-leaf', '--leaf', proof);
	const { evidence } = await cli.succeeds(['materialise', '--proof', proof, ...by]);
	await record('contract-materialised', '--id', String(evidence.id), '--leaf', proof);

	if (!withHandoffs) return;
	await reaches(1, (query) => query.session.currentIndex());
	await changeKeys();
	await reaches(2, (query) => query.grandpa.currentSetId());
	// The block that announces a set is the last one of the set before.
	await chain.blocks(8);
	await record('contract-after-handoffs', '--id', first);
}

try {
	await chain.start({});
	await recordAll({ withHandoffs: process.argv.includes('--handoffs') });
} finally {
	await chain.stop();
	rmSync(folder, { recursive: true, force: true });
}
