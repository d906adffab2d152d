// SPDX-License-Identifier: Apache-2.0
//! What certificates are refused for. The second implementation refuses the same files.

use super::chain::*;
use crate::certificate::{
	bundle::{Certificate, Genesis, ProvenLeaf, Subject, FORMAT, MAGIC, MAX_BYTES},
	refusal::{Block, Refusal},
	storage::key,
	verify::verify,
};
use citychain_primitives::{BatchId, EvidenceId, InstitutionId, OfficerId};
use codec::{Compact, Encode};
use sp_consensus_grandpa::{AuthorityList, ConsensusLog, ScheduledChange};
use sp_core::{Pair, H256};
use sp_runtime::DigestItem;

fn refusal(certificate: &Certificate) -> Refusal {
	verify(&certificate.to_bytes()).unwrap_err()
}

/// The refusal of a certificate of [`FIRST`] that was changed.
fn changed(chain: &TestChain, change: impl FnOnce(&mut Certificate)) -> Refusal {
	let mut certificate = chain.certified(item(FIRST));
	change(&mut certificate);
	refusal(&certificate)
}

/// A chain of two sets whose first one ends with these messages in its last header.
fn with_handoff(logs: Vec<DigestItem>) -> Certificate {
	let chain = three_sets();
	let mut certificate = chain.certified(item(FIRST));
	let last = &mut certificate.handoffs[0];
	last.header.digest.logs = logs;
	last.justification = votes(&[1, 2, 3, 4], &last.header, 0);
	certificate
}

mod bytes {
	use super::*;

	/// A verifier that overlooks one is not one. The tests of the vectors change the bytes of all
	/// kinds of certificates, this one all bits of one.
	#[test]
	fn any_bit_of_them_changed() {
		let bytes = TestChain::new(&[(&[1], 4)]).certified(item_and_leaf()).to_bytes();
		verify(&bytes).unwrap();
		for at in 0..bytes.len() {
			for bit in 0..8 {
				let mut changed = bytes.clone();
				changed[at] ^= 1 << bit;
				assert!(verify(&changed).is_err(), "bit {bit} of byte {at}");
			}
		}
	}

	#[test]
	fn too_few_or_too_many() {
		let bytes = one_set().certified(item_and_leaf()).to_bytes();
		for length in 0..bytes.len() {
			assert!(verify(&bytes[..length]).is_err(), "{length} bytes");
		}
		for more in [0, 1, 255] {
			let longer = [&bytes[..], &[more]].concat();
			assert_eq!(verify(&longer), Err(Refusal::Malformed));
		}
	}

	#[test]
	fn two_parts_exchanged() {
		let bytes = three_sets().certified(item(FIRST)).to_bytes();
		for piece in [1, 32, 132] {
			for at in (0..bytes.len().saturating_sub(2 * piece)).step_by(7) {
				let mut changed = bytes.clone();
				let (_, rest) = changed.split_at_mut(at);
				let (one, rest) = rest.split_at_mut(piece);
				one.swap_with_slice(&mut rest[..piece]);
				if changed != bytes {
					assert!(verify(&changed).is_err(), "{piece} bytes at {at}");
				}
			}
		}
	}

	#[test]
	fn of_other_files() {
		assert_eq!(verify(b""), Err(Refusal::NotACertificate));
		assert_eq!(verify(b"%PDF-1.5"), Err(Refusal::NotACertificate));
		assert_eq!(verify(MAGIC), Err(Refusal::NotACertificate));
		let later = [&MAGIC[..], &[FORMAT + 1]].concat();
		assert_eq!(verify(&later), Err(Refusal::UnknownFormat(2)));
		assert_eq!(verify(&vec![0; MAX_BYTES + 1]), Err(Refusal::TooLong));
	}

