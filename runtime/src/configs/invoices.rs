// SPDX-License-Identifier: Apache-2.0
//! Electronic invoices: who may issue them, how they live, what is made of them.

use crate::{
	configs::{DAY, YEAR},
	Deductions, Evidence, Institutions, Invoices, RedLetters, Reimbursements, Runtime, Taxpayers,
};
use frame_support::traits::{ConstU32, ConstU64};

impl pallet_taxpayers::Config for Runtime {
	type MaxRanges = ConstU32<16>;
	// Vouchers are kept for ten years (税收征收管理法实施细则 §29).
	type LedgerRetention = ConstU32<120>;
	type MaxProofValidity = ConstU64<{ 2 * YEAR }>;
	type ProofRetention = ConstU64<{ 10 * YEAR }>;
	type WeightInfo = pallet_taxpayers::SubstrateWeight<Runtime>;
}

impl pallet_invoices::Config for Runtime {
	type Taxpayers = Taxpayers;
	type Codes = Institutions;
	// Asked in this order. Red letters come from the last one, which has no part in reversals.
	type Uses = (Reimbursements, Deductions, RedLetters);
	// Who was offline for longer than a month asks the bureau.
	type MaxReportingDelay = ConstU64<{ 31 * DAY }>;
	type MaxResponseTime = ConstU64<{ 90 * DAY }>;
	type MaxTolerance = ConstU64<5>;
	// Stubs and registers are kept for five years (发票管理办法 §28), archives for up to thirty.
	type MinRetention = ConstU64<{ 5 * YEAR }>;
	type MaxRetention = ConstU64<{ 30 * YEAR }>;
	type MaxPruned = ConstU32<64>;
	type WeightInfo = pallet_invoices::SubstrateWeight<Runtime>;
}

impl pallet_reimbursements::Config for Runtime {
	type Invoices = Invoices;
	type Evidence = Evidence;
	type MaxLock = ConstU64<{ 180 * DAY }>;
	type WeightInfo = pallet_reimbursements::SubstrateWeight<Runtime>;
}

impl pallet_deductions::Config for Runtime {
	type Invoices = Invoices;
	type Taxpayers = Taxpayers;
	type MaxBatch = ConstU32<100>;
	type MaxGrace = ConstU64<{ 31 * DAY }>;
	type WeightInfo = pallet_deductions::SubstrateWeight<Runtime>;
}

impl pallet_red_letters::Config for Runtime {
	type Invoices = Invoices;
	type Taxpayers = Taxpayers;
	type Uses = (Reimbursements, Deductions);
	type MaxWindow = ConstU64<{ 90 * DAY }>;
	type MaxPruned = ConstU32<64>;
	type WeightInfo = pallet_red_letters::SubstrateWeight<Runtime>;
}
