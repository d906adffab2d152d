// SPDX-License-Identifier: Apache-2.0
//! Certificates of evidence (存证证书): files that prove an evidence without a network and without
//! trust in the node that made them.
//!
//! A certificate holds the path from the chain's first block to the evidence: the validators of the
//! first block, every handoff from one set of validators to the next, a block that the last set has
//! finalized, and the part of this block's state that tells about the evidence. Whoever knows the
//! hash of the first block needs nothing else. It says nothing that is not proven: what is told of
//! an evidence is read out of the proven state, and nothing of it stands in the file a second time.
//!
//! `docs/certificate.md` is the format, from which `e2e/verifier` checks certificates a second time.
//!
//! # Example
//!
//! ```
//! use citychain_certificate::{verify, Refusal};
//!
//! let bytes = std::fs::read("../e2e/vectors/made-first.citycert").unwrap();
//! let proven = verify(&bytes).unwrap();
//!
//! // Anybody can make a chain on which all holds together. Which one is meant, somebody must know.
//! let known = proven.genesis;
//! assert_eq!(proven.ensure_of(known), Ok(()));
//!
//! let item = proven.facts.item.as_ref().unwrap();
//! assert_eq!(item.institution.name, "市中级人民法院");
//! assert_eq!(proven.facts.since(), Some((item.record.block, item.record.recorded_at)));
//!
//! let mut changed = bytes;
//! changed[5_000] ^= 1;
//! assert!(matches!(verify(&changed), Err(Refusal::StateIncomplete(_))));
//! ```
//!
//! # What it needs
//!
//! Memory, and nothing else: no network, no clock, no file, no randomness, no host functions. Built for
//! `wasm32v1-none` without its default feature `std` it imports nothing; `scripts/no-imports.sh` shows
//! that. So hashes and signatures are computed here, in Rust, and not by a runtime's host.
//!
//! | module | holds |
//! |---|---|
//! | [`bundle`] | the file: its parts, and the one way in which they may be written |
//! | [`block`] | headers of blocks |
//! | [`grandpa`] | validators, their votes, and what they announce in headers |
//! | [`state`] | reading values out of a proof, and being sure that nothing is left over |
//! | [`storage`] | where the chain keeps what a certificate tells, and in which form |
//! | [`finality`] | whether a set of validators has finalized a block, and which set comes next |
//! | [`facts`] | what a proven state tells about an evidence |
//! | [`mod@verify`] | all of it in order: bytes in, facts or a refusal out |
//! | [`refusal`] | why a certificate is refused |
//!
//! Who makes certificates, as the `citychain` command does, collects the parts from a node, and asks
//! [`state::State`] and [`facts::Facts`] which ones are needed and [`finality::ValidatorSet`] where one
//! set ends and the next begins.
//!
//! # Rejected
//!
//! The blocks and votes of `sp-runtime` and `sp-consensus-grandpa`, which hash and verify by host
//! functions: `docs/adr/0018-certificate-crate.md`.

#![no_std]
#![forbid(unsafe_code)]
// The code that the codec's derive makes casts the index of a variant.
#![allow(clippy::cast_possible_truncation)]
#![cfg_attr(test, allow(clippy::pedantic, clippy::restriction))]
#![deny(
	clippy::arithmetic_side_effects,
	clippy::expect_used,
	clippy::indexing_slicing,
	clippy::panic,
	clippy::unwrap_used
)]

extern crate alloc;

pub mod block;
pub mod bundle;
pub mod facts;
pub mod finality;
pub mod grandpa;
pub mod refusal;
pub mod state;
pub mod storage;
pub mod verify;

pub use bundle::Certificate;
pub use facts::Facts;
pub use refusal::Refusal;
pub use verify::{verify, Proven};
