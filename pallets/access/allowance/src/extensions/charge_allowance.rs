// SPDX-License-Identifier: Apache-2.0
//! Charges each signed transaction to the allowance of its signer.

use super::{CALL_BARRED, CALL_EXCEEDS_ALLOWANCE, TRANSACTION_TOO_LARGE};
use crate::{
	types::{left_to_others, most_left_to_others},
	Config, Pallet, PrecedenceOf, Usage, Usages, WeightInfo as _,
};
use citychain_access::{Allowance, AllowanceClass, BlockShare, Precedence};
use citychain_primitives::{Enrolment, Payer};
use codec::{Decode, DecodeWithMemTracking, Encode};
use core::marker::PhantomData;
use frame_support::{
	dispatch::{DispatchClass, DispatchInfo, PostDispatchInfo},
	ensure,
	traits::{Get, OriginTrait},
	weights::Weight,
	CloneNoBound, DebugNoBound, DefaultNoBound, EqNoBound, PartialEqNoBound,
};
use frame_system::pallet_prelude::BlockNumberFor;
use scale_info::TypeInfo;
use sp_runtime::{
	traits::{Implication, TransactionExtension, ValidateResult},
	transaction_validity::{
		InvalidTransaction, TransactionPriority, TransactionSource, TransactionValidityError,
		ValidTransaction,
	},
	DispatchResult,
};

/// Priority of a call that the runtime counts as urgent coming from this officer in office.
pub const PRIORITY_URGENT: TransactionPriority = 6;
/// Priority of a call that the runtime counts as urgent coming from this citizen: busy institutions do
/// not keep it out, and citizens, however many, do not keep out the council.
pub const PRIORITY_URGENT_CITIZEN: TransactionPriority = 5;
/// Priority of what governs the chain and is larger than other transactions may be: it needs a block
/// nearly to itself, and a veto or a suspension does not wait behind it.
pub const PRIORITY_LARGE: TransactionPriority = 4;
/// Priority of an officer in office.
pub const PRIORITY_OFFICER: TransactionPriority = 3;
/// Priority of a citizen.
pub const PRIORITY_CITIZEN: TransactionPriority = 2;
/// What stays free between the largest transaction that the pool takes and the whole block, in bytes:
/// more than the header, its digest and the inherents take.
pub const LENGTH_MARGIN: u32 = 1_024;

/// Priority of an officer or a citizen who may not act now.
pub const PRIORITY_OFFICER_OUT_OF_OFFICE: TransactionPriority = 1;

/// Charges each signed transaction to the allowance of its signer's payer.
///
/// It encodes to nothing, so that clients which do not know it sign as if it were not there.
///
/// | when | what | refused as |
/// |---|---|---|
/// | pool and block | the signer must be enrolled | `BadSigner` |
/// | pool and block | the call must be one that the signer can do | `Custom(3)`, see [`CALL_BARRED`] |
/// | pool and block | the call must not cost more than the whole burst of the payer's class | `Custom(1)`, see [`CALL_EXCEEDS_ALLOWANCE`] |
/// | pool only | length and cost must be within [`Config::MaxTransactionLength`] and [`Config::MaxTransactionCost`], unless the runtime exempts the call | `Custom(4)`, see [`TRANSACTION_TOO_LARGE`] |
/// | pool only | the length must leave [`LENGTH_MARGIN`] of a block | `Custom(4)` |
/// | block only | the cost must not exceed what the payer has left, nor what the payer and those it shares with have left together; what is urgent may use the payer's reserve instead | `Future` |
/// | block only | who used much leaves some to who used less: an institution of the block, a citizen of what all citizens of its keeper have; see [`left_to_others`] | `Future` |
///
/// So whatever the pool takes fits into an otherwise empty block, and however many fill blocks, who uses
/// little finds room in each. What governs the chain and is large has no part in the last rule, nor has
/// an institution to which a whole block comes back in each.
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
		/// The second allowance that is charged beside it, and its rule.
		shared: Option<(Payer, Allowance)>,
		/// What the transaction costs at most.
		cost: BlockShare,
		/// Whether it may use a reserve when the allowance is used up.
		is_urgent: bool,
		/// Whether it is too large to leave something of the block to others.
		is_large: bool,
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
		/// The second allowance that was charged the same.
		shared: Option<Payer>,
		/// What was charged.
		cost: BlockShare,
		/// The weight of the extension that was not used.
		unspent: Weight,
	},
	/// Nothing was charged, and this weight of the extension was not used.
	Uncharged {
		/// The weight that was not used.
		unspent: Weight,
	},
}

