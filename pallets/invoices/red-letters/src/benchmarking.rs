// SPDX-License-Identifier: Apache-2.0
//! Benchmarks of the calls, each by its longest path.

#![allow(clippy::pedantic, clippy::restriction)]

use crate::{
	Basis, Call, Config, FormPolicy, FormState, Forms, NextForm, Pallet, RedForm, RedLine,
	RedLines, Side, States, Trail, Trails,
};
use citychain_invoices::{
	InvoiceId, InvoiceNumber, InvoiceRegister, InvoiceUse, RateGroups, RedAmounts, RedFormId,
	RedReason, TaxRate, TaxpayerRegister, Totals, MAX_RED_LINES,
};
use citychain_primitives::{
	ActingOfficer, Commitment, Duty, Fen, InstitutionId, Millis, OfficerId,
};
use frame_benchmarking::v2::*;
use frame_support::{traits::Get, BoundedVec};
use sp_runtime::DispatchError;

const COMMITMENT: Commitment = Commitment([7; 32]);
const REASON: RedReason = RedReason::SalesReturn;

/// Who stands across the table: no officer of a benchmark acts for it.
const OTHER: InstitutionId = InstitutionId(u32::MAX / 5);
/// The buyer where both seller and officer are others.
const THIRD: InstitutionId = InstitutionId(u32::MAX / 5 - 1);
/// Seller and buyer of a form that nobody touches.
pub(crate) const STRANGERS: [InstitutionId; 2] = [OTHER, THIRD];

/// An invoice that no register knows.
const PRUNED: InvoiceId = InvoiceId(u64::MAX);

/// An officer with a duty, and its institution.
fn officer<T: Config>(duty: Duty) -> (T::RuntimeOrigin, InstitutionId) {
	(T::officer_origin(duty), T::benchmark_officer(duty).institution)
}

/// A new invoice, whose issuer may issue red ones too.
fn invoice<T: Config>(seller: InstitutionId, buyer: InstitutionId) -> InvoiceId {
	T::Taxpayers::benchmark_taxpayer(seller, OTHER);
	T::Invoices::benchmark_invoice(seller, buyer, 0)
}

/// The same, used as much as may be.
fn used_invoice<T: Config>(seller: InstitutionId, buyer: InstitutionId) -> InvoiceId {
	let blue = invoice::<T>(seller, buyer);
	T::Uses::benchmark_use(blue);
	blue
}

/// A number for a red invoice, apart from those of the blue ones.
fn number() -> InvoiceNumber {
	InvoiceNumber::benchmark(1_000_000)
}

/// What takes the most room in a form: one fen in all, of as many lines as may be. No line is shown
/// to the register by it, so that a call shows all of its own for the first time.
fn amounts() -> RedAmounts {
	let lines = (0u16..).map(|index| (index, Totals::default()));
	let lines = lines.take(MAX_RED_LINES as usize).collect();
	let totals = Totals { net: Fen(1), tax: Fen::ZERO };
	RedAmounts { groups: RateGroups::default(), lines: BoundedVec::truncate_from(lines), totals }
}

/// A form of the seller on record, in any state.
fn write_form<T: Config>(
	blue: InvoiceId,
	[seller, buyer]: [InstitutionId; 2],
	amounts: RedAmounts,
	state: FormState,
) -> RedFormId {
	let id = NextForm::<T>::get();
	let opened_by = ActingOfficer { officer: OfficerId(0), institution: seller };
	let form = RedForm {
		blue,
		seller,
		basis: Basis::Agreement { initiator: Side::Seller, buyer },
		reason: REASON,
		amounts,
		opened_by,
		opened_at: Millis(0),
		previous: Trails::<T>::get(blue).map(|trail| trail.last),
	};
	Forms::<T>::insert(id, form);
	States::<T>::insert(id, state);
	Trails::<T>::insert(blue, Trail { last: id, open: state.is_open().then_some(id) });
	NextForm::<T>::put(id.next().expect("there are few forms"));
	id
}

