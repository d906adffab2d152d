// SPDX-License-Identifier: Apache-2.0
//! The salts of a batch: one secret, from which that of each leaf follows.
//!
//! So the salts take no room, and a batch is as safe as its 32 secret bytes. A salt that was shown
//! in a proof tells nothing of the secret, nor of another salt.

use super::item::TreeHash;
use std::io;
use zeroize::Zeroizing;

/// The secret of a batch.
#[derive(Clone)]
pub(crate) struct Secret(Zeroizing<[u8; 32]>);

impl Secret {
	/// How many bytes a secret has.
	pub(crate) const LENGTH: usize = 32;

	/// A new one, from the system's source of randomness.
	pub(crate) fn random() -> io::Result<Self> {
		let mut bytes = Zeroizing::new([0u8; Self::LENGTH]);
		getrandom::fill(bytes.as_mut_slice())
			.map_err(|reason| io::Error::other(reason.to_string()))?;
		Ok(Self(bytes))
	}

	/// The secret with these bytes.
	pub(crate) fn from_bytes(bytes: [u8; 32]) -> Self {
		Self(Zeroizing::new(bytes))
	}

	/// Its bytes.
	pub(crate) fn as_bytes(&self) -> &[u8; 32] {
		&self.0
	}

	/// The salt of the leaf at this index: the tree's hash of the secret and the index, the latter
	/// in 8 bytes, least significant first.
	pub(crate) fn salt(&self, hash: TreeHash, index: u64) -> [u8; 32] {
		let mut input = Zeroizing::new([0u8; 40]);
		let (secret, place) = input.split_at_mut(Self::LENGTH);
		secret.copy_from_slice(self.as_bytes());
		place.copy_from_slice(&index.to_le_bytes());
		hash(input.as_slice())
	}
}

/// The secret stays out of logs and panics.
impl std::fmt::Debug for Secret {
	fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
		f.write_str("Secret")
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use sp_crypto_hashing::sha2_256;

	#[test]
	fn a_salt_is_the_hash_of_secret_and_index() {
		let secret = Secret::from_bytes([7; 32]);
		let input = [&[7u8; 32][..], &[1, 2, 0, 0, 0, 0, 0, 0]].concat();
		assert_eq!(secret.salt(sha2_256, 0x0201), sha2_256(&input));
		assert_ne!(secret.salt(sha2_256, 0), secret.salt(sha2_256, 1));
	}

	#[test]
	fn secrets_differ_and_are_not_shown() {
		let (one, other) = (Secret::random().unwrap(), Secret::random().unwrap());
		assert_ne!(one.as_bytes(), other.as_bytes());
		assert_eq!(format!("{one:?}"), "Secret");
	}
}
