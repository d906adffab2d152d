// SPDX-License-Identifier: Apache-2.0
//! What the pallets of invoices share about taxes: rates, amounts by rate, the register of
//! taxpayers and its ledgers, and proofs of paid taxes.

use crate::{Commitment, Fen, InstitutionId};
#[cfg(feature = "chain")]
use crate::{Day, InvoiceKind, InvoiceNumber, TaxPeriod, TaxProofId};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use sp_core::{bounded::BoundedVec, ConstU32};
#[cfg(feature = "chain")]
use sp_runtime::{DispatchError, DispatchResult};

/// Basis points in a whole: 1300 of them are 13 %.
const WHOLE: u128 = 10_000;

/// How value added is taxed (税率/征收率).
///
/// A rate of zero needs its reason: it decides whether the seller may deduct its own input tax.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	PartialOrd,
	Ord,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	Serialize,
	Deserialize,
)]
#[scale_info(capture_docs = "always")]
pub enum TaxRate {
	/// Taxed, in basis points: 1300 is 13 %.
	#[codec(index = 0)]
	Taxed(u16),
	/// Taxed at zero, as exports are (零税率).
	#[codec(index = 1)]
	ZeroRated,
	/// Exempt from tax (免税).
	#[codec(index = 2)]
	Exempt,
	/// Not subject to tax (不征税).
	#[codec(index = 3)]
	NotTaxed,
}

impl TaxRate {
	/// The tax on a net amount, rounded to the nearest fen, half a fen upwards.
	pub fn tax_on(self, net: Fen) -> Option<Fen> {
		let Self::Taxed(rate) = self else { return Some(Fen::ZERO) };
		let tax = u128::from(net.0)
			.checked_mul(rate.into())?
			.checked_add(WHOLE / 2)?
			.checked_div(WHOLE)?;
		u64::try_from(tax).ok().map(Fen)
	}

	/// Whether `tax` is the tax on `net`, give or take `tolerance`.
	///
	/// Where nothing is taxed there is nothing to round, and no tolerance.
	pub fn admits(self, net: Fen, tax: Fen, tolerance: Fen) -> bool {
		match self {
			Self::Taxed(_) => {
				self.tax_on(net).is_some_and(|exact| exact.0.abs_diff(tax.0) <= tolerance.0)
			},
			Self::ZeroRated | Self::Exempt | Self::NotTaxed => tax.is_zero(),
		}
	}
}

/// A net amount and the tax on it.
#[derive(
	Clone,
	Copy,
	Debug,
	Default,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	Serialize,
	Deserialize,
)]
#[scale_info(capture_docs = "always")]
pub struct Totals {
	/// Without tax (金额), in fen.
	#[codec(compact)]
	pub net: Fen,
	/// The tax (税额), in fen.
	#[codec(compact)]
	pub tax: Fen,
}

impl Totals {
	/// Net and tax together (价税合计), if it is within range.
	pub fn gross(self) -> Option<Fen> {
		self.net.checked_add(self.tax)
	}

	/// The sum of each, if it is within range.
	pub fn checked_add(self, other: Self) -> Option<Self> {
		let net = self.net.checked_add(other.net)?;
		Some(Self { net, tax: self.tax.checked_add(other.tax)? })
	}

	/// What is left of each when `other` is taken away, if there is as much of each.
	pub fn checked_sub(self, other: Self) -> Option<Self> {
		let net = self.net.checked_sub(other.net)?;
		Some(Self { net, tax: self.tax.checked_sub(other.tax)? })
	}

	/// Whether both are nothing.
	pub fn is_zero(self) -> bool {
		self == Self::default()
	}
}

/// The lines of an invoice that are taxed alike, added up.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	Serialize,
	Deserialize,
)]
#[scale_info(capture_docs = "always")]
pub struct RateGroup {
	/// How they are taxed.
	pub rate: TaxRate,
	/// Their amounts together.
	pub totals: Totals,
	/// How many lines they are.
	#[codec(compact)]
	pub lines: u16,
}

/// The groups of an invoice, each rate once, in ascending order of the rates; at most eight.
pub type RateGroups = BoundedVec<RateGroup, ConstU32<8>>;

/// What is posted to a taxpayer's ledger of one period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LedgerEntry {
	/// A blue invoice took a part of the credit limit: it was drafted or issued.
	CreditTaken(Fen),
	/// A draft was rejected, or a red invoice takes back a blue one of this period: credit returns.
	CreditReturned(Fen),
	/// A blue invoice came into force: output (销项).
	Issued(Totals),
	/// A red invoice came into force in this period.
	Reversed(Totals),
	/// Input tax was confirmed for deduction in this period (进项抵扣).
	Deducted(Fen),
	/// Deducted input tax was taken back in this period (进项转出).
	TransferredOut(Fen),
}

