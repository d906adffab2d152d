// SPDX-License-Identifier: Apache-2.0
// Salted commitments: what they bind stays with whoever made them.

import { randomBytes } from 'node:crypto';
import { blake2AsHex } from '@polkadot/util-crypto';

/** A commitment of an institution to some content, with the salt that opens it. */
export function commit(domain, institution, content) {
	const salt = randomBytes(32);
	const by = Buffer.alloc(4);
	by.writeUInt32LE(institution);
	const bound = [`citychain/${domain}`, by, salt, JSON.stringify(content)];
	return { salt, commitment: blake2AsHex(Buffer.concat(bound.map((part) => Buffer.from(part)))) };
}

/** The commitment alone, where a story never opens it. */
export const committed = (...args) => commit(...args).commitment;

/** What hides a digest until it is revealed, as `evidence.precommit` takes it. */
export function hidden(api, institution, digest) {
	const salt = randomBytes(32);
	const type = api.registry.createLookupType(api.tx.evidence.notarize.meta.args[0].type);
	const bound = [
		Buffer.from('citychain/evidence/precommit'),
		api.createType('u32', institution).toU8a(),
		salt,
		api.createType(type, digest).toU8a(),
	];
	return { salt: `0x${salt.toString('hex')}`, commitment: blake2AsHex(Buffer.concat(bound)) };
}
