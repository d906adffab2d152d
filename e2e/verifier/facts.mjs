// SPDX-License-Identifier: Apache-2.0
// What a proven state tells about an evidence: where the chain keeps it, and in which form.

import { createHash } from 'node:crypto';
import { blake2AsU8a, xxhashAsU8a } from '@polkadot/util-crypto';
import { compare, concat, ensure, hex, littleEndian, refuse } from './scale.mjs';
import { blake2 } from './trie.mjs';

const ALGORITHMS = ['blake2-256', 'sha2-256', 'sm3'];
const HASHES = {
	'blake2-256': blake2,
	'sha2-256': (bytes) => createHash('sha256').update(bytes).digest(),
	sm3: (bytes) => createHash('sm3').update(bytes).digest(),
};
const MEDIA_TYPES =
	'Other Pdf Ofd PlainText Html Xml Json Csv Email Png Jpeg Tiff Wav MpegAudio Mp4 Zip'.split(' ');
const CLASSES =
	'PublishedInformation Communication ActivityRecord ElectronicFile Other'.split(' ');
const LEVELS =
	'Anchored Recorded ThirdPartyWitnessed ForensicOpinion Notarised CourtConfirmed'.split(' ');
const RULINGS = ['Admitted', 'Rejected', 'NotConfirmed'];
const U64 = (1n << 64n) - 1n;

// Keys.

const item = (pallet, name) => concat(xxhashAsU8a(pallet, 128), xxhashAsU8a(name, 128));
const twox = (key) => concat(xxhashAsU8a(key, 64), key);
const blake = (key) => concat(blake2AsU8a(key, 128), key);
const u32 = (id) => littleEndian(id, 4);
const u64 = (id) => littleEndian(id, 8);

export const KEYS = {
	authorities: item('Grandpa', 'Authorities'),
	time: item('Timestamp', 'Now'),
};
const map = (pallet, name, hashed) => (id) => concat(item(pallet, name), hashed(id));
const locations = map('Evidence', 'Locations', (id) => twox(u64(id)));
const records = map('Evidence', 'Records', blake);
const origins = map('Evidence', 'Origins', (id) => twox(u64(id)));
const standings = map('Evidence', 'Standings', (id) => twox(u64(id)));
const corrections = map('Evidence', 'Corrections', (id) => twox(u64(id)));
const batches = map('Evidence', 'Batches', (id) => twox(u64(id)));
const profiles = map('Institutions', 'Profiles', (id) => twox(u32(id)));
const officers = map('Institutions', 'Officers', (id) => twox(u32(id)));
const formerKeys = map('Institutions', 'FormerOfficerKeys', (id) => twox(u32(id)));
const laterRecords = (digest, institution) =>
	concat(item('Evidence', 'LaterRecords'), blake(digest), twox(u32(institution)));

// Forms.

const u32Of = (reader) => reader.u32();
const u64Of = (reader) => reader.u64();
const id32 = (reader) => Number(reader.compact(32));
const id64 = (reader) => reader.compact(64);

/** A digest: its name, and its encoding, which is part of keys. */
function digest(reader) {
	const [name, bytes] = reader.spanned((from) => {
		const algorithm = from.variant(ALGORITHMS);
		return `${algorithm}:${hex(from.take(32)).slice(2)}`;
	});
	return { name, bytes };
}

const location = (reader) => ({ digest: digest(reader), later: reader.option(u32Of) });

const record = (reader) => ({
	id: id64(reader),
	institution: id32(reader),
	officer: id32(reader),
	block: id32(reader),
	recordedAt: id64(reader),
	claim: id64(reader),
	size: id64(reader),
	mediaType: reader.variant(MEDIA_TYPES),
	class: reader.variant(CLASSES),
	provider: id32(reader),
	policy: id32(reader),
});

/** An even offset lies before the record, an odd one after it. */
function claimedAt({ recordedAt, claim }) {
	const before = claim & 1n ? -((claim + 1n) >> 1n) : claim >> 1n;
	return (recordedAt - before) & U64;
}

const batch = (reader) => ({
	root: reader.take(32),
	algorithm: reader.variant(ALGORITHMS),
	leaves: id64(reader),
	institution: id32(reader),
	officer: id32(reader),
	class: reader.variant(CLASSES),
	provider: id32(reader),
	block: id32(reader),
	anchoredAt: id64(reader),
	policy: id32(reader),
});