/// The register of taxpayers. The errors are those of the pallet that implements it.
#[cfg(feature = "chain")]
pub trait TaxpayerRegister {
	/// The bureau that is competent for a taxpayer (主管税务机关), whatever its status.
	fn bureau(taxpayer: InstitutionId) -> Result<InstitutionId, DispatchError>;

	/// Whether `issuer` is an active taxpayer that was registered on `date` and may issue invoices of
	/// this kind at these rates.
	fn ensure_may_issue(
		issuer: InstitutionId,
		kind: InvoiceKind,
		groups: &RateGroups,
		date: Day,
	) -> DispatchResult;

	/// Whether the number is one of those that were assigned to `issuer`.
	fn ensure_assigned(issuer: InstitutionId, number: &InvoiceNumber) -> DispatchResult;

	/// Whether `taxpayer` is active and a general taxpayer (一般纳税人), which may deduct input tax.
	fn ensure_deducts(taxpayer: InstitutionId) -> DispatchResult;

	/// Posts to a ledger; refuses what exceeds the credit limit of the period.
	fn post(taxpayer: InstitutionId, period: TaxPeriod, entry: LedgerEntry) -> DispatchResult;

	/// Makes `taxpayer` one that may issue and deduct anything, under `bureau`, with the numbers of
	/// [`InvoiceNumber::benchmark`] assigned: for benchmarks.
	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_taxpayer(taxpayer: InstitutionId, bureau: InstitutionId);
}

/// Which tax a proof is of.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
#[scale_info(capture_docs = "always")]
pub enum TaxProofKind {
	/// Deed tax on the transfer of a real estate (契税完税证明).
	#[codec(index = 0)]
	DeedTax,
	/// Value added tax on the sale of a real estate (增值税完税证明).
	#[codec(index = 1)]
	ValueAddedTax,
	/// Income tax on the sale of a real estate (个人所得税完税证明).
	#[codec(index = 2)]
	IncomeTax,
}

/// What a proof of a paid tax says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TaxProofFacts {
	/// Which tax.
	pub kind: TaxProofKind,
	/// The commitment to what was taxed: a contract, a transfer.
	pub subject: Commitment,
	/// What the tax was computed on.
	pub base: Fen,
	/// The tax that was paid; zero where it is exempt.
	pub tax: Fen,
	/// The bureau that gave the proof.
	pub bureau: InstitutionId,
}

/// Proofs of paid taxes, each of which serves once. The errors are those of the pallet that
/// implements it.
#[cfg(feature = "chain")]
pub trait TaxProofs {
	/// Uses up a proof of this kind for this subject, for ever.
	fn consume(
		proof: TaxProofId,
		kind: TaxProofKind,
		subject: &Commitment,
	) -> Result<TaxProofFacts, DispatchError>;

	/// A proof that can be used: for benchmarks.
	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_proof(kind: TaxProofKind, subject: Commitment) -> TaxProofId;
}

#[cfg(test)]
mod tests {
	use super::*;
	use proptest::prelude::*;

	const TAXED: TaxRate = TaxRate::Taxed(1_300);

	#[test]
	fn half_a_fen_is_rounded_upwards() {
		let rate = TaxRate::Taxed(500);
		assert_eq!([9, 10, 29, 30].map(|net| rate.tax_on(Fen(net)).unwrap().0), [0, 1, 1, 2]);
	}

	#[test]
	fn a_tax_is_admitted_within_the_tolerance() {
		let taxes = [11, 12, 14, 15].map(|tax| TAXED.admits(Fen(100), Fen(tax), Fen(1)));
		assert_eq!(taxes, [false, true, true, false]);
	}

	#[test]
	fn nothing_untaxed_has_a_tax() {
		for rate in [TaxRate::ZeroRated, TaxRate::Exempt, TaxRate::NotTaxed] {
			assert!(rate.admits(Fen(100), Fen::ZERO, Fen::ZERO));
			assert!(!rate.admits(Fen(100), Fen(1), Fen(9)));
		}
	}

	#[test]
	fn nothing_overflows() {
		assert_eq!(TaxRate::Taxed(u16::MAX).tax_on(Fen(u64::MAX)), None);
		let most = Totals { net: Fen(u64::MAX), tax: Fen(1) };
		assert_eq!((most.gross(), most.checked_add(most)), (None, None));
		assert_eq!(Totals::default().checked_sub(most), None);
	}

	proptest! {
		#[test]
		fn rounding_each_line_stays_within_a_fen_a_line(
			nets in prop::collection::vec(0u64..100_000_000, 1..200),
			rate in 1u16..=1_700,
		) {
			let rate = TaxRate::Taxed(rate);
			let net = Fen(nets.iter().sum());
			let tax = Fen(nets.iter().map(|net| rate.tax_on(Fen(*net)).unwrap().0).sum());
			prop_assert!(rate.admits(net, tax, Fen(nets.len() as u64)));
		}
	}
}
