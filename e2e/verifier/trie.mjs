// SPDX-License-Identifier: Apache-2.0
// A proof of a state, walked from its root: base-16 Patricia trie of Substrate, both layouts.

import { blake2AsU8a } from '@polkadot/util-crypto';
import { compare, ensure, hex, Reader } from './scale.mjs';

/** BLAKE2b with 256 bits of output. */
export const blake2 = (bytes) => blake2AsU8a(bytes, 256);

/** The proven part of a state. */
export class State {
	#root;
	#nodes = new Map();
	#needed = new Set();

	/** The state with this root, as far as these nodes tell it. */
	constructor(root, nodes) {
		nodes.forEach((node, at) => {
			ensure(at === 0 || compare(nodes[at - 1], node) < 0, 'nodes are not in order');
			this.#nodes.set(hex(blake2(node)), node);
		});
		this.#root = root;
	}

	#node(hash) {
		const name = hex(hash);
		const node = this.#nodes.get(name);
		ensure(node !== undefined, 'a node of the state is missing');
		this.#needed.add(name);
		return node;
	}

	/** The value under this key, or null where it is proven that there is none. */
	get(key) {
		let rest = [...key].flatMap((byte) => [byte >> 4, byte & 15]);
		let node = decode(this.#node(this.#root));
		for (;;) {
			const { partial, children, value } = node;
			if (partial.some((nibble, at) => nibble !== rest[at])) return null;
			rest = rest.slice(partial.length);
			if (rest.length === 0) return this.#value(value);
			const child = children[rest[0]];
			if (child === undefined) return null;
			rest = rest.slice(1);
			node = decode(child.length === 32 ? this.#node(child) : child);
		}
	}

	#value(value) {
		if (value === null) return null;
		return value.hash === undefined ? value.inline : this.#node(value.hash);
	}

	/** What `read` makes of the value under this key; null if there is none. */
	read(key, read) {
		const value = this.get(key);
		return value === null ? null : Reader.all(value, read);
	}

	/** Refuses a proof with a node that nothing needed. */
	ensureAllNeeded() {
		ensure(this.#needed.size === this.#nodes.size, 'nodes are left over');
	}
}

/** A node: its part of the key, its children by their nibble, and its value. */
function decode(bytes) {
	const reader = new Reader(bytes);
	const first = reader.u8();
	const nothing = { partial: [16], children: [], value: null };
	if (first === 0) return nothing;
	const kind = [
		// The bits of the header that tell the kind, and how many they are.
		{ prefix: 0b01, bits: 2, isBranch: false, value: inline },
		{ prefix: 0b10, bits: 2, isBranch: true, value: null },
		{ prefix: 0b11, bits: 2, isBranch: true, value: inline },
		{ prefix: 0b001, bits: 3, isBranch: false, value: hashed },
		{ prefix: 0b0001, bits: 4, isBranch: true, value: hashed },
	].find(({ prefix, bits }) => first >> (8 - bits) === prefix);
	ensure(kind !== undefined, 'an unknown kind of node');

	const partial = nibbles(reader, length(reader, first, 0xff >> kind.bits));
	const children = [];
	const bitmap = kind.isBranch ? reader.u8() | (reader.u8() << 8) : 0;
	ensure(bitmap !== 0 || !kind.isBranch, 'a branch without children');
	const value = kind.value === null ? null : kind.value(reader);
	for (let nibble = 0; nibble < 16; nibble += 1) {
		if (bitmap & (1 << nibble)) children[nibble] = reader.bytes();
	}
	return { partial, children, value };
}

const inline = (reader) => ({ inline: reader.bytes() });
const hashed = (reader) => ({ hash: reader.take(32) });

/** The number of nibbles: the rest of the header, and further bytes where that is full. */
function length(reader, first, most) {
	let count = first & most;
	if (count < most) return count;
	for (;;) {
		const more = reader.u8();
		count += more;
		if (more < 255) return count;
	}
}

function nibbles(reader, count) {
	const all = [...reader.take((count + 1) >> 1)].flatMap((byte) => [byte >> 4, byte & 15]);
	if (count % 2 === 0) return all;
	ensure(all[0] === 0, 'the padding of a node is not zero');
	return all.slice(1);
}
