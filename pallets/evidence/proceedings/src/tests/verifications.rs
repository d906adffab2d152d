// SPDX-License-Identifier: Apache-2.0
//! Requests for verification, and what became of them.

use super::*;
use citychain_evidence::testing::EVIDENCE_NOT_FOUND;
use citychain_evidence::PresumptionLevel;
use citychain_kit::testing::authority::{self, DUTY_NOT_HELD};
use citychain_primitives::Digest;
use frame_support::{assert_noop, assert_ok};

const ID: VerificationId = VerificationId(0);

fn request(who: AccountId, evidence: EvidenceId) -> DispatchResult {
	Proceedings::request_verification(signed(who), evidence)
}

fn report(who: AccountId, finding: Finding) -> DispatchResult {
	Proceedings::report_verification(signed(who), ID, finding)
}

fn right() -> Finding {
	Finding::Digest(digest_of(ITEM))
}

fn state() -> VerificationState {
	Proceedings::verification(ID).unwrap().state
}

mod request {
	use super::*;

	#[test]
	fn waits_and_holds_the_item() {
		run(|| {
			assert_ok!(request(CITIZEN, ITEM));
			let requester = THE_CITIZEN;
			assert_eq!(
				Proceedings::verification(ID),
				Some(VerificationInfo {
					id: ID,
					evidence: ITEM,
					requester,
					requested_at: now(),
					state: VerificationState::Requested,
				})
			);
			assert_eq!(evidence::holds(ITEM), 1);
			let event =
				Event::VerificationRequested { verification: ID, evidence: ITEM, requester };
			assert_eq!(take_events(), [event]);
		});
	}

	#[test]
	fn may_be_made_by_the_recorder_itself() {
		run(|| {
			assert_ok!(request(NOTARY, ITEM));
		});
	}

	#[test]
	fn may_be_made_again_once_it_was_answered() {
		run(|| {
			for id in [0, 1].map(VerificationId) {
				assert_ok!(request(CITIZEN, ITEM));
				assert_ok!(Proceedings::report_verification(
					signed(CLERK),
					id,
					Finding::Unavailable
				));
			}
		});
	}

	#[test]
	fn fails_when_the_item_is_not_recorded() {
		run(|| {
			evidence::evict(TAX_ITEM);
			for item in [NO_ITEM, TAX_ITEM] {
				assert_noop!(request(CITIZEN, item), EVIDENCE_NOT_FOUND);
			}
		});
	}

	#[test]
	fn fails_when_the_party_has_one_open_of_this_item() {
		run(|| {
			assert_ok!(request(CITIZEN, ITEM));
			assert_noop!(request(CITIZEN, ITEM), Error::AlreadyExists);
			assert_ok!(request(CITIZEN, TAX_ITEM));
			assert_ok!(request(OTHER_CITIZEN, ITEM));
		});
	}

	#[test]
	fn fails_when_as_many_wait_as_may() {
		run(|| {
			for who in [CITIZEN, OTHER_CITIZEN, BANK_OFFICER] {
				assert_ok!(request(who, ITEM));
			}
			assert_noop!(request(NOTARY, ITEM), Error::TooManyRequests);
			assert_ok!(request(NOTARY, TAX_ITEM));
			assert_ok!(report(CLERK, right()));
			assert_ok!(request(NOTARY, ITEM));
		});
	}

	#[test]
	fn fails_when_all_numbers_are_given() {
		run(|| {
			NextVerification::<Test>::put(VerificationId(u64::MAX));
			assert_noop!(request(CITIZEN, ITEM), Error::TooManyRecords);
			assert_eq!(evidence::holds(ITEM), 0);
		});
	}
}

mod withdrawal {
	use super::*;

	#[test]
	fn leaves_nothing() {
		run(|| {
			requested();
			take_events();
			assert_ok!(Proceedings::withdraw_request(signed(CITIZEN), ID));
			assert_eq!(Proceedings::verification(ID), None);
			assert_eq!(OpenRequests::<Test>::iter().count(), 0);
			assert_eq!(evidence::holds(ITEM), 0);
			let requester = THE_CITIZEN;
			assert_eq!(
				take_events(),
				[Event::RequestWithdrawn { verification: ID, evidence: ITEM, requester }]
			);
		});
	}

	#[test]
	fn leaves_the_number_given() {
		run(|| {
			requested();
			assert_ok!(Proceedings::withdraw_request(signed(CITIZEN), ID));
			assert_eq!(requested(), VerificationId(1));
		});
	}

	#[test]
	fn fails_for_another_party() {
		run(|| {
			requested();
			for who in [OTHER_CITIZEN, NOTARY, CLERK] {
				assert_noop!(Proceedings::withdraw_request(signed(who), ID), Error::NotOwner);
			}
		});
	}

	#[test]
	fn fails_when_it_was_answered() {
		run(|| {
			requested();
			assert_ok!(report(CLERK, Finding::Unavailable));
			assert_noop!(
				Proceedings::withdraw_request(signed(CITIZEN), ID),
				Error::AlreadyReported
			);
		});
	}

