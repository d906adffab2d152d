// SPDX-License-Identifier: Apache-2.0
//! One invoice in the model, and how it stands.

use super::{model::Verdict, Lines};
use crate::{mock::*, *};
use citychain_invoices::{
	Buyer, DeliveryState, FiscalState, Holder, InvoiceId, InvoiceNumber, RiskFlag, TaxRate, Totals,
};
use citychain_kit::testing::roles::NOWHERE;
use citychain_primitives::{Day, InstitutionId, Millis, TaxPeriod};
use frame_support::ensure;
use std::collections::BTreeMap;

#[derive(Clone, Debug)]
pub(super) struct Item {
	pub(super) issuer: InstitutionId,
	pub(super) lines: Lines,
	pub(super) pledge: Option<(InstitutionId, u64)>,
	pub(super) red_over: Option<InvoiceId>,
	pub(super) red_by_rate: BTreeMap<TaxRate, Totals>,
	pub(super) state: FiscalState,
	pub(super) number: InvoiceNumber,
	pub(super) buyer: Buyer,
	pub(super) date: Day,
	pub(super) totals: Totals,
	pub(super) keep_until: Millis,
	pub(super) risk: RiskFlag,
	/// Whether it was delivered, and the last word about it.
	pub(super) delivery: DeliveryState,
	pub(super) respond_until: Millis,
	pub(super) silence: Silence,
	pub(super) holder: Option<Holder>,
	/// The hash when it was first seen.
	pub(super) hash: Option<[u8; 32]>,
}

impl Item {
	pub(super) fn ensure_in_force(&self) -> Verdict {
		let in_force = matches!(self.state, FiscalState::Issued | FiscalState::PartlyRed);
		in_force.then_some(()).ok_or(Error::<Test>::NotInForce.into())
	}

	pub(super) fn red(&self) -> (u64, u64) {
		let sums = self.red_by_rate.values().map(|red| (red.net.0, red.tax.0));
		sums.fold((0, 0), |sum, red| (sum.0 + red.0, sum.1 + red.1))
	}

	pub(super) fn outstanding(&self) -> u64 {
		let (net, tax) = self.red();
		self.totals.net.0 + self.totals.tax.0 - net - tax
	}

	pub(super) fn period(&self) -> TaxPeriod {
		TaxPeriod::of(self.date.start())
	}

	pub(super) fn delivery_at(&self, now: Millis) -> DeliveryState {
		match (self.delivery, self.silence) {
			(DeliveryState::Delivered, Silence::Accept) if self.respond_until <= now => {
				DeliveryState::Accepted
			},
			(DeliveryState::Delivered, Silence::Void) if self.respond_until <= now => {
				DeliveryState::Refused
			},
			(delivery, _) => delivery,
		}
	}

	pub(super) fn ensure_usable(&self, now: Millis) -> Verdict {
		self.ensure_in_force()?;
		ensure!(self.risk == RiskFlag::Normal, Error::<Test>::Flagged);
		let delivery = self.delivery_at(now);
		ensure!(delivery != DeliveryState::Disputed, Error::<Test>::Disputed);
		ensure!(delivery != DeliveryState::Refused, Error::<Test>::Refused);
		let may_be_voided = delivery == DeliveryState::Delivered && self.silence == Silence::Void;
		ensure!(!may_be_voided, Error::<Test>::NotAccepted);
		Ok(())
	}

	pub(super) fn receiver(&self) -> Option<InstitutionId> {
		match self.buyer {
			Buyer::Institution(buyer) => Some(buyer),
			_ => self.holder.as_ref().and_then(|holder| holder.institution()),
		}
	}

	pub(super) fn deliver(&mut self, holder: &Holder, policy: &Policy, now: Millis) -> Verdict {
		ensure_holder(holder, self.issuer)?;
		self.ensure_in_force()?;
		let is_new = self.delivery == DeliveryState::Undelivered;
		ensure!(is_new, Error::<Test>::AlreadyDelivered);
		self.delivery = DeliveryState::Delivered;
		self.holder = Some(holder.clone());
		self.respond_until = Millis(now.0 + policy.response_time);
		self.silence = if self.receiver().is_some() { policy.silence } else { Silence::None };
		Ok(())
	}

	pub(super) fn hand_on(&mut self, to: Holder) -> Verdict {
		self.ensure_in_force()?;
		ensure!(self.holder.as_ref() != Some(&to), Error::<Test>::AlreadyHolder);
		self.holder = Some(to);
		Ok(())
	}
}

pub(super) fn fail(error: Error<Test>) -> Verdict {
	Err(error.into())
}

/// Whether an invoice of `issuer` may have this holder.
pub(super) fn ensure_holder(holder: &Holder, issuer: InstitutionId) -> Verdict {
	ensure!(*holder != Holder::Institution(issuer), Error::<Test>::HolderIsIssuer);
	ensure!(*holder != Holder::Institution(NOWHERE), Error::<Test>::HolderNotActive);
	Ok(())
}
