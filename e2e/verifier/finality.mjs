// SPDX-License-Identifier: Apache-2.0
// Sets of validators, their votes, and handoffs between them (GRANDPA).

import { ed25519Verify } from '@polkadot/util-crypto';
import { compare, concat, ensure, hex, littleEndian, Reader, refuse } from './scale.mjs';
import { blake2 } from './trie.mjs';

const ENGINE = 'FRNK';
const MAX_VALIDATORS = 1_024;
const MAX_ANCESTRIES = 256;

/** A header, with its hash. */
export function header(reader) {
	const [fields, bytes] = reader.spanned((from) => ({
		parent: hex(from.take(32)),
		number: Number(from.compact(32)),
		stateRoot: from.take(32),
		extrinsicsRoot: from.take(32),
		logs: from.list(log),
	}));
	return { ...fields, hash: hex(blake2(bytes)) };
}

function log(reader) {
	const engine = (from) => ({ engine: from.take(4), data: from.bytes() });
	return reader.variant({
		0: (from) => ({ other: from.bytes() }),
		4: (from) => ({ consensus: engine(from) }),
		5: (from) => ({ seal: engine(from) }),
		6: (from) => ({ preRuntime: engine(from) }),
		8: { runtimeUpdated: true },
	});
}

/** A block with the votes that finalized it. */
export function finalized(reader) {
	return {
		header: header(reader),
		round: reader.u64(),
		target: reader.take(32),
		number: reader.u32(),
		votes: reader.list((from) => ({
			target: from.take(32),
			number: from.u32(),
			signature: from.take(64),
			voter: from.take(32),
		})),
		ancestries: reader.list(header),
	};
}

/** The validators of a set, each with its weight. */
export const authorities = (reader) =>
	reader.list((from) => ({ name: from.take(32), weight: from.u64() }));

/** The validators of a number of blocks, one after the other. */
export class ValidatorSet {
	constructor(id, validators) {
		this.id = id;
		this.weights = new Map(validators.map(({ name, weight }) => [hex(name), weight]));
		const weights = [...this.weights.values()];
		const total = weights.reduce((sum, weight) => sum + weight, 0n);
		ensure(
			validators.length > 0 &&
				validators.length <= MAX_VALIDATORS &&
				this.weights.size === validators.length &&
				weights.every((weight) => weight > 0n) &&
				total < 1n << 64n,
			'a set of validators is empty, names one twice, or is too large',
		);
		// More than two thirds.
		this.threshold = total - (total - 1n) / 3n;
	}

	/** Refuses a block that this set has not finalized; returns how many have voted for it. */
	ensureFinalized({ header, round, target, number, votes, ancestries }) {
		ensure(hex(target) === header.hash && number === header.number, 'votes for another block');

		const places = votes.map((vote) =>
			concat(vote.voter, littleEndian(vote.number, 4).reverse(), vote.target),
		);
		ensure(isAscending(places), 'votes are not in order');
		votes.forEach(({ voter }, at) => {
			ensure(this.weights.has(hex(voter)), 'a vote of a stranger');
			const before = votes[at - 2]?.voter;
			ensure(!before || compare(before, voter) !== 0, 'a third vote of one validator');
		});

		// The blocks above the finalized one, each with its parent.
		ensure(ancestries.length <= MAX_ANCESTRIES, 'too many headers');
		const order = ancestries.map((above) =>
			concat(littleEndian(above.number, 4).reverse(), Buffer.from(above.hash.slice(2), 'hex')),
		);
		ensure(isAscending(order), 'headers are not in order');
		const blocks = new Map([[header.hash, header]]);
		const isParent = new Set();
		for (const above of ancestries) {
			const parent = blocks.get(above.parent);
			ensure(parent && parent.number + 1 === above.number, 'a header leads elsewhere');
			blocks.set(above.hash, above);
			isParent.add(above.parent);
		}
		const voted = new Set(votes.map((vote) => hex(vote.target)));
		for (const vote of votes) {
			ensure(blocks.get(hex(vote.target))?.number === vote.number, 'a vote leads elsewhere');
		}
		for (const { hash } of ancestries) {
			ensure(isParent.has(hash) || voted.has(hash), 'a header that nobody voted for');
		}

		for (const vote of votes) {
			const precommit = 1;
			const message = concat(
				[precommit],
				vote.target,
				littleEndian(vote.number, 4),
				littleEndian(round, 8),
				littleEndian(this.id, 8),
			);
			ensure(isSigned(message, vote), 'a wrong signature');
		}

		// Who votes twice counts for every block.
		const supporters = new Map([...blocks.keys()].map((hash) => [hash, new Set()]));
		const voters = new Set(votes.map((vote) => hex(vote.voter)));
		for (const voter of voters) {
			const cast = votes.filter((vote) => hex(vote.voter) === voter);
			if (cast.length > 1) {
				for (const supporting of supporters.values()) supporting.add(voter);
				continue;
			}
			for (let hash = hex(cast[0].target); hash !== header.hash; ) {
				supporters.get(hash).add(voter);
				hash = blocks.get(hash).parent;
			}
			supporters.get(header.hash).add(voter);
		}
		const isAgreed = (hash) => this.#weight(supporters.get(hash)) >= this.threshold;
		ensure(isAgreed(header.hash), 'not more than two thirds');
		// A round finalizes the highest block that so many agree on, and the lowest vote is for it.
		ensure(voted.has(header.hash), 'no vote for the block itself');
		ensure(!ancestries.some(({ hash }) => isAgreed(hash)), 'a later block is agreed on');
		return { validators: this.weights.size, voters: voters.size };
	}

	#weight(voters) {
		return [...voters].reduce((sum, voter) => sum + this.weights.get(voter), 0n);
	}

	/** The set after this one, as its last block announces it. */
	next(last) {
		const announced = last.logs
			.filter(({ consensus }) => consensus && text(consensus.engine) === ENGINE)
			.map(({ consensus }) => Reader.all(consensus.data, announcement))
			.find((change) => change !== null);
		ensure(announced, 'a handoff that announces nobody');
		ensure(announced.delay === 0, 'a handoff that takes effect later');
		return new ValidatorSet(this.id + 1n, announced.validators);
	}
}

/** A change of validators; null for what is none. */
function announcement(reader) {
	const change = (from) => ({ validators: authorities(from), delay: from.u32() });
	const ignored = (read) => (from) => {
		read(from);
		return null;
	};
	return reader.variant({
		1: change,
		2: () => refuse('a handoff that the runtime forced'),
		3: ignored((from) => from.u64()),
		4: ignored((from) => from.u32()),
		5: ignored((from) => from.u32()),
	});
}

/** By the rules of ZIP-215, as on the chain; the faster variant in wasm is stricter. */
const isSigned = (message, { signature, voter }) => ed25519Verify(message, signature, voter, true);
const isAscending = (places) =>
	places.every((place, at) => at === 0 || compare(places[at - 1], place) < 0);
const text = (bytes) => Buffer.from(bytes).toString('latin1');
