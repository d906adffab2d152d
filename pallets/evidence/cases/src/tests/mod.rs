// SPDX-License-Identifier: Apache-2.0
//! Tests of the pallet, one file per behaviour, and what they share.

mod acknowledge;
mod cancel;
mod contribute;
mod contributors;
mod example;
mod hold;
mod invariants;
mod known_defects;
mod look_up;
mod open_case;
mod origins;
mod properties;
mod prune;
mod race;
mod reassign;
mod remove_item;
mod seal;
mod sizes;
mod transitions;
mod void;

// The pallet, not its storage of the same name.
use crate::mock::Cases;
use crate::{mock::*, *};
use citychain_evidence::{CaseId, EvidenceId};
use citychain_kit::testing::roles::*;
use citychain_primitives::{Commitment, InstitutionId};
use frame_support::{assert_ok, dispatch::DispatchResultWithPostInfo};
use sp_runtime::DispatchResult;

/// The commitment to the docket number of every case.
const DOCKET: Commitment = Commitment([7; 32]);
/// The only reason that most tests need.
const REASON: VoidReason = VoidReason::Incomplete;

fn list(items: impl IntoIterator<Item = EvidenceId>) -> ItemList {
	items.into_iter().collect::<Vec<_>>().try_into().unwrap()
}

/// Some evidence that the court has recorded.
fn court_item(number: u64) -> EvidenceId {
	evidence_of(COURT, number)
}

/// Some evidence that the platform has recorded.
fn platform_item(number: u64) -> EvidenceId {
	evidence_of(PLATFORM, number)
}

/// The result without the weight.
fn outcome(result: DispatchResultWithPostInfo) -> DispatchResult {
	result.map(drop).map_err(|refusal| refusal.error)
}

fn seal(who: AccountId, case: CaseId) -> DispatchResult {
	outcome(Cases::seal(signed(who), case))
}

fn cancel(who: AccountId, case: CaseId) -> DispatchResult {
	outcome(Cases::cancel(signed(who), case))
}

fn prune(who: AccountId, case: CaseId) -> DispatchResult {
	outcome(Cases::prune(signed(who), case))
}

fn propose_void(who: AccountId, case: CaseId, replacement: Option<CaseId>) -> DispatchResult {
	Cases::propose_void(signed(who), case, REASON, replacement)
}

fn confirm_void(who: AccountId, case: CaseId, replacement: Option<CaseId>) -> DispatchResult {
	outcome(Cases::confirm_void(signed(who), case, REASON, replacement))
}

fn contribute(
	who: AccountId,
	case: CaseId,
	items: impl IntoIterator<Item = EvidenceId>,
) -> DispatchResult {
	Cases::contribute(signed(who), case, list(items))
}

fn acknowledge(case: CaseId, items: impl IntoIterator<Item = EvidenceId>) -> DispatchResult {
	Cases::acknowledge(signed(CLERK), case, list(items))
}

/// A case of the keeper for whom `who` acts.
fn open_by(who: AccountId, kind: CaseKind) -> CaseId {
	let case = NextId::<Test>::get();
	assert_ok!(Cases::open_case(signed(who), kind, DOCKET));
	case
}

/// An open civil case of the court.
fn open() -> CaseId {
	open_by(CLERK, CaseKind::Civil)
}

/// An open case of the court to which the platform is invited.
fn open_with_platform() -> CaseId {
	let case = open();
	assert_ok!(Cases::invite(signed(CLERK), case, PLATFORM));
	case
}

/// An open case of the court with the court's item 0, and the platform's items 0 and 1 that nobody
/// has acknowledged.
fn filled() -> CaseId {
	let case = open_with_platform();
	assert_ok!(contribute(CLERK, case, [court_item(0)]));
	assert_ok!(contribute(PLATFORM_OFFICER, case, [platform_item(0), platform_item(1)]));
	case
}

/// A sealed case of the court with the three items of [`filled`].
fn sealed() -> CaseId {
	let case = filled();
	assert_ok!(acknowledge(case, [platform_item(0), platform_item(1)]));
	assert_ok!(seal(CLERK, case));
	case
}

/// A case of the court with its items from `first` on, and sealed.
fn sealed_with(first: u64, count: u64) -> CaseId {
	let case = open();
	let numbers: Vec<_> = (first..first + count).collect();
	for chunk in numbers.chunks(MAX_LIST as usize) {
		assert_ok!(contribute(CLERK, case, chunk.iter().map(|number| court_item(*number))));
	}
	assert_ok!(seal(CLERK, case));
	case
}

/// A void case of the court that nothing replaces.
fn void() -> CaseId {
	let case = sealed();
	assert_ok!(propose_void(CLERK, case, None));
	assert_ok!(confirm_void(NOTARY, case, None));
	case
}

fn record(case: CaseId) -> Case {
	crate::Cases::<Test>::get(case).unwrap()
}

fn item(case: CaseId, evidence: EvidenceId) -> Option<Item> {
	Items::<Test>::get(case, evidence)
}

fn contributors(case: CaseId) -> Vec<InstitutionId> {
	Cases::contributors(case)
}

/// The hash of a leaf as the documentation describes it, byte by byte.
fn leaf(position: u32, evidence: EvidenceId) -> [u8; 32] {
	let digest = digest_of(evidence);
	let bytes = [
		&[0x00][..],
		&position.to_le_bytes(),
		&evidence.0.to_le_bytes(),
		&[2], // SM3
		digest.value(),
	];
	sp_io::hashing::blake2_256(&bytes.concat())
}

/// The hash of a node, likewise.
fn node(left: [u8; 32], right: [u8; 32]) -> [u8; 32] {
	sp_io::hashing::blake2_256(&[&[0x01][..], &left, &right].concat())
}