	/// Lists that claim to be long, and lists whose items take much more memory than bytes.
	#[test]
	fn that_would_take_all_memory() {
		let start = [&MAGIC[..], &[FORMAT], &[0; 32]].concat();
		let claims = [&start[..], &Compact(u32::MAX).encode()].concat();
		assert_eq!(verify(&claims), Err(Refusal::Malformed));

		let count = u32::try_from(MAX_BYTES - 64).unwrap();
		let mut nodes = [&start[..], &Compact(count).encode()].concat();
		nodes.resize(MAX_BYTES, 0);
		assert_eq!(verify(&nodes), Err(Refusal::Malformed));

		// Messages of one byte each in a header.
		let header = [&[0; 32][..], &[4], &[0; 64]].concat();
		let mut logs = [&start[..], &[0], &[4], &header, &Compact(count).encode()].concat();
		logs.resize(MAX_BYTES, 8);
		assert_eq!(verify(&logs), Err(Refusal::Malformed));
	}

	/// Not proof of totality, but some thousand odd inputs.
	#[test]
	fn at_random_without_a_panic() {
		let good = three_sets().certified(item_and_leaf()).to_bytes();
		let mut seed = 1u64;
		let mut random = move |below: usize| {
			seed = seed
				.wrapping_mul(6_364_136_223_846_793_005)
				.wrapping_add(1_442_695_040_888_963_407);
			usize::try_from(seed >> 33).unwrap() % below
		};
		for _ in 0..3_000 {
			let mut bytes = good.clone();
			for _ in 0..=random(4) {
				let (at, length) = (random(bytes.len()), random(64));
				let end = (at + length).min(bytes.len());
				match random(3) {
					0 => drop(bytes.drain(at..end)),
					1 => bytes[at..end].iter_mut().for_each(|byte| *byte = random(256) as u8),
					_ => bytes.extend_from_within(at..end),
				}
			}
			if bytes != good {
				assert!(verify(&bytes).is_err());
			}
		}
	}
}

mod chains {
	use super::*;

	#[test]
	fn whose_first_block_names_nobody_or_somebody_twice() {
		let lists: [AuthorityList; 4] = [
			vec![],
			validators(&[1, 1]),
			vec![(validator(1).public(), 0)],
			vec![(validator(1).public(), u64::MAX), (validator(2).public(), 1)],
		];
		for list in lists {
			let mut chain = one_set();
			chain.genesis.insert(key::authorities(), list.encode());
			let genesis = &mut chain.blocks[0].header;
			genesis.state_root = root(&chain.genesis);
			let refused = changed(&one_set(), |certificate| {
				certificate.genesis.state_root = genesis.state_root;
				certificate.genesis.state = proof(&chain.genesis, &[key::authorities()]);
			});
			assert_eq!(refused, Refusal::BadValidators);
		}
	}

	#[test]
	fn whose_first_block_has_no_validators() {
		let mut state = one_set().genesis;
		state.remove(&key::authorities());
		let refused = changed(&one_set(), |certificate| {
			certificate.genesis.state_root = root(&state);
			certificate.genesis.state = proof(&state, &[key::authorities()]);
		});
		assert_eq!(refused, Refusal::BadValidators);
	}

	#[test]
	fn that_begin_with_other_validators() {
		let other = TestChain::new(&[(&[21, 22, 23], 8)]);
		let refused = changed(&one_set(), |certificate| {
			certificate.genesis = other.certified(item(FIRST)).genesis;
		});
		assert_eq!(refused, Refusal::Stranger(8));
	}
}

