// SPDX-License-Identifier: Apache-2.0
//! Each invariant notices the state that it forbids.

use super::*;
use crate::{mock::*, *};
use citychain_evidence::testing as evidence;
use citychain_evidence::{ClassRule, EvidenceFacts};
use citychain_kit::{
	notices,
	testing::{authority, roles::*},
};
use citychain_primitives::{Millis, Validity};
use frame_support::{assert_ok, BoundedVec};

/// A state of block 9 in which something of everything is known.
///
/// The court's item is described in time and person, was collected, stored and transferred, and
/// witnessed by a notary and an auditor. The platform was filed, suspended and removed; it was filed
/// anew, suspended, reinstated, and stands.
fn fill() {
	assert_ok!(describe(CLERK, ITEM, time_and_person()));
	let steps = [CustodyStep::Collect, CustodyStep::Store, CustodyStep::Transfer];
	for (at, step) in (START..).zip(steps) {
		assert_ok!(record(CLERK, ITEM, step, at));
	}
	assert_ok!(witness(NOTARY, ITEM, WitnessKind::Notary));
	let root = RuntimeOrigin::root;
	for block in [2, 5] {
		begin_block(block);
		assert_ok!(file(PLATFORM));
		begin_block(block + 1);
		assert_ok!(Provenance::suspend_filing(root(), PLATFORM));
		begin_block(block + 2);
		if block == 2 {
			assert_ok!(Provenance::remove_filing(root(), PLATFORM));
		} else {
			assert_ok!(Provenance::reinstate_filing(root(), PLATFORM));
		}
	}
	begin_block(9);
	assert_ok!(witness(TAX_OFFICER, ITEM, WitnessKind::Auditor));
}

/// Corrupts that state, and sees that the invariants fail with `message`.
fn assert_noticed(message: &'static str, corrupt: impl FnOnce()) {
	assert_noticed_after(fill, message, corrupt);
}

fn change_event(index: u32, change: impl FnOnce(&mut CustodyEvent)) {
	CustodyEvents::<Test>::mutate(ITEM, index, |event| change(event.as_mut().unwrap()));
}

fn change_head(change: impl FnOnce(&mut CustodyHead)) {
	CustodyHeads::<Test>::mutate(ITEM, |head| change(head.as_mut().unwrap()));
}

fn change_witness(index: usize, change: impl FnOnce(&mut Witness)) {
	Witnesses::<Test>::mutate(ITEM, |witnesses| change(&mut witnesses[index]));
}

fn change_filing(index: usize, change: impl FnOnce(&mut FilingOf<Test>)) {
	Filings::<Test>::mutate(PLATFORM, |filings| change(&mut filings[index]));
}

fn period(from: u32, until: u32) -> Validity {
	Validity { from: time_of(from), until: Some(time_of(until)) }
}

/// What may happen around an item afterwards breaks nothing.
mod allows {
	use super::*;

	#[test]
	fn that_an_item_is_evicted_and_not_cleared() {
		run(|| {
			fill();
			evidence::evict(ITEM);
		});
	}

	#[test]
	fn that_witnesses_and_parties_merge() {
		run(|| {
			fill();
			authority::affiliate(NOTARY_OFFICE, TAX_BUREAU);
			authority::affiliate(COURT, TAX_BUREAU);
		});
	}
}

mod described {
	use super::*;

	notices! {
		notices_an_item_that_is_described_in_nothing:
			"1: an item is kept as described in no dimension" =>
				Descriptions::<Test>::insert(HELD_ITEM, Dimensions::default());
	}
}

mod chained {
	use super::*;

	const UNCOUNTED: &str = "2: an event of custody is not counted by the head of its chain";
	const NOT_LAST: &str = "2: the head of a chain of custody is not its last event";

	notices! {
		notices_events_without_a_head: UNCOUNTED => CustodyHeads::<Test>::remove(ITEM);
		notices_events_beyond_the_head: UNCOUNTED => change_head(|head| head.count = 2);
		notices_a_gap: "2: a chain of custody has a gap" => CustodyEvents::<Test>::remove(ITEM, 1);
	}

	const BACK: &str = "2: a step of custody follows one that it may not follow";

	notices! {
		notices_a_step_that_goes_back:
			BACK => change_event(0, |event| event.step = CustodyStep::Submit),
			BACK => change_event(1, |event| event.step = CustodyStep::Generate);
	}

	notices! {
		notices_a_time_that_goes_back:
			"2: the times of a chain of custody go back" =>
				change_event(0, |event| event.at = Millis(START + 1_000));
		notices_a_head_that_says_otherwise:
			NOT_LAST => change_head(|head| head.last = CustodyStep::Store),
			NOT_LAST => change_head(|head| head.last_at = Millis(START));
	}

