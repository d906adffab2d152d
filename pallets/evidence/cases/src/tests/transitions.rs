// SPDX-License-Identifier: Apache-2.0
//! Every transition from every state, without a chain.

use crate::{
	mock::Test, Case, CaseKind, CaseState, Confirmation, Error, Seal, VoidProposal, VoidReason,
	Voiding,
};
use citychain_evidence::CaseId;
use citychain_kit::testing::roles::*;
use citychain_primitives::{ActingOfficer, Millis, OfficerId};

const NOW: Millis = Millis(1_000);
const SEAL: Seal = Seal { officer: OfficerId(1), block: 1, at: NOW };
const PROPOSAL: VoidProposal = VoidProposal {
	reason: VoidReason::Duplicate,
	replacement: None,
	officer: OfficerId(1),
	at: NOW,
};
const CONFIRMATION: Confirmation = Confirmation {
	by: ActingOfficer { officer: OfficerId(2), institution: NOTARY_OFFICE },
	block: 1,
	at: NOW,
};
const VOIDING: Voiding = Voiding { proposal: PROPOSAL, confirmation: CONFIRMATION };

/// A case with two items in each state, in the order of their definition.
fn cases() -> [Case; 6] {
	[
		CaseState::Open { acknowledged: 2, contributed: 2 },
		CaseState::Sealed { seal: SEAL },
		CaseState::VoidProposed { seal: SEAL, proposal: PROPOSAL },
		CaseState::Void { seal: SEAL, voiding: VOIDING },
		CaseState::Pruning { seal: SEAL, voiding: None, remaining: 1 },
		CaseState::Pruned { seal: SEAL, voiding: None },
	]
	.map(|state| Case { items: 2, state, ..Case::opened(COURT, CaseKind::Civil, NOW) })
}

/// What a transition answers from each state.
fn refusals<V>(transition: impl Fn(Case) -> Result<V, Error<Test>>) -> [Option<Error<Test>>; 6] {
	cases().map(|case| transition(case).err())
}

#[test]
fn each_leaves_the_states_that_name_it_and_no_other() {
	use Error::*;
	let not_open =
		[None, Some(NotOpen), Some(NotOpen), Some(NotOpen), Some(NotOpen), Some(NotOpen)];
	assert_eq!(refusals(|case| case.contributed(COURT, 1, 9)), not_open);
	assert_eq!(refusals(|case| case.acknowledged(0)), not_open);
	assert_eq!(refusals(|case| case.without_one_item()), not_open);
	assert_eq!(refusals(|case| case.ensure_cancellable()), not_open);
	assert_eq!(refusals(|case| case.sealed(SEAL)), not_open);

	let not_sealed = [
		Some(NotSealed),
		None,
		Some(AlreadyProposed),
		Some(AlreadyVoid),
		Some(Pruned),
		Some(Pruned),
	];
	assert_eq!(refusals(|case| case.void_proposed(PROPOSAL)), not_sealed);
	assert_eq!(
		refusals(|case| case.ensure_prunable(NOW, 0)),
		[Some(NotSealed), None, Some(AlreadyProposed), None, None, Some(Pruned)]
	);

	let not_proposed = cases()
		.map(|case| (!matches!(case.state, CaseState::VoidProposed { .. })).then_some(NotProposed));
	assert_eq!(refusals(|case| case.void_withdrawn()), not_proposed);
	assert_eq!(
		refusals(|case| case.voided(VoidReason::Duplicate, None, CONFIRMATION)),
		not_proposed
	);

	let in_force = [None, None, None, Some(AlreadyVoid), Some(Pruned), Some(Pruned)];
	assert_eq!(refusals(|case| case.reassigned(BANK)), in_force);
	assert_eq!(refusals(|case| case.held()), in_force);
}

#[test]
fn a_replacement_is_sealed() {
	let replaces = |case: Case| case.replacing(CaseId(1), CaseId(0), &case);
	let expected = cases().map(|case| match case.state {
		CaseState::Sealed { .. } => None,
		_ => Some(Error::ReplacementNotSealed),
	});
	assert_eq!(refusals(replaces), expected);
}

#[test]
fn items_are_held_until_a_case_is_void_or_they_are_pruned() {
	assert_eq!(
		cases().map(|case| case.state.holds_items()),
		[true, true, true, false, true, false]
	);
	let state = CaseState::Pruning { seal: SEAL, voiding: Some(VOIDING), remaining: 1 };
	assert!(!state.holds_items());
}

#[test]
fn retention_is_over_at_its_last_instant_and_never_overflows() {
	let [_, sealed, ..] = cases();
	assert_eq!(sealed.ensure_prunable(Millis(1_009), 10), Err(Error::<Test>::RetentionNotOver));
	assert_eq!(sealed.ensure_prunable::<Test>(Millis(1_010), 10), Ok(()));
	assert_eq!(
		sealed.ensure_prunable(Millis(u64::MAX - 1), u64::MAX),
		Err(Error::<Test>::RetentionNotOver)
	);
}

#[test]
fn pruning_ends_with_the_last_item() {
	let [_, sealed, ..] = cases();
	let half = sealed.pruned::<Test>(1).unwrap();
	assert_eq!(half.state, CaseState::Pruning { seal: SEAL, voiding: None, remaining: 1 });
	assert_eq!(
		half.pruned::<Test>(1).unwrap().state,
		CaseState::Pruned { seal: SEAL, voiding: None }
	);
	assert_eq!((half.items, half.items_on_record()), (2, 1));
}
