// SPDX-License-Identifier: Apache-2.0
//! Charges each signed transaction to the allowance of its signer.

use super::CALL_EXCEEDS_ALLOWANCE;
use crate::{Config, Pallet, Usage, Usages, WeightInfo as _};
use citychain_access::{Allowance, AllowanceClass, BlockShare};
use citychain_primitives::{Enrolment, Payer};
use codec::{Decode, DecodeWithMemTracking, Encode};
use core::marker::PhantomData;
use frame_support::{
	dispatch::{DispatchInfo, PostDispatchInfo},
	ensure,
	traits::{Contains, OriginTrait},
	weights::Weight,
	CloneNoBound, DebugNoBound, DefaultNoBound, EqNoBound, PartialEqNoBound,
};
use scale_info::TypeInfo;
use sp_runtime::{
	traits::{Implication, TransactionExtension, ValidateResult},
	transaction_validity::{
		InvalidTransaction, TransactionPriority, TransactionSource, TransactionValidityError,
		ValidTransaction,
	},
	DispatchResult,
};

/// Priority of a call that the runtime counts as urgent, from an officer in office.
pub const PRIORITY_URGENT: TransactionPriority = 5;
/// Priority of a call that the runtime counts as urgent, from a citizen: busy institutions do not keep
/// it out, and citizens, however many, do not keep out the council.
pub const PRIORITY_URGENT_CITIZEN: TransactionPriority = 4;
/// Priority of an officer in office.
pub const PRIORITY_OFFICER: TransactionPriority = 3;
/// Priority of a citizen.
pub const PRIORITY_CITIZEN: TransactionPriority = 2;
/// Priority of an officer who may not act now.
pub const PRIORITY_OFFICER_OUT_OF_OFFICE: TransactionPriority = 1;

/// Charges each signed transaction to the allowance of its signer's payer.
///
/// It encodes to nothing, so that clients which do not know it sign as if it were not there.
///
/// | when | what | refused as |
/// |---|---|---|
/// | pool and block | the signer must be enrolled | `BadSigner` |
/// | pool and block | the call must not cost more than the whole burst of the payer's class | `Custom(1)`, see [`CALL_EXCEEDS_ALLOWANCE`] |
/// | block only | the cost must not exceed what the payer has left | `Future` |
///
/// What a payer has left is not asked in the pool. The pool validates all waiting transactions
/// after each block and forgets and bans the invalid ones, but those of a payer that used up its
/// allowance become valid again by waiting. For the same reason the block refuses them as
/// `Future`: a block author's fork-aware pool keeps these for the next block and bans any other; the
/// single-state pool would ban these too. It is never `ExhaustsResources`, of which a few make a
/// block author stop early.
///
/// Transactions without a signer pass uncharged; other extensions have to authorize them.
#[derive(
	CloneNoBound,
	DebugNoBound,
	DefaultNoBound,
	EqNoBound,
	PartialEqNoBound,
	Encode,
	Decode,
	DecodeWithMemTracking,
	TypeInfo,
)]
#[scale_info(capture_docs = "always")]
#[scale_info(skip_type_params(T))]
pub struct ChargeAllowance<T>(PhantomData<T>);

impl<T> ChargeAllowance<T> {
	/// The extension; it has nothing to choose.
	pub fn new() -> Self {
		Self(PhantomData)
	}
}

/// What `validate` tells `prepare`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Val {
	/// Charge `cost` to `payer`, whose class has this `allowance`.
	Charge {
		/// Whose allowance is used.
		payer: Payer,
		/// The allowance of its class.
		allowance: Allowance,
		/// What the transaction costs at most.
		cost: BlockShare,
	},
	/// There is no signer to charge.
	Uncharged,
}

