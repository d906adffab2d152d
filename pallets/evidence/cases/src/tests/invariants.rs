// SPDX-License-Identifier: Apache-2.0
//! Each invariant notices the state that it forbids.

use super::*;
use citychain_evidence::testing as evidence;
use citychain_evidence::CaseRegister;
use citychain_kit::{notices, testing};
use citychain_primitives::{Millis, OfficerId};

/// The cases of [`assert_noticed`].
const OPEN: CaseId = CaseId(0);
const SEALED: CaseId = CaseId(1);
const VOID: CaseId = CaseId(2);
const REPLACEMENT: CaseId = CaseId(3);
const PROPOSED: CaseId = CaseId(4);
const PRUNED: CaseId = CaseId(5);

/// Corrupts a state with a case of every kind, and sees that the invariants fail with `message`.
fn assert_noticed(message: &'static str, corrupt: impl FnOnce()) {
	let prepare = || {
		assert_eq!((filled(), sealed(), sealed()), (OPEN, SEALED, VOID));
		assert_eq!([10, 20, 30].map(|n| sealed_with(n, 2)), [REPLACEMENT, PROPOSED, PRUNED]);
		assert_ok!(propose_void(CLERK, VOID, Some(REPLACEMENT)));
		begin_block(2);
		assert_ok!(confirm_void(NOTARY, VOID, Some(REPLACEMENT)));
		begin_block(101);
		assert_ok!(prune(CLERK, PRUNED));
		assert_ok!(propose_void(CLERK, PROPOSED, None));
		assert_sound();
	};
	assert_noticed_after(prepare, message, corrupt);
}

fn change(case: CaseId, change: impl FnOnce(&mut Case)) {
	crate::Cases::<Test>::mutate(case, |case| change(case.as_mut().unwrap()));
}

fn change_item(case: CaseId, id: EvidenceId, change: impl FnOnce(&mut Item)) {
	Items::<Test>::mutate(case, id, |item| change(item.as_mut().unwrap()));
}

fn change_seal(case: CaseId, new: impl FnOnce(Seal) -> Seal) {
	change(case, |case| {
		let seal = new(*case.state.seal().unwrap());
		case.state = CaseState::Sealed { seal };
	});
}

fn change_voiding(new: impl FnOnce(&mut Voiding)) {
	change(VOID, |case| match &mut case.state {
		CaseState::Void { voiding, .. } => new(voiding),
		other => panic!("{other:?} is not void"),
	});
}

mod numbered {
	use super::*;

	notices! {
		notices_a_number_that_was_not_given:
			"1: a number was not given yet" => NextId::<Test>::put(PRUNED);
	}

	#[test]
	fn notices_what_belongs_to_no_case() {
		const ORPHAN: &str = "1: something belongs to no case";
		let nowhere = CaseId(99);
		let item = Item { position: 0, contributor: COURT, acknowledged: true };
		assert_noticed(ORPHAN, || Items::<Test>::insert(nowhere, court_item(0), item));
		assert_noticed(ORPHAN, || Dockets::<Test>::insert(nowhere, DOCKET));
		assert_noticed(ORPHAN, || Roots::<Test>::insert(nowhere, CaseRoot([0; 32])));
		assert_noticed(ORPHAN, || {
			let contributors = crate::Contributors::<Test>::get(OPEN);
			crate::Contributors::<Test>::insert(nowhere, contributors);
		});
	}
}

mod counted {
	use super::*;

	const COUNT: &str = "2: a case does not count its items";

	notices! {
		notices_an_item_that_is_gone:
			COUNT => Items::<Test>::remove(OPEN, court_item(0)),
			COUNT => Items::<Test>::remove(SEALED, court_item(0));
	}

	#[test]
	fn notices_an_item_that_was_added_after_the_seal() {
		let item = Item { position: 9, contributor: COURT, acknowledged: true };
		for case in [SEALED, VOID, PROPOSED, PRUNED] {
			assert_noticed(COUNT, || Items::<Test>::insert(case, court_item(99), item));
		}
	}

