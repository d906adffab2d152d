// SPDX-License-Identifier: Apache-2.0
//! How a sealed case becomes void: a proposal of its keeper, and the word of another institution.

use super::*;
use citychain_evidence::testing as evidence;
use citychain_evidence::CaseRegister;
use citychain_kit::testing::authority;
use citychain_primitives::{duties, ActingOfficer, Duty, OfficerId};
use frame_support::assert_noop;

/// Two sealed cases of the court: one to be void, and one to replace it.
fn two_sealed() -> (CaseId, CaseId) {
	(sealed(), sealed_with(10, 2))
}

fn withdraw(who: AccountId, case: CaseId) -> DispatchResult {
	Cases::withdraw_void(signed(who), case)
}

mod propose {
	use super::*;

	#[test]
	fn records_who_why_and_when_and_changes_nothing_else() {
		run(|| {
			let case = sealed();
			let before = Cases::case(case).unwrap();
			let CaseState::Sealed { seal } = before.state else { panic!("it is sealed") };
			begin_block(6);
			take_events();
			assert_ok!(Cases::propose_void(signed(CLERK), case, VoidReason::Duplicate, None));
			let proposal = VoidProposal {
				reason: VoidReason::Duplicate,
				replacement: None,
				officer: OfficerId(1),
				at: time_of(6),
			};
			let state = CaseState::VoidProposed { seal, proposal };
			assert_eq!(Cases::case(case), Some(CaseInfo { state, ..before }));
			assert_eq!(evidence::holds(court_item(0)), 1);
			assert_eq!(
				take_events(),
				[Event::VoidProposed {
					case,
					institution: COURT,
					officer: OfficerId(1),
					reason: VoidReason::Duplicate,
					replacement: None,
				}]
			);
		});
	}

	#[test]
	fn fails_unless_the_case_is_sealed() {
		run(|| {
			let open = filled();
			assert_noop!(propose_void(CLERK, open, None), Error::<Test>::NotSealed);
			let case = sealed_with(1, 1);
			assert_ok!(propose_void(CLERK, case, None));
			assert_noop!(propose_void(CLERK, case, None), Error::<Test>::AlreadyProposed);
			assert_ok!(confirm_void(NOTARY, case, None));
			assert_noop!(propose_void(CLERK, case, None), Error::<Test>::AlreadyVoid);
			begin_block(101);
			assert_ok!(prune(CLERK, case));
			assert_noop!(propose_void(CLERK, case, None), Error::<Test>::Pruned);
			assert_noop!(propose_void(CLERK, CaseId(99), None), Error::<Test>::NotFound);
		});
	}

	#[test]
	fn fails_when_the_case_is_held() {
		run(|| {
			let case = sealed();
			assert_ok!(<Cases as CaseRegister>::hold(case));
			assert_noop!(propose_void(CLERK, case, None), Error::<Test>::Held);
		});
	}
}

mod withdraw {
	use super::*;

	#[test]
	fn leaves_the_case_sealed_as_before() {
		run(|| {
			let case = sealed();
			let before = Cases::case(case);
			assert_ok!(propose_void(CLERK, case, None));
			take_events();
			assert_ok!(super::withdraw(SECOND_CLERK, case));
			assert_eq!(Cases::case(case), before);
			assert_eq!(
				take_events(),
				[Event::VoidWithdrawn { case, institution: COURT, officer: OfficerId(20) }]
			);
			assert_noop!(confirm_void(NOTARY, case, None), Error::<Test>::NotProposed);
			assert_ok!(propose_void(CLERK, case, None));
		});
	}

	#[test]
	fn fails_without_a_proposal() {
		run(|| {
			for case in [open(), sealed(), sealed_with(9, 1)] {
				assert_noop!(super::withdraw(CLERK, case), Error::<Test>::NotProposed);
			}
			assert_noop!(super::withdraw(CLERK, CaseId(99)), Error::<Test>::NotFound);
		});
	}

	#[test]
	fn fails_when_it_was_confirmed() {
		run(|| {
			let case = void();
			assert_noop!(super::withdraw(CLERK, case), Error::<Test>::NotProposed);
		});
	}
}

mod confirm {
	use super::*;

	/// The notary's event.
	fn voided(case: CaseId, replacement: Option<CaseId>) -> Event<Test> {
		Event::CaseVoided { case, institution: NOTARY_OFFICE, officer: OfficerId(2), replacement }
	}

