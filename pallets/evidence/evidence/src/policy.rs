// SPDX-License-Identifier: Apache-2.0
//! What the council asks of evidence: which policy it may adopt, and which one is in force.

use crate::{
	Config, CurrentPolicy, Error, Event, Pallet, Policies, Policy, PolicyInForce, PolicyVersion,
};
use citychain_evidence::ClassRule;
use frame_support::{
	ensure,
	traits::{DefensiveOption, Get},
};
use sp_runtime::DispatchResult;

/// The most witnesses that a policy may ask of a class.
const MAX_WITNESSES: u8 = 16;

impl<T: Config> Pallet<T> {
	/// Puts a policy in force under the next version.
	pub(crate) fn do_adopt_policy(policy: Policy) -> DispatchResult {
		Self::ensure_valid_policy(&policy)?;
		let version = match CurrentPolicy::<T>::get() {
			None => PolicyVersion::FIRST,
			Some(current) => {
				ensure!(current.policy != policy, Error::<T>::PolicyUnchanged);
				current.version.next().ok_or(Error::<T>::TooManyPolicies)?
			},
		};
		Self::write_policy(version, policy.clone());
		Self::deposit_event(Event::PolicyAdopted { version, policy });
		Ok(())
	}

	/// Whether the council may adopt this policy.
	pub(crate) fn ensure_valid_policy(policy: &Policy) -> Result<(), Error<T>> {
		ensure!(!policy.algorithms.is_empty(), Error::<T>::NoAlgorithmAccepted);
		ensure!(policy.max_clock_skew <= T::MaxClockSkew::get(), Error::<T>::ClockSkewTooLong);
		let rules = policy.classes.all();
		ensure!(
			rules.iter().all(|rule| rule.required_dimensions <= ClassRule::ALL_DIMENSIONS),
			Error::<T>::DimensionUnknown
		);
		ensure!(
			rules.iter().all(|rule| (1..=MAX_WITNESSES).contains(&rule.witnesses)),
			Error::<T>::WitnessesOutOfRange
		);
		ensure!(
			rules.iter().all(|rule| rule.retention <= T::MaxRetention::get()),
			Error::<T>::RetentionTooLong
		);
		Ok(())
	}

	/// Writes a policy to the list and puts it in force.
	pub(crate) fn write_policy(version: PolicyVersion, policy: Policy) {
		Policies::<T>::insert(version, &policy);
		CurrentPolicy::<T>::put(PolicyInForce { version, policy });
	}

	/// The policy that new evidence must satisfy.
	pub(crate) fn policy_in_force() -> Result<PolicyInForce, Error<T>> {
		CurrentPolicy::<T>::get().ok_or(Error::<T>::NoPolicy)
	}

	/// The policy whose version a record or batch bears.
	pub(crate) fn policy_of(version: PolicyVersion) -> Result<Policy, Error<T>> {
		// Policies are never removed.
		Policies::<T>::get(version).defensive_ok_or(Error::<T>::NoPolicy)
	}
}