	notices! {
		notices_too_many_items: "2: a case has more items than it may have" => MaxItems::set(2);
		notices_two_items_at_one_position:
			"2: two items have one position" =>
				change_item(OPEN, court_item(0), |item| item.position = 1);
		notices_a_position_that_was_not_given:
			"2: a position was not given yet" =>
				change_item(OPEN, court_item(0), |item| item.position = 3);
		notices_an_acknowledgement_that_was_taken_back:
			"2: a case does not count what is acknowledged" =>
				change_item(OPEN, court_item(0), |item| item.acknowledged = false);
	}
}

mod acknowledged {
	use super::*;

	notices! {
		notices_a_seal_over_nothing:
			"3: a case without items was sealed" => change(PRUNED, |case| case.items = 0);
	}

	#[test]
	fn notices_an_item_that_is_not_acknowledged() {
		for (case, item) in [(SEALED, platform_item(0)), (VOID, court_item(0))] {
			assert_noticed("3: a case was sealed with an item that is not acknowledged", || {
				change_item(case, item, |item| item.acknowledged = false);
			});
		}
	}
}

mod rooted {
	use super::*;

	#[test]
	fn notices_a_missing_root_and_one_too_many() {
		const WRONG: &str = "4: a sealed case has no root, or an open one has";
		for case in [SEALED, VOID, PROPOSED, PRUNED] {
			assert_noticed(WRONG, || Roots::<Test>::remove(case));
		}
		assert_noticed(WRONG, || Roots::<Test>::insert(OPEN, CaseRoot([0; 32])));
	}

	#[test]
	fn notices_a_root_of_something_else() {
		const OTHER: &str = "4: a root is not that of the items";
		for case in [SEALED, VOID, PROPOSED] {
			assert_noticed(OTHER, || Roots::<Test>::insert(case, CaseRoot([0; 32])));
		}
	}

	#[test]
	fn notices_an_item_that_was_exchanged_moved_or_changed_after_the_seal() {
		const OTHER: &str = "4: a root is not that of the items";
		assert_noticed(OTHER, || {
			let item = Items::<Test>::take(SEALED, court_item(0)).unwrap();
			Items::<Test>::insert(SEALED, court_item(99), item);
		});
		assert_noticed(OTHER, || {
			change_item(SEALED, court_item(0), |item| item.position = 7);
		});
		assert_noticed(OTHER, || {
			let changed = evidence::document(digest_of(EvidenceId(1)), COURT, OfficerId(1));
			evidence::add(court_item(0), changed);
		});
	}

	notices! {
		notices_that_the_register_lost_an_item:
			"4: the register does not know an item of a case that is not void" =>
				evidence::evict(platform_item(1));
	}

	#[test]
	fn allows_the_register_to_evict_items_of_a_void_case() {
		new_test_ext().execute_with(|| {
			void();
			evidence::evict(platform_item(1));
			assert_ok!(Cases::do_try_state());
		});
	}
}

mod replaced {
	use super::*;

	notices! {
		notices_a_replacement_that_is_lost:
			"5: a void case has a replacement that there is not" => {
				change_voiding(|voiding| voiding.proposal.replacement = Some(CaseId(99)));
				change(REPLACEMENT, |case| case.replaces = None);
			};
		notices_a_replacement_that_replaces_nothing:
			"5: a void case has a replacement that does not name it" =>
				change(REPLACEMENT, |case| case.replaces = None);
		notices_two_replacements_of_one_case:
			"5: a case replaces one that names another replacement, or none" =>
				change(SEALED, |case| case.replaces = Some(VOID));
		notices_a_case_that_replaces_one_that_is_not_void:
			"5: a case replaces one that names another replacement, or none" =>
				change(SEALED, |case| case.replaces = Some(OPEN));
		notices_a_case_that_replaces_nothing_that_there_is:
			"5: a case replaces none that there is" =>
				change(SEALED, |case| case.replaces = Some(CaseId(99)));
		notices_a_replacement_of_another_kind:
			"5: a case replaces one of another kind" =>
				change(REPLACEMENT, |case| case.kind = CaseKind::Criminal);
		notices_a_case_that_replaces_itself:
			"5: cases replace each other in a cycle" => {
				change_voiding(|voiding| voiding.proposal.replacement = Some(VOID));
				change(VOID, |case| case.replaces = Some(VOID));
				change(REPLACEMENT, |case| case.replaces = None);
			};
		notices_a_cycle:
			"5: cases replace each other in a cycle" => {
				let mut state = record(VOID).state;
				if let CaseState::Void { voiding, .. } = &mut state {
					voiding.proposal.replacement = Some(VOID);
				}
				change(REPLACEMENT, |case| case.state = state);
				change(VOID, |case| case.replaces = Some(REPLACEMENT));
			};
	}
}

