// SPDX-License-Identifier: Apache-2.0
//! Policies and their versions.

use crate::{mock::*, *};
use citychain_test_utils::roles::*;
use frame_support::{assert_noop, assert_ok, traits::Hooks};
use sp_runtime::BuildStorage;

/// The default policy with another clock skew.
fn policy(max_clock_skew: u64) -> Policy {
	Policy { max_clock_skew, ..Policy::default() }
}

fn adopt(policy: Policy) -> sp_runtime::DispatchResult {
	Evidence::adopt_policy(RuntimeOrigin::root(), policy)
}

#[test]
fn the_first_block_has_the_first_policy() {
	run(|| {
		let first = PolicyInForce { version: PolicyVersion::FIRST, policy: Policy::default() };
		assert_eq!(Evidence::current_policy(), Some(first.clone()));
		assert_eq!(Evidence::policy(PolicyVersion::FIRST), Some(first.policy));
		assert_eq!(Evidence::policy(PolicyVersion(2)), None);
		<Evidence as Hooks<_>>::integrity_test();
	});
}

#[test]
#[should_panic(expected = "evidence.policy must accept an algorithm")]
fn an_invalid_first_policy_makes_no_chain() {
	let policy = policy(MAX_CLOCK_SKEW + 1);
	let evidence = GenesisConfig { policy, ..Default::default() };
	let _ = RuntimeGenesisConfig { evidence, ..Default::default() }.build_storage();
}

#[test]
fn a_new_policy_gets_the_next_version_and_the_old_one_stays() {
	run(|| {
		assert_ok!(adopt(policy(0)));
		assert_ok!(adopt(policy(MAX_CLOCK_SKEW)));

		let current = PolicyInForce { version: PolicyVersion(3), policy: policy(MAX_CLOCK_SKEW) };
		assert_eq!(Evidence::current_policy(), Some(current));
		assert_eq!(Evidence::policy(PolicyVersion(2)), Some(policy(0)));
		assert_eq!(Evidence::policy(PolicyVersion::FIRST), Some(Policy::default()));
		assert_eq!(
			take_events(),
			[(2, 0), (3, MAX_CLOCK_SKEW)].map(|(version, skew)| Event::PolicyAdopted {
				version: PolicyVersion(version),
				policy: policy(skew),
			})
		);
	});
}

#[test]
fn a_policy_is_in_force_at_once_and_binds_only_later_evidence() {
	run(|| {
		let ahead = |byte| Submission { claimed_at: time_of(2), ..document(sha2(byte)) };
		assert_ok!(notarize(CLERK, ahead(1)));
		assert_ok!(adopt(policy(0)));
		assert_noop!(notarize(CLERK, ahead(2)), Error::<Test>::ClaimedInFuture);
		begin_block(2);
		assert_ok!(notarize(CLERK, ahead(2)));
		assert_eq!(
			[1, 2].map(|byte| Records::<Test>::get(sha2(byte)).map(|record| record.policy.0)),
			[Some(1), Some(2)]
		);
	});
}

#[test]
fn the_first_policy_of_a_chain_without_one_gets_the_first_version() {
	run(|| {
		Policies::<Test>::remove(PolicyVersion::FIRST);
		CurrentPolicy::<Test>::kill();
		assert_ok!(adopt(policy(1)));
		assert_eq!(
			Evidence::current_policy(),
			Some(PolicyInForce { version: PolicyVersion::FIRST, policy: policy(1) })
		);
	});
}

mod fails {
	use super::*;

	#[test]
	fn when_it_accepts_no_algorithm() {
		run(|| {
			let none = Policy { algorithms: Algorithms::new(), ..Policy::default() };
			assert_noop!(adopt(none), Error::<Test>::NoAlgorithmAccepted);
		});
	}

	#[test]
	fn when_its_clock_skew_is_too_long() {
		run(|| {
			for skew in [MAX_CLOCK_SKEW + 1, u64::MAX] {
				assert_noop!(adopt(policy(skew)), Error::<Test>::ClockSkewTooLong);
			}
		});
	}

	#[test]
	fn when_it_is_in_force_already() {
		run(|| {
			assert_noop!(adopt(Policy::default()), Error::<Test>::PolicyUnchanged);
		});
	}

	#[test]
	fn when_all_versions_are_given() {
		new_test_ext().execute_with(|| {
			// The invariants know that the versions between are missing: they are not checked here.
			Evidence::write_policy(PolicyVersion(u32::MAX), policy(1));
			assert_noop!(adopt(policy(2)), Error::<Test>::TooManyPolicies);
		});
	}
}
