// SPDX-License-Identifier: Apache-2.0
//! What the pallets of access keep and answer about who may act, as clients and certificates read it:
//! the records, what can be asked of them, and what becomes of them without a refusal.
//!
//! | module | holds |
//! |---|---|
//! | [`institution`] | institutions: their status, what identifies them, how many officers they have |
//! | [`officer`] | officers: their record, their status, the keys that they had before |
//! | [`duty_mask`] | sets of duties in a few bytes |
//! | [`citizen`] | citizens: their status, and how sure an institution is of them |
//! | [`account`] | whose an account is or was |
//! | [`recovery`] | how a citizen who lost the key gets another one, and how much time that takes |
//! | [`allowance`] | how much of the blocks a payer may use |
//!
//! What a call may refuse stands in the pallet, with its errors. Here is neither storage nor a frame:
//! who verifies a certificate reads the records by these types, in a browser too.

#![cfg_attr(not(feature = "std"), no_std)]
#![forbid(unsafe_code)]
#![cfg_attr(test, allow(clippy::pedantic, clippy::restriction))]

extern crate alloc;

pub mod account;
pub mod allowance;
pub mod citizen;
pub mod duty_mask;
pub mod institution;
pub mod officer;
pub mod recovery;
pub mod tasks;

pub use account::{EnrolmentInfo, EnrolmentStatus, Holder};
pub use allowance::{Allowance, AllowanceClass, AllowanceInfo, BlockShare, Precedence, Sender};
pub use citizen::{AssuranceLevel, CitizenStatus};
pub use duty_mask::DutyMask;
pub use institution::{Headcount, InstitutionInfo, InstitutionStatus, Name, Profile, NAME_BYTES};
pub use officer::{
	FormerKey, KeyReport, Officer, OfficerInfo, OfficerStatus, ReportConfirmation, ReportedKey,
	Seat,
};
pub use recovery::{Recovery, RecoveryInfo, RecoveryPolicy, RecoveryState, RecoveryStatus};
pub use tasks::AccessTask;