	#[test]
	fn fails_when_there_is_no_such_request_or_it_was_withdrawn() {
		run(|| {
			let withdraw = || Proceedings::withdraw_request(signed(CITIZEN), ID);
			assert_noop!(withdraw(), Error::VerificationNotFound);
			requested();
			assert_ok!(withdraw());
			assert_noop!(withdraw(), Error::VerificationNotFound);
		});
	}
}

mod report {
	use super::*;

	/// The outcome that the court's report of this finding leads to.
	fn outcome_of(finding: Finding) -> Outcome {
		requested();
		take_events();
		set_time(Millis(START + 5));
		assert_ok!(report(CLERK, finding));
		let VerificationState::Reported { by, at, outcome } = state() else {
			panic!("it was reported");
		};
		assert_eq!((by, at), (acting(1, COURT), Millis(START + 5)));
		assert_eq!(
			take_events(),
			[Event::VerificationReported {
				verification: ID,
				evidence: ITEM,
				institution: COURT,
				officer: OfficerId(1),
				outcome,
			}]
		);
		assert_eq!(evidence::holds(ITEM), 0);
		outcome
	}

	#[test]
	fn of_the_recorded_digest_is_a_match() {
		run(|| {
			let digest = digest_of(ITEM);
			assert_eq!(outcome_of(Finding::Digest(digest)), Outcome::Match { digest });
		});
	}

	#[test]
	fn of_another_digest_is_a_mismatch() {
		run(|| {
			let digest = digest_of(TAX_ITEM);
			assert_eq!(outcome_of(Finding::Digest(digest)), Outcome::Mismatch { digest });
		});
	}

	#[test]
	fn that_there_is_no_file_is_kept_as_such() {
		run(|| assert_eq!(outcome_of(Finding::Unavailable), Outcome::Unavailable));
	}

	#[test]
	fn does_not_move_the_level() {
		run(|| {
			requested();
			assert_ok!(report(CLERK, right()));
			assert_eq!(evidence::level(ITEM), PresumptionLevel::Recorded);
		});
	}

	#[test]
	fn fails_when_the_algorithm_is_another_one() {
		run(|| {
			requested();
			for digest in [Digest::Sha2_256([1; 32]), Digest::Blake2_256([1; 32].into())] {
				assert_noop!(report(CLERK, Finding::Digest(digest)), Error::AlgorithmDiffers);
			}
			assert_ok!(report(CLERK, right()));
		});
	}

	#[test]
	fn fails_when_it_was_answered_whatever_it_says() {
		run(|| {
			requested();
			assert_ok!(report(CLERK, right()));
			let before = state();
			let findings = [right(), Finding::Digest(digest_of(TAX_ITEM)), Finding::Unavailable];
			for who in [CLERK, EXPERT] {
				for finding in findings {
					assert_noop!(report(who, finding), Error::AlreadyReported);
				}
			}
			assert_eq!(state(), before);
		});
	}

	#[test]
	fn fails_when_there_is_no_such_request() {
		run(|| {
			assert_noop!(report(CLERK, right()), Error::VerificationNotFound);
		});
	}

	#[test]
	fn fails_for_the_recorder() {
		run(|| {
			assert_ok!(request(CITIZEN, COURT_ITEM));
			let finding = Finding::Digest(digest_of(COURT_ITEM));
			assert_noop!(report(CLERK, finding), Error::ConflictOfInterest);
			assert_ok!(report(EXPERT, finding));
		});
	}

	#[test]
	fn fails_for_the_requester() {
		run(|| {
			assert_ok!(request(CLERK, ITEM));
			assert_noop!(report(CLERK, right()), Error::ConflictOfInterest);
			assert_ok!(report(EXPERT, right()));
		});
	}

	#[test]
	fn fails_for_who_stands_with_recorder_provider_or_requester() {
		for interested in [NOTARY_OFFICE, PLATFORM, BANK] {
			run(|| {
				assert_ok!(request(BANK_OFFICER, ITEM));
				authority::affiliate(interested, COURT);
				assert_noop!(report(CLERK, right()), Error::ConflictOfInterest);
				assert_ok!(report(EXPERT, right()));
			});
		}
	}

	#[test]
	fn fails_for_the_provider() {
		run(|| {
			let duties = citychain_primitives::duties([citychain_primitives::Duty::VerifyEvidence]);
			authority::activate(PLATFORM, duties);
			requested();
			assert_noop!(report(PLATFORM_OFFICER, right()), Error::ConflictOfInterest);
		});
	}

	#[test]
	fn fails_without_the_duty() {
		run(|| {
			requested();
			assert_noop!(report(JUDGE, right()), DUTY_NOT_HELD);
		});
	}

	#[test]
	fn needs_the_item_only_until_it_is_made() {
		run(|| {
			requested();
			assert_ok!(report(CLERK, right()));
			evidence::evict(ITEM);
			assert_noop!(report(EXPERT, right()), Error::AlreadyReported);
			let digest = digest_of(ITEM);
			let VerificationState::Reported { outcome, .. } = state() else { panic!("reported") };
			assert_eq!(outcome, Outcome::Match { digest });
		});
	}
}
