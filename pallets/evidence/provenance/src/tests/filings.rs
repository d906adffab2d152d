// SPDX-License-Identifier: Apache-2.0
//! Filings of providers, and how they stood at any time.

use super::*;
use crate::{mock::*, *};
use citychain_evidence::{
	FilingRegister,
	FilingState::{self, *},
};
use citychain_kit::testing::{authority, roles::*};
use citychain_primitives::{Text, Validity};
use frame_support::{assert_noop, assert_ok};

fn suspend() -> DispatchResult {
	Provenance::suspend_filing(RuntimeOrigin::root(), PLATFORM)
}

fn reinstate() -> DispatchResult {
	Provenance::reinstate_filing(RuntimeOrigin::root(), PLATFORM)
}

fn remove() -> DispatchResult {
	Provenance::remove_filing(RuntimeOrigin::root(), PLATFORM)
}

/// How the platform's filing stood at this much after the start of the block.
fn state(block: u32, after: i64) -> FilingState {
	<Provenance as FilingRegister>::state(
		PLATFORM,
		Millis(time_of(block).0.checked_add_signed(after).unwrap()),
	)
}

fn period(from: u32, until: u32) -> Validity {
	Validity { from: time_of(from), until: Some(time_of(until)) }
}

mod files {
	use super::*;

	#[test]
	fn a_provider_with_its_number_and_standards() {
		run(|| {
			begin_block(2);
			assert_ok!(file(PLATFORM));
			let number = Text::new("京网信备11010826000000000001号").unwrap();
			assert_eq!(
				Provenance::filings(PLATFORM),
				[FilingInfo {
					number: number.clone(),
					standards: standards(),
					period: Validity::open(time_of(2)),
					suspensions: vec![],
				}]
			);
			assert_eq!(
				take_events(),
				[Event::ProviderFiled { institution: PLATFORM, number, standards: standards() }]
			);
		});
	}

	#[test]
	fn a_provider_anew_after_its_filing_was_removed() {
		run(|| {
			for _ in 1..MAX_FILINGS {
				assert_ok!(file(PLATFORM));
				begin_block(System::block_number() + 1);
				assert_ok!(remove());
			}
			assert_ok!(file(PLATFORM));
			assert_eq!(Provenance::filings(PLATFORM).len() as u32, MAX_FILINGS);
		});
	}

	#[test]
	fn a_provider_under_another_number_without_a_gap() {
		run(|| {
			assert_ok!(file(PLATFORM));
			begin_block(2);
			assert_ok!(remove());
			let number = RawText::truncated_from("another");
			let none = Standards::new();
			assert_ok!(Provenance::file_provider(RuntimeOrigin::root(), PLATFORM, number, none));
			assert_eq!([-1, 0, 1].map(|after| state(2, after)), [InForce; 3]);
		});
	}
}

/// From half-open periods: each holds its first instant and not its last.
#[test]
fn the_state_is_known_for_every_time_of_the_past() {
	run(|| {
		begin_block(2);
		assert_ok!(file(PLATFORM));
		begin_block(3);
		assert_ok!(suspend());
		begin_block(4);
		assert_ok!(reinstate());
		begin_block(5);
		assert_ok!(remove());
		begin_block(6);
		assert_ok!(file(PLATFORM));
		begin_block(7);
		assert_ok!(suspend());
		begin_block(8);
		assert_ok!(remove());

		let changes = [
			(2, NotFiled, InForce),
			(3, InForce, Suspended),
			(4, Suspended, InForce),
			(5, InForce, NotFiled),
			(6, NotFiled, InForce),
			(7, InForce, Suspended),
			(8, Suspended, NotFiled),
		];
		for (block, before, after) in changes {
			assert_eq!([state(block, -1), state(block, 0)], [before, after], "block {block}");
			assert_eq!(state(block, 1), after, "block {block}");
		}
		assert_eq!(
			[Millis(0), Millis(u64::MAX)].map(|at| Provenance::state(PLATFORM, at)),
			[NotFiled, NotFiled]
		);
		let periods: Vec<_> = Provenance::filings(PLATFORM)
			.into_iter()
			.map(|filing| (filing.period, filing.suspensions))
			.collect();
		assert_eq!(
			periods,
			[(period(2, 5), vec![period(3, 4)]), (period(6, 8), vec![period(7, 8)])]
		);
		let institution = PLATFORM;
		let kinds: Vec<_> = take_events()
			.into_iter()
			.filter(|event| !matches!(event, Event::ProviderFiled { .. }))
			.collect();
		assert_eq!(
			kinds,
			[
				Event::FilingSuspended { institution },
				Event::FilingReinstated { institution },
				Event::FilingRemoved { institution },
				Event::FilingSuspended { institution },
				Event::FilingRemoved { institution },
			]
		);
	});
}

#[test]
fn the_state_of_a_time_to_come_is_that_of_now() {
	run(|| {
		assert_ok!(file(PLATFORM));
		assert_eq!(Provenance::filing_state(PLATFORM, Millis(u64::MAX)), InForce);
		begin_block(2);
		assert_ok!(suspend());
		assert_eq!(Provenance::filing_state(PLATFORM, Millis(u64::MAX)), Suspended);
	});
}

#[test]
fn an_institution_that_never_filed_is_not_filed() {
	run(|| {
		assert_ok!(file(PLATFORM));
		for institution in [COURT, NOWHERE] {
			assert_eq!(Provenance::filing_state(institution, time_of(1)), NotFiled);
			assert_eq!(Provenance::filings(institution), []);
		}
	});
}

