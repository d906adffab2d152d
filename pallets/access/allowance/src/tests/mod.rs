// SPDX-License-Identifier: Apache-2.0
//! How the tests send transactions.

mod calls;
mod charge;
mod encoding;
mod example;
mod flood;
mod genesis;
mod info;
mod invariants;
mod nonce;
mod properties;
pub(crate) mod register;
mod types;
mod urgent;
pub(crate) mod work;

use crate::mock::*;
use crate::{extensions::Pre, ChargeAllowance, CheckNonce, Usages};
use citychain_access::{Allowance as Rule, AllowanceClass, BlockShare};
use citychain_kit::testing::roles::AccountId;
use citychain_primitives::Payer;
use codec::Encode;
use frame_support::{
	dispatch::{DispatchClass, DispatchInfo, GetDispatchInfo, PostDispatchInfo},
	storage::with_transaction_unchecked,
};
use register::*;
use sp_runtime::{
	generic::Era,
	traits::{DispatchTransaction, TransactionExtension},
	transaction_validity::{
		InvalidTransaction, TransactionSource, TransactionValidity, TransactionValidityError,
	},
	ApplyExtrinsicResult, DispatchError, TransactionOutcome,
};
use work::weight;

/// The refusal of a payer that has not enough left.
const FUTURE: TransactionValidityError =
	TransactionValidityError::Invalid(InvalidTransaction::Future);

/// A refusal with a code of this pallet.
const fn custom(code: u8) -> TransactionValidityError {
	TransactionValidityError::Invalid(InvalidTransaction::Custom(code))
}

/// A transaction with the nonce that is `ahead` of its account's.
fn transaction(who: AccountId, ahead: u32, call: RuntimeCall) -> UncheckedExtrinsic {
	let extension = (
		frame_system::CheckNonZeroSender::new(),
		frame_system::CheckEra::from(Era::Immortal),
		ChargeAllowance::new(),
		CheckNonce::from(System::account_nonce(who) + ahead),
		frame_system::CheckWeight::new(),
		frame_system::WeightReclaim::new(),
	);
	UncheckedExtrinsic::new_signed(call, who, who.into(), extension)
}

/// What the pool says, which changes nothing.
fn pool(who: AccountId, ahead: u32, call: RuntimeCall) -> TransactionValidity {
	let transaction = transaction(who, ahead, call);
	with_transaction_unchecked(|| {
		TransactionOutcome::Rollback(Executive::validate_transaction(
			TransactionSource::External,
			transaction,
			Default::default(),
		))
	})
}

/// What the block under construction says, which changes nothing if it refuses.
fn block(who: AccountId, call: RuntimeCall) -> ApplyExtrinsicResult {
	let transaction = transaction(who, 0, call);
	with_transaction_unchecked(|| match Executive::apply_extrinsic(transaction) {
		Ok(applied) => TransactionOutcome::Commit(Ok(applied)),
		Err(refused) => TransactionOutcome::Rollback(Err(refused)),
	})
}

/// The information of a call that costs exactly this many millionths of a block.
fn costing(ppm: u64) -> DispatchInfo {
	DispatchInfo { call_weight: weight(ppm - BASE), ..Default::default() }
}

/// The information after a call that cost exactly this many millionths of a block.
fn having_cost(ppm: u64) -> PostDispatchInfo {
	Some(weight(ppm - BASE)).into()
}

/// Charges `who` in a block with the extension alone.
fn charge(who: AccountId, ppm: u64) -> Result<Pre, TransactionValidityError> {
	let call = work::work(ppm);
	ChargeAllowance::<Test>::new()
		.validate_and_prepare(RuntimeOrigin::signed(who), &call, &costing(ppm), 0, 0)
		.map(|(pre, _)| pre)
}

/// Ends a charged transaction of `declared` that cost only `actual` millionths of a block.
fn settle(pre: Pre, declared: u64, actual: u64) {
	ChargeAllowance::<Test>::post_dispatch_details(
		pre,
		&costing(declared),
		&having_cost(actual),
		0,
		&Ok(()),
	)
	.unwrap();
}

/// What of `payer`'s usage is written down.
fn used(payer: Payer) -> u64 {
	Usages::<Test>::get(payer).map_or(0, |usage| usage.used.0)
}

/// What a transaction with this call costs at most.
fn cost(who: AccountId, call: RuntimeCall) -> BlockShare {
	let transaction = transaction(who, 0, call);
	let info = transaction.get_dispatch_info();
	Allowance::cost(info.total_weight(), DispatchClass::Normal, transaction.encoded_size())
}
