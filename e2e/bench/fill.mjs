// SPDX-License-Identifier: Apache-2.0
// Fills blocks with notarizations and with `system.remark` in turn, and compares them.
//
// It starts a node of its own with a pool that holds a whole round, gives a court enough officers
// and enough allowance, signs each round ahead, lets the pool have all of it at one moment, and
// counts what the full blocks hold. Run it with a node built for production:
//
//   CITYCHAIN_NODE=../target/production/citychain-node npm run bench -- --rounds 3
//
// With --base-path DIR the chain stays in DIR, for `scripts/weights.sh --database DIR`: a database
// that holds something is slower than an empty one.
//
// A block is full if its author stopped at a limit and not for want of transactions. Rounds of both
// kinds are interleaved, so that a busy machine hurts both alike; the table shows medians over full
// blocks.

import { cpus } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { xxhashAsHex } from '@polkadot/util-crypto';
import { account, CLERK, COURT } from '../support/accounts.mjs';
import { Chain, SLOT_MS, storage } from '../support/chain.mjs';
import { sha256 } from '../support/digest.mjs';
import { notarization } from '../support/evidence.mjs';
import { appointment } from '../support/institutions.mjs';
import { runNode } from '../support/node.mjs';

const { values: options } = parseArgs({
	options: {
		rounds: { type: 'string', default: '3' },
		transactions: { type: 'string', default: '16000' },
		'pool-type': { type: 'string', default: 'fork-aware' },
		'base-path': { type: 'string' },
		json: { type: 'boolean', default: false },
	},
});
const ROUNDS = Number(options.rounds);
const TRANSACTIONS = Number(options.transactions);
/** As many officers as the pool needs to hold a round: each may have a limited number waiting. */
const PER_OFFICER = 400;
/** How many requests wait for an answer at one moment. */
const IN_FLIGHT = 256;
/** The JSON-RPC code of a transaction that the pool holds already. */
const KNOWN = 1013;
/** After this many blocks without a transaction the pool is taken to have lost what is missing. */
const PATIENCE = 3;

const KINDS = {
	notarize: (api, number) =>
		notarization(api, sha256(Buffer.from(`file ${number}`)), { size: 1 }),
	remark: (api, number) => api.tx.system.remark(sha256(Buffer.from(`file ${number}`)).Sha2_256),
};

const log = (text) => console.error(text);
const chain = new Chain();
// A tenth of the pool's limits is for transactions whose turn by nonce has not come, and that is
// what a round is until its first transactions arrive.
const pool = [
	'--pool-limit',
	String(TRANSACTIONS * 12),
	'--pool-kbytes',
	String(TRANSACTIONS * 12),
	'--pool-type',
	options['pool-type'],
];
await chain.start({ basePath: options['base-path'], args: pool });
try {
	const report = await measure();
	console.log(options.json ? JSON.stringify(report, null, '\t') : table(report));
} finally {
	await chain.stop();
}

async function measure() {
	const officers = await prepare();
	const rounds = [];
	for (let round = 0; round < ROUNDS; round += 1) {
		for (const kind of Object.keys(KINDS)) rounds.push(await fill(kind, round, officers));
	}
	const kinds = Object.fromEntries(
		Object.keys(KINDS).map((kind) => [
			kind,
			summary(rounds.filter((round) => round.kind === kind)),
		]),
	);
	const { stdout } = await runNode(['--version']);
	return {
		node: stdout.toString().trim(),
		processor: `${cpus().length} × ${cpus()[0].model}`,
		transactionsPerRound: TRANSACTIONS,
		rounds: ROUNDS,
		kinds,
		ratio: kinds.notarize.perBlock / kinds.remark.perBlock,
	};
}

/** Enough officers, and an allowance that never ends. */
async function prepare() {
	const { api } = chain;
	const count = Math.ceil(TRANSACTIONS / PER_OFFICER);
	log(`preparing ${count} officers`);
	const officers = Array.from({ length: count }, (_, at) => account(`Officer${at}`));
	await chain.grantPlenty();
	const appointments = officers.map((who) => appointment(api, COURT, who, ['NotarizeEvidence']));
	await chain.does(api.tx.utility.batchAll(appointments), CLERK);
	return officers;
}

