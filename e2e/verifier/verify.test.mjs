// SPDX-License-Identifier: Apache-2.0
// The second implementation judges certificates as the citychain command does.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { cryptoWaitReady } from '@polkadot/util-crypto';
import { digestLike } from './facts.mjs';
import { Refusal } from './scale.mjs';
import { verify } from './verify.mjs';

await cryptoWaitReady();
const VECTORS = fileURLToPath(new URL('../vectors', import.meta.url));
const load = (...name) => new Uint8Array(readFileSync(join(VECTORS, ...name)));
const named = (folder, ending) =>
	readdirSync(join(VECTORS, folder)).filter((name) => name.endsWith(ending));
const CERTIFICATES = named('.', '.citycert');

describe('a certificate', () => {
	for (const name of CERTIFICATES) {
		const facts = JSON.parse(readFileSync(join(VECTORS, name.replace('.citycert', '.json'))));

		it(`proves what the command says: ${name}`, () => {
			assert.deepEqual(verify(load(name)), facts);
		});

		it(`is refused with any byte changed: ${name}`, () => {
			const bytes = load(name);
			// Many signatures take a minute; the tests of the command change every byte of these too.
			const step = facts.finality.voters === 1 ? 1 : 13;
			for (let at = 0; at < bytes.length; at += step) {
				const changed = bytes.slice();
				changed[at] ^= 1 << at % 8;
				assert.throws(() => verify(changed), Refusal, `byte ${at}`);
			}
		});
	}

	it('is refused when it is cut off or goes on', () => {
		const bytes = load(CERTIFICATES[0]);
		for (let length = 0; length < bytes.length; length += 1) {
			assert.throws(() => verify(bytes.subarray(0, length)), Refusal, `${length} bytes`);
		}
		assert.throws(() => verify(new Uint8Array([...bytes, 0])), Refusal);
	});

	it('belongs to one file', () => {
		const file = load('contract.txt');
		for (const name of CERTIFICATES.filter((name) => name.startsWith('chain-contract'))) {
			const { evidence, leaf } = verify(load(name));
			const { digest } = evidence ?? leaf;
			assert.equal(digestLike(digest, file), digest);
			file[0] ^= 1;
			assert.notEqual(digestLike(digest, file), digest);
			file[0] ^= 1;
		}
	});

	for (const name of named('refused', '.citycert')) {
		it(`is refused as the command refuses it: ${name.replace('.citycert', '')}`, () => {
			assert.throws(() => verify(load('refused', name)), Refusal);
		});
	}
});