	#[test]
	fn keeps_record_items_and_root_and_lets_the_items_go() {
		run(|| {
			let case = sealed();
			let before = Cases::case(case).unwrap();
			assert_ok!(propose_void(CLERK, case, None));
			begin_block(8);
			take_events();
			let used =
				Cases::confirm_void(signed(NOTARY), case, REASON, None).unwrap().actual_weight;

			assert_eq!(used, Some(<Test as Config>::WeightInfo::confirm_void(3)));
			let after = Cases::case(case).unwrap();
			let voiding = *after.state.voiding().unwrap();
			let confirmation = Confirmation {
				by: ActingOfficer { officer: OfficerId(2), institution: NOTARY_OFFICE },
				block: 8,
				at: time_of(8),
			};
			assert_eq!(voiding.confirmation, confirmation);
			assert_eq!(after, CaseInfo { state: after.state, ..before });
			assert_eq!(evidence::holds(court_item(0)), 0);
			assert!(Cases::verify_member(case, court_item(0)).is_some());
			assert_eq!(take_events(), [voided(case, None)]);
		});
	}

	#[test]
	fn links_case_and_replacement_both_ways() {
		run(|| {
			let (case, replacement) = two_sealed();
			assert_ok!(propose_void(CLERK, case, Some(replacement)));
			assert_eq!(Cases::case(replacement).unwrap().replaces, None);
			take_events();
			assert_ok!(confirm_void(NOTARY, case, Some(replacement)));
			assert_eq!(Cases::case(case).unwrap().replaced_by, Some(replacement));
			assert_eq!(Cases::case(replacement).unwrap().replaces, Some(case));
			assert_eq!(take_events(), [voided(case, Some(replacement))]);
		});
	}

	#[test]
	fn is_done_by_who_adjudicates_as_well() {
		run(|| {
			authority::activate(TAX_BUREAU, duties([Duty::Adjudicate]));
			let case = sealed();
			assert_ok!(propose_void(CLERK, case, None));
			assert_ok!(confirm_void(TAX_OFFICER, case, None));
		});
	}

	#[test]
	fn fails_without_such_a_case_or_a_proposal() {
		run(|| {
			assert_noop!(confirm_void(NOTARY, CaseId(99), None), Error::<Test>::NotFound);
			for case in [filled(), sealed_with(9, 1), void()] {
				assert_noop!(confirm_void(NOTARY, case, None), Error::<Test>::NotProposed);
			}
		});
	}

	#[test]
	fn fails_for_the_keeper_and_for_who_stands_under_its_controller() {
		run(|| {
			let case = sealed();
			assert_ok!(propose_void(CLERK, case, None));
			for who in [CLERK, SECOND_CLERK] {
				assert_noop!(confirm_void(who, case, None), Error::<Test>::NotIndependent);
			}
			authority::affiliate(COURT, PLATFORM);
			authority::affiliate(PLATFORM, NOTARY_OFFICE);
			assert_noop!(confirm_void(NOTARY, case, None), Error::<Test>::NotIndependent);
		});
	}

	#[test]
	fn fails_for_another_proposal_than_it_names() {
		run(|| {
			let (case, replacement) = two_sealed();
			assert_ok!(propose_void(CLERK, case, Some(replacement)));
			let differs = Error::<Test>::ProposalDiffers;
			assert_noop!(confirm_void(NOTARY, case, None), differs);
			assert_noop!(confirm_void(NOTARY, case, Some(case)), Error::<Test>::ProposalDiffers);
			let other_reason =
				Cases::confirm_void(signed(NOTARY), case, VoidReason::Ordered, Some(replacement));
			assert_noop!(outcome(other_reason), Error::<Test>::ProposalDiffers);
		});
	}

	#[test]
	fn fails_when_the_case_was_held_since() {
		run(|| {
			let case = sealed();
			assert_ok!(propose_void(CLERK, case, None));
			assert_ok!(<Cases as CaseRegister>::hold(case));
			assert_noop!(confirm_void(NOTARY, case, None), Error::<Test>::Held);
			let refused = Cases::confirm_void(signed(NOTARY), case, REASON, None).unwrap_err();
			let none = <Test as Config>::WeightInfo::confirm_void(0);
			assert_eq!(refused.post_info.actual_weight, Some(none));
			assert_ok!(<Cases as CaseRegister>::release(case));
			assert_ok!(confirm_void(NOTARY, case, None));
		});
	}
}

