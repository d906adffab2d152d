// SPDX-License-Identifier: Apache-2.0
// Checks a certificate of evidence by docs/certificate.md alone: a second implementation, which
// shares no code with the citychain command.
//
//   node verifier/verify.mjs CERTIFICATE [--genesis HASH] [--file FILE]

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { digestLike, KEYS, provenLeaf, readFacts, time } from './facts.mjs';
import { authorities, finalized, ValidatorSet } from './finality.mjs';
import { concat, ensure, hex, Reader, Refusal } from './scale.mjs';
import { blake2, State } from './trie.mjs';

const MAGIC = 'CITYCERT';
const FORMAT = 1;
const MAX_BYTES = 16 * 1024 * 1024;
/** The root over no transactions: that of every first block. */
const NO_TRANSACTIONS = Buffer.from(
	'03170a2e7597b7b7e3d84c05391d139a62b157e78786d8c082f29dcf4c111314',
	'hex',
);

const nodes = (reader) => reader.list((from) => from.bytes());

function certificate(reader) {
	ensure(Buffer.from(reader.take(8)).toString('latin1') === MAGIC, 'no certificate');
	ensure(reader.u8() === FORMAT, 'an unknown format');
	return {
		genesis: { stateRoot: reader.take(32), state: nodes(reader) },
		handoffs: reader.list(finalized),
		target: finalized(reader),
		subject: reader.variant([
			(from) => ({ kind: 'item', id: from.u64(), leaf: from.option(provenLeaf) }),
			(from) => ({ kind: 'leaf', batch: from.u64(), leaf: provenLeaf(from) }),
		]),
		state: nodes(reader),
	};
}

/** What these bytes prove, given that the first block is that of the chain that is meant. */
export function verify(bytes) {
	ensure(bytes.length <= MAX_BYTES, 'too long');
	const { genesis, handoffs, target, subject, state: proof } = Reader.all(bytes, certificate);

	const first = new State(genesis.stateRoot, genesis.state);
	const validators = first.read(KEYS.authorities, authorities);
	ensure(validators, 'no validators');
	first.ensureAllNeeded();

	// Before the votes, which take the longest: all of it must hold, in whatever order.
	const state = new State(target.header.stateRoot, proof);
	const now = state.read(KEYS.time, (reader) => reader.u64());
	ensure(now !== null, 'no time');
	const facts = readFacts(subject, state);
	state.ensureAllNeeded();

	let set = new ValidatorSet(0n, validators);
	let number = 0;
	const ensureLater = ({ header }) => {
		ensure(header.number > number, 'a block that is not later');
		number = header.number;
	};
	for (const block of handoffs) {
		ensureLater(block);
		set.ensureFinalized(block);
		set = set.next(block.header);
	}
	ensureLater(target);
	const votes = set.ensureFinalized(target);

	return {
		genesis: genesisHash(genesis.stateRoot),
		certificate: hex(blake2(bytes)),
		block: { number, hash: target.header.hash, time: time(now) },
		finality: { validator_sets: Number(set.id) + 1, ...votes },
		...facts,
	};
}

/** The hash of the first block: no parent, number 0, no transactions, no digest. */
function genesisHash(stateRoot) {
	return hex(blake2(concat(new Uint8Array(32), [0], stateRoot, NO_TRANSACTIONS, [0])));
}

function main() {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: { genesis: { type: 'string' }, file: { type: 'string' } },
	});
	const [path] = positionals;
	if (!path || positionals.length > 1) {
		console.error('verify.mjs CERTIFICATE [--genesis HASH] [--file FILE]');
		return 2;
	}
	try {
		const proven = verify(readFileSync(path));
		if (values.genesis) ensure(proven.genesis === values.genesis, 'of another chain');
		const { digest } = proven.evidence ?? proven.leaf;
		if (values.file) {
			const found = digestLike(digest, readFileSync(values.file));
			ensure(found === digest, 'of another file');
		}
		console.log(JSON.stringify(proven, null, '\t'));
		return values.genesis ? 0 : 1;
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		console.error(`refused: ${error.message}`);
		return 1;
	}
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = main();
