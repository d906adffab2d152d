// SPDX-License-Identifier: Apache-2.0
//! Bytes that are no certificate, or not quite one.

use super::*;

/// A verifier that overlooks one is not one. The tests of the vectors change the bytes of all
/// kinds of certificates, this one all bits of one.
#[test]
fn any_bit_of_them_changed() {
	let bytes = TestChain::new(&[(&[1], 4)]).certified(item_and_leaf()).to_bytes();
	verify(&bytes).unwrap();
	for at in 0..bytes.len() {
		for bit in 0..8 {
			let mut changed = bytes.clone();
			changed[at] ^= 1 << bit;
			assert!(verify(&changed).is_err(), "bit {bit} of byte {at}");
		}
	}
}

#[test]
fn too_few_or_too_many() {
	let bytes = one_set().certified(item_and_leaf()).to_bytes();
	for length in 0..bytes.len() {
		assert!(verify(&bytes[..length]).is_err(), "{length} bytes");
	}
	for more in [0, 1, 255] {
		let longer = [&bytes[..], &[more]].concat();
		assert_eq!(verify(&longer), Err(Refusal::Malformed));
	}
}

#[test]
fn two_parts_exchanged() {
	let bytes = three_sets().certified(item(FIRST)).to_bytes();
	for piece in [1, 32, 132] {
		for at in (0..bytes.len().saturating_sub(2 * piece)).step_by(7) {
			let mut changed = bytes.clone();
			let (_, rest) = changed.split_at_mut(at);
			let (one, rest) = rest.split_at_mut(piece);
			one.swap_with_slice(&mut rest[..piece]);
			if changed != bytes {
				assert!(verify(&changed).is_err(), "{piece} bytes at {at}");
			}
		}
	}
}

#[test]
fn of_other_files() {
	assert_eq!(verify(b""), Err(Refusal::NotACertificate));
	assert_eq!(verify(b"%PDF-1.5"), Err(Refusal::NotACertificate));
	assert_eq!(verify(MAGIC), Err(Refusal::NotACertificate));
	let later = [&MAGIC[..], &[FORMAT + 1]].concat();
	assert_eq!(verify(&later), Err(Refusal::UnknownFormat(2)));
	assert_eq!(verify(&vec![0; MAX_BYTES + 1]), Err(Refusal::TooLong));
}

/// Lists that claim to be long, and lists whose items take much more memory than bytes.
#[test]
fn that_would_take_all_memory() {
	let start = [&MAGIC[..], &[FORMAT], &[0; 32]].concat();
	let claims = [&start[..], &Compact(u32::MAX).encode()].concat();
	assert_eq!(verify(&claims), Err(Refusal::Malformed));

	let count = u32::try_from(MAX_BYTES - 64).unwrap();
	let mut nodes = [&start[..], &Compact(count).encode()].concat();
	nodes.resize(MAX_BYTES, 0);
	assert_eq!(verify(&nodes), Err(Refusal::Malformed));

	// Messages of one byte each in a header.
	let header = [&[0; 32][..], &[4], &[0; 64]].concat();
	let mut logs = [&start[..], &[0], &[4], &header, &Compact(count).encode()].concat();
	logs.resize(MAX_BYTES, 8);
	assert_eq!(verify(&logs), Err(Refusal::Malformed));
}

/// Not proof of totality, but some thousand odd inputs.
#[test]
fn at_random_without_a_panic() {
	let good = three_sets().certified(item_and_leaf()).to_bytes();
	let mut seed = 1u64;
	let mut random = move |below: usize| {
		seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
		usize::try_from(seed >> 33).unwrap() % below
	};
	for _ in 0..3_000 {
		let mut bytes = good.clone();
		for _ in 0..=random(4) {
			let (at, length) = (random(bytes.len()), random(64));
			let end = (at + length).min(bytes.len());
			match random(3) {
				0 => drop(bytes.drain(at..end)),
				1 => bytes[at..end].iter_mut().for_each(|byte| *byte = random(256) as u8),
				_ => bytes.extend_from_within(at..end),
			}
		}
		if bytes != good {
			assert!(verify(&bytes).is_err());
		}
	}
}
