// SPDX-License-Identifier: Apache-2.0
//! Removing what is known of an evicted item.

use super::*;
use crate::{mock::*, *};
use citychain_evidence::testing as evidence;
use citychain_evidence::EvidenceId;
use citychain_kit::testing::{authority, roles::*};
use citychain_primitives::OfficerId;
use frame_support::{
	assert_noop, assert_ok, assert_storage_noop, dispatch::DispatchResultWithPostInfo,
};

fn clear(who: AccountId, evidence: EvidenceId) -> DispatchResultWithPostInfo {
	Provenance::clear(RuntimeOrigin::signed(who), evidence)
}

/// The same, without the weight.
fn cleared(who: AccountId, evidence: EvidenceId) -> DispatchResult {
	clear(who, evidence).map(|_| ()).map_err(|refusal| refusal.error)
}

/// Whether the pallet keeps anything of the item.
fn is_known(id: EvidenceId) -> bool {
	Descriptions::<Test>::contains_key(id)
		|| CustodyHeads::<Test>::contains_key(id)
		|| CustodyEvents::<Test>::iter_prefix(id).next().is_some()
		|| Witnesses::<Test>::contains_key(id)
}

/// Dimensions, three events of custody and a witness.
fn fill(id: EvidenceId) {
	assert_ok!(describe(CLERK, id, time_and_person()));
	for step in [CustodyStep::Collect, CustodyStep::Store, CustodyStep::Submit] {
		assert_ok!(record(CLERK, id, step, START));
	}
	assert_ok!(witness(NOTARY, id, WitnessKind::Notary));
}

#[test]
fn removes_all_that_is_known_of_an_evicted_item_and_of_no_other() {
	run(|| {
		fill(ITEM);
		fill(HELD_ITEM);
		evidence::evict(ITEM);
		take_events();
		assert_ok!(clear(TAX_OFFICER, ITEM));
		assert!(!is_known(ITEM) && is_known(HELD_ITEM));
		assert_eq!(Provenance::custody(HELD_ITEM).len(), 3);
		assert_eq!(
			take_events(),
			[Event::Cleared { evidence: ITEM, institution: TAX_BUREAU, officer: OfficerId(8) }]
		);
	});
}

#[test]
fn gives_back_what_it_was_charged_for_events_that_were_not_there() {
	run(|| {
		fill(ITEM);
		evidence::evict(ITEM);
		let charged =
			frame_support::dispatch::GetDispatchInfo::get_dispatch_info(&Call::<Test>::clear {
				evidence: ITEM,
			});
		let used = clear(CLERK, ITEM).unwrap().actual_weight;
		assert_eq!(used, Some(<Test as Config>::WeightInfo::clear(3)));
		assert!(used.unwrap().all_lte(charged.call_weight));
	});
}

#[test]
fn costs_what_no_events_would_where_it_is_refused() {
	run(|| {
		fill(ITEM);
		let refused = clear(CLERK, ITEM).unwrap_err();
		let used = refused.post_info.actual_weight;
		assert_eq!(used, Some(<Test as Config>::WeightInfo::clear(0)));
	});
}

#[test]
fn removes_whatever_part_is_there() {
	run(|| {
		let parts: [fn() -> DispatchResult; 3] = [
			|| describe(CLERK, ITEM, time_and_person()),
			|| record(CLERK, ITEM, CustodyStep::Store, START),
			|| witness(NOTARY, ITEM, WitnessKind::Notary),
		];
		for part in parts {
			evidence::add(ITEM, facts());
			assert_ok!(part());
			evidence::evict(ITEM);
			assert_ok!(clear(CLERK, ITEM));
			assert!(!is_known(ITEM));
		}
	});
}

/// Nothing can be added to an item that is gone, and what is left of it stays readable until then.
#[test]
fn until_then_an_evicted_item_stays_as_it_was() {
	run(|| {
		fill(ITEM);
		evidence::evict(ITEM);
		assert_storage_noop!({
			let _ = describe(CLERK, ITEM, only(Dimension::Place));
			let _ = record(CLERK, ITEM, CustodyStep::Store, START);
			let _ = witness(EXPERT, ITEM, WitnessKind::Forensic);
		});
		assert_eq!(Provenance::custody(ITEM).len(), 3);
		assert_eq!(Provenance::witnesses(ITEM).len(), 1);
		assert_eq!(Provenance::questions(ITEM), None);
	});
}

mod fails {
	use super::*;

	#[test]
	fn while_the_item_is_recorded() {
		run(|| {
			assert_noop!(cleared(CLERK, ITEM), Error::<Test>::StillRecorded);
			fill(ITEM);
			assert_noop!(cleared(CLERK, ITEM), Error::<Test>::StillRecorded);
		});
	}

	#[test]
	fn when_nothing_is_known_of_the_item() {
		run(|| {
			fill(ITEM);
			evidence::evict(ITEM);
			assert_ok!(clear(CLERK, ITEM));
			for id in [ITEM, EvidenceId(u64::MAX)] {
				assert_noop!(cleared(CLERK, id), Error::<Test>::NothingToClear);
			}
		});
	}

	#[test]
	fn for_an_officer_who_does_not_notarize() {
		run(|| {
			fill(ITEM);
			evidence::evict(ITEM);
			assert_noop!(cleared(ARBITRATOR, ITEM), authority::DUTY_NOT_HELD);
		});
	}
}