/// A form that waits for the buyer.
fn awaits_buyer() -> FormState {
	FormState::AwaitsBuyer { until: Millis(u64::MAX) }
}

/// A form that both sides confirmed.
fn write_confirmed<T: Config>(
	blue: InvoiceId,
	parties: [InstitutionId; 2],
	amounts: RedAmounts,
) -> RedFormId {
	let state = FormState::Confirmed { issue_until: Millis(u64::MAX) };
	write_form::<T>(blue, parties, amounts, state)
}

/// A form that is on record as open, and overdue.
pub(crate) fn write_overdue<T: Config>(blue: InvoiceId, parties: [InstitutionId; 2]) -> RedFormId {
	write_form::<T>(blue, parties, amounts(), FormState::AwaitsBuyer { until: Millis(0) })
}

#[benchmarks]
mod benchmarks {
	use super::*;

	/// The longest path: an overdue form is put on record as expired.
	#[benchmark]
	fn open_form(l: Linear<1, { MAX_RED_LINES }>) -> Result<(), BenchmarkError> {
		let (clerk, seller) = officer::<T>(Duty::IssueInvoices);
		let blue = invoice::<T>(seller, OTHER);
		let overdue = write_overdue::<T>(blue, [seller, OTHER]);
		let reversal = T::Invoices::benchmark_reversal(blue, l);

		#[extrinsic_call]
		_(clerk as T::RuntimeOrigin, Side::Seller, blue, REASON, reversal);

		assert_eq!(States::<T>::get(overdue), Some(FormState::Expired));
		Ok(())
	}

	#[benchmark]
	fn agree() -> Result<(), BenchmarkError> {
		let (clerk, buyer) = officer::<T>(Duty::HandleInvoices);
		let blue = invoice::<T>(OTHER, buyer);
		let form = write_form::<T>(blue, [OTHER, buyer], amounts(), awaits_buyer());

		#[extrinsic_call]
		_(clerk as T::RuntimeOrigin, Side::Buyer, form);

		assert!(States::<T>::get(form).is_some_and(FormState::is_confirmed));
		Ok(())
	}

	#[benchmark]
	fn deny() -> Result<(), BenchmarkError> {
		let (clerk, buyer) = officer::<T>(Duty::HandleInvoices);
		let blue = invoice::<T>(OTHER, buyer);
		let form = write_form::<T>(blue, [OTHER, buyer], amounts(), awaits_buyer());

		#[extrinsic_call]
		_(clerk as T::RuntimeOrigin, Side::Buyer, form);

		assert_eq!(States::<T>::get(form), Some(FormState::DeniedByBuyer));
		Ok(())
	}

	#[benchmark]
	fn withdraw() -> Result<(), BenchmarkError> {
		let (clerk, seller) = officer::<T>(Duty::IssueInvoices);
		let blue = invoice::<T>(seller, OTHER);
		let form = write_confirmed::<T>(blue, [seller, OTHER], amounts());

		#[extrinsic_call]
		_(clerk as T::RuntimeOrigin, Side::Seller, form);

		assert_eq!(States::<T>::get(form), Some(FormState::WithdrawnConfirmed));
		Ok(())
	}

	/// The longest path: all who may have used the invoice.
	#[benchmark]
	fn issue_red(l: Linear<1, { MAX_RED_LINES }>) -> Result<(), BenchmarkError> {
		let (clerk, seller) = officer::<T>(Duty::IssueInvoices);
		let blue = used_invoice::<T>(seller, OTHER);
		let reversal = T::Invoices::benchmark_reversal(blue, l);
		let remainder = T::Invoices::remainder(blue)?;
		let (amounts, lines, _) =
			Pallet::<T>::judged(blue, &remainder, &reversal).map_err(DispatchError::from)?;
		Pallet::<T>::note(blue, lines);
		let form = write_confirmed::<T>(blue, [seller, OTHER], amounts);

		#[extrinsic_call]
		_(clerk as T::RuntimeOrigin, form, number(), COMMITMENT);

		assert!(States::<T>::get(form).and_then(FormState::red).is_some());
		Ok(())
	}

