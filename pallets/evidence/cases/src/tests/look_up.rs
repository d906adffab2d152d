// SPDX-License-Identifier: Apache-2.0
//! What anyone can ask, and how it is answered.

use super::*;
use citychain_evidence::testing as evidence;

#[test]
fn a_case_tells_what_became_of_it() {
	run(|| {
		begin_block(3);
		let case = filled();
		let info = CaseInfo {
			id: case,
			state: CaseState::Open { acknowledged: 1, contributed: 3 },
			keeper: COURT,
			kind: CaseKind::Civil,
			docket: Some(DOCKET),
			opened_at: time_of(3),
			items: 3,
			is_ready: false,
			root: None,
			replaces: None,
			replaced_by: None,
			holds: 0,
		};
		assert_eq!(Cases::case(case), Some(info.clone()));
		assert_ok!(acknowledge(case, [platform_item(0), platform_item(1)]));
		let state = CaseState::Open { acknowledged: 3, contributed: 3 };
		let ready = CaseInfo { state, is_ready: true, ..info };
		assert_eq!(Cases::case(case), Some(ready.clone()));
		assert_ok!(seal(CLERK, case));
		let CaseInfo { state, root, .. } = Cases::case(case).unwrap();
		assert!(matches!(state, CaseState::Sealed { .. }) && root.is_some());
		assert_eq!(Cases::case(case), Some(CaseInfo { state, root, is_ready: false, ..ready }));
	});
}

#[test]
fn an_empty_case_is_not_ready() {
	run(|| {
		let case = open();
		assert!(!Cases::case(case).unwrap().is_ready);
	});
}

#[test]
fn nothing_is_known_of_a_case_that_was_never_opened() {
	run(|| {
		let nothing = CaseId(0);
		assert_eq!(Cases::case(nothing), None);
		assert_eq!(Cases::items(nothing, None, 10), None);
		assert_eq!(contributors(nothing), []);
		assert_eq!(Cases::verify_member(nothing, court_item(0)), None);
		assert_eq!(Cases::seal_path(nothing, court_item(0)), None);
	});
}

#[test]
fn a_member_comes_with_the_state_of_its_case() {
	run(|| {
		let case = filled();
		let member = Cases::verify_member(case, platform_item(1)).unwrap();
		assert_eq!(member.state, record(case).state);
		assert_eq!(
			member.item,
			ItemInfo {
				evidence: platform_item(1),
				position: 2,
				contributor: PLATFORM,
				acknowledged: false,
			}
		);
		assert_eq!(Cases::verify_member(case, platform_item(2)), None);
	});
}

mod pages {
	use super::*;

	/// All items of a case, by pages of `limit`, and how many each page has.
	fn all_pages(case: CaseId, limit: u32) -> (Vec<usize>, Vec<u32>) {
		let (mut sizes, mut positions, mut after) = (vec![], vec![], None);
		loop {
			let page = Cases::items(case, after, limit).unwrap();
			sizes.push(page.items.len());
			positions.extend(page.items.iter().map(|item| item.position));
			after = page.next;
			if after.is_none() {
				return (sizes, positions);
			}
		}
	}

	#[test]
	fn hold_every_item_once_in_the_order_of_contribution() {
		run(|| {
			let case = open_with_platform();
			for number in (0..10).rev() {
				assert_ok!(contribute(PLATFORM_OFFICER, case, [platform_item(number)]));
			}
			assert_ok!(Cases::refuse_item(signed(CLERK), case, platform_item(5)));
			for (limit, sizes) in [(4, vec![4, 4, 1]), (3, vec![3, 3, 3]), (100, vec![9])] {
				let positions = vec![0, 1, 2, 3, 5, 6, 7, 8, 9];
				assert_eq!(all_pages(case, limit), (sizes, positions));
			}
		});
	}

	#[test]
	fn hold_one_to_64_items_whatever_is_asked() {
		run(|| {
			let case = sealed_with(0, 70);
			assert_eq!(Cases::items(case, None, 0).unwrap().items.len(), 1);
			assert_eq!(all_pages(case, u32::MAX).0, [64, 6]);
		});
	}

	#[test]
	fn are_empty_for_an_empty_case_and_after_the_last_item() {
		run(|| {
			let none = Some(ItemPage { items: vec![], next: None });
			assert_eq!(Cases::items(open(), None, 10), none);
			assert_eq!(Cases::items(sealed(), Some(u32::MAX), 10), none);
		});
	}
}

