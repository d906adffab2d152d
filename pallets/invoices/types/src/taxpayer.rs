// SPDX-License-Identifier: Apache-2.0
//! What the register of taxpayers is told and answers: terms, credit, whether a proof can be used.

use crate::{InvoiceKind, TaxRate};
use citychain_macros::{answer, stored};
use citychain_primitives::{Fen, TaxPeriod};
use frame_support::{traits::ConstU32, BoundedBTreeSet};

/// A set of kinds of invoices.
pub type Kinds = BoundedBTreeSet<InvoiceKind, ConstU32<16>>;

/// A set of rates, taxed and untaxed.
pub type Rates = BoundedBTreeSet<TaxRate, ConstU32<16>>;

/// How a taxpayer pays value added tax (增值税法 §8, §9).
#[stored(Copy, Serialize, Deserialize)]
pub enum Regime {
	/// A general taxpayer (一般纳税人): it deducts input tax from output tax.
	#[codec(index = 0)]
	General,
	/// A small-scale taxpayer (小规模纳税人): it pays a levy on its sales and deducts nothing.
	#[codec(index = 1)]
	SmallScale,
}

/// How risky the bureau takes a taxpayer to be (风险等级).
#[stored(Copy, PartialOrd, Ord, Serialize, Deserialize)]
pub enum RiskLevel {
	/// Nothing stands out (低风险).
	#[codec(index = 0)]
	Low,
	/// The bureau looks closer (中风险).
	#[codec(index = 1)]
	Medium,
	/// The bureau suspects false invoicing (高风险).
	#[codec(index = 2)]
	High,
}

/// What the bureau lays down for a taxpayer.
#[stored(Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Terms {
	/// How it pays value added tax.
	pub regime: Regime,
	/// The kinds of invoices that it may issue; an empty set stops it from issuing any.
	pub kinds: Kinds,
	/// The rates at which it may tax; those that are not taxed are listed too.
	pub rates: Rates,
	/// How risky the bureau takes it to be. By itself this changes nothing.
	pub risk: RiskLevel,
	/// How much it may issue in one tax period (授信额度), in fen without tax.
	#[codec(compact)]
	pub credit_limit: Fen,
}

/// How a taxpayer stands.
#[stored(Copy)]
pub enum TaxpayerStatus {
	/// It may issue and deduct; `suspend_taxpayer` and `deregister_taxpayer` leave it.
	#[codec(index = 0)]
	Active,
	/// It may do neither for now; `reinstate_taxpayer` and `deregister_taxpayer` leave it.
	#[codec(index = 1)]
	Suspended,
	/// It is deregistered (注销); only `register_taxpayer` leaves it.
	#[codec(index = 2)]
	Deregistered,
}

/// How much a taxpayer may still issue in the current tax period.
#[answer(Copy)]
pub struct Credit {
	/// The period, which is the current one.
	pub period: TaxPeriod,
	/// The limit, in fen without tax.
	pub limit: Fen,
	/// What is taken, in fen without tax; more than the limit where that was lowered since.
	pub taken: Fen,
	/// What is left, in fen without tax.
	pub left: Fen,
}

/// Whether a proof can be used.
#[answer(Copy)]
pub enum ProofStatus {
	/// It can be used.
	#[codec(index = 0)]
	Valid,
	/// Its validity is over, and it was never used.
	#[codec(index = 1)]
	Expired,
	/// It was used.
	#[codec(index = 2)]
	Used,
	/// It was revoked.
	#[codec(index = 3)]
	Revoked,
}