mod held {
	use super::*;

	#[test]
	fn notices_a_hold_on_what_is_void_or_pruned() {
		for case in [VOID, PRUNED] {
			assert_noticed("6: a case is held that is void or pruned", || {
				change(case, |case| case.holds = 1);
			});
		}
	}

	#[test]
	fn allows_holds_on_the_others() {
		new_test_ext().execute_with(|| {
			for case in [filled(), sealed()] {
				assert_ok!(<Cases as CaseRegister>::hold(case));
			}
			assert_ok!(Cases::do_try_state());
		});
	}
}

mod invited {
	use super::*;
	use frame_support::BoundedBTreeSet;
	use std::collections::BTreeSet;

	fn invite(case: CaseId, institutions: impl IntoIterator<Item = InstitutionId>) {
		let institutions = BTreeSet::from_iter(institutions);
		let bounded = BoundedBTreeSet::try_from(institutions).unwrap();
		crate::Contributors::<Test>::insert(case, bounded);
	}

	notices! {
		notices_an_empty_list: "7: an empty list of contributors is kept" => invite(OPEN, []);
		notices_the_keeper: "7: a keeper is a contributor" => invite(OPEN, [PLATFORM, COURT]);
		notices_contributors_of_a_pruned_case:
			"7: a pruned case has contributors" => invite(PRUNED, [PLATFORM]);
	}
}

mod dated {
	use super::*;

	const WRONG: &str = "8: a date of a case lies in the future, or before another that came first";

	#[test]
	fn notices_a_time_to_come() {
		let future = time_of(102);
		assert_noticed(WRONG, || change(OPEN, |case| case.opened_at = future));
		assert_noticed(WRONG, || change_seal(SEALED, |seal| Seal { at: future, ..seal }));
		assert_noticed(WRONG, || change_voiding(|voiding| voiding.confirmation.at = future));
		assert_noticed(WRONG, || {
			change(PROPOSED, |case| {
				let (seal, proposal) = case.ensure_void_proposed::<Test>().unwrap();
				let proposal = VoidProposal { at: future, ..proposal };
				case.state = CaseState::VoidProposed { seal, proposal };
			});
		});
	}

	notices! {
		notices_a_block_to_come:
			WRONG => change_seal(SEALED, |seal| Seal { block: 102, ..seal }),
			WRONG => change_voiding(|voiding| voiding.confirmation.block = 102);
		notices_what_came_before_its_time:
			WRONG => change_seal(SEALED, |seal| Seal { at: Millis(1), ..seal }),
			WRONG => change_voiding(|voiding| voiding.proposal.at = Millis(1)),
			WRONG => change_voiding(|voiding| voiding.confirmation.at = Millis(START - 1)),
			WRONG => change_voiding(|voiding| voiding.confirmation.block = 0);
	}
}

mod independent {
	use super::*;

	notices! {
		notices_a_keeper_that_confirmed_its_own_proposal:
			"9: a keeper has confirmed its own proposal" =>
				change_voiding(|voiding| voiding.confirmation.by.institution = COURT);
	}
}

mod recorded {
	use super::*;

	#[test]
	fn notices_an_open_case_with_an_item_that_is_lost() {
		new_test_ext().execute_with(|| {
			filled();
			testing::assert_noticed(
				Cases::do_try_state,
				"10: the register does not know an item that a case holds",
				|| evidence::evict(platform_item(1)),
			);
		});
	}

	notices! {
		notices_an_item_of_another_contributor:
			"10: an item was contributed by another institution than recorded it" =>
				change_item(OPEN, platform_item(0), |item| item.contributor = FORENSIC_INSTITUTE);
	}
}

mod docketed {
	use super::*;

	const WRONG: &str = "11: a case has no docket, or a pruned one has";

	#[test]
	fn notices_a_docket_that_is_lost() {
		for case in [OPEN, SEALED, VOID, PROPOSED] {
			assert_noticed(WRONG, || Dockets::<Test>::remove(case));
		}
	}

	notices! {
		notices_a_docket_of_a_pruned_case: WRONG => Dockets::<Test>::insert(PRUNED, DOCKET);
	}
}