const origin = (reader) =>
	reader.variant([
		(from) => ({ kind: 'batch', batch: from.u64(), index: from.u64() }),
		(from) => ({ kind: 'precommitted', block: from.u32(), at: from.u64() }),
	]);

const standing = (reader) => ({
	level: reader.variant(LEVELS),
	ruled: reader.option((from) => from.variant(RULINGS)),
	holds: reader.u32(),
});

const links = (reader) => ({
	replaces: reader.option(u64Of),
	replacedBy: reader.option(u64Of),
});

const profile = (reader) => {
	const name = utf8(reader.bytes());
	const code = utf8(reader.bytes());
	ensure(isCreditCode(code), 'a credit code of another form');
	const region = reader.u32();
	ensure(region >= 110_000 && region <= 829_999, 'no division code of GB/T 2260');
	reader.u64();
	return { name, code };
};

/** By its form (GB 32100-2015) and the check of its organisation code (GB 11714-1997). */
function isCreditCode(code) {
	if (!/^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$/.test(code)) return false;
	const weights = [3, 7, 9, 10, 5, 8, 4, 2];
	const sum = weights.reduce((sum, weight, at) => sum + weight * parseInt(code[8 + at], 36), 0);
	return code[16] === '0123456789X'[(11 - (sum % 11)) % 11];
}