mod replacement {
	use super::*;

	/// Sees that this replacement is refused when it is proposed.
	fn assert_refused(case: CaseId, replacement: CaseId, error: Error<Test>) {
		assert_noop!(propose_void(CLERK, case, Some(replacement)), error);
	}

	#[test]
	fn may_be_void_and_replaced_itself_later() {
		run(|| {
			let (first, second) = two_sealed();
			let third = sealed_with(20, 1);
			for (case, replacement) in [(first, second), (second, third)] {
				assert_ok!(propose_void(CLERK, case, Some(replacement)));
				assert_ok!(confirm_void(NOTARY, case, Some(replacement)));
			}
			let middle = Cases::case(second).unwrap();
			assert_eq!((middle.replaces, middle.replaced_by), (Some(first), Some(third)));
		});
	}

	#[test]
	fn cannot_be_the_case_itself() {
		run(|| {
			let case = sealed();
			assert_refused(case, case, Error::ReplacesItself);
		});
	}

	#[test]
	fn must_exist() {
		run(|| {
			let cancelled = open();
			assert_ok!(cancel(CLERK, cancelled));
			let case = sealed();
			for nothing in [cancelled, CaseId(99)] {
				assert_refused(case, nothing, Error::ReplacementNotFound);
			}
		});
	}

	#[test]
	fn must_be_sealed_and_neither_void_nor_about_to_be() {
		run(|| {
			let case = sealed_with(10, 1);
			assert_refused(case, filled(), Error::ReplacementNotSealed);
			assert_refused(case, void(), Error::ReplacementNotSealed);
			let proposed = sealed_with(11, 1);
			assert_ok!(propose_void(CLERK, proposed, None));
			assert_refused(case, proposed, Error::ReplacementNotSealed);
			let pruned = sealed_with(12, 1);
			begin_block(101);
			assert_ok!(prune(CLERK, pruned));
			assert_refused(case, pruned, Error::ReplacementNotSealed);
		});
	}

	#[test]
	fn must_be_of_the_same_kind() {
		run(|| {
			let case = sealed();
			let commercial = open_by(CLERK, CaseKind::Commercial);
			assert_ok!(contribute(CLERK, commercial, [court_item(1)]));
			assert_ok!(seal(CLERK, commercial));
			assert_refused(case, commercial, Error::ReplacementOfOtherKind);
		});
	}

	#[test]
	fn must_be_of_the_same_keeper() {
		run(|| {
			let case = sealed();
			let other = open_by(NOTARY, CaseKind::Civil);
			assert_ok!(contribute(NOTARY, other, [evidence_of(NOTARY_OFFICE, 0)]));
			assert_ok!(seal(NOTARY, other));
			assert_refused(case, other, Error::ReplacementOfOtherKeeper);
		});
	}

	#[test]
	fn must_replace_no_other_case() {
		run(|| {
			let (case, replacement) = two_sealed();
			assert_ok!(propose_void(CLERK, case, Some(replacement)));
			assert_ok!(confirm_void(NOTARY, case, Some(replacement)));
			assert_refused(sealed_with(20, 1), replacement, Error::ReplacementTaken);
		});
	}

	#[test]
	fn is_checked_again_when_it_is_confirmed() {
		run(|| {
			let (case, replacement) = two_sealed();
			let rival = sealed_with(20, 1);
			for case in [case, rival] {
				assert_ok!(propose_void(CLERK, case, Some(replacement)));
			}
			assert_ok!(confirm_void(NOTARY, rival, Some(replacement)));
			assert_noop!(
				confirm_void(NOTARY, case, Some(replacement)),
				Error::<Test>::ReplacementTaken
			);
			assert_ok!(withdraw(CLERK, case));
			assert_ok!(propose_void(CLERK, case, None));
			assert_ok!(confirm_void(NOTARY, case, None));
		});
	}

	#[test]
	fn that_went_to_another_keeper_since_is_refused() {
		run(|| {
			let (case, replacement) = two_sealed();
			assert_ok!(propose_void(CLERK, case, Some(replacement)));
			assert_ok!(Cases::reassign(RuntimeOrigin::root(), replacement, NOTARY_OFFICE));
			authority::activate(TAX_BUREAU, duties([Duty::Adjudicate]));
			assert_noop!(
				confirm_void(TAX_OFFICER, case, Some(replacement)),
				Error::<Test>::ReplacementOfOtherKeeper
			);
		});
	}
}
