// SPDX-License-Identifier: Apache-2.0
//! What happened.

#[citychain_kit::events]
mod events {
	/// What happened to allowances. Charging them is no event: it happens in every transaction.
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
