// SPDX-License-Identifier: Apache-2.0
//! Handoffs from one set of validators to the next that are missing, misplaced or say something else.

use super::*;

/// A chain of two sets whose first one ends with these messages in its last header.
fn with_handoff(logs: Vec<Log>) -> Certificate {
	let chain = three_sets();
	let mut certificate = chain.certified(item(FIRST));
	let last = &mut certificate.handoffs[0];
	last.header.logs = logs;
	last.justification = votes(&[1, 2, 3, 4], &last.header, 0);
	certificate
}

#[test]
fn left_out() {
	let last = three_sets().certified(item(FIRST)).target.header.number;
	let second = three_sets().certified(item(FIRST)).handoffs[1].header.number;
	for (at, refused) in [(0, Refusal::Stranger(second)), (1, Refusal::Stranger(last))] {
		assert_eq!(changed(&three_sets(), |c| drop(c.handoffs.remove(at))), refused);
	}
}

#[test]
fn in_another_order_or_twice() {
	assert!(matches!(
		changed(&three_sets(), |c| c.handoffs.reverse()),
		Refusal::Stranger(_) | Refusal::BadSignature(_)
	));
	let twice = changed(&three_sets(), |c| {
		let again = c.handoffs[0].clone();
		c.handoffs.insert(1, again);
	});
	assert_eq!(twice, Refusal::NotLater(3));
}

#[test]
fn later_than_the_target() {
	let refused = changed(&three_sets(), |c| {
		c.handoffs.push(c.target.clone());
	});
	assert!(matches!(refused, Refusal::NoHandoff(_)));
}

/// The same members as before, under the number of the next set.
#[test]
fn signed_by_the_right_validators_for_another_set() {
	let chain = TestChain::new(&[(&[1, 2, 3], 3), (&[1, 2, 3], 5)]);
	let mut certificate = chain.certified(item(FIRST));
	let target = certificate.target.header.clone();
	for set in [0, 2] {
		certificate.target.justification = votes(&[1, 2, 3], &target, set);
		assert_eq!(refusal(&certificate), Refusal::BadSignature(target.number));
	}
}

#[test]
fn that_announce_nobody() {
	let others = vec![
		Log::Seal(*b"FRNK", announcement_bytes()),
		Log::PreRuntime(*b"FRNK", announcement_bytes()),
		Log::Consensus(*b"aura", announcement_bytes()),
		Log::from(Announcement::OnDisabled(0)),
		Log::from(Announcement::Pause(0)),
		Log::from(Announcement::Resume(0)),
	];
	assert_eq!(refusal(&with_handoff(others)), Refusal::NoHandoff(3));
}

fn announcement_bytes() -> Vec<u8> {
	match announcement(&[1]) {
		Log::Consensus(_, bytes) => bytes,
		_ => vec![],
	}
}

#[test]
fn that_need_more_than_the_votes_for_them() {
	let change = |delay| Change { next: validators(&[1, 2, 3, 5]), delay };
	for logs in [
		vec![Log::from(Announcement::ScheduledChange(change(1)))],
		vec![Log::from(Announcement::ForcedChange(1, change(0)))],
		vec![announcement(&[1, 2, 3, 5]), Log::from(Announcement::ForcedChange(1, change(0)))],
		vec![announcement(&[1, 2, 3, 5]), Log::Consensus(*b"FRNK", vec![9])],
		vec![Log::Consensus(*b"FRNK", [announcement_bytes(), vec![0]].concat())],
	] {
		assert_eq!(refusal(&with_handoff(logs)), Refusal::OtherHandoff(3));
	}
}

/// As GRANDPA reads a header with two announcements.
#[test]
fn to_the_second_announced() {
	let logs = vec![announcement(&[1, 2, 3, 5]), announcement(&[21])];
	assert!(verify(&with_handoff(logs.clone()).to_bytes()).is_ok());
	let reversed = logs.into_iter().rev().collect();
	assert_eq!(refusal(&with_handoff(reversed)), Refusal::Stranger(9));
}

#[test]
fn to_nobody_or_to_one_twice() {
	for names in [&[][..], &[5, 5]] {
		assert_eq!(refusal(&with_handoff(vec![announcement(names)])), Refusal::BadValidators);
	}
}
