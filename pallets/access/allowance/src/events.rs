// SPDX-License-Identifier: Apache-2.0
//! What happened.

use frame_support::pallet_macros::pallet_section;

/// The events of the pallet.
#[pallet_section]
mod events {
	/// What happened to allowances. Charging them is no event: it happens in every transaction.
	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// The council set the allowance of a class.
		AllowanceSet {
			/// The class.
			class: AllowanceClass,
			/// Its allowance from now on.
			allowance: Allowance,
		},
		/// The record of what a payer used was removed.
		UsageCleared {
			/// Whose record it was.
			payer: Payer,
		},
	}
}
