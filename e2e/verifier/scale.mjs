// SPDX-License-Identifier: Apache-2.0
// SCALE, read strictly: every value has one encoding, and another one is refused.

/** Why a certificate is refused. */
export class Refusal extends Error {}

/** Refuses the certificate. */
export function refuse(reason) {
	throw new Refusal(reason);
}

/** Refuses the certificate unless the condition holds. */
export function ensure(condition, reason) {
	if (!condition) refuse(reason);
}

/** Bytes as `0x` and hexadecimal digits. */
export const hex = (bytes) => `0x${Buffer.from(bytes).toString('hex')}`;

/** These bytes one after the other. */
export const concat = (...parts) => Uint8Array.from(parts.flatMap((part) => [...part]));

/** Compares bytes in lexicographical order: negative, zero or positive. */
export const compare = (one, other) => Buffer.compare(one, other);

/** A whole number in this many bytes, least significant first. */
export function littleEndian(number, length) {
	const bytes = new Uint8Array(length);
	for (let at = 0, rest = BigInt(number); at < length; at += 1, rest >>= 8n) {
		bytes[at] = Number(rest & 0xffn);
	}
	return bytes;
}

/** Reads values from bytes, one after the other. */
export class Reader {
	#bytes;
	#at = 0;

	constructor(bytes) {
		this.#bytes = bytes;
	}

	/** What `read` makes of all of these bytes. */
	static all(bytes, read) {
		const reader = new Reader(bytes);
		const value = read(reader);
		ensure(reader.#at === bytes.length, 'bytes are left over');
		return value;
	}

	/** The next `length` bytes. */
	take(length) {
		const end = this.#at + length;
		ensure(end <= this.#bytes.length, 'bytes are missing');
		const taken = this.#bytes.subarray(this.#at, end);
		this.#at = end;
		return taken;
	}

	/** What `read` makes, together with the bytes that it took. */
	spanned(read) {
		const start = this.#at;
		const value = read(this);
		return [value, this.#bytes.subarray(start, this.#at)];
	}

	/** A whole number of this many bytes, as a BigInt. */
	#number(length) {
		return this.take(length).reduceRight((number, byte) => (number << 8n) | BigInt(byte), 0n);
	}

	u8() {
		return this.take(1)[0];
	}

	u32() {
		return Number(this.#number(4));
	}

	u64() {
		return this.#number(8);
	}

	/** A compact number of at most `bits` bits, as a BigInt. */
	compact(bits) {
		const first = BigInt(this.u8());
		const mode = Number(first & 3n);
		if (mode < 3) {
			const more = [0, 1, 3][mode];
			const value = ((this.#number(more) << 8n) | first) >> 2n;
			const least = [0n, 1n << 6n, 1n << 14n][mode];
			ensure(value >= least, 'a number is longer than it needs to be');
			return value;
		}
		const length = Number(first >> 2n) + 4;
		ensure(length * 8 <= bits, 'a number is too large');
		const value = this.#number(length);
		const least = length === 4 ? 1n << 30n : 1n << BigInt(8 * (length - 1));
		ensure(value >= least, 'a number is longer than it needs to be');
		return value;
	}

	/** A list of what `read` makes. */
	list(read) {
		const length = Number(this.compact(32));
		const items = [];
		for (let at = 0; at < length; at += 1) items.push(read(this));
		return items;
	}

	/** A list of bytes. */
	bytes() {
		return this.take(Number(this.compact(32)));
	}

	/** What `read` makes, or null. */
	option(read) {
		const tag = this.u8();
		ensure(tag < 2, 'neither something nor nothing');
		return tag === 1 ? read(this) : null;
	}

	/** What the entry of `variants` for the next byte makes, or is. */
	variant(variants) {
		const found = variants[this.u8()];
		ensure(found !== undefined, 'an unknown variant');
		return typeof found === 'function' ? found(this) : found;
	}
}
