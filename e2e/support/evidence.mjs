// SPDX-License-Identifier: Apache-2.0
// Notarizing a digest and looking it up.

/** The transaction that records a digest; times are in milliseconds since 1970-01-01 UTC. */
export function notarization(
	api,
	digest,
	{
		size = 1,
		mediaType = 'Pdf',
		evidenceClass = 'ElectronicFile',
		claimedAt = Date.now() - 60_000,
		provider = null,
	} = {},
) {
	return api.tx.evidence.notarize(digest, size, mediaType, evidenceClass, claimedAt, provider);
}

/** What the chain knows of a digest, or null: any party asks this without a transaction. */
export async function lookUp(api, digest, { after = null, limit = 64 } = {}) {
	const found = await api.call.evidenceApi.verifyDigest(digest, after, limit);
	return found.isSome ? found.unwrap() : null;
}