mod seal_path {
	use super::*;

	#[test]
	fn proves_every_item_for_every_number_of_items() {
		run(|| {
			for count in (1..9).chain([33, 64, 100, 129, 130]) {
				let case = sealed_with(0, count);
				for number in 0..count {
					let proof = Cases::seal_path(case, court_item(number)).unwrap();
					assert!(proof.is_valid(&blake2_256));
					assert_eq!(proof.leaf.evidence, court_item(number));
					assert_eq!(proof.leaf.digest, digest_of(court_item(number)));
					assert_eq!((u64::from(proof.index), u64::from(proof.items)), (number, count));
					assert_eq!(Some(proof.root), Cases::case(case).unwrap().root);
					assert_eq!(proof.state, record(case).state);
				}
			}
		});
	}

	#[test]
	fn fails_for_anything_else_than_was_sealed() {
		run(|| {
			let case = sealed();
			let proof = Cases::seal_path(case, platform_item(0)).unwrap();
			assert_eq!((proof.index, proof.leaf.position), (1, 1));
			let leaf = proof.leaf;
			let forgeries = [
				SealProof { index: 0, ..proof.clone() },
				SealProof { items: 5, ..proof.clone() },
				SealProof { root: CaseRoot([0; 32]), ..proof.clone() },
				SealProof { path: proof.path[1..].to_vec(), ..proof.clone() },
				SealProof { leaf: CaseLeaf { position: 2, ..leaf }, ..proof.clone() },
				SealProof { leaf: CaseLeaf { evidence: court_item(0), ..leaf }, ..proof.clone() },
				SealProof {
					leaf: CaseLeaf { digest: digest_of(court_item(0)), ..leaf },
					..proof.clone()
				},
			];
			assert!(proof.is_valid(&blake2_256));
			for forgery in forgeries {
				assert!(!forgery.is_valid(&blake2_256), "{forgery:?}");
			}
		});
	}

	#[test]
	fn has_the_place_among_the_leaves_beside_the_position() {
		run(|| {
			let case = filled();
			assert_ok!(Cases::refuse_item(signed(CLERK), case, platform_item(0)));
			assert_ok!(acknowledge(case, [platform_item(1)]));
			assert_ok!(seal(CLERK, case));
			let proof = Cases::seal_path(case, platform_item(1)).unwrap();
			assert_eq!((proof.index, proof.leaf.position), (1, 2));
			assert!(proof.is_valid(&blake2_256));
		});
	}

	#[test]
	fn is_none_for_what_is_not_sealed_or_not_in_the_case() {
		run(|| {
			assert_eq!(Cases::seal_path(filled(), court_item(0)), None);
			assert_eq!(Cases::seal_path(sealed(), court_item(1)), None);
		});
	}

	#[test]
	fn made_before_the_items_were_pruned_still_proves() {
		run(|| {
			let case = sealed();
			let proof = Cases::seal_path(case, court_item(0)).unwrap();
			begin_block(101);
			assert_ok!(prune(CLERK, case));
			assert_eq!(Cases::seal_path(case, court_item(0)), None);
			assert_eq!(Cases::case(case).unwrap().root, Some(proof.root));
			assert!(proof.is_valid(&blake2_256));
		});
	}

	#[test]
	fn of_a_void_case_says_so_until_an_item_was_evicted() {
		run(|| {
			let case = void();
			let proof = Cases::seal_path(case, court_item(0)).unwrap();
			assert!(proof.is_valid(&blake2_256) && proof.state.voiding().is_some());
			evidence::evict(platform_item(1));
			assert_eq!(Cases::seal_path(case, court_item(0)), None);
			assert!(Cases::verify_member(case, court_item(0)).is_some());
		});
	}
}

/// What a certificate holds, and a verifier in another language must read.
#[test]
fn the_encoding_of_a_leaf_is_fixed() {
	use codec::Encode;
	let leaf =
		CaseLeaf { position: 258, evidence: EvidenceId(3), digest: digest_of(EvidenceId(1)) };
	let expected =
		[&[2, 1, 0, 0][..], &[3, 0, 0, 0, 0, 0, 0, 0], &[2], &[0, 0, 0, 0, 0, 0, 0, 1], &[0; 24]];
	assert_eq!(leaf.encode(), expected.concat());
}
