// SPDX-License-Identifier: Apache-2.0
//! Policies and their versions.

use super::fixtures::*;
use crate::{mock::*, *};
use citychain_evidence::{ClassRule, Dimension};
use citychain_kit::testing::roles::*;
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
#[should_panic(expected = "evidence.policy must be one that the council could adopt")]
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

#[test]
fn each_class_has_a_rule_of_its_own() {
	use EvidenceClass::*;
	let rule = |witnesses| ClassRule { required_dimensions: 0, witnesses, retention: 0 };
	let rules = ClassRules {
		published_information: rule(1),
		communication: rule(2),
		activity_record: rule(3),
		electronic_file: rule(4),
		other: rule(5),
	};
	let classes = [PublishedInformation, Communication, ActivityRecord, ElectronicFile, Other];
	assert_eq!(classes.map(|class| rules.of(class).witnesses), [1, 2, 3, 4, 5]);
	assert_eq!(rules.all().map(|rule| rule.witnesses), [1, 2, 3, 4, 5]);
}

#[test]
fn the_default_asks_most_of_what_is_forged_most_easily() {
	let classes = Policy::default().classes;
	let page = classes.published_information;
	assert_eq!((page.witnesses, page.required_dimensions), (2, 0b11));
	assert!(page.requires(Dimension::Time) && page.requires(Dimension::Place));
	assert!(classes.communication.requires(Dimension::Person));
	assert!(classes.all().iter().all(|rule| rule.retention == LIMITATION_PERIOD));
	assert_eq!(LIMITATION_PERIOD / 86_400_000, 3 * 365 + 1);
}

/// The form in which a chain specification gives the first policy.
#[test]
fn a_policy_is_written_in_a_chain_specification_as_the_readme_says() {
	let json = citychain_kit::testing::json_in(include_str!("../../README.md"));
	let written: serde_json::Value = serde_json::from_str(json).unwrap();
	let policy: Policy = serde_json::from_value(written["policy"].clone()).unwrap();
	assert_eq!(policy, Policy::default());
}

/// The default policy with another rule for logs.
fn with_rule(change: impl FnOnce(&mut ClassRule)) -> Policy {
	let mut policy = Policy::default();
	change(&mut policy.classes.activity_record);
	policy
}

#[test]
fn a_policy_may_ask_as_much_as_the_bounds_allow() {
	run(|| {
		let rule = ClassRule {
			required_dimensions: ClassRule::ALL_DIMENSIONS,
			witnesses: 16,
			retention: MAX_RETENTION,
		};
		assert_ok!(adopt(with_rule(|activity_record| *activity_record = rule)));
	});
}

mod fails {
	use super::*;

	#[test]
	fn when_a_class_requires_a_dimension_that_does_not_exist() {
		run(|| {
			for required in [64, u8::MAX] {
				let policy = with_rule(|rule| rule.required_dimensions = required);
				assert_noop!(adopt(policy), Error::<Test>::DimensionUnknown);
			}
		});
	}

	#[test]
	fn when_a_class_needs_no_witness_or_too_many() {
		run(|| {
			for witnesses in [0, 17, u8::MAX] {
				let policy = with_rule(|rule| rule.witnesses = witnesses);
				assert_noop!(adopt(policy), Error::<Test>::WitnessesOutOfRange);
			}
		});
	}

	#[test]
	fn when_a_class_is_kept_too_long() {
		run(|| {
			for retention in [MAX_RETENTION + 1, u64::MAX] {
				let policy = with_rule(|rule| rule.retention = retention);
				assert_noop!(adopt(policy), Error::<Test>::RetentionTooLong);
			}
		});
	}

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
