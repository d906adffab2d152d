// SPDX-License-Identifier: Apache-2.0
// Filling blocks: many officers, transactions signed ahead, and all of them ready at one moment.

import { setTimeout as sleep } from 'node:timers/promises';
import { account, CLERK, COURT } from '../../support/accounts.mjs';
import { appointment } from '../../support/institutions.mjs';

/** How many requests wait for an answer at one moment. */
const IN_FLIGHT = 256;
/** The JSON-RPC code of a transaction that the pool holds already. */
const KNOWN = 1013;
/** After this many blocks without a transaction the pool is taken to have lost what is missing. */
const PATIENCE = 3;

/** As many transactions as one officer may have waiting. */
export const PER_OFFICER = 400;

/**
 * Options of a node whose pool holds this many transactions of this many kilobytes at once.
 *
 * A tenth of the pool's limits is for transactions whose turn by nonce has not come, and that is
 * what a round is until its first transactions arrive.
 */
export function poolOptions({ transactions, kilobytes, type = 'fork-aware' }) {
	return [
		...['--pool-limit', String(transactions * 12)],
		...['--pool-kbytes', String(Math.ceil(kilobytes * 12))],
		...['--pool-type', type],
	];
}

/** Officers of the court who may notarize, with an allowance that never ends. */
export async function appointOfficers(chain, count) {
	await chain.grantPlenty();
	return appoint(chain, count, 'Officer', COURT, CLERK, ['NotarizeEvidence']);
}

/** Officers of an institution with these duties, whom its administrator appoints. */
export async function appoint(chain, count, name, institution, administrator, duties) {
	const { api } = chain;
	const officers = Array.from({ length: count }, (_, at) => account(`${name}${at}`));
	const appointments = officers.map((who) => appointment(api, institution, who, duties));
	await chain.does(api.tx.utility.batchAll(appointments), administrator);
	return officers;
}

/** Signs `count` transactions in equal shares; `make` makes the one with a given number. */
export async function signAhead(chain, officers, count, make) {
	const { api } = chain;
	const common = {
		blockHash: api.genesisHash,
		genesisHash: api.genesisHash,
		runtimeVersion: api.runtimeVersion,
		era: 0,
	};
	const share = Math.ceil(count / officers.length);
	const shares = officers.map(async (who, at) => {
		const first = (await api.rpc.system.accountNextIndex(who.address)).toNumber();
		const length = Math.max(0, Math.min(share, count - at * share));
		const transactions = Array.from({ length }, (_, step) =>
			make(at * share + step)
				.sign(who, { ...common, nonce: first + step })
				.toHex(),
		);
		return { who, first, transactions };
	});
	return (await Promise.all(shares)).filter(({ transactions }) => transactions.length > 0);
}

/**
 * Lets the pool have all of them at one moment, and waits until every one is in a block: the
 * blocks, from the first that could hold one, and how many transactions the pool lost meanwhile.
 */
export async function drain(chain, batches) {
	await sendAll(
		chain,
		batches.flatMap(({ transactions }) => transactions.slice(1)),
	);
	let number = (await chain.api.rpc.chain.getHeader()).number.toNumber();
	// Only now does any transaction become ready, and with these all of them.
	await sendAll(
		chain,
		batches.map(({ transactions: [first] }) => first),
	);

	const blocks = [];
	let left = batches.reduce((sum, { transactions }) => sum + transactions.length, 0);
	let lost = 0;
	for (let empty = 0; left > 0;) {
		number += 1;
		const block = await blockOf(chain, number);
		left -= block.transactions;
		blocks.push(block);
		empty = block.transactions > 0 ? 0 : empty + 1;
		if (empty === PATIENCE) {
			lost += left;
			empty = 0;
			await sendAll(chain, await missing(chain, batches));
		}
	}
	return { blocks, lost };
}

/** A block is full if its author stopped at a limit and not for want of transactions. */
export const isFull = ({ end }) => end !== 'NoMoreTransactions';

/** Gives transactions to the pool, some at a time. */
async function sendAll(chain, transactions) {
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
async function missing(chain, batches) {
	const rest = batches.map(async ({ who, first, transactions }) => {
		const { nonce } = await chain.api.query.system.account(who.address);
		return transactions.slice(nonce.toNumber() - first);
	});
	return (await Promise.all(rest)).flat();
}

/** What one block holds, how long its author worked on it and why it stopped; waits for it. */
async function blockOf(chain, number) {
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
		number,
		// The first is the inherent that sets the time.
		transactions: block.extrinsics.length - 1,
		authoringMs: Number(milliseconds),
		end,
		weightShare: weight.normal.refTime.toNumber() / maxBlock.refTime.toNumber(),
	};
}
