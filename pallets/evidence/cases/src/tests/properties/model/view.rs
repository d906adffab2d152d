// SPDX-License-Identifier: Apache-2.0
//! What the look-ups answer.

use super::*;

impl Model {
	/// Compares everything that can be looked up.
	pub(crate) fn assert_same_view(&self) {
		for case in (0..=self.next).map(CaseId) {
			let Some(folder) = self.cases.get(&case) else {
				assert_eq!(Cases::case(case), None);
				assert_eq!(Cases::items(case, None, 1), None);
				continue;
			};
			let is_pruned = matches!(folder.stage, Stage::Pruned);
			let expected = CaseInfo {
				id: case,
				state: folder.state(),
				keeper: folder.keeper,
				kind: folder.kind,
				docket: (!is_pruned).then_some(DOCKET),
				opened_at: time_of(folder.opened_in),
				items: folder.seal.map_or(folder.items.len() as u32, |(_, _, count)| count),
				is_ready: folder.is_ready(),
				root: folder.seal.map(|(_, root, _)| root),
				replaces: folder.replaces,
				replaced_by: folder.voiding.and_then(|voiding| voiding.proposal.replacement),
				holds: folder.holds,
			};
			assert_eq!(Cases::case(case), Some(expected));
			let page = ItemPage { items: folder.items.clone(), next: None };
			assert_eq!(Cases::items(case, None, MAX_PAGE), Some(page));
			assert!(contributors(case).iter().eq(&folder.invited));
			self.assert_same_members(case, folder);
		}
		self.assert_same_holds();
	}

	fn assert_same_members(&self, case: CaseId, folder: &Folder) {
		let all = RECORDERS.into_iter().flat_map(|of| (0..ITEMS_EACH).map(move |n| (of, n)));
		let any_evicted = folder.items.iter().any(|item| self.evicted.contains(&item.evidence));
		for id in all.map(|(of, number)| evidence_of(of, number)) {
			let member =
				folder.find(id).map(|item| MemberInfo { state: folder.state(), item: *item });
			assert_eq!(Cases::verify_member(case, id), member);
			let is_provable = member.is_some() && folder.seal.is_some() && !any_evicted;
			let proof = Cases::seal_path(case, id);
			assert_eq!(proof.is_some(), is_provable);
			if let (Some(proof), Some((_, root, count))) = (proof, folder.seal) {
				assert!(proof.is_valid(&blake2_256));
				assert_eq!((proof.root, proof.items, proof.leaf.evidence), (root, count, id));
				assert_eq!(folder.items[proof.index as usize].evidence, id);
			}
		}
	}

	/// Each evidence is held once for each case that needs it.
	fn assert_same_holds(&self) {
		let all = RECORDERS.into_iter().flat_map(|of| (0..ITEMS_EACH).map(move |n| (of, n)));
		for id in all.map(|(of, number)| evidence_of(of, number)) {
			if !self.evicted.contains(&id) {
				assert_eq!(evidence::holds(id) as usize, self.holds_of(id));
			}
		}
	}
}
