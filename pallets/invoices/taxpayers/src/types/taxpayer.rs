// SPDX-License-Identifier: Apache-2.0
//! Taxpayers: what each may do, and how it stands.

use crate::Error;
use citychain_invoices::{InvoiceKind, RateGroups, Regime, TaxpayerStatus, Terms};
use citychain_kit::stored;
use citychain_primitives::{Day, InstitutionId};

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
	pub fn changed<T>(self, terms: Terms) -> Result<Self, Error<T>> {
		self.ensure_registered()?;
		Ok(Self { terms, ..self })
	}

	/// The taxpayer after `suspend_taxpayer`.
	pub fn suspended<T>(self) -> Result<Self, Error<T>> {
		match self.status {
			TaxpayerStatus::Active => Ok(Self { status: TaxpayerStatus::Suspended, ..self }),
			TaxpayerStatus::Suspended => Err(Error::AlreadySuspended),
			TaxpayerStatus::Deregistered => Err(Error::Deregistered),
		}
	}

	/// The taxpayer after `reinstate_taxpayer`.
	pub fn reinstated<T>(self) -> Result<Self, Error<T>> {
		match self.status {
			TaxpayerStatus::Active => Err(Error::NotSuspended),
			TaxpayerStatus::Suspended => Ok(Self { status: TaxpayerStatus::Active, ..self }),
			TaxpayerStatus::Deregistered => Err(Error::Deregistered),
		}
	}

	/// The taxpayer after `deregister_taxpayer`.
	pub fn deregistered<T>(self) -> Result<Self, Error<T>> {
		self.ensure_registered()?;
		Ok(Self { status: TaxpayerStatus::Deregistered, ..self })
	}

	/// The taxpayer after `move_taxpayer`.
	pub fn moved<T>(self, bureau: InstitutionId) -> Result<Self, Error<T>> {
		if self.bureau == bureau {
			return Err(Error::AlreadyCompetent);
		}
		Ok(Self { bureau, ..self })
	}

	/// Whether it is registered, suspended or not.
	pub fn is_registered(&self) -> bool {
		self.status != TaxpayerStatus::Deregistered
	}

	/// Whether it may issue an invoice of this kind over these groups with this date.
	pub fn ensure_may_issue<T>(
		&self,
		kind: InvoiceKind,
		groups: &RateGroups,
		date: Day,
	) -> Result<(), Error<T>> {
		self.ensure_active()?;
		if date < self.registered_on {
			return Err(Error::BeforeRegistration);
		}
		if !self.terms.kinds.contains(&kind) {
			return Err(Error::KindNotAllowed);
		}
		if !groups.iter().all(|group| self.terms.rates.contains(&group.rate)) {
			return Err(Error::RateNotAllowed);
		}
		Ok(())
	}

	/// Whether it may deduct input tax.
	pub fn ensure_deducts<T>(&self) -> Result<(), Error<T>> {
		self.ensure_active()?;
		match self.terms.regime {
			Regime::General => Ok(()),
			Regime::SmallScale => Err(Error::NotGeneralTaxpayer),
		}
	}

	fn ensure_registered<T>(&self) -> Result<(), Error<T>> {
		self.is_registered().then_some(()).ok_or(Error::Deregistered)
	}

	fn ensure_active<T>(&self) -> Result<(), Error<T>> {
		(self.status == TaxpayerStatus::Active).then_some(()).ok_or(Error::NotActive)
	}
}
