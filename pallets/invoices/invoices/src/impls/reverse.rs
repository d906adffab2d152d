// SPDX-License-Identifier: Apache-2.0
//! Red invoices: what follows when a blue one is taken back.

use crate::{
	types::{draft, standing},
	Body, Config, Event, Nature, Pallet, Standings,
};
use alloc::boxed::Box;
use citychain_invoices::{
	BlueReversal, InvoiceId, InvoiceUse, LedgerEntry, RedInvoice, TaxpayerRegister,
};
use citychain_primitives::{ActingOfficer, Day, Millis, TaxPeriod};
use sp_runtime::DispatchError;

impl<T: Config> Pallet<T> {
	/// Takes a blue invoice back by a red one: see [`InvoiceRegister::reverse`], whose order this is,
	/// for the pattern.
	///
	/// [`InvoiceRegister::reverse`]: citychain_invoices::InvoiceRegister::reverse
	pub(crate) fn do_reverse(
		acting: ActingOfficer,
		red: RedInvoice,
	) -> Result<InvoiceId, DispatchError> {
		let RedInvoice { blue, form, number, reason, amounts, document, forced } = red;
		let (invoice, standing) = Self::find_blue(blue)?;
		let issuer = invoice.body.issuer;
		draft::ensure_number_fits::<T>(invoice.body.kind, &number)?;
		Self::ensure_free(issuer, &number)?;
		let standing = standing::reversed::<T>(standing, &invoice.body, &amounts)?;
		let (policy, now) = (Self::policy_in_force()?, T::now());
		let (period, taken) = (TaxPeriod::of(now), amounts.totals);
		let facts = Self::facts_of(&invoice, Some(&standing));
		let reversal = BlueReversal { blue: facts, red: taken, period, forced };
		T::Uses::ensure_reversible(blue, &reversal)?;
		let of_blue = invoice.body.period();
		let appended = Self::appended(Body {
			number,
			officer: acting.officer,
			date: Day::of(now),
			totals: taken,
			groups: amounts.groups,
			document,
			nature: Nature::Red { blue, form, reason, lines: amounts.lines },
			block: T::block(),
			recorded_at: now,
			keep_until: Millis(now.0.saturating_add(policy.retention)),
			..invoice.body
		})?;
		// The last check, and the first write.
		let entries = [
			(of_blue, LedgerEntry::CreditReturned(taken.net)),
			(period, LedgerEntry::Reversed(taken)),
		];
		T::Taxpayers::post(issuer, &entries)?;

		let state = standing.state;
		Standings::<T>::insert(blue, standing);
		let (id, red) = Self::append(appended);
		Self::deposit_event(Event::Reversed { invoice: blue, state, id, red: Box::new(red) });
		T::Uses::on_reversed(blue, &reversal)?;
		Ok(id)
	}
}
