// SPDX-License-Identifier: Apache-2.0
//! Checks the nonce, and keeps the pool short.

use super::TOO_MANY_PENDING;
use crate::{Config, Pallet};
use codec::{Decode, DecodeWithMemTracking, Encode};
use frame_support::{
	dispatch::{DispatchInfo, PostDispatchInfo},
	ensure,
	traits::OriginTrait,
	weights::Weight,
	CloneNoBound, DebugNoBound, EqNoBound, PartialEqNoBound,
};
use scale_info::{Type, TypeInfo};
use sp_runtime::{
	traits::{Implication, Saturating, TransactionExtension, ValidateResult},
	transaction_validity::{InvalidTransaction, TransactionSource, TransactionValidityError},
	DispatchResult,
};

/// Checks and increments the nonce as the extension of frame-system does, and lets each account
/// have only so many transactions waiting in the pool.
///
/// A transaction whose nonce is ahead of its account's by [`Config::MaxPendingOfficer`] or more (or
/// [`Config::MaxPendingCitizen`], which also counts for officers out of office) is refused by the
/// pool as `Custom(2)`, see [`TOO_MANY_PENDING`]. In a block it does exactly what the extension of
/// frame-system does, at the same weight: there the nonce has to be the account's.
///
/// Identifier, encoding and type information are those of the extension of frame-system, so that
/// every client knows how to sign.
#[derive(
	CloneNoBound, DebugNoBound, EqNoBound, PartialEqNoBound, Encode, Decode, DecodeWithMemTracking,
)]
pub struct CheckNonce<T: Config>(frame_system::CheckNonce<T>);

impl<T: Config> CheckNonce<T> {
	/// Checks for this nonce.
	pub fn from(nonce: T::Nonce) -> Self {
		Self(frame_system::CheckNonce::from(nonce))
	}

	/// The nonce that is checked.
	pub fn nonce(&self) -> T::Nonce {
		self.0 .0
	}

	/// Refuses a nonce that is too far ahead. The enrolment is only asked if it is ahead at all.
	fn ensure_in_window(&self, who: &T::AccountId) -> Result<(), TransactionValidityError> {
		let ahead = self.0 .0.saturating_sub(frame_system::Pallet::<T>::account_nonce(who));
		if ahead > 0u32.into() {
			ensure!(
				ahead < Pallet::<T>::max_pending(who).into(),
				InvalidTransaction::Custom(TOO_MANY_PENDING)
			);
		}
		Ok(())
	}
}

impl<T: Config> TypeInfo for CheckNonce<T>
where
	frame_system::CheckNonce<T>: TypeInfo,
{
	type Identity = <frame_system::CheckNonce<T> as TypeInfo>::Identity;

	fn type_info() -> Type {
		<frame_system::CheckNonce<T> as TypeInfo>::type_info()
	}
}

impl<T: Config> TransactionExtension<T::RuntimeCall> for CheckNonce<T>
where
	frame_system::CheckNonce<T>: TransactionExtension<T::RuntimeCall, Implicit = ()>,
{
	const IDENTIFIER: &'static str = "CheckNonce";
	type Implicit = ();
	type Val = <frame_system::CheckNonce<T> as TransactionExtension<T::RuntimeCall>>::Val;
	type Pre = <frame_system::CheckNonce<T> as TransactionExtension<T::RuntimeCall>>::Pre;

	fn weight(&self, call: &T::RuntimeCall) -> Weight {
		self.0.weight(call)
	}

	fn validate(
		&self,
		origin: T::RuntimeOrigin,
		call: &T::RuntimeCall,
		info: &DispatchInfo,
		len: usize,
		self_implicit: (),
		inherited_implication: &impl Implication,
		source: TransactionSource,
	) -> ValidateResult<Self::Val, T::RuntimeCall> {
		let (validity, val, origin) = self.0.validate(
			origin,
			call,
			info,
			len,
			self_implicit,
			inherited_implication,
			source,
		)?;
		if source != TransactionSource::InBlock {
			if let Some(who) = origin.as_signer() {
				self.ensure_in_window(who)?;
			}
		}
		Ok((validity, val, origin))
	}

	fn prepare(
		self,
		val: Self::Val,
		origin: &T::RuntimeOrigin,
		call: &T::RuntimeCall,
		info: &DispatchInfo,
		len: usize,
	) -> Result<Self::Pre, TransactionValidityError> {
		self.0.prepare(val, origin, call, info, len)
	}

	fn post_dispatch_details(
		pre: Self::Pre,
		info: &DispatchInfo,
		post_info: &PostDispatchInfo,
		len: usize,
		result: &DispatchResult,
	) -> Result<Weight, TransactionValidityError> {
		frame_system::CheckNonce::<T>::post_dispatch_details(pre, info, post_info, len, result)
	}
}
