// SPDX-License-Identifier: Apache-2.0
// A running chain as its parties use it: through polkadot.js, with nothing told to it beforehand.

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { ApiPromise, WsProvider } from '@polkadot/api';
import { rpcDefinitions } from '@polkadot/types';
import { compactToU8a, u8aConcat } from '@polkadot/util';
import { xxhashAsHex } from '@polkadot/util-crypto';
import { COUNCILLOR } from './accounts.mjs';
import { startNode, tail } from './node.mjs';

/** The length of a slot in milliseconds. */
export const SLOT_MS = 2_000;
/** What the pool says to who cannot do a call: who may not act now, who is no member of the council. */
export const NOT_ENTITLED = /^1010: Invalid Transaction: Custom error: 3/;
/** What the pool says to a key that signs nothing any more. */
export const SIGNS_NOTHING = /^1010: Invalid Transaction: .*signing address/;
const STORY_MS = 120_000;
/** Options of a node for stories that do not depend on who makes blocks and when. */
export const INSTANT = { args: ['--sealing', 'instant'] };
/** How a transaction ends that never reaches a block, or none that becomes final. */
const ENDS = ['FinalityTimeout', 'Usurped', 'Dropped', 'Invalid'];
/** What a refused transaction must leave as it was. */
const LEDGER = [
	...['Institutions', 'Evidence', 'Cases', 'Provenance', 'Proceedings'],
	...['Taxpayers', 'Invoices', 'Reimbursements', 'Deductions', 'RedLetters'],
	...['Recoveries', 'Settlement', 'Balances', 'Council', 'Seats'],
];

// A refusal is what many stories expect: their assertions report it, polkadot.js need not.
rpcDefinitions.author.submitAndWatchExtrinsic.noErrorLog = true;
rpcDefinitions.author.submitExtrinsic.noErrorLog = true;

/**
 * A group of stories on one node of their own.
 *
 * `define(chain, story)` declares them; `chain` is a {@link Chain} once the first of them runs.
 * With `plenty` nobody's transactions wait for an allowance.
 * When one fails, the end of the node's log is printed and the log is kept.
 */
export function stories(title, { plenty = false, ...options }, define) {
	describe(title, () => {
		const chain = new Chain();
		let unfinished = 1;
		before(async () => {
			await chain.start(options);
			if (plenty) await chain.grantPlenty();
			unfinished -= 1;
		});
		after(async () => {
			const failed = unfinished > 0;
			await chain.stop({ keepLog: failed });
			if (failed && chain.node)
				console.error(`${title}: the node wrote\n${tail(chain.node)}`);
		});
		define(chain, (name, body, timeout = STORY_MS) => {
			it(name, { timeout }, async () => {
				unfinished += 1;
				await body();
				unfinished -= 1;
			});
		});
	});
}

/** Connects to a node as any party does. */
export async function connect(ws) {
	const provider = new WsProvider(ws, 1_000, {}, 30_000);
	const api = await ApiPromise.create({ provider, noInitWarn: true, throwOnConnect: true });
	return { provider, api };
}

/** What became of a transaction in a block. */
class Outcome {
	constructor(block, events) {
		this.block = block;
		this.events = events;
		this.error = errorName(events);
	}

	/** The fields of the one event with this name, such as `evidence.Notarized`. */
	event(name) {
		const found = this.events.filter((event) => eventName(event) === name);
		const all = this.events.map(eventName).join(', ');
		assert.equal(found.length, 1, `one ${name} among ${all}`);
		const { data } = found[0];
		return Object.fromEntries(data.names.map((field, at) => [field, data[at]]));
	}
}

/** One node, a connection to it, and what parties do there. */
export class Chain {
	#nonces = new Map();

	/** Starts a node and connects to it. */
	async start(options) {
		this.node = await startNode(options);
		Object.assign(this, await connect(this.node.ws));
	}

	/** Disconnects and ends the node. */
	async stop(options) {
		await this.api?.disconnect();
		await this.node?.stop(options);
	}

