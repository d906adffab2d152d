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
// Rounds of both kinds are interleaved, so that a busy machine hurts both alike; the table shows
// medians over full blocks.

import { xxhashAsHex } from '@polkadot/util-crypto';
import { Chain, SLOT_MS, storage } from '../support/chain.mjs';
import { sha256 } from '../support/digest.mjs';
import { notarization } from '../support/evidence.mjs';
import { bench, optionsWith } from './support/bench.mjs';
import { appointOfficers, drain, isFull, PER_OFFICER, signAhead } from './support/pool.mjs';
import { machine, median, table } from './support/report.mjs';

const options = optionsWith({ transactions: { type: 'string', default: '16000' } });
const ROUNDS = Number(options.rounds);
const TRANSACTIONS = Number(options.transactions);

const KINDS = {
	notarize: (api, number) =>
		notarization(api, sha256(Buffer.from(`file ${number}`)), { size: 1 }),
	remark: (api, number) => api.tx.system.remark(sha256(Buffer.from(`file ${number}`)).Sha2_256),
};

const log = (text) => console.error(text);
const chain = new Chain();
const pool = { transactions: TRANSACTIONS, kilobytes: TRANSACTIONS };
await bench(chain, options, pool, measure, printed);

async function measure() {
	const count = Math.ceil(TRANSACTIONS / PER_OFFICER);
	log(`preparing ${count} officers`);
	const officers = await appointOfficers(chain, count);
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
	return {
		...(await machine()),
		transactionsPerRound: TRANSACTIONS,
		rounds: ROUNDS,
		kinds,
		ratio: kinds.notarize.perBlock / kinds.remark.perBlock,
	};
}

/** One round: what each full block held, and what the records of the round take in the state. */
async function fill(kind, round, officers) {
	const evidence = xxhashAsHex('Evidence', 128);
	const sizeBefore = await stateSize(evidence);
	log(`round ${round + 1} of ${ROUNDS}: ${TRANSACTIONS} × ${kind}`);
	const batches = await signAhead(chain, officers, TRANSACTIONS, (number) =>
		KINDS[kind](chain.api, round * TRANSACTIONS + number),
	);
	const { blocks, lost } = await drain(chain, batches);
	const full = blocks.filter(isFull);
	const bytes = (await stateSize(evidence)) - sizeBefore;
	log(full.map((block) => `${block.transactions} in ${block.authoringMs} ms`).join(', '));
	return { kind, full, lost, bytesPerTransaction: bytes / TRANSACTIONS };
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

function printed({ node, processor, kinds, ratio }) {
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
	const last = `a notarization is ${ratio.toFixed(2)} of a remark`;
	return [node, processor, table(rows), last].join('\n');
}