mod handoffs {
	use super::*;

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
			DigestItem::Seal(*b"FRNK", announcement_bytes()),
			DigestItem::PreRuntime(*b"FRNK", announcement_bytes()),
			DigestItem::Consensus(*b"aura", announcement_bytes()),
			consensus(&ConsensusLog::OnDisabled(0)),
			consensus(&ConsensusLog::Pause(0)),
			consensus(&ConsensusLog::Resume(0)),
		];
		assert_eq!(refusal(&with_handoff(others)), Refusal::NoHandoff(3));
	}

	fn announcement_bytes() -> Vec<u8> {
		match announcement(&[1]) {
			DigestItem::Consensus(_, bytes) => bytes,
			_ => vec![],
		}
	}

	#[test]
	fn that_need_more_than_the_votes_for_them() {
		let change = |delay| ScheduledChange { next_authorities: validators(&[1, 2, 3, 5]), delay };
		for logs in [
			vec![consensus(&ConsensusLog::ScheduledChange(change(1)))],
			vec![consensus(&ConsensusLog::ForcedChange(1, change(0)))],
			vec![announcement(&[1, 2, 3, 5]), consensus(&ConsensusLog::ForcedChange(1, change(0)))],
			vec![announcement(&[1, 2, 3, 5]), DigestItem::Consensus(*b"FRNK", vec![9])],
			vec![DigestItem::Consensus(*b"FRNK", [announcement_bytes(), vec![0]].concat())],
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
}

mod votes_of_the_last_block {
	use super::*;

	fn with(change: impl FnOnce(&TestChain, &mut Votes)) -> Refusal {
		let chain = one_set();
		changed(&chain, |certificate| change(&chain, &mut certificate.target.justification))
	}

	#[test]
	fn too_few() {
		for names in [&[][..], &[1], &[1, 2]] {
			let refused = with(|chain, found| *found = votes(names, &chain.blocks[8].header, 0));
			assert_eq!(refused, Refusal::NotFinal(8), "{names:?}");
		}
	}

	/// Two of weight 1 are less than two thirds beside one of weight 4.
	#[test]
	fn too_light() {
		let mut chain = one_set();
		let list: AuthorityList = vec![
			(validator(1).public(), 4),
			(validator(2).public(), 1),
			(validator(3).public(), 1),
		];
		chain.genesis.insert(key::authorities(), list.encode());
		chain.blocks[0].header.state_root = root(&chain.genesis);
		let genesis = Genesis {
			state_root: root(&chain.genesis),
			state: proof(&chain.genesis, &[key::authorities()]),
		};
		let with_votes_of = |names: &[u8]| {
			let mut certificate = one_set().certified(item(FIRST));
			certificate.genesis = genesis.clone();
			let target = certificate.target.header.clone();
			certificate.target.justification = votes(names, &target, 0);
			verify(&certificate.to_bytes()).map(|proven| proven.votes.voters)
		};
		assert_eq!(with_votes_of(&[2, 3]), Err(Refusal::NotFinal(8)));
		assert_eq!(with_votes_of(&[1]), Err(Refusal::NotFinal(8)));
		assert_eq!(with_votes_of(&[1, 2]), Ok(2));
	}

	#[test]
	fn twice_or_in_another_order() {
		let repeated = with(|_, found| {
			let again = found.commit.precommits[0].clone();
			found.commit.precommits.insert(1, again);
		});
		assert_eq!(repeated, Refusal::VotesNotInOrder(8));
		let reversed = with(|_, found| found.commit.precommits.reverse());
		assert_eq!(reversed, Refusal::VotesNotInOrder(8));
		// Of two voters, each twice, nobody is a third.
		let repeated_to_the_threshold = with(|_, found| {
			found.commit.precommits.truncate(2);
			let again = found.commit.precommits.clone();
			found.commit.precommits.extend(again);
			sort(found);
		});
		assert_eq!(repeated_to_the_threshold, Refusal::VotesNotInOrder(8));
	}

	/// Two honest votes and one validator's for two blocks are three of four, its three are not four.
	#[test]
	fn of_equivocators_instead_of_others() {
		let chain = TestChain::new(&[(&[1, 2, 3, 4], 8)]);
		let mut certificate = chain.certified(item(FIRST));
		let target = chain.blocks[4].header.clone();
		let mut twice = votes(&[1, 2], &target, 0);
		for at in [5, 6] {
			twice.commit.precommits.push(vote(1, &chain.blocks[at].header, 9, 0));
		}
		twice.votes_ancestries = chain.blocks[5..=6].iter().map(|b| b.header.clone()).collect();
		sort(&mut twice);
		certificate.target = finalized(&target, twice.clone());
		assert_eq!(refusal(&certificate), Refusal::VotesNotInOrder(4), "a third vote");

		let at = twice.commit.precommits.iter().position(|v| v.precommit.target_number == 6);
		twice.commit.precommits.remove(at.unwrap());
		twice.votes_ancestries.pop();
		certificate.target = finalized(&target, twice);
		assert_eq!(refusal(&certificate), Refusal::NotFinal(4), "two voters of four");
	}

	#[test]
	fn of_strangers() {
		let stranger = with(|chain, found| {
			found.commit.precommits.push(vote(21, &chain.blocks[8].header, 9, 0));
			sort(found);
		});
		assert_eq!(stranger, Refusal::Stranger(8));
	}

	#[test]
	fn signed_for_another_round_set_block_or_by_another() {
		let target = |chain: &TestChain| chain.blocks[8].header.clone();
		assert_eq!(with(|_, found| found.round = 10), Refusal::BadSignature(8));
		assert_eq!(
			with(|chain, found| *found = votes(&[1, 2, 3, 4], &target(chain), 1)),
			Refusal::BadSignature(8)
		);
		let of_another = with(|_, found| {
			let signature = found.commit.precommits[1].signature.clone();
			found.commit.precommits[0].signature = signature;
		});
		assert_eq!(of_another, Refusal::BadSignature(8));
		let of_another_block = with(|chain, found| {
			let other = vote(1, &chain.blocks[7].header, 9, 0);
			let at = found.commit.precommits.iter().position(|v| v.id == other.id).unwrap();
			found.commit.precommits[at].signature = other.signature;
		});
		assert_eq!(of_another_block, Refusal::BadSignature(8));
	}

	#[test]
	fn for_another_block() {
		let another = with(|chain, found| *found = votes(&[1, 2, 3], &chain.blocks[7].header, 0));
		assert_eq!(another, Refusal::OtherBlock(8));
		let hash = with(|_, found| found.commit.target_hash = H256::repeat_byte(1));
		assert_eq!(hash, Refusal::OtherBlock(8));
		let number = with(|_, found| found.commit.target_number = 9);
		assert_eq!(number, Refusal::OtherBlock(8));
		let stray = with(|chain, found| {
			found.commit.precommits.push(vote(1, &chain.blocks[7].header, 9, 0));
			sort(found);
		});
		assert_eq!(stray, Refusal::StrayVote(8));
	}

	/// Votes for blocks above the finalized one, with the headers that lead down to it.
	mod with_headers {
		use super::*;

		/// The target is block 4; so many vote for each of the blocks from it on.
		fn above(counts: &[&[u8]], change: impl FnOnce(&TestChain, &mut Votes)) -> Refusal {
			let chain = one_set();
			let mut certificate = chain.certified(item(FIRST));
			let target = chain.blocks[4].header.clone();
			let mut found = votes(counts[0], &target, 0);
			for (at, names) in counts.iter().enumerate().skip(1) {
				let header = &chain.blocks[4 + at].header;
				found.votes_ancestries.push(header.clone());
				let more = names.iter().map(|name| vote(*name, header, 9, 0));
				found.commit.precommits.extend(more);
			}
			sort(&mut found);
			change(&chain, &mut found);
			certificate.target = finalized(&target, found);
			refusal(&certificate)
		}

		#[test]
		fn that_finalize_a_later_block() {
			let none_below = above(&[&[], &[1, 2, 3]], |_, _| {});
			assert_eq!(none_below, Refusal::NotFinal(4));
			let enough_above = above(&[&[1], &[2, 3, 4]], |_, _| {});
			assert_eq!(enough_above, Refusal::NotFinal(4));
		}

		#[test]
		fn that_nobody_voted_for() {
			let unused = above(&[&[1, 2, 3], &[4]], |chain, found| {
				found.votes_ancestries.push(chain.blocks[6].header.clone());
			});
			assert_eq!(unused, Refusal::StrayVote(4));
		}

		#[test]
		fn that_are_missing_repeated_reversed_or_too_many() {
			let missing = above(&[&[1, 2, 3], &[], &[4]], |_, found| {
				found.votes_ancestries.remove(0);
			});
			assert_eq!(missing, Refusal::StrayVote(4));
			let tip_missing = above(&[&[1, 2, 3], &[], &[4]], |_, found| {
				found.votes_ancestries.pop();
			});
			assert_eq!(tip_missing, Refusal::StrayVote(4));
			let reversed = above(&[&[1, 2], &[3], &[4]], |_, found| {
				found.votes_ancestries.reverse();
			});
			assert!(matches!(reversed, Refusal::StrayVote(4) | Refusal::VotesNotInOrder(4)));
			let repeated = above(&[&[1, 2, 3], &[4]], |_, found| {
				found.votes_ancestries.push(found.votes_ancestries[0].clone());
			});
			assert_eq!(repeated, Refusal::VotesNotInOrder(4));
			let too_many = above(&[&[1, 2, 3], &[4]], |_, found| {
				found.votes_ancestries = vec![found.votes_ancestries[0].clone(); 257];
			});
			assert_eq!(too_many, Refusal::VotesNotInOrder(4));
		}

		#[test]
		fn whose_number_does_not_follow_their_parents() {
			let skipped = above(&[&[1, 2, 3], &[4]], |chain, found| {
				let mut header = chain.blocks[5].header.clone();
				header.number = 7;
				found.votes_ancestries = vec![header.clone()];
				found.commit.precommits.retain(|vote| vote.precommit.target_number == 4);
				found.commit.precommits.push(vote(4, &header, 9, 0));
				sort(found);
			});
			assert_eq!(skipped, Refusal::StrayVote(4));
		}

		#[test]
		fn and_a_vote_with_another_number() {
			let other = above(&[&[1, 2, 3], &[4]], |_, found| {
				for vote in &mut found.commit.precommits {
					if vote.precommit.target_number == 5 {
						vote.precommit.target_number = 6;
					}
				}
			});
			assert_eq!(other, Refusal::StrayVote(4));
		}
	}
}

mod states {
	use super::*;

	#[test]
	fn with_a_node_too_few_or_too_many() {
		let nodes = one_set().certified(item(FIRST)).state.len();
		for at in 0..nodes {
			let refused = changed(&one_set(), |c| drop(c.state.remove(at)));
			assert_eq!(refused, Refusal::StateIncomplete(Block::Last), "without node {at}");
		}
		let needless = changed(&one_set(), |certificate| {
			let more = proof(&evidence(), &[key::location(EvidenceId(1_100))]);
			certificate.state.extend(more);
			certificate.state.sort();
			certificate.state.dedup();
		});
		assert_eq!(needless, Refusal::StateExcessive(Block::Last));
	}

	#[test]
	fn of_the_first_block_too() {
		let missing = changed(&one_set(), |c| drop(c.genesis.state.pop()));
		assert_eq!(missing, Refusal::StateIncomplete(Block::First));
		let needless = changed(&one_set(), |c| {
			c.genesis.state.push(vec![255; 40]);
		});
		assert_eq!(needless, Refusal::StateExcessive(Block::First));
	}

	#[test]
	fn in_another_order_or_twice() {
		let reversed = changed(&one_set(), |c| c.state.reverse());
		assert_eq!(reversed, Refusal::StateExcessive(Block::Last));
		let twice = changed(&one_set(), |c| c.state.insert(1, c.state[0].clone()));
		assert_eq!(twice, Refusal::StateExcessive(Block::Last));
	}

	#[test]
	fn of_another_block() {
		let mut state = evidence();
		state.insert(key::time(), 1u64.encode());
		let refused = changed(&one_set(), |certificate| {
			let header = &mut certificate.target.header;
			header.state_root = root(&state);
			certificate.target.justification = votes(&[1, 2, 3], header, 0);
		});
		assert_eq!(refused, Refusal::StateIncomplete(Block::Last));
	}

	/// A state that the validators signed for, with something at the place of `key`.
	fn with(key: Vec<u8>, value: Option<Vec<u8>>, subject: Subject) -> Refusal {
		let mut chain = one_set();
		match value {
			Some(value) => chain.state.insert(key, value),
			None => chain.state.remove(&key),
		};
		let state_root = root(&chain.state);
		for block in &mut chain.blocks[1..] {
			block.header.state_root = state_root;
			block.votes = Some(votes(&[1, 2, 3, 4], &block.header, 0));
		}
		// As a node makes it that does not check: all keys that are ever asked for.
		let mut certificate = one_set().certified(subject);
		certificate.target =
			finalized(&chain.blocks[8].header, chain.blocks[8].votes.clone().unwrap());
		certificate.state = proof(&chain.state, &keys());
		refusal(&certificate)
	}

	fn keys() -> Vec<Vec<u8>> {
		evidence().into_keys().collect()
	}

	#[test]
	fn that_contradict_themselves() {
		let id = EvidenceId(FIRST);
		let other = evidence()[&key::record(&DIGEST)].clone();
		let mut renumbered = other.clone();
		renumbered[0] = 6 << 2;
		let cases = [
			(key::location(id), None, Refusal::NoEvidence(FIRST)),
			(key::location(id), Some(vec![1]), Refusal::UnknownForm("evidence")),
			(key::record(&DIGEST), None, Refusal::Contradiction),
			(key::record(&DIGEST), Some(renumbered), Refusal::Contradiction),
			(
				key::record(&DIGEST),
				Some([other, vec![0]].concat()),
				Refusal::UnknownForm("records"),
			),
			(key::profile(InstitutionId(1)), None, Refusal::Contradiction),
			(key::officer(OfficerId(11)), None, Refusal::Contradiction),
			(key::officer(OfficerId(11)), Some(vec![]), Refusal::UnknownForm("officers")),
			(key::origin(id), Some(vec![7]), Refusal::UnknownForm("origins")),
			(key::standing(id), Some(vec![9, 0, 0, 0, 0, 0]), Refusal::UnknownForm("standings")),
			(key::corrections(id), Some(vec![0]), Refusal::UnknownForm("corrections")),
			(key::time(), None, Refusal::UnknownForm("time")),
		];
		for (key, value, refused) in cases {
			assert_eq!(with(key, value, item(FIRST)), refused);
		}
		let later = key::later_record(&DIGEST, InstitutionId(2));
		assert_eq!(with(later.clone(), None, item(LATER)), Refusal::Contradiction);
		let first = evidence()[&key::record(&DIGEST)].clone();
		assert_eq!(with(later, Some(first), item(LATER)), Refusal::Contradiction);
		let batch = key::batch(BatchId(BATCH));
		assert_eq!(with(batch, None, item(MATERIALISED)), Refusal::NoBatch(BATCH));
	}
}

mod subjects {
	use super::*;

	#[test]
	fn of_another_number() {
		for id in [0, LATER, REVEALED, u64::MAX] {
			let refused = changed(&one_set(), |c| c.subject = item(id));
			assert!(
				matches!(refused, Refusal::StateIncomplete(_) | Refusal::NoEvidence(_)),
				"{id}: {refused}"
			);
		}
	}

	#[test]
	fn with_a_leaf_of_another_place_batch_or_path() {
		let of = |change: &dyn Fn(&mut ProvenLeaf)| {
			let mut certificate = one_set().certified(only_leaf(INDEX));
			let Subject::Leaf { leaf, .. } = &mut certificate.subject else { unreachable!() };
			change(leaf);
			refusal(&certificate)
		};
		for index in [0, 1, 3, 4, 5, u64::MAX] {
			assert_eq!(of(&|leaf| leaf.index = index), Refusal::NotInBatch);
		}
		assert_eq!(of(&|leaf| leaf.path.truncate(1)), Refusal::NotInBatch);
		assert_eq!(of(&|leaf| leaf.path.push([0; 32])), Refusal::NotInBatch);
		assert_eq!(of(&|leaf| leaf.path.reverse()), Refusal::NotInBatch);
		assert_eq!(of(&|leaf| leaf.path = vec![[0; 32]; 10_000]), Refusal::NotInBatch);
		assert_eq!(of(&|leaf| leaf.leaf.salt = [0; 32]), Refusal::NotInBatch);
		assert_eq!(of(&|leaf| leaf.leaf.size += 1), Refusal::NotInBatch);
	}

	#[test]
	fn with_the_leaf_of_another_item() {
		let mut certificate = one_set().certified(item_and_leaf());
		certificate.subject = Subject::Item { id: MATERIALISED, leaf: Some(leaf(1)) };
		assert_eq!(refusal(&certificate), Refusal::OtherLeaf);
		for id in [FIRST, REVEALED] {
			let mut certificate = one_set().certified(item(id));
			certificate.subject = Subject::Item { id, leaf: Some(leaf(INDEX)) };
			assert_eq!(refusal(&certificate), Refusal::OtherLeaf);
		}
	}
}