/// The priority of a call that stands like this, from this payer.
fn priority(payer: &Payer, precedence: Precedence, is_large: bool) -> TransactionPriority {
	match payer {
		_ if is_large => PRIORITY_LARGE,
		Payer::Institution(_) if precedence.is_urgent() => PRIORITY_URGENT,
		Payer::Institution(_) => PRIORITY_OFFICER,
		Payer::Citizen(_) | Payer::SuspendedCitizen(_) if precedence.is_urgent() => {
			PRIORITY_URGENT_CITIZEN
		},
		Payer::Citizen(_) => PRIORITY_CITIZEN,
		_ => PRIORITY_OFFICER_OUT_OF_OFFICE,
	}
}

/// Whether a transaction is no larger than any may be.
fn is_small<T: Config>(cost: BlockShare, len: usize) -> bool {
	u32::try_from(len).is_ok_and(|len| len <= T::MaxTransactionLength::get())
		&& cost <= T::MaxTransactionCost::get()
}

/// Refuses what would not fit into an otherwise empty block, and what is larger than one transaction
/// should be: pools hold only so many bytes.
fn ensure_fits<T: Config>(
	may_be_large: bool,
	cost: BlockShare,
	class: DispatchClass,
	len: usize,
) -> Result<(), InvalidTransaction> {
	let block = *T::BlockLength::get().max.get(class);
	let longest = block.saturating_sub(LENGTH_MARGIN);
	let is_within = u32::try_from(len).is_ok_and(|len| len <= longest);
	ensure!(
		is_within && (may_be_large || is_small::<T>(cost, len)),
		InvalidTransaction::Custom(TRANSACTION_TOO_LARGE)
	);
	Ok(())
}

/// A payer, and the rule for it.
type Account = (Payer, Allowance);

impl<T: Config> ChargeAllowance<T> {
	/// What is declared for every signer, but not used for those who share with nobody.
	fn unspent(shared: bool) -> Weight {
		let declared = Self::longest();
		let used = if shared {
			T::WeightInfo::charge_citizen()
		} else {
			T::WeightInfo::charge_allowance()
		};
		declared.saturating_sub(used)
	}

	/// The weight of the longest path, but for what the runtime looks up for some calls.
	fn longest() -> Weight {
		T::WeightInfo::charge_allowance().max(T::WeightInfo::charge_citizen())
	}

	/// What `account` has used with this `cost`, or none if too little is left.
	fn used((payer, allowance): Account, cost: BlockShare) -> Option<Usage<BlockNumberFor<T>>> {
		let now = frame_system::Pallet::<T>::block_number();
		Usages::<T>::get(payer).unwrap_or_else(Usage::none).charge(cost, &allowance, now)
	}

	/// Charges `cost` to `own` and what it shares with others, or none of it if too little is left of
	/// either, or if too little would be left to others.
	fn charge(
		own: Account,
		shared: Option<Account>,
		cost: BlockShare,
		is_large: bool,
	) -> Option<()> {
		let (payer, allowance) = own;
		let usage = Self::used(own, cost)?;
		let leaves = |left, whole| left >= left_to_others(usage.used, whole);
		let may_fill_blocks = is_large || allowance.per_block >= BlockShare::ONE_BLOCK;
		if matches!(payer, Payer::Institution(_)) && !may_fill_blocks {
			let left = Pallet::<T>::free_of_block().saturating_sub(cost);
			leaves(left, BlockShare::ONE_BLOCK).then_some(())?;
		}
		if let Some((payer, rule)) = shared {
			let shared = Self::used((payer, rule), cost)?;
			leaves(rule.burst.saturating_sub(shared.used), rule.burst).then_some(())?;
			Usages::<T>::insert(payer, shared);
		}
		Usages::<T>::insert(payer, usage);
		Some(())
	}
}

impl<T: Config> TransactionExtension<T::RuntimeCall> for ChargeAllowance<T> {
	const IDENTIFIER: &'static str = "ChargeAllowance";
	type Implicit = ();
	type Val = Val;
	type Pre = Pre;