#[test]
fn a_filing_outlives_its_institution() {
	run(|| {
		assert_ok!(file(PLATFORM));
		authority::deactivate(PLATFORM);
		begin_block(2);
		assert_ok!(suspend());
		assert_ok!(reinstate());
		assert_ok!(remove());
		assert_eq!(Provenance::filings(PLATFORM).len(), 1);
	});
}

/// What held no instant is not a period.
mod within_one_block {
	use super::*;

	#[test]
	fn a_suspension_that_is_ended_leaves_no_trace() {
		run(|| {
			assert_ok!(file(PLATFORM));
			begin_block(2);
			for _ in 0..=MAX_SUSPENSIONS {
				assert_ok!(suspend());
				assert_ok!(reinstate());
			}
			assert_eq!(Provenance::filings(PLATFORM)[0].suspensions, []);
			assert_eq!(state(2, 0), InForce);
		});
	}

	#[test]
	fn a_filing_that_is_removed_leaves_no_trace() {
		run(|| {
			for _ in 0..=MAX_FILINGS {
				assert_ok!(file(PLATFORM));
				assert_ok!(suspend());
				assert_ok!(remove());
			}
			assert!(!Filings::<Test>::contains_key(PLATFORM));
		});
	}

	#[test]
	fn a_filing_may_be_suspended_again() {
		run(|| {
			assert_ok!(file(PLATFORM));
			assert_ok!(suspend());
			begin_block(2);
			assert_ok!(reinstate());
			assert_ok!(suspend());
			assert_eq!([-1, 0].map(|after| state(2, after)), [Suspended; 2]);
		});
	}
}

mod fails {
	use super::*;

	#[test]
	fn when_the_number_is_no_text_of_1_to_64_bytes() {
		run(|| {
			let file = |number| {
				let root = RuntimeOrigin::root();
				Provenance::file_provider(root, PLATFORM, number, Standards::new())
			};
			let table = [
				(RawText::truncated_from("　"), Error::<Test>::NumberEmpty),
				(RawText::truncated_from(&"9".repeat(65)), Error::<Test>::NumberTooLong),
				(RawText::from_bytes(vec![0xff]), Error::<Test>::NumberNotText),
			];
			for (number, error) in table {
				assert_noop!(file(number), error);
			}
			assert_ok!(file(RawText::truncated_from(&"9".repeat(64))));
		});
	}

	#[test]
	fn when_the_provider_is_not_active() {
		run(|| {
			authority::deactivate(PLATFORM);
			for institution in [PLATFORM, NOWHERE] {
				assert_noop!(file(institution), Error::<Test>::ProviderNotActive);
			}
		});
	}

	#[test]
	fn when_the_provider_is_filed_already() {
		run(|| {
			assert_ok!(file(PLATFORM));
			assert_noop!(file(PLATFORM), Error::<Test>::AlreadyFiled);
			begin_block(2);
			assert_ok!(suspend());
			assert_noop!(file(PLATFORM), Error::<Test>::AlreadyFiled);
		});
	}

	#[test]
	fn when_the_provider_is_not_filed() {
		run(|| {
			let calls = [suspend, reinstate, remove];
			for call in calls {
				assert_noop!(call(), Error::<Test>::NotFiled);
			}
			assert_ok!(file(PLATFORM));
			begin_block(2);
			assert_ok!(remove());
			for call in calls {
				assert_noop!(call(), Error::<Test>::NotFiled);
			}
		});
	}

	#[test]
	fn when_nothing_would_change() {
		run(|| {
			assert_ok!(file(PLATFORM));
			assert_noop!(reinstate(), Error::<Test>::NotSuspended);
			assert_ok!(suspend());
			begin_block(2);
			assert_noop!(suspend(), Error::<Test>::AlreadySuspended);
		});
	}
}

mod when_the_history_is_full {
	use super::*;

	/// The platform's filing, in the last of its suspensions.
	fn suspend_for_the_last_time() {
		for _ in 1..MAX_SUSPENSIONS {
			assert_ok!(suspend());
			begin_block(System::block_number() + 1);
			assert_ok!(reinstate());
		}
		assert_ok!(suspend());
		begin_block(System::block_number() + 1);
	}

	#[test]
	fn a_filing_is_not_reinstated_but_may_be_filed_anew() {
		run(|| {
			assert_ok!(file(PLATFORM));
			suspend_for_the_last_time();
			assert_noop!(reinstate(), Error::<Test>::TooManySuspensions);
			assert_ok!(remove());
			assert_ok!(file(PLATFORM));
			assert_eq!(state(System::block_number(), 0), InForce);
			assert_eq!(state(1, 0), Suspended);
		});
	}

	#[test]
	fn a_provider_is_not_filed_anew_and_nothing_is_forgotten() {
		run(|| {
			for _ in 0..MAX_FILINGS {
				assert_ok!(file(PLATFORM));
				suspend_for_the_last_time();
				assert_ok!(remove());
			}
			let history = Provenance::filings(PLATFORM);
			assert_noop!(file(PLATFORM), Error::<Test>::TooManyFilings);
			assert_eq!(Provenance::filings(PLATFORM), history);
			assert_eq!(state(1, 0), Suspended);
		});
	}
}

#[test]
fn providers_have_histories_of_their_own() {
	run(|| {
		for institution in [PLATFORM, COURT, InstitutionId(4)] {
			assert_ok!(file(institution));
		}
		begin_block(2);
		assert_ok!(suspend());
		assert_eq!(Provenance::filing_state(COURT, time_of(2)), InForce);
	});
}