	#[test]
	fn notices_a_head_without_events() {
		let head = CustodyHead { count: 0, last: CustodyStep::Store, last_at: Millis(0) };
		assert_noticed(NOT_LAST, || CustodyHeads::<Test>::insert(HELD_ITEM, head));
	}
}

mod independent {
	use super::*;

	notices! {
		notices_an_item_that_is_witnessed_by_nobody:
			"3: an item is kept as witnessed by nobody" =>
				Witnesses::<Test>::insert(HELD_ITEM, BoundedVec::new());
		notices_an_institution_that_witnessed_twice:
			"3: an institution witnessed twice" =>
				change_witness(1, |witness| witness.institution = NOTARY_OFFICE);
	}

	#[test]
	fn notices_a_party_that_witnessed() {
		const PARTY: &str = "3: a party witnessed its own item";
		assert_noticed(PARTY, || change_witness(0, |witness| witness.institution = COURT));
		let facts = EvidenceFacts { provider: Some(TAX_BUREAU), ..facts() };
		assert_noticed(PARTY, || evidence::add(ITEM, facts));
	}
}

mod complete {
	use super::*;

	#[test]
	fn notices_a_witnessed_item_that_lacks_a_dimension() {
		const LACKS: &str =
			"4: an item was witnessed before it was described as its class requires";
		let rule = ClassRule { required_dimensions: 0b111, ..facts().rule };
		assert_noticed(LACKS, || evidence::add(ITEM, EvidenceFacts { rule, ..facts() }));
	}
}

mod filed {
	use super::*;

	const FILINGS: &str = "5: the periods of filings overlap, are empty, or not in order";
	const SUSPENSIONS: &str = "5: the suspensions of a filing overlap, are empty, or not in order";
	const OUTSIDE: &str = "5: a suspension is not within its filing";

	notices! {
		notices_a_provider_without_a_filing:
			"5: an institution is kept as filed never" =>
				Filings::<Test>::insert(COURT, BoundedVec::new());
		notices_filings_that_overlap_or_are_empty:
			FILINGS => change_filing(0, |filing| filing.period = period(2, 6)),
			FILINGS => change_filing(1, |filing| filing.period = period(5, 5)),
			FILINGS => change_filing(1, |filing| filing.period = period(1, 2));
		notices_a_filing_that_stands_before_another:
			FILINGS => change_filing(0, |filing| filing.period.until = None);
	}

	#[test]
	fn notices_suspensions_that_overlap_or_are_empty() {
		let suspend = |suspensions: [Validity; 2]| {
			change_filing(1, |filing| filing.suspensions = suspensions.to_vec().try_into().unwrap())
		};
		for wrong in [
			[period(6, 7), period(6, 8)],
			[period(7, 8), period(6, 7)],
			[period(6, 6), period(6, 7)],
			[Validity::open(time_of(6)), period(7, 8)],
		] {
			assert_noticed(SUSPENSIONS, || suspend(wrong));
		}
	}

	#[test]
	fn notices_a_suspension_outside_its_filing() {
		for wrong in [period(1, 3), period(3, 5), Validity::open(time_of(3))] {
			assert_noticed(OUTSIDE, || {
				change_filing(0, |filing| filing.suspensions[0] = wrong);
			});
		}
	}

	notices! {
		notices_a_filing_in_force_that_could_not_be_suspended:
			"5: a filing in force has no room for its next suspension" =>
				change_filing(1, |filing| filing.suspensions.try_push(period(7, 8)).unwrap());
	}
}

mod dated {
	use super::*;

	const WRONG: &str = "6: a time of the chain has not passed, or is not in order";

	notices! {
		notices_a_description_to_come:
			WRONG => {
				Descriptions::<Test>::mutate(ITEM, |dimensions| {
					dimensions.time.as_mut().unwrap().described_at = time_of(10);
				});
			};
		notices_events_of_custody_to_come_or_out_of_order:
			WRONG => change_event(2, |event| event.recorded_at = time_of(10)),
			WRONG => change_event(0, |event| event.recorded_at = time_of(2));
		notices_witnesses_to_come_or_out_of_order:
			WRONG => change_witness(1, |witness| witness.witnessed_at = time_of(10)),
			WRONG => change_witness(1, |witness| witness.witnessed_at = Millis(0));
		notices_periods_to_come:
			WRONG => change_filing(1, |filing| filing.period = period(5, 10)),
			WRONG => change_filing(1, |filing| filing.suspensions[0] = period(6, 10));
	}
}