	fn weight(&self, call: &T::RuntimeCall) -> Weight {
		Self::longest().saturating_add(T::Precedence::weight(call))
	}

	fn validate(
		&self,
		origin: T::RuntimeOrigin,
		call: &T::RuntimeCall,
		info: &DispatchInfo,
		len: usize,
		_self_implicit: (),
		_inherited_implication: &impl Implication,
		source: TransactionSource,
	) -> ValidateResult<Self::Val, T::RuntimeCall> {
		let Some(who) = origin.as_signer() else {
			return Ok((ValidTransaction::default(), Val::Uncharged, origin));
		};
		let payer = T::Enrolment::payer(who).ok_or(InvalidTransaction::BadSigner)?;
		let precedence = T::Precedence::of(who, &payer, call);
		ensure!(precedence != Precedence::Barred, InvalidTransaction::Custom(CALL_BARRED));
		let rule = |payer: &Payer| Pallet::<T>::allowance(AllowanceClass::from(payer));
		let allowance = rule(&payer);
		let shared = T::Enrolment::shared_with(&payer).map(|shared| (shared, rule(&shared)));
		// What is left to others is not there to be used, however long one waits.
		let usable = |burst: BlockShare| burst.saturating_sub(most_left_to_others(burst));
		let most =
			shared.map_or(allowance.burst, |(_, shared)| usable(shared.burst).min(allowance.burst));
		let cost = Pallet::<T>::cost(info.total_weight(), info.class, len);
		ensure!(cost <= most, InvalidTransaction::Custom(CALL_EXCEEDS_ALLOWANCE));
		if source != TransactionSource::InBlock {
			ensure_fits::<T>(precedence == Precedence::Governance, cost, info.class, len)?;
		}

		let is_urgent = precedence.is_urgent();
		let is_large = precedence == Precedence::Governance && !is_small::<T>(cost, len);
		let priority = priority(&payer, precedence, is_large);
		let validity = ValidTransaction { priority, ..Default::default() };
		Ok((validity, Val::Charge { payer, allowance, shared, cost, is_urgent, is_large }, origin))
	}

	fn prepare(
		self,
		val: Self::Val,
		_origin: &T::RuntimeOrigin,
		call: &T::RuntimeCall,
		_info: &DispatchInfo,
		_len: usize,
	) -> Result<Self::Pre, TransactionValidityError> {
		let Val::Charge { payer, allowance, shared, cost, is_urgent, is_large } = val else {
			return Ok(Pre::Uncharged { unspent: self.weight(call) });
		};
		let unspent = Self::unspent(shared.is_some());
		if Self::charge((payer, allowance), shared, cost, is_large).is_some() {
			let shared = shared.map(|(shared, _)| shared);
			return Ok(Pre::Charged { payer, shared, cost, unspent });
		}
		let reserve = is_urgent.then(|| payer.reserve()).flatten();
		let payer = reserve.ok_or(InvalidTransaction::Future)?;
		let allowance = Pallet::<T>::allowance(AllowanceClass::from(&payer));
		Self::charge((payer, allowance), None, cost, is_large).ok_or(InvalidTransaction::Future)?;
		Ok(Pre::Charged { payer, shared: None, cost, unspent })
	}

	fn post_dispatch_details(
		pre: Self::Pre,
		info: &DispatchInfo,
		post_info: &PostDispatchInfo,
		len: usize,
		_result: &DispatchResult,
	) -> Result<Weight, TransactionValidityError> {
		let (payer, shared, cost, unspent) = match pre {
			Pre::Charged { payer, shared, cost, unspent } => (payer, shared, cost, unspent),
			Pre::Uncharged { unspent } => return Ok(unspent),
		};
		let weight = post_info.calc_actual_weight(info).saturating_sub(unspent);
		let refund = cost.saturating_sub(Pallet::<T>::cost(weight, info.class, len));
		if !refund.is_zero() {
			for payer in shared.into_iter().chain([payer]) {
				// The entry is gone if the call ended the payer's enrolment and removed it.
				Usages::<T>::mutate_extant(payer, |usage| *usage = usage.refund(refund));
			}
		}
		Ok(unspent)
	}
}
