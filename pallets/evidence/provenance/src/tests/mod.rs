// SPDX-License-Identifier: Apache-2.0
//! Tests of the pallet, one file per behaviour, and the calls as their usual callers make them.

mod clear;
mod commitment;
mod custody;
mod describe;
mod example;
mod filings;
mod invariants;
mod look_up;
mod origins;
mod properties;
mod witness;

use crate::{mock::*, CustodyStep, Dimensions, Standard, Standards, WitnessKind};
use citychain_evidence::testing::{self as evidence, EVIDENCE_NOT_FOUND};
use citychain_evidence::{Dimension, EvidenceId};
use citychain_kit::testing::roles::AccountId;
use citychain_primitives::{Commitment, InstitutionId, Millis, RawText};
use frame_support::assert_noop;
use sp_runtime::DispatchResult;

/// A commitment.
fn commitment(byte: u8) -> Commitment {
	Commitment([byte; 32])
}

/// A description of time and person.
fn time_and_person() -> Dimensions<Commitment> {
	Dimensions { time: Some(commitment(1)), person: Some(commitment(3)), ..Dimensions::default() }
}

/// A description of one dimension.
fn only(dimension: Dimension) -> Dimensions<Commitment> {
	let mut dimensions = Dimensions::default();
	let described = Some(commitment(dimension.index()));
	match dimension {
		Dimension::Time => dimensions.time = described,
		Dimension::Place => dimensions.place = described,
		Dimension::Person => dimensions.person = described,
		Dimension::Before => dimensions.before = described,
		Dimension::During => dimensions.during = described,
		Dimension::After => dimensions.after = described,
	}
	dimensions
}

/// Sees that `call` is refused for an item that was evicted, and for one that never was.
fn assert_needs_a_record(call: impl Fn(EvidenceId) -> DispatchResult) {
	run(|| {
		evidence::evict(ITEM);
		for id in [ITEM, EvidenceId(9)] {
			assert_noop!(call(id), EVIDENCE_NOT_FOUND);
		}
	});
}

/// The call that describes an item.
fn describe(who: AccountId, id: EvidenceId, dimensions: Dimensions<Commitment>) -> DispatchResult {
	Provenance::describe(RuntimeOrigin::signed(who), id, dimensions)
}

/// The call of a step with a tool, an operator and no report on the environment.
fn record(who: AccountId, id: EvidenceId, step: CustodyStep, at: u64) -> DispatchResult {
	let origin = RuntimeOrigin::signed(who);
	Provenance::record_custody(origin, id, step, Millis(at), commitment(1), commitment(2), None)
}

/// The call of a witness with a statement.
fn witness(who: AccountId, id: EvidenceId, kind: WitnessKind) -> DispatchResult {
	Provenance::witness(RuntimeOrigin::signed(who), id, kind, commitment(9))
}

/// The council's call that files a provider.
fn file(institution: InstitutionId) -> DispatchResult {
	let number = RawText::truncated_from("京网信备11010826000000000001号");
	Provenance::file_provider(RuntimeOrigin::root(), institution, number, standards())
}

/// Two standards.
fn standards() -> Standards {
	let mut standards = Standards::new();
	standards.try_insert(Standard::SfT0076_2020).unwrap();
	standards.try_insert(Standard::GbT22239_2019).unwrap();
	standards
}