/** One round: what each full block held, and what the records of the round take in the state. */
async function fill(kind, round, officers) {
	const { api, provider } = chain;
	const evidence = xxhashAsHex('Evidence', 128);
	const sizeBefore = await stateSize(evidence);
	log(`round ${round + 1} of ${ROUNDS}: signing ${TRANSACTIONS} × ${kind}`);
	const common = {
		blockHash: api.genesisHash,
		genesisHash: api.genesisHash,
		runtimeVersion: api.runtimeVersion,
		era: 0,
	};
	const batches = await Promise.all(
		officers.map(async (who, at) => {
			const first = (await api.rpc.system.accountNextIndex(who.address)).toNumber();
			const count = Math.min(PER_OFFICER, TRANSACTIONS - at * PER_OFFICER);
			const transactions = Array.from({ length: count }, (_, step) => {
				const number = (round * officers.length + at) * PER_OFFICER + step;
				const tx = KINDS[kind](api, number);
				return tx.sign(who, { ...common, nonce: first + step }).toHex();
			});
			return { who, first, transactions };
		}),
	);

	log('filling the pool');
	await sendAll(batches.flatMap(({ transactions }) => transactions.slice(1)));
	let number = (await api.rpc.chain.getHeader()).number.toNumber();
	// Only now does any transaction become ready, and with these all of them.
	await sendAll(batches.map(({ transactions: [first] }) => first));

	const blocks = [];
	let left = TRANSACTIONS;
	let lost = 0;
	for (let empty = 0; left > 0;) {
		number += 1;
		const block = await blockOf(number);
		left -= block.transactions;
		blocks.push(block);
		empty = block.transactions > 0 ? 0 : empty + 1;
		if (empty === PATIENCE) {
			lost += left;
			empty = 0;
			await sendAll(await missing(batches));
		}
	}
	const full = blocks.filter(({ end }) => end !== 'NoMoreTransactions');
	const bytes = (await stateSize(evidence)) - sizeBefore;
	log(full.map((block) => `${block.transactions} in ${block.authoringMs} ms`).join(', '));
	return { kind, full, lost, bytesPerTransaction: bytes / TRANSACTIONS };
}

/** Gives transactions to the pool, some at a time. */
async function sendAll(transactions) {
	const queue = transactions.values();
	const lane = async () => {
		for (const tx of queue) {
			try {
				await chain.provider.send('author_submitExtrinsic', [tx]);
			} catch (refusal) {
				if (refusal.code !== KNOWN) throw refusal;
			}
		}
	};
	await Promise.all(Array.from({ length: IN_FLIGHT }, lane));
}

/** The transactions that are in no block. */
async function missing(batches) {
	const rest = batches.map(async ({ who, first, transactions }) => {
		const { nonce } = await chain.api.query.system.account(who.address);
		return transactions.slice(nonce.toNumber() - first);
	});
	return (await Promise.all(rest)).flat();
}

/** What one block holds, how long its author worked on it and why it stopped; waits for it. */
async function blockOf(number) {
	const { api, node } = chain;
	while ((await api.rpc.chain.getHeader()).number.toNumber() < number) await chain.blocks(1);
	const hash = await api.rpc.chain.getBlockHash(number);
	const { block } = await chain.provider.send('chain_getBlock', [hash.toHex()]);
	const weight = await (await api.at(hash)).query.system.blockWeight();
	const { maxBlock } = api.consts.system.blockWeights;
	const line = new RegExp(`proposing at ${number} \\((\\d+) ms\\).* end: (\\w+);`);
	let told;
	// The node writes its log a little later than it tells of the block.
	while (!(told = node.output().match(line))) await sleep(50);
	const [, milliseconds, end] = told;
	return {
		// The first is the inherent that sets the time.
		transactions: block.extrinsics.length - 1,
		authoringMs: Number(milliseconds),
		end,
		weightShare: weight.normal.refTime.toNumber() / maxBlock.refTime.toNumber(),
	};
}

/** The bytes of all keys and values beneath a prefix. */
async function stateSize(prefix) {
	const at = (await chain.api.rpc.chain.getBlockHash()).toHex();
	const pairs = await storage(chain.provider, prefix, at);
	return pairs.flat().reduce((sum, hex) => sum + (hex.length - 2) / 2, 0);
}

function summary(rounds) {
	const full = rounds.flatMap((round) => round.full);
	if (full.length === 0) throw new Error('no block was full: raise --transactions');
	const middle = (field) => median(full.map((block) => block[field]));
	const perBlock = middle('transactions');
	return {
		fullBlocks: full.length,
		endedBy: [...new Set(full.map(({ end }) => end))],
		perBlock,
		perSecond: Math.round((perBlock * 1_000) / SLOT_MS),
		authoringMs: middle('authoringMs'),
		weightShare: middle('weightShare'),
		stateBytesPerTransaction: Math.round(
			median(rounds.map((round) => round.bytesPerTransaction)),
		),
		lostByPool: rounds.reduce((sum, round) => sum + round.lost, 0),
	};
}

function median(numbers) {
	return numbers.sort((a, b) => a - b)[numbers.length >> 1];
}

function table({ node, processor, kinds, ratio }) {
	const columns = [
		['full blocks', ({ fullBlocks }) => fullBlocks],
		['per block', ({ perBlock }) => perBlock],
		['per second', ({ perSecond }) => perSecond],
		['authoring (ms)', ({ authoringMs }) => authoringMs],
		['weight used', ({ weightShare }) => `${Math.round(weightShare * 100)} %`],
		['stopped by', ({ endedBy }) => endedBy.join(', ')],
		['evidence (bytes)', ({ stateBytesPerTransaction }) => stateBytesPerTransaction],
		['lost', ({ lostByPool }) => lostByPool],
	];
	const rows = [
		['', ...columns.map(([title]) => title)],
		...Object.entries(kinds).map(([kind, figures]) => [
			kind,
			...columns.map(([, figure]) => String(figure(figures))),
		]),
	];
	const width = (at) => Math.max(...rows.map((row) => row[at].length));
	const lines = rows.map((row) => row.map((cell, at) => cell.padStart(width(at))).join('  '));
	return [node, processor, ...lines, `a notarization is ${ratio.toFixed(2)} of a remark`].join(
		'\n',
	);
}