	/**
	 * Signs and submits. Returns once the pool has accepted the transaction, with promises of its
	 * outcome in a block and in a finalized one; throws if the pool refuses it.
	 */
	async submit(tx, who, options = {}) {
		const { api } = this;
		const pending = (await api.rpc.system.accountNextIndex(who.address)).toNumber();
		const nonce = options.nonce ?? Math.max(pending, this.#nonces.get(who.address) ?? 0);
		const signed = await tx.signAsync(who, { ...options, nonce });
		// The object may be signed anew, by another, before this transaction is in a block.
		const bytes = signed.toHex();
		const stages = { inBlock: deferred(), finalized: deferred() };
		let stop = () => {};
		const report = (status) => {
			if (status.isInBlock) stages.inBlock.resolve(this.#outcome(status.value, bytes));
			if (status.isFinalized) stages.finalized.resolve(this.#outcome(status.value, bytes));
			if (ENDS.includes(status.type)) {
				const error = new Error(`the transaction ended as ${status.type}`);
				Object.values(stages).forEach((stage) => stage.reject(error));
			}
			if (status.isFinalized || ENDS.includes(status.type)) stop();
		};
		stop = await api.rpc.author.submitAndWatchExtrinsic(signed, report);
		this.#nonces.set(who.address, nonce + 1);
		return { inBlock: stages.inBlock.promise, finalized: stages.finalized.promise, nonce };
	}

	/** What a block says of a transaction, found by its bytes: they may hold what is no text. */
	async #outcome(blockHash, bytes) {
		const { api, provider } = this;
		const hash = blockHash.toHex();
		const [{ block }, events] = await Promise.all([
			provider.send('chain_getBlock', [hash]),
			api.at(hash).then((state) => state.query.system.events()),
		]);
		const index = block.extrinsics.indexOf(bytes);
		assert.ok(index >= 0, 'the block holds the transaction');
		const its = ({ phase }) => phase.isApplyExtrinsic && phase.asApplyExtrinsic.eq(index);
		return new Outcome(
			{ hash, number: Number(block.header.number) },
			events.filter(its).map(({ event }) => event),
		);
	}

	/** Submits and waits until the transaction is in a block, or finalized. */
	async send(tx, who, { until = 'inBlock', ...options } = {}) {
		return (await this.submit(tx, who, options))[until];
	}

	/** Submits and waits as {@link send}, and expects success. */
	async does(tx, who, options) {
		const outcome = await this.send(tx, who, options);
		assert.equal(outcome.error, null, `${callName(tx)} succeeds`);
		return outcome;
	}

	/**
	 * Submits all, `[transaction, account]` each, and expects every one to succeed. Those of one account
	 * are done in order; of different accounts, any may be in the block first.
	 */
	async doesAll(steps, { until = 'inBlock' } = {}) {
		const sent = [];
		for (const [tx, who] of steps) sent.push(await this.submit(tx, who));
		const outcomes = await Promise.all(sent.map((stages) => stages[until]));
		outcomes.forEach(({ error }, at) => {
			assert.equal(error, null, `${callName(steps[at][0])} (number ${at}) succeeds`);
		});
		return outcomes;
	}

	/** The transaction by which the council of one has this call executed at once. */
	motion(call) {
		return this.api.tx.council.propose(1, call, call.method.encodedLength);
	}

	/** The council decides, and the call succeeds. */
	async decides(call, options) {
		return this.does(this.motion(call), COUNCILLOR, options);
	}

	/** The council decides on all these calls, in order, and each succeeds. */
	async decidesAll(calls, options) {
		return this.doesAll(
			calls.map((call) => [this.motion(call), COUNCILLOR]),
			options,
		);
	}

	/** Gives everybody an allowance that no story uses up. */
	async grantPlenty() {
		const plenty = { burst: 1_000_000_000_000, perBlock: 1_000_000_000 };
		const classes = ['Institution', 'OfficerOutOfOffice', 'Citizen', 'CitizensOfKeeper'];
		const { setAllowance } = this.api.tx.allowance;
		await this.decidesAll(classes.map((kind) => setAllowance(kind, plenty)));
	}

	/**
	 * Expects each transaction to be included and refused with its own named error, and none of
	 * them to change anything. Cases: `[what, transaction, account, 'pallet.Error']`.
	 */
	async refuses(cases) {
		const before = await this.ledger();
		const sent = [];
		for (const [, tx, who] of cases) sent.push(await this.submit(tx, who));
		const outcomes = await Promise.all(sent.map(({ inBlock }) => inBlock));
		assert.deepEqual(
			outcomes.map(({ error }, at) => `${cases[at][0]}: ${error}`),
			cases.map(([what, , , error]) => `${what}: ${error}`),
		);
		assert.deepEqual(await this.ledger(), before, 'nothing changed');
	}

	/** Expects the pool to refuse the transaction; returns the sentence with which it does. */
	async refusedByPool(tx, who, options) {
		const before = await this.ledger();
		const error = await this.submit(tx, who, options).then(
			() => assert.fail(`${callName(tx)} of ${who.meta.name} was accepted by the pool`),
			(refusal) => refusal,
		);
		assert.deepEqual(await this.ledger(), before, 'nothing changed');
		return error.message;
	}

	/** Expects the pool to refuse each of `[what, transaction, who, sentence]`, with a sentence like that. */
	async refusesInPool(cases) {
		for (const [what, tx, who, sentence] of cases) {
			assert.match(await this.refusedByPool(tx, who), sentence, what);
		}
	}

	/** Everything that domain pallets keep and every balance, by storage key. */
	async ledger() {
		const { api, provider } = this;
		const at = (await api.rpc.chain.getBlockHash()).toHex();
		const prefixes = LEDGER.map((pallet) => xxhashAsHex(pallet, 128));
		const pairs = await Promise.all(prefixes.map((prefix) => storage(provider, prefix, at)));
		const accounts = await (await api.at(at)).query.system.account.entries();
		return Object.fromEntries([
			...pairs.flat(),
			...accounts
				.filter(([, account]) => !account.data.isEmpty)
				.map(([key, account]) => [key.toHex(), account.data.toHex()]),
		]);
	}

	/** The time of the latest block, in milliseconds since 1970-01-01 UTC. */
	async now() {
		return (await this.api.query.timestamp.now()).toNumber();
	}

	/** Waits until the chain has this many more blocks; returns the number of the last. */
	async blocks(count) {
		const { api } = this;
		const start = (await api.rpc.chain.getHeader()).number.toNumber();
		return new Promise((done, failed) => {
			const stop = api.rpc.chain.subscribeNewHeads((header) => {
				if (header.number.toNumber() < start + count) return;
				stop.then((unsubscribe) => unsubscribe());
				done(header.number.toNumber());
			});
			stop.catch(failed);
		});
	}
}

/** All keys and values of storage beneath a prefix, at a block. */
export async function storage(provider, prefix, at) {
	const pairs = [];
	let start = null;
	for (;;) {
		const keys = await provider.send('state_getKeysPaged', [prefix, 1_000, start, at]);
		if (keys.length === 0) return pairs;
		const [{ changes }] = await provider.send('state_queryStorageAt', [keys, at]);
		pairs.push(...changes);
		start = keys.at(-1);
	}
}

/**
 * The transaction with one of its texts replaced by bytes of the same length, which need not be
 * text: polkadot.js itself never sends such.
 */
export function withRawText(tx, text, bytes) {
	assert.equal(Buffer.byteLength(text), bytes.length);
	const raw = u8aConcat(compactToU8a(bytes.length), bytes);
	const replace = (codec) => {
		if (codec.args) return codec.args.some(replace);
		if (codec.toString() !== text) return false;
		codec.toU8a = (isBare) => (isBare ? bytes : raw);
		return true;
	};
	assert.ok(replace(tx.method), `${callName(tx)} holds the text`);
	return tx;
}

const callName = (tx) => `${tx.method.section}.${tx.method.method}`;
const eventName = (event) => `${event.section}.${event.method}`;

/** The named error of a transaction, or of the call that the council executed in it. */
function errorName(events) {
	const named = (...names) => events.find((event) => names.includes(eventName(event)))?.data;
	const executed = named('council.Executed', 'council.MemberExecuted')?.result;
	const failed = named('system.ExtrinsicFailed')?.dispatchError;
	const error = failed ?? (executed?.isErr ? executed.asErr : null);
	if (!error) return null;
	if (error.isModule) {
		const { section, name } = error.registry.findMetaError(error.asModule);
		return `${section}.${name}`;
	}
	return error.isToken || error.isArithmetic ? `${error.type}.${error.value.type}` : error.type;
}

function deferred() {
	const it = {};
	it.promise = new Promise((resolve, reject) => Object.assign(it, { resolve, reject }));
	// An outcome that no story waits for may fail in silence.
	it.promise.catch(() => {});
	return it;
}