/// What `prepare` tells `post_dispatch`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pre {
	/// `cost` was charged to `payer`. A refund goes there, whomever the signer belongs to by then.
	Charged {
		/// Whose allowance was used.
		payer: Payer,
		/// What was charged.
		cost: BlockShare,
	},
	/// Nothing was charged, and this weight of the extension was not used.
	Uncharged {
		/// The weight that was not used.
		unspent: Weight,
	},
}

/// The priority of `call` from a payer of this class.
fn priority<T: Config>(class: AllowanceClass, call: &T::RuntimeCall) -> TransactionPriority {
	match class {
		AllowanceClass::Institution if T::Urgent::contains(call) => PRIORITY_URGENT,
		AllowanceClass::Institution => PRIORITY_OFFICER,
		AllowanceClass::Citizen if T::Urgent::contains(call) => PRIORITY_URGENT_CITIZEN,
		AllowanceClass::Citizen => PRIORITY_CITIZEN,
		AllowanceClass::OfficerOutOfOffice => PRIORITY_OFFICER_OUT_OF_OFFICE,
	}
}

impl<T: Config> TransactionExtension<T::RuntimeCall> for ChargeAllowance<T> {
	const IDENTIFIER: &'static str = "ChargeAllowance";
	type Implicit = ();
	type Val = Val;
	type Pre = Pre;

	fn weight(&self, _call: &T::RuntimeCall) -> Weight {
		T::WeightInfo::charge_allowance()
	}

	fn validate(
		&self,
		origin: T::RuntimeOrigin,
		call: &T::RuntimeCall,
		info: &DispatchInfo,
		len: usize,
		_self_implicit: (),
		_inherited_implication: &impl Implication,
		_source: TransactionSource,
	) -> ValidateResult<Self::Val, T::RuntimeCall> {
		let Some(who) = origin.as_signer() else {
			return Ok((ValidTransaction::default(), Val::Uncharged, origin));
		};
		let payer = T::Enrolment::payer(who).ok_or(InvalidTransaction::BadSigner)?;
		let class = AllowanceClass::from(&payer);
		let allowance = Pallet::<T>::allowance(class);
		let cost = Pallet::<T>::cost(info.total_weight(), info.class, len);
		ensure!(cost <= allowance.burst, InvalidTransaction::Custom(CALL_EXCEEDS_ALLOWANCE));

		let validity =
			ValidTransaction { priority: priority::<T>(class, call), ..Default::default() };
		Ok((validity, Val::Charge { payer, allowance, cost }, origin))
	}

	fn prepare(
		self,
		val: Self::Val,
		_origin: &T::RuntimeOrigin,
		call: &T::RuntimeCall,
		_info: &DispatchInfo,
		_len: usize,
	) -> Result<Self::Pre, TransactionValidityError> {
		let Val::Charge { payer, allowance, cost } = val else {
			return Ok(Pre::Uncharged { unspent: self.weight(call) });
		};
		let now = frame_system::Pallet::<T>::block_number();
		let usage = Usages::<T>::get(payer).unwrap_or_else(Usage::none);
		let usage = usage.charge(cost, &allowance, now).ok_or(InvalidTransaction::Future)?;
		Usages::<T>::insert(payer, usage);
		Ok(Pre::Charged { payer, cost })
	}

	fn post_dispatch_details(
		pre: Self::Pre,
		info: &DispatchInfo,
		post_info: &PostDispatchInfo,
		len: usize,
		_result: &DispatchResult,
	) -> Result<Weight, TransactionValidityError> {
		let (payer, cost) = match pre {
			Pre::Charged { payer, cost } => (payer, cost),
			Pre::Uncharged { unspent } => return Ok(unspent),
		};
		let actual = Pallet::<T>::cost(post_info.calc_actual_weight(info), info.class, len);
		let refund = cost.saturating_sub(actual);
		if !refund.is_zero() {
			// The entry is gone if the call ended the payer's enrolment and removed it.
			Usages::<T>::mutate_extant(payer, |usage| *usage = usage.refund(refund));
		}
		Ok(Weight::zero())
	}
}
