// SPDX-License-Identifier: Apache-2.0
//! The words that several domains share: identifiers, formats with their validation, and
//! the traits by which one pallet asks another without importing it.
//!
//! | module | holds |
//! |---|---|
//! | [`ids`] | numbers that name institutions, officers and citizens |
//! | [`duty`] | what an institution, and then its officer, may do |
//! | [`uscc`] | the unified social credit code of GB 32100-2015 |
//! | [`region`] | administrative divisions of GB/T 2260 |
//! | [`succession`] | whose an account was before its key was replaced |
//! | [`citizen_register`] | which key is which citizen's, and how it is replaced |
//! | [`possession`] | how the owner of an account agrees to what it is bound to |
//! | [`digest`] | hash values with their algorithm |
//! | [`text`] | bounded text that clients show as text |
//! | [`time`] | milliseconds and half-open periods |
//! | [`authority`] | who acts, for which institution, under which duty |
//! | [`commitment`] | salted commitments |
//! | [`merkle`] | Merkle trees of RFC 6962 |
//! | [`money`] | amounts that documents state |
//! | [`calendar`] | days and tax periods |
//! | [`written`] | dates, times and amounts as people write them |
//! | [`readable`] | numbers with what they say beside them |
//! | [`waiting`] | what waits for an institution |
//! | [`told`] | answers with what their numbers say behind them |
//!
//! Without the feature `chain` it has the words and formats alone, and none of the traits that answer
//! with a runtime's errors: so it needs nothing of a runtime, and no host functions.

#![cfg_attr(not(feature = "std"), no_std)]
#![forbid(unsafe_code)]
#![cfg_attr(test, allow(clippy::pedantic, clippy::restriction))]
// The code that the codec's derive makes casts the index of a variant.
#![allow(clippy::cast_possible_truncation)]

extern crate alloc;

pub mod authority;
pub mod calendar;
#[cfg(feature = "chain")]
pub mod citizen_register;
pub mod commitment;
pub mod digest;
pub mod duty;
pub mod ids;
pub mod merkle;
pub mod money;
pub mod possession;
pub mod readable;
pub mod region;
pub mod succession;
pub mod text;
pub mod time;
pub mod told;
pub mod uscc;
pub mod waiting;
pub mod written;

#[cfg(feature = "chain")]
pub use authority::Authority;
pub use authority::{
	ActingOfficer, Affiliation, CodeRegister, Enrolment, KeyHistory, OnCitizenEnrolled,
	OnKeyRevoked, Payer,
};
pub use calendar::{Day, TaxPeriod};
#[cfg(feature = "chain")]
pub use citizen_register::CitizenRegister;
pub use citychain_macros::{answer, stored};
pub use commitment::Commitment;
pub use digest::{Digest, DigestAlgorithm};
pub use duty::{duties, Duties, Duty};
pub use ids::{CitizenId, InstitutionId, OfficerId};
pub use money::Fen;
pub use possession::{Approval, Binding, Possession, Statement};
pub use readable::{Date, Moment, Money};
pub use region::Region;
pub use succession::FormerKeys;
pub use text::{AnyText, RawText, Text, TextError};
pub use time::{Millis, Validity};
pub use told::{Named, Names, Told, Words};
pub use uscc::{CodeError, UnifiedSocialCreditCode};
pub use waiting::{Desk, Found, Waiting};
pub use written::WrittenError;
