// SPDX-License-Identifier: Apache-2.0
// Digests as a party makes them, in the form in which the chain takes them.
//
// SHA-256 and SM3 come from node:crypto (OpenSSL 3 has both, so no package is needed); BLAKE2b
// with 256 bits comes from polkadot.js, because a clerk's browser computes it there.

import { createHash } from 'node:crypto';
import { blake2AsHex } from '@polkadot/util-crypto';

/** The BLAKE2b-256 digest of these bytes. */
export const blake2 = (bytes) => ({ Blake2_256: blake2AsHex(bytes, 256) });

/** The SHA-256 digest of these bytes. */
export const sha256 = (bytes) => ({ Sha2_256: hex('sha256', bytes) });

/** The SM3 digest of these bytes. */
export const sm3 = (bytes) => ({ Sm3: hex('sm3', bytes) });

function hex(algorithm, bytes) {
	return `0x${createHash(algorithm).update(bytes).digest('hex')}`;
}
