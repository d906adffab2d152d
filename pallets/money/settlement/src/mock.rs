// SPDX-License-Identifier: Apache-2.0
//! A runtime with money and banks.

mod escrow;
mod successors;

pub(crate) use successors::Successors;

use crate as pallet_settlement;
use citychain_kit::testing::{authority, roles::AccountId};
use citychain_primitives::InstitutionId;
use frame_support::{
	derive_impl,
	traits::{ConstU128, ConstU32},
};
use frame_system::EnsureRoot;
use sp_runtime::BuildStorage;

#[frame_support::runtime]
mod runtime {
	#[runtime::runtime]
	#[runtime::derive(
		RuntimeCall,
		RuntimeEvent,
		RuntimeError,
		RuntimeOrigin,
		RuntimeFreezeReason,
		RuntimeHoldReason,
		RuntimeSlashReason,
		RuntimeLockId,
		RuntimeTask,
		RuntimeViewFunction
	)]
	pub struct Test;

	#[runtime::pallet_index(0)]
	pub type System = frame_system;
	#[runtime::pallet_index(1)]
	pub type Balances = pallet_balances;
	#[runtime::pallet_index(2)]
	pub type Settlement = pallet_settlement;
	#[runtime::pallet_index(3)]
	pub type Escrow = crate::mock::escrow;
}

use citychain_kit::testing::authority::MockAuthority as Register;

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = frame_system::mocking::MockBlock<Test>;
	type AccountData = pallet_balances::AccountData<u128>;
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

impl pallet_settlement::Config for Test {
	type Currency = Balances;
	type RuntimeHoldReason = RuntimeHoldReason;
	type Authority = Register;
	type Enrolment = Register;
	type FormerKeys = Successors;
	type CouncilOrigin = EnsureRoot<AccountId>;
	type MaxRedemptions = ConstU32<MAX_REDEMPTIONS>;
	type WeightInfo = ();
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
		authority::reset_to_roles();
		Successors::reset();
		let genesis = RuntimeGenesisConfig {
			settlement: SettlementConfig { issues: self.issues },
			..Default::default()
		};
		let mut ext = sp_io::TestExternalities::new(
			genesis.build_storage().expect("the genesis of a mock is valid"),
		);
		ext.execute_with(|| System::set_block_number(1));
		ext
	}

	/// Runs `test`, then checks the invariants.
	pub(crate) fn execute(self, test: impl FnOnce()) {
		self.build().execute_with(|| {
			test();
			assert_eq!(Settlement::do_try_state(), Ok(()));
		});
	}
}

/// Another pallet's reason to hold money.
pub(crate) const ESCROW: RuntimeHoldReason = RuntimeHoldReason::Escrow(escrow::HoldReason::Escrow);
