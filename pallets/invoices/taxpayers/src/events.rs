// SPDX-License-Identifier: Apache-2.0
//! What happened: with the events of those who post to ledgers, they tell the whole state.

use frame_support::pallet_macros::pallet_section;

/// The events of the pallet.
#[pallet_section]
mod events {
	/// What happened.
	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// A bureau registered an institution as a taxpayer.
		TaxpayerRegistered {
			/// The taxpayer.
			taxpayer: InstitutionId,
			/// The bureau, which is now competent for it.
			bureau: InstitutionId,
			/// The officer who acted for the bureau.
			officer: OfficerId,
			/// What the bureau lays down for it.
			terms: Terms,
			/// The day of its registration.
			registered_on: Day,
		},
		/// The bureau laid down other terms for a taxpayer.
		TaxpayerChanged {
			/// The taxpayer.
			taxpayer: InstitutionId,
			/// The competent bureau.
			bureau: InstitutionId,
			/// The officer who acted for the bureau.
			officer: OfficerId,
			/// What the bureau lays down for it from now on.
			terms: Terms,
		},
		/// The bureau suspended a taxpayer.
		TaxpayerSuspended {
			/// The taxpayer.
			taxpayer: InstitutionId,
			/// The competent bureau.
			bureau: InstitutionId,
			/// The officer who acted for the bureau.
			officer: OfficerId,
		},
		/// The bureau reinstated a suspended taxpayer.
		TaxpayerReinstated {
			/// The taxpayer.
			taxpayer: InstitutionId,
			/// The competent bureau.
			bureau: InstitutionId,
			/// The officer who acted for the bureau.
			officer: OfficerId,
		},
		/// The bureau deregistered a taxpayer.
		TaxpayerDeregistered {
			/// The taxpayer.
			taxpayer: InstitutionId,
			/// The competent bureau.
			bureau: InstitutionId,
			/// The officer who acted for the bureau.
			officer: OfficerId,
		},
		/// The bureau assigned numbers to a taxpayer.
		NumbersAssigned {
			/// The taxpayer.
			taxpayer: InstitutionId,
			/// The series of the numbers.
			series: NumberSeries,
			/// The first of them, as its place in the series.
			from: u64,
			/// The place after the last of them.
			until: u64,
			/// The competent bureau.
			bureau: InstitutionId,
			/// The officer who acted for the bureau.
			officer: OfficerId,
		},
		/// The bureau withdrew numbers from a taxpayer, for ever.
		NumbersWithdrawn {
			/// The taxpayer.
			taxpayer: InstitutionId,
			/// The series of the numbers.
			series: NumberSeries,
			/// The first of them, as its place in the series.
			from: u64,
			/// The place after the last of them.
			until: u64,
			/// The competent bureau.
			bureau: InstitutionId,
			/// The officer who acted for the bureau.
			officer: OfficerId,
		},
		/// The bureau removed a ledger whose retention was over.
		LedgerPruned {
			/// The taxpayer.
			taxpayer: InstitutionId,
			/// The period of the ledger.
			period: TaxPeriod,
			/// The competent bureau.
			bureau: InstitutionId,
			/// The officer who acted for the bureau.
			officer: OfficerId,
		},
		/// The council made another bureau competent for a taxpayer.
		TaxpayerMoved {
			/// The taxpayer.
			taxpayer: InstitutionId,
			/// The bureau that is competent from now on.
			bureau: InstitutionId,
		},
		/// The council adopted the rates that are in force from now on.
		RatesAdopted {
			/// All of them, in basis points.
			rates: TaxedRates,
		},
	}
}
