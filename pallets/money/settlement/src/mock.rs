// SPDX-License-Identifier: Apache-2.0
//! A runtime with money and banks.

mod escrow;
mod successors;

pub(crate) use successors::Successors;

use citychain_kit::{
	mock_runtime,
	testing::{
		authority::{self, MockAuthority},
		roles::{AccountId, BANK, OTHER_BANK},
	},
};
use citychain_primitives::{InstitutionId, OfficerId};
use frame_support::traits::{ConstU128, ConstU32, ConstU64};
use std::collections::BTreeMap;

mock_runtime! {
	/// Six hours, so that few blocks make a day.
	block_time: 6 * HOUR,
	pallets: {
		2: Balances = pallet_balances,
		3: Settlement = crate,
		4: Escrow = crate::mock::escrow,
	},
	account_data: pallet_balances::AccountData<u128>,
	genesis: ExtBuilder::default().genesis(),
	setup: setup,
}

/// Milliseconds in an hour.
const HOUR: u64 = 60 * 60 * 1_000;

/// A second officer of [`BANK`].
pub(crate) const SECOND_OFFICER: AccountId = 50;
/// A second officer of [`OTHER_BANK`].
pub(crate) const OTHER_SECOND_OFFICER: AccountId = 51;

fn setup() {
	Successors::reset();
	authority::appoint(SECOND_OFFICER, OfficerId(50), BANK);
	authority::appoint(OTHER_SECOND_OFFICER, OfficerId(51), OTHER_BANK);
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
/// Small, so that tests reach the bound.
pub(crate) const MAX_PROPOSALS: u32 = 2;
/// Two blocks.
pub(crate) const PROPOSAL_LIFE: u64 = 2 * BLOCK_TIME;

impl crate::Config for Test {
	type Currency = Balances;
	type RuntimeHoldReason = RuntimeHoldReason;
	type Enrolment = MockAuthority;
	type FormerKeys = Successors;
	type KeyHistory = MockAuthority;
	type MaxProposals = ConstU32<MAX_PROPOSALS>;
	type ProposalLife = ConstU64<PROPOSAL_LIFE>;
	type MaxRedemptions = ConstU32<MAX_REDEMPTIONS>;
	type WeightInfo = crate::SubstrateWeight<Test>;
}

/// A chain at block 1 with the roles of the test utilities, and two banks that issue what they like
/// unless a test limits them.
pub(crate) struct ExtBuilder {
	issues: Vec<(InstitutionId, AccountId, u128)>,
	limits: BTreeMap<InstitutionId, (u128, u128)>,
}

impl Default for ExtBuilder {
	fn default() -> Self {
		let limits = [BANK, OTHER_BANK].map(|bank| (bank, (u128::MAX, u128::MAX)));
		Self { issues: Vec::new(), limits: limits.into() }
	}
}

impl ExtBuilder {
	/// `bank` may have `outstanding` fen outstanding, and issue `alone` of it a day by one officer.
	pub(crate) fn limited(mut self, bank: InstitutionId, outstanding: u128, alone: u128) -> Self {
		self.limits.insert(bank, (outstanding, alone));
		self
	}

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

	/// The state that the chain begins with.
	fn genesis(self) -> RuntimeGenesisConfig {
		let limits = self.limits.into_iter();
		let limits = limits.map(|(bank, (outstanding, alone))| (bank, outstanding, alone));
		RuntimeGenesisConfig {
			settlement: SettlementConfig { issues: self.issues, limits: limits.collect() },
			..Default::default()
		}
	}

	/// The chain, for those that check the invariants themselves.
	pub(crate) fn build(self) -> sp_io::TestExternalities {
		ext_of(&self.genesis())
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
