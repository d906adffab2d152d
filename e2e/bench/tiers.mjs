// SPDX-License-Identifier: Apache-2.0
// Records per second of the three ways to notarize, beside PostgreSQL on the same machine.
//
//   single  a transaction per record, in full blocks
//   many    `notarize_many` with as many records as a call takes, in full blocks
//   root    `citychain batch` over a list of digests: reading, hashing, receipts on the disk, and
//           the root in a final block, from the start of the program to its end
//   row     PostgreSQL, a commit per record    rows  PostgreSQL, 500 records per commit
//
// It starts a node and a PostgreSQL of its own and removes both. Ours count only what is final and
// succeeded: the blocks' own count of evidence, and the batch as the chain knows it, of which one
// item is proven. Rounds are interleaved, so that a busy machine hurts all alike; the table shows
// medians. Run it with binaries built for production:
//
//   CITYCHAIN_NODE=../target/production/citychain-node \
//   CITYCHAIN_CLI=../target/production/citychain npm run bench:tiers -- --rounds 3

import { randomBytes, randomInt } from 'node:crypto';
import { createWriteStream, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { Chain } from '../support/chain.mjs';
import { sha256 } from '../support/digest.mjs';
import { notarization } from '../support/evidence.mjs';
import { binary, run, temporaryFolder } from '../support/node.mjs';
import {
	appointOfficers,
	drain,
	isFull,
	PER_OFFICER,
	poolOptions,
	signAhead,
} from './support/pool.mjs';
import { Postgres, ROWS_PER_COMMIT } from './support/postgres.mjs';
import { grouped, machine, median, table } from './support/report.mjs';

const { values: options } = parseArgs({
	options: {
		rounds: { type: 'string', default: '3' },
		/** Transactions of a round of `single`. */
		transactions: { type: 'string', default: '16000' },
		/** Calls of a round of `many`, and records of each. */
		calls: { type: 'string', default: '400' },
		items: { type: 'string', default: '512' },
		/** Leaves of a round of `root`. */
		leaves: { type: 'string', default: String(1 << 22) },
		/** Seconds of a round of each variant of PostgreSQL. */
		seconds: { type: 'string', default: '15' },
		/** Which of them, separated by commas; ratios need both of theirs. */
		kinds: { type: 'string', default: 'single,many,root,row,rows' },
		json: { type: 'boolean', default: false },
	},
});
const [ROUNDS, TRANSACTIONS, CALLS, ITEMS, LEAVES, SECONDS] = [
	...['rounds', 'transactions', 'calls', 'items', 'leaves', 'seconds'],
].map((name) => Number(options[name]));
/** How long a record of `many` is at most, in bytes. */
const ITEM_BYTES = 64;
const CLI_MS = 600_000;
/** What is expected of the ratios. */
const REQUIRED = { 'root / single': 200, 'root / row': 10 };

const ALL_KINDS = {
	single: (round) => blocks(round, TRANSACTIONS, 1, notarizing),
	many: (round) => blocks(round, CALLS, ITEMS, notarizingMany),
	root,
	row: () => postgres.insert(1, SECONDS),
	rows: () => postgres.insert(ROWS_PER_COMMIT, SECONDS),
};

const KINDS = Object.fromEntries(
	options.kinds.split(',').map((kind) => {
		if (!ALL_KINDS[kind]) throw new Error(`${kind} is none of ${Object.keys(ALL_KINDS)}`);
		return [kind, ALL_KINDS[kind]];
	}),
);

const log = (text) => console.error(text);
const digest = (name) => sha256(Buffer.from(`record ${name}`));
const folder = temporaryFolder();
const list = join(folder, 'digests');
const chain = new Chain();
const postgres = new Postgres();
let officers;
try {
	log('starting node and PostgreSQL');
	const kilobytes = Math.max(TRANSACTIONS, (CALLS * ITEMS * ITEM_BYTES) / 1_000);
	await chain.start({ args: poolOptions({ transactions: TRANSACTIONS, kilobytes }) });
	if (KINDS.row || KINDS.rows) await postgres.start();
	officers = await appointOfficers(chain, Math.ceil(TRANSACTIONS / PER_OFFICER));
	if (KINDS.root) await writeList();
	const report = await measure();
	console.log(options.json ? JSON.stringify(report, null, '\t') : printed(report));
	if (report.ratios.some(({ ratio, required }) => ratio < required)) process.exitCode = 1;
} finally {
	await Promise.allSettled([chain.stop(), postgres.stop()]);
	rmSync(folder, { recursive: true, force: true });
}

async function measure() {
	const rounds = Object.fromEntries(Object.keys(KINDS).map((kind) => [kind, []]));
	for (let round = 0; round < ROUNDS; round += 1) {
		for (const [kind, measured] of Object.entries(KINDS)) {
			const { records, seconds } = await measured(round);
			const perSecond = records / seconds;
			rounds[kind].push({ records, seconds, perSecond });
			log(
				`round ${round + 1} of ${ROUNDS}: ${kind}: ${grouped(records)} in ` +
					`${seconds.toFixed(1)} s, ${grouped(perSecond)} per second`,
			);
		}
	}
	const perSecond = Object.fromEntries(
		Object.entries(rounds).map(([kind, all]) => [
			kind,
			median(all.map((round) => round.perSecond)),
		]),
	);
	const ratios = Object.entries(REQUIRED)
		.map(([name, required]) => ({ name, kinds: name.split(' / '), required }))
		.filter(({ kinds }) => kinds.every((kind) => KINDS[kind]))
		.map(({ name, kinds: [above, below], required }) => {
			return { name, ratio: perSecond[above] / perSecond[below], required };
		});
	return {
		...(await machine()),
		postgres: postgres.version,
		leaves: LEAVES,
		recordsPerCall: ITEMS,
		rounds,
		perSecond,
		ratios,
	};
}

/**
 * A round in full blocks: how many records became final in them, and in what time, from the time of
 * the block before the first to that of the last.
 */
async function blocks(round, count, each, make) {
	const share = Math.ceil(count / Math.min(officers.length, count));
	const signers = officers.slice(0, Math.ceil(count / share));
	const batches = await signAhead(chain, signers, count, (number) =>
		make(`${each}/${round}/${number}`),
	);
	const { blocks } = await drain(chain, batches);
	const full = blocks.filter(isFull).map(({ number }) => number);
	if (full.length === 0) throw new Error('no block was full: raise --transactions or --calls');
	const last = blocks.at(-1).number;
	while (await finalizedBelow(last)) await chain.blocks(1);

	const [first, end] = [await stateAt(blocks[0].number - 1), await stateAt(last)];
	const all = end.records - first.records;
	if (all !== count * each) throw new Error(`${all} of ${count * each} records succeeded`);
	let [records, seconds] = [0, 0];
	for (const number of full) {
		const [before, after] = [await stateAt(number - 1), await stateAt(number)];
		records += after.records - before.records;
		seconds += (after.time - before.time) / 1_000;
	}
	return { records, seconds };
}

async function finalizedBelow(number) {
	const { api } = chain;
	const header = await api.rpc.chain.getHeader(await api.rpc.chain.getFinalizedHead());
	return header.number.toNumber() < number;
}

/** How many evidence items there were at a block, and its time. */
async function stateAt(number) {
	const { api } = chain;
	const { query } = await api.at(await api.rpc.chain.getBlockHash(number));
	const [next, now] = await Promise.all([query.evidence.nextId(), query.timestamp.now()]);
	return { records: next.toNumber(), time: now.toNumber() };
}

/** The transaction of `single` with this name. */
function notarizing(name) {
	return notarization(chain.api, digest(name), { size: 1 });
}

/** The transaction of `many` with this name. */
function notarizingMany(name) {
	const claimedAt = Date.now() - 60_000;
	const items = Array.from({ length: ITEMS }, (_, at) => ({
		digest: digest(`${name}/${at}`),
		...{ size: 1, mediaType: 'Pdf', claimedAt },
	}));
	return chain.api.tx.evidence.notarizeMany(items, 'ElectronicFile', null);
}

/** A list of as many digests as a round of `root` takes, as another system would export it. */
async function writeList() {
	log(`writing a list of ${grouped(LEAVES)} digests`);
	const out = createWriteStream(list);
	const portion = 1 << 14;
	for (let done = 0; done < LEAVES; done += portion) {
		const count = Math.min(portion, LEAVES - done);
		const hex = randomBytes(count * 32).toString('hex');
		const lines = Array.from(
			{ length: count },
			(_, at) => `sha2-256:${hex.slice(at * 64, at * 64 + 64)} 1024 pdf\n`,
		);
		if (!out.write(lines.join(''))) await once(out, 'drain');
	}
	out.end();
	await once(out, 'close');
}

async function citychain(...args) {
	const { code, stdout, stderr } = await run(
		binary('citychain', 'CITYCHAIN_CLI'),
		['--json', ...args],
		{ env: { CITYCHAIN_URL: chain.node.ws }, timeout: CLI_MS },
	);
	if (code !== 0) throw new Error(`citychain ${args[0]}: ${stdout}${stderr}`);
	return JSON.parse(stdout.toString());
}

/** A round of the whole program, with what it promises. */
async function root(round) {
	const receipts = join(folder, `receipts-${round}`);
	const start = performance.now();
	const { batch } = await citychain(
		...['batch', '--digests', list, '--receipts', receipts],
		...['--algorithm', 'sha2-256', '--dev-account', 'bob'],
	);
	const seconds = (performance.now() - start) / 1_000;

	const { api } = chain;
	const state = await api.at(await api.rpc.chain.getFinalizedHead());
	const known = (await state.call.evidenceApi.batch(batch.id)).unwrap();
	const proofFile = join(folder, 'proof.json');
	const index = String(randomInt(LEAVES));
	await citychain('prove', '--receipts', receipts, '--index', index, '--output', proofFile);
	const proof = JSON.parse(readFileSync(proofFile, 'utf8'));
	const isProven = await state.call.evidenceApi.verifyLeaf(
		proof.batch,
		proof.index,
		{
			salt: proof.leaf.salt,
			digest: { Sha2_256: `0x${proof.leaf.digest.split(':')[1]}` },
			size: proof.leaf.size,
			mediaType: proof.leaf.media_type,
			claimedAt: proof.leaf.claimed_at,
		},
		proof.path,
	);
	if (!isProven.isTrue) throw new Error(`item ${index} of the batch is not proven`);
	rmSync(receipts, { recursive: true });
	return { records: known.leaves.toNumber(), seconds };
}

function printed(report) {
	const { rounds, perSecond, ratios } = report;
	const words = {
		single: 'a transaction per record',
		many: `${ITEMS} records per transaction`,
		root: `a root over ${grouped(LEAVES)} records`,
		row: 'PostgreSQL, a commit per record',
		rows: `PostgreSQL, ${ROWS_PER_COMMIT} records per commit`,
	};
	const rows = Object.entries(rounds).map(([kind, all]) => [
		`${kind}: ${words[kind]}`,
		grouped(median(all.map(({ records }) => records))),
		median(all.map(({ seconds }) => seconds)).toFixed(1),
		grouped(perSecond[kind]),
	]);
	const lines = ratios.map(({ name, ratio, required }) => {
		const verdict = ratio >= required ? 'as required' : 'NOT as required';
		return `${name} = ${ratio.toFixed(1)} (at least ${required}: ${verdict})`;
	});
	return [
		report.node,
		`PostgreSQL ${report.postgres ?? 'not measured'}`,
		report.processor,
		table([['', 'records', 'seconds', 'per second'], ...rows]),
		...lines,
	].join('\n');
}
