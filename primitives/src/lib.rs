// SPDX-License-Identifier: Apache-2.0
//! The words that every CityChain pallet shares: identifiers, formats with their validation, and
//! the traits by which one pallet asks another without importing it.
//!
//! | module | holds |
//! |---|---|
//! | [`ids`] | numbers that name institutions, officers, citizens and evidence |
//! | [`duty`] | what an institution, and then its officer, may do |
//! | [`uscc`] | the unified social credit code of GB 32100-2015 |
//! | [`region`] | administrative divisions of GB/T 2260 |
//! | [`succession`] | whose an account was before its key was replaced |
//! | [`citizen_register`] | which key is which citizen's, and how it is replaced |
//! | [`digest`] | hash values with their algorithm |
//! | [`text`] | bounded text that clients show as text |
//! | [`time`] | milliseconds and half-open periods |
//! | [`authority`] | who acts, for which institution, under which duty |
//! | [`evidence`] | what the pallets of judicial evidence share |
//! | [`merkle`] | Merkle trees of RFC 6962 and the leaf of a batch |
//! | [`money`] | amounts that documents state |
//! | [`calendar`] | days and tax periods |
//! | [`invoice_number`] | the numbers of invoices and their series |
//! | [`invoice`] | what the pallets of electronic invoices share |
//! | [`invoice_register`] | the traits by which these ask each other |
//! | [`tax`] | rates, the register of taxpayers, proofs of paid taxes |
//!
//! Without the feature `chain` it has the words and formats alone, and none of the traits that answer
//! with a runtime's errors: so it needs nothing of a runtime, and no host functions.

#![cfg_attr(not(feature = "std"), no_std)]
#![forbid(unsafe_code)]
#![cfg_attr(
	not(test),
	deny(
		clippy::arithmetic_side_effects,
		clippy::cast_possible_wrap,
		clippy::cast_sign_loss,
		clippy::expect_used,
		clippy::indexing_slicing,
		clippy::panic,
		clippy::unwrap_used
	)
)]

extern crate alloc;

pub mod authority;
pub mod calendar;
#[cfg(feature = "chain")]
pub mod citizen_register;
pub mod digest;
pub mod duty;
#[allow(clippy::cast_possible_truncation)]
pub mod evidence;
pub mod ids;
#[allow(clippy::cast_possible_truncation)]
pub mod invoice;
pub mod invoice_number;
#[cfg(feature = "chain")]
pub mod invoice_register;
pub mod merkle;
pub mod money;
pub mod region;
pub mod succession;
#[allow(clippy::cast_possible_truncation)]
pub mod tax;
pub mod text;
pub mod time;
pub mod uscc;

#[cfg(feature = "chain")]
pub use authority::Authority;
pub use authority::{ActingOfficer, Affiliation, Enrolment, KeyHistory, Payer};
pub use calendar::{Day, TaxPeriod};
#[cfg(feature = "chain")]
pub use citizen_register::CitizenRegister;
pub use digest::{Digest, DigestAlgorithm};
pub use duty::{duties, Duties, Duty};
#[cfg(feature = "chain")]
pub use evidence::{CaseRegister, EvidenceAnchor, EvidenceRegister};
pub use evidence::{
	ClassRule, Commitment, Dimension, EvidenceClass, EvidenceFacts, EvidenceFile, FilingRegister,
	FilingState, MediaType, PresumptionLevel, Ruling,
};
pub use ids::{
	BatchId, CaseId, ChallengeId, CitizenId, ClaimId, EvictionId, EvidenceId, HoldId,
	InstitutionId, InvoiceId, OfficerId, PruningId, RedFormId, TaxProofId, VerificationId,
};
pub use invoice::{
	Buyer, DeliveryState, FiscalState, Holder, InvoiceFacts, InvoiceKind, InvoiceLine,
	LineReversal, RedAmounts, RedInvoice, RedReason, Reversal, RiskFlag, SpecialElement, MAX_LINES,
	MAX_LINE_PATH, MAX_RED_LINES,
};
pub use invoice_number::{InvoiceNumber, NumberSeries};
#[cfg(feature = "chain")]
pub use invoice_register::{CodeRegister, InvoiceRegister, InvoiceUse};
pub use merkle::BatchLeaf;
pub use money::Fen;
pub use region::Region;
pub use succession::FormerKeys;
pub use tax::{LedgerEntry, RateGroup, RateGroups, TaxProofFacts, TaxProofKind, TaxRate, Totals};
#[cfg(feature = "chain")]
pub use tax::{TaxProofs, TaxpayerRegister};
pub use text::{RawText, Text, TextError};
pub use time::{Millis, Validity};
pub use uscc::{CodeError, UnifiedSocialCreditCode};
