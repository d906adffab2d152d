// SPDX-License-Identifier: Apache-2.0
//! Money in fen.

use crate::{
	weights, Balance, Balances, Institutions, Runtime, RuntimeEvent, RuntimeFreezeReason,
	RuntimeHoldReason, System,
};
use frame_support::traits::{ConstU128, ConstU32, ConstU64, VariantCountOf};

impl pallet_balances::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeHoldReason = RuntimeHoldReason;
	type RuntimeFreezeReason = RuntimeFreezeReason;
	type Balance = Balance;
	// Burnt with the account; with one fen as the least balance there is nothing below it.
	type DustRemoval = ();
	type ExistentialDeposit = ConstU128<1>;
	type AccountStore = System;
	// Escrow is by named holds; locks and named reserves are not used.
	type ReserveIdentifier = ();
	type FreezeIdentifier = RuntimeFreezeReason;
	type MaxLocks = ConstU32<0>;
	type MaxReserves = ConstU32<0>;
	type MaxFreezes = VariantCountOf<RuntimeFreezeReason>;
	type DoneSlashHandler = ();
	type WeightInfo = weights::pallet_balances::WeightInfo<Runtime>;
}

impl pallet_settlement::Config for Runtime {
	type Currency = Balances;
	type RuntimeHoldReason = RuntimeHoldReason;
	type Enrolment = Institutions;
	type FormerKeys = Institutions;
	type KeyHistory = Institutions;
	// As many depositors as wait for a second officer at once; whoever waits longer is proposed again.
	type MaxProposals = ConstU32<16>;
	// Three days: a proposal of Friday evening is confirmed on Monday.
	type ProposalLife = ConstU64<{ 3 * 24 * 60 * 60 * 1_000 }>;
	// More than the settlement banks of a city; few enough that a citizen whose key was replaced
	// recovers its money within the citizens' allowance.
	type MaxRedemptions = ConstU32<8>;
	type WeightInfo = pallet_settlement::SubstrateWeight<Runtime>;
}
