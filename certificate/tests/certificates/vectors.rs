// SPDX-License-Identifier: Apache-2.0
//! Certificates that every implementation must judge alike: `e2e/vectors`.
//!
//! They are made here, so that a change of the format shows itself. With `CITYCHAIN_VECTORS=write`
//! they are written anew; those of a living chain, which stand beside them, are not. What each proves,
//! the tests of the command hold to the `.json` beside it.

use citychain_certificate::{
	block::Log,
	bundle::{Certificate, Subject},
	grandpa::{Announcement, Change, Justification},
	storage::key,
	verify::verify,
};
use citychain_certificate_testing::*;
use citychain_evidence::EvidenceId;
use std::{env, fs, path::PathBuf};

fn holds(name: &str, bytes: &[u8]) {
	let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../e2e/vectors").join(name);
	if env::var("CITYCHAIN_VECTORS").is_ok_and(|mode| mode == "write") {
		fs::create_dir_all(path.parent().unwrap()).unwrap();
		fs::write(&path, bytes).unwrap();
	}
	let stored = fs::read(&path).unwrap_or_default();
	assert!(stored == bytes, "{name} is not what this program makes: CITYCHAIN_VECTORS=write");
}

#[test]
fn that_are_accepted() {
	let mut ahead = three_sets().certified(item(FIRST));
	let chain = three_sets();
	let target = &chain.blocks[10].header;
	let mut votes = votes(&[5, 6, 7, 8], target, 2);
	for (name, at) in [(8, 11), (9, 11), (10, 12)] {
		votes.commit.precommits.push(vote(name, &chain.blocks[at].header, 9, 2));
	}
	votes.votes_ancestries = chain.blocks[11..=12].iter().map(|b| b.header.clone()).collect();
	sort(&mut votes);
	ahead.target = finalized(target, votes);

	for (name, certificate) in [
		("made-first", one_set().certified(item(FIRST))),
		("made-later", three_sets().certified(item(LATER))),
		("made-materialised", three_sets().certified(item_and_leaf())),
		("made-leaf", one_set().certified(only_leaf(4))),
		("made-revealed", one_set().certified(item(REVEALED))),
		("made-ahead", ahead),
		("made-equivocation", with_an_equivocation()),
	] {
		let bytes = certificate.to_bytes();
		verify(&bytes).unwrap();
		holds(&format!("{name}.citycert"), &bytes);
	}
}

/// One for each reason, by the name of the reason.
#[test]
fn that_are_refused() {
	let change = |chain: &TestChain, change: &dyn Fn(&mut Certificate)| {
		let mut certificate = chain.certified(item(FIRST));
		change(&mut certificate);
		certificate.to_bytes()
	};
	let one = one_set();
	let three = three_sets();
	let votes_changed =
		|with: &dyn Fn(&mut Justification)| change(&one, &|c| with(&mut c.target.justification));
	let handoff = |logs: &[Log]| {
		change(&three, &|c| {
			let last = &mut c.handoffs[0];
			last.header.logs = logs.to_vec();
			last.justification = votes(&[1, 2, 3, 4], &last.header, 0);
		})
	};
	let later = Change { next: validators(&[1, 2, 3, 5]), delay: 1 };
	let good = one.certified(item(FIRST)).to_bytes();
	let longer = [&good[..], &[0]].concat();
	let mut of_format_2 = good.clone();
	of_format_2[8] = 2;

	let cases: Vec<(&str, Vec<u8>)> = vec![
		("not_a_certificate", b"%PDF-1.5 no certificate".to_vec()),
		("unknown_format", of_format_2),
		("malformed", longer),
		("state_incomplete", change(&one, &|c| drop(c.state.pop()))),
		(
			"state_excessive",
			change(&one, &|c| {
				c.state.extend(proof(&evidence(), &[key::location(EvidenceId(1_100))]));
				c.state.sort();
				c.state.dedup();
			}),
		),
		("bad_validators", handoff(&[announcement(&[5, 5])])),
		("other_block", votes_changed(&|v| v.commit.target_number = 9)),
		("not_later", change(&three, &|c| c.handoffs.insert(1, c.handoffs[0].clone()))),
		("votes_not_in_order", votes_changed(&|v| v.commit.precommits.reverse())),
		("stranger", change(&three, &|c| drop(c.handoffs.remove(0)))),
		(
			"stray_vote",
			votes_changed(&|v| {
				v.votes_ancestries = vec![one.blocks[7].header.clone()];
			}),
		),
		("bad_signature", votes_changed(&|v| v.round = 10)),
		(
			"not_final",
			change(&one, &|c| {
				c.target.justification = votes(&[1, 2], &one.blocks[8].header, 0);
			}),
		),
		("no_handoff", handoff(&[])),
		("other_handoff", handoff(&[Announcement::ScheduledChange(later).into()])),
		(
			"not_in_batch",
			change(&one, &|c| {
				*c = one.certified(item_and_leaf());
				if let Subject::Item { leaf: Some(leaf), .. } = &mut c.subject {
					leaf.index = 3;
				}
			}),
		),
		(
			"other_leaf",
			change(&one, &|c| {
				*c = one.certified(item_and_leaf());
				c.subject = Subject::Item { id: MATERIALISED, leaf: Some(leaf(1)) };
			}),
		),
	];
	for (code, bytes) in cases {
		assert_eq!(verify(&bytes).map_err(|refusal| refusal.code()), Err(code));
		holds(&format!("refused/{code}.citycert"), &bytes);
	}
}

/// Those of a living chain too, which another program made the state and the votes of.
#[test]
fn that_are_refused_with_any_byte_changed() {
	let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../e2e/vectors");
	let all = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
	let ensure_refused = |path: PathBuf| {
		let bytes = fs::read(&path).unwrap();
		verify(&bytes).unwrap();
		for at in 0..bytes.len() {
			let mut changed = bytes.clone();
			changed[at] = !changed[at];
			assert!(verify(&changed).is_err(), "byte {at} of {}", path.display());
		}
	};
	std::thread::scope(|scope| {
		for path in all.filter(|path| path.extension().is_some_and(|it| it == "citycert")) {
			scope.spawn(move || ensure_refused(path));
		}
	});
}
