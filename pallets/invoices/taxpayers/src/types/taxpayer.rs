// SPDX-License-Identifier: Apache-2.0
//! Taxpayers: what each may do, and how it stands.

use super::Refusal;
use citychain_invoices::{InvoiceKind, RateGroups, TaxRate};
use citychain_kit::stored;
use citychain_primitives::{Day, Fen, InstitutionId};
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

/// A taxpayer (纳税人).
#[stored]
pub struct Taxpayer {
	/// The bureau that is competent for it (主管税务机关).
	pub bureau: InstitutionId,
	/// What the bureau lays down for it.
	pub terms: Terms,
	/// The day of its registration: no invoice of it is dated earlier.
	pub registered_on: Day,
	/// How it stands.
	pub status: TaxpayerStatus,
}

impl Taxpayer {
	/// The taxpayer after `change_taxpayer`.
	pub fn changed(self, terms: Terms) -> Result<Self, Refusal> {
		self.ensure_registered()?;
		Ok(Self { terms, ..self })
	}

	/// The taxpayer after `suspend_taxpayer`.
	pub fn suspended(self) -> Result<Self, Refusal> {
		match self.status {
			TaxpayerStatus::Active => Ok(Self { status: TaxpayerStatus::Suspended, ..self }),
			TaxpayerStatus::Suspended => Err(Refusal::AlreadySuspended),
			TaxpayerStatus::Deregistered => Err(Refusal::Deregistered),
		}
	}

	/// The taxpayer after `reinstate_taxpayer`.
	pub fn reinstated(self) -> Result<Self, Refusal> {
		match self.status {
			TaxpayerStatus::Active => Err(Refusal::NotSuspended),
			TaxpayerStatus::Suspended => Ok(Self { status: TaxpayerStatus::Active, ..self }),
			TaxpayerStatus::Deregistered => Err(Refusal::Deregistered),
		}
	}

	/// The taxpayer after `deregister_taxpayer`.
	pub fn deregistered(self) -> Result<Self, Refusal> {
		self.ensure_registered()?;
		Ok(Self { status: TaxpayerStatus::Deregistered, ..self })
	}

	/// Whether it is registered, suspended or not.
	pub fn is_registered(&self) -> bool {
		self.status != TaxpayerStatus::Deregistered
	}

	/// Whether it may issue an invoice of this kind over these groups with this date.
	pub fn ensure_may_issue(
		&self,
		kind: InvoiceKind,
		groups: &RateGroups,
		date: Day,
	) -> Result<(), Refusal> {
		self.ensure_active()?;
		if date < self.registered_on {
			return Err(Refusal::BeforeRegistration);
		}
		if !self.terms.kinds.contains(&kind) {
			return Err(Refusal::KindNotAllowed);
		}
		if !groups.iter().all(|group| self.terms.rates.contains(&group.rate)) {
			return Err(Refusal::RateNotAllowed);
		}
		Ok(())
	}

	/// Whether it may deduct input tax.
	pub fn ensure_deducts(&self) -> Result<(), Refusal> {
		self.ensure_active()?;
		match self.terms.regime {
			Regime::General => Ok(()),
			Regime::SmallScale => Err(Refusal::NotGeneralTaxpayer),
		}
	}

	fn ensure_registered(&self) -> Result<(), Refusal> {
		self.is_registered().then_some(()).ok_or(Refusal::Deregistered)
	}

	fn ensure_active(&self) -> Result<(), Refusal> {
		(self.status == TaxpayerStatus::Active).then_some(()).ok_or(Refusal::TaxpayerNotActive)
	}
}
