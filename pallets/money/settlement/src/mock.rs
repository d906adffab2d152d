// SPDX-License-Identifier: Apache-2.0
//! A runtime with money and banks.

#![allow(clippy::pedantic, clippy::restriction)]

mod escrow;
mod successors;

pub(crate) use successors::Successors;

use citychain_kit::{
	mock_runtime,
	testing::{authority::MockAuthority, roles::AccountId},
};
use citychain_primitives::InstitutionId;
use frame_support::traits::{ConstU128, ConstU32};

mock_runtime! {
	/// Nothing here looks at the time.
	block_time: 2_000,
	pallets: {
		2: Balances = pallet_balances,
		3: Settlement = crate,
		4: Escrow = crate::mock::escrow,
	},
	account_data: pallet_balances::AccountData<u128>,
	setup: Successors::reset,
	check: || Settlement::do_try_state().unwrap(),
}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Test {
	type AccountStore = System;
	type Balance = u128;
	type ExistentialDeposit = ConstU128<1>;
	type FreezeIdentifier = ();
	type MaxFreezes = ConstU32<1>;
}

impl escrow::Config for Test {}

/// Small, so that tests reach the bound.
pub(crate) const MAX_REDEMPTIONS: u32 = 2;

impl crate::Config for Test {
	type Currency = Balances;
	type RuntimeHoldReason = RuntimeHoldReason;
	type Enrolment = MockAuthority;
	type FormerKeys = Successors;
	type MaxRedemptions = ConstU32<MAX_REDEMPTIONS>;
	type WeightInfo = crate::weights::SubstrateWeight<Test>;
}

/// A chain at block 1 with the roles of the test utilities.
#[derive(Default)]
pub(crate) struct ExtBuilder {
	issues: Vec<(InstitutionId, AccountId, u128)>,
}

impl ExtBuilder {
	/// `bank` has issued `amount` fen to `beneficiary` at genesis.
	pub(crate) fn issued(
		mut self,
		bank: InstitutionId,
		beneficiary: AccountId,
		amount: u128,
	) -> Self {
		self.issues.push((bank, beneficiary, amount));
		self
	}

	/// The chain, for those that check the invariants themselves.
	pub(crate) fn build(self) -> sp_io::TestExternalities {
		ext_of(&RuntimeGenesisConfig {
			settlement: SettlementConfig { issues: self.issues },
			..Default::default()
		})
	}

	/// Runs `test`, then checks the invariants.
	pub(crate) fn execute(self, test: impl FnOnce()) {
		self.build().execute_with(|| {
			test();
			assert_sound();
		});
	}
}

/// Another pallet's reason to hold money.
pub(crate) const ESCROW: RuntimeHoldReason = RuntimeHoldReason::Escrow(escrow::HoldReason::Escrow);