function utf8(bytes) {
	let text;
	try {
		text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		refuse('text that is none');
	}
	const invisible = /[\p{Cc}\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u;
	ensure(text !== '' && bytes.length <= 128 && !invisible.test(text), 'text that is none');
	return text;
}

/** Since when others may have used the officer's present key. */
const officer = (reader) => {
	reader.u32();
	reader.compact(64);
	reader.u64();
	reader.option(u64Of);
	return reader.variant([
		() => null,
		(from) => {
			from.u64();
			return null;
		},
		(from) => {
			const since = from.u64();
			from.u64();
			from.option(u64Of);
			return since;
		},
		(from) => {
			from.u64();
			return from.option(u64Of);
		},
	]);
};

const formerKey = (reader) => ({
	account: reader.take(32),
	replacedAt: reader.u64(),
	compromisedSince: reader.option(u64Of),
});

/** A leaf of a batch with its path. */
export function provenLeaf(reader) {
	const index = reader.u64();
	const [leaf, bytes] = reader.spanned((from) => ({
		salt: from.take(32),
		digest: digest(from),
		size: from.u64(),
		mediaType: from.variant(MEDIA_TYPES),
		claimedAt: from.u64(),
	}));
	return { index, leaf, bytes, path: reader.list((from) => from.take(32)) };
}

// Facts.

/** What the state tells about the subject, in the form of `citychain verify-certificate --json`. */
export function readFacts(subject, state) {
	if (subject.kind === 'leaf') {
		const anchor = readBatch(subject.batch, state);
		const leaf = shown(subject.leaf, anchor.stored);
		return { evidence: null, batch: anchor.told, leaf };
	}
	const evidence = readItem(subject.id, state);
	const { origin: from } = evidence.stored;
	if (from?.kind !== 'batch') {
		ensure(subject.leaf === null, 'a leaf of an evidence that comes from no batch');
		return { evidence: evidence.told, batch: null, leaf: null };
	}
	const anchor = readBatch(from.batch, state);
	const leaf = subject.leaf && shown(subject.leaf, anchor.stored);
	if (leaf) {
		const { told } = evidence;
		const { index, leaf: bare } = subject.leaf;
		ensure(
			index === from.index &&
				leaf.digest === told.digest &&
				bare.size === evidence.stored.size &&
				leaf.media_type === told.media_type &&
				bare.claimedAt === claimedAt(evidence.stored),
			'the leaf of another evidence',
		);
	}
	return { evidence: evidence.told, batch: anchor.told, leaf };
}

function readItem(id, state) {
	const place = state.read(locations(id), location);
	ensure(place, 'no such evidence');
	const { digest, later } = place;
	const first = state.read(records(digest.bytes), record);
	ensure(first, 'no first record');
	let stored = first;
	let firstSeen = null;
	if (later !== null) {
		stored = state.read(laterRecords(digest.bytes, later), record);
		ensure(stored?.institution === later, 'no later record');
		firstSeen = {
			id: Number(first.id),
			institution: readInstitution(first.institution, state),
			block: first.block,
			recorded_at: time(first.recordedAt),
		};
	}
	ensure(stored.id === id, 'the record of another evidence');
	const told = {
		id: Number(id),
		digest: digest.name,
		...readActors(stored, stored.recordedAt, state),
		block: stored.block,
		recorded_at: time(stored.recordedAt),
		claimed_at: time(claimedAt(stored)),
		size: Number(stored.size),
		media_type: stored.mediaType,
		class: stored.class,
		policy: stored.policy,
		first_seen: firstSeen,
	};
	const from = state.read(origins(id), origin);
	const stands = state.read(standings(id), standing);
	const corrects = state.read(corrections(id), links);
	told.origin = from && {
		...from,
		...(from.kind === 'batch'
			? { batch: Number(from.batch), index: Number(from.index) }
			: { at: time(from.at) }),
	};
	Object.assign(told, stands ?? { level: 'Recorded', ruled: null, holds: 0 });
	told.replaces = number(corrects?.replaces);
	told.replaced_by = number(corrects?.replacedBy);
	return { told, stored: { ...stored, origin: from } };
}

function readBatch(id, state) {
	const stored = state.read(batches(id), batch);
	ensure(stored, 'no such batch');
	const told = {
		id: Number(id),
		root: hex(stored.root),
		algorithm: stored.algorithm,
		leaves: Number(stored.leaves),
		...readActors(stored, stored.anchoredAt, state),
		class: stored.class,
		block: stored.block,
		anchored_at: time(stored.anchoredAt),
		policy: stored.policy,
	};
	return { told, stored };
}

/** Who acted at this time, for whom, and with what of others. */
function readActors({ institution, provider, officer }, at, state) {
	return {
		institution: readInstitution(institution, state),
		provider: provider === institution ? null : readInstitution(provider, state),
		officer,
		key_compromised_since: readCompromise(officer, at, state),
	};
}

function readInstitution(id, state) {
	const found = state.read(profiles(id), profile);
	ensure(found, 'no such institution');
	return { id, ...found };
}

/** Since when others may have used a key that the officer had at this time, if before it. */
function readCompromise(id, at, state) {
	const present = state.read(officers(id), (reader) => ({ since: officer(reader) }));
	ensure(present, 'no such officer');
	const former = state.read(formerKeys(id), (reader) => reader.list(formerKey)) ?? [];
	let from = 0n;
	const since = [];
	for (const key of former) {
		if (from <= at && at <= key.replacedAt) since.push(key.compromisedSince);
		from = key.replacedAt;
	}
	if (from <= at) since.push(present.since);
	const before = since.filter((one) => one !== null && one <= at);
	return before.length === 0 ? null : time(before.reduce((a, b) => (a < b ? a : b)));
}

/** The leaf, if its path leads to the root of the batch (RFC 9162 §2.1.3.2). */
function shown({ index, leaf, bytes, path }, { root, algorithm, leaves }) {
	ensure(index < leaves && leaves <= 1n << 32n, 'a leaf outside of its batch');
	const hash = HASHES[algorithm];
	const node = (left, right) => hash(concat([1], left, right));
	let [at, last] = [index, leaves - 1n];
	let found = hash(concat([0], bytes));
	for (const sibling of path) {
		ensure(last > 0n, 'a path that is too long');
		if (at & 1n || at === last) {
			found = node(sibling, found);
			while (!(at & 1n) && at !== 0n) [at, last] = [at >> 1n, last >> 1n];
		} else {
			found = node(found, sibling);
		}
		[at, last] = [at >> 1n, last >> 1n];
	}
	ensure(last === 0n && compare(found, root) === 0, 'a path to another root');
	return {
		index: Number(index),
		digest: leaf.digest.name,
		size: Number(leaf.size),
		media_type: leaf.mediaType,
		claimed_at: time(leaf.claimedAt),
	};
}

/** RFC 3339 in UTC, to the second: a block's time is not truer than that. */
export function time(millis) {
	const written = new Date(Number(millis));
	if (Number.isNaN(written.getTime())) return `${millis} ms since 1970`;
	return `${written.toISOString().slice(0, 19)}Z`;
}

/** The digest of these bytes under the algorithm that a written digest names. */
export function digestLike(written, bytes) {
	const [algorithm] = written.split(':');
	return `${algorithm}:${hex(HASHES[algorithm](bytes)).slice(2)}`;
}

const number = (id) => (id === null || id === undefined ? null : Number(id));