	/// The longest path: all who may have used the invoice, and an overdue form is put on record as
	/// expired. As nobody would be asked then but across the table, the seller itself sits there.
	#[benchmark]
	fn issue_direct(l: Linear<1, { MAX_RED_LINES }>) -> Result<(), BenchmarkError> {
		let (clerk, seller) = officer::<T>(Duty::IssueInvoices);
		let blue = used_invoice::<T>(seller, seller);
		let overdue = write_overdue::<T>(blue, [seller, OTHER]);
		let reversal = T::Invoices::benchmark_reversal(blue, l);

		#[extrinsic_call]
		_(clerk as T::RuntimeOrigin, blue, reversal, REASON, number(), COMMITMENT);

		assert_eq!(States::<T>::get(overdue), Some(FormState::Expired));
		Ok(())
	}

	/// The longest path: all who may have used the invoice, and an overdue form is put on record as
	/// expired.
	#[benchmark]
	fn force_red(l: Linear<1, { MAX_RED_LINES }>) -> Result<(), BenchmarkError> {
		let (clerk, bureau) = officer::<T>(Duty::AdministerTax);
		T::Taxpayers::benchmark_taxpayer(OTHER, bureau);
		let blue = T::Invoices::benchmark_invoice(OTHER, THIRD, 0);
		T::Uses::benchmark_use(blue);
		let overdue = write_overdue::<T>(blue, STRANGERS);
		let reversal = T::Invoices::benchmark_reversal(blue, l);

		#[extrinsic_call]
		_(clerk as T::RuntimeOrigin, blue, reversal, REASON, number(), COMMITMENT, COMMITMENT);

		assert_eq!(States::<T>::get(overdue), Some(FormState::Expired));
		Ok(())
	}

	#[benchmark]
	fn close_expired() -> Result<(), BenchmarkError> {
		let (clerk, buyer) = officer::<T>(Duty::HandleInvoices);
		let blue = invoice::<T>(OTHER, buyer);
		let form = write_overdue::<T>(blue, [OTHER, buyer]);

		#[extrinsic_call]
		_(clerk as T::RuntimeOrigin, form);

		assert_eq!(States::<T>::get(form), Some(FormState::Expired));
		Ok(())
	}

	/// Each form has its own lines, as many as `l` allows.
	#[benchmark]
	fn prune_forms(
		f: Linear<1, { T::MaxPruned::get() }>,
		l: Linear<0, { T::MaxPruned::get() * MAX_RED_LINES }>,
	) -> Result<(), BenchmarkError> {
		let (clerk, buyer) = officer::<T>(Duty::HandleInvoices);
		let line =
			RedLine { rate: TaxRate::Exempt, totals: Totals::default(), red: Totals::default() };
		for form in 0..f {
			let count = l.saturating_sub(form * MAX_RED_LINES).min(MAX_RED_LINES);
			let first = form * MAX_RED_LINES;
			let indices = (first..first + count).map(|index| index as u16);
			let lines = indices.map(|index| (index, Totals::default())).collect();
			let amounts = RedAmounts { lines: BoundedVec::truncate_from(lines), ..amounts() };
			amounts.lines.iter().for_each(|(index, _)| RedLines::<T>::insert(PRUNED, index, line));
			write_form::<T>(PRUNED, [OTHER, buyer], amounts, FormState::Withdrawn);
		}

		#[extrinsic_call]
		_(clerk as T::RuntimeOrigin, PRUNED);

		assert!(!Trails::<T>::contains_key(PRUNED));
		assert_eq!(RedLines::<T>::iter().count(), 0);
		Ok(())
	}

	#[benchmark]
	fn adopt_policy() -> Result<(), BenchmarkError> {
		let policy = FormPolicy { confirm_within: 1, issue_within: 1 };

		#[extrinsic_call]
		_(T::council_origin() as T::RuntimeOrigin, policy);

		assert_eq!(crate::CurrentPolicy::<T>::get(), policy);
		Ok(())
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
