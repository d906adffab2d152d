// SPDX-License-Identifier: Apache-2.0
//! What happened: with the time of their block, the events tell the whole state, but for the orders
//! that hold a case, which the pallet that gives them reports.

#[citychain_kit::events]
mod events {
	/// What happened.
	pub enum Event<T: Config> {
		/// An institution opened a case, which it keeps from now on.
		CaseOpened {
			/// The new case.
			case: CaseId,
			/// The institution that keeps it.
			institution: InstitutionId,
			/// The officer.
			officer: OfficerId,
			/// What kind of matter it is about.
			kind: CaseKind,
			/// The commitment to its docket number.
			docket: Commitment,
		},
		/// The keeper invited an institution, which may contribute from now on.
		ContributorInvited {
			/// The case.
			case: CaseId,
			/// The institution that keeps it.
			institution: InstitutionId,
			/// The officer.
			officer: OfficerId,
			/// The institution that was invited.
			contributor: InstitutionId,
		},
		/// The keeper dismissed an institution, which contributes no more; its items stay.
		ContributorDismissed {
			/// The case.
			case: CaseId,
			/// The institution that keeps it.
			institution: InstitutionId,
			/// The officer.
			officer: OfficerId,
			/// The institution that was dismissed.
			contributor: InstitutionId,
		},
		/// An institution put evidence into a case. The keeper's own is acknowledged at once.
		ItemsContributed {
			/// The case.
			case: CaseId,
			/// The institution that contributed.
			institution: InstitutionId,
			/// The officer.
			officer: OfficerId,
			/// The position of the first item; the others follow it in the order of the list.
			first_position: u32,
			/// The evidence.
			items: ItemList,
		},
		/// The keeper acknowledged items.
		ItemsAcknowledged {
			/// The case.
			case: CaseId,
			/// The institution that keeps it.
			institution: InstitutionId,
			/// The officer.
			officer: OfficerId,
			/// The evidence.
			items: ItemList,
		},
		/// A contributor took an item back that was not acknowledged.
		ItemWithdrawn {
			/// The case.
			case: CaseId,
			/// The institution that had contributed it.
			institution: InstitutionId,
			/// The officer.
			officer: OfficerId,
			/// The evidence.
			evidence: EvidenceId,
		},
		/// The keeper refused an item, which left the case.
		ItemRefused {
			/// The case.
			case: CaseId,
			/// The institution that keeps the case.
			institution: InstitutionId,
			/// The officer.
			officer: OfficerId,
			/// The evidence.
			evidence: EvidenceId,
		},
		/// The keeper sealed a case, and the chain computed its root.
		CaseSealed {
			/// The case.
			case: CaseId,
			/// The institution that keeps it.
			institution: InstitutionId,
			/// The officer.
			officer: OfficerId,
			/// The root over all its items.
			root: CaseRoot,
			/// How many items it holds.
			items: u32,
		},
		/// The keeper cancelled an open case, which exists no more.
		CaseCancelled {
			/// The case.
			case: CaseId,
			/// The institution that keeps it.
			institution: InstitutionId,
			/// The officer.
			officer: OfficerId,
		},
		/// The keeper proposed that a sealed case be void.
		VoidProposed {
			/// The case.
			case: CaseId,
			/// The institution that keeps it.
			institution: InstitutionId,
			/// The officer.
			officer: OfficerId,
			/// Why.
			reason: VoidReason,
			/// The case that is to take its place, if any.
			replacement: Option<CaseId>,
		},
		/// The keeper withdrew its proposal; the case is sealed as before.
		VoidWithdrawn {
			/// The case.
			case: CaseId,
			/// The institution that keeps it.
			institution: InstitutionId,
			/// The officer.
			officer: OfficerId,
		},
		/// An independent institution confirmed that a case is void.
		CaseVoided {
			/// The case.
			case: CaseId,
			/// The institution that confirmed it.
			institution: InstitutionId,
			/// The officer.
			officer: OfficerId,
			/// The case that took its place, if any.
			replacement: Option<CaseId>,
		},
		/// The council gave a case to another keeper. A proposed void is withdrawn thereby, and the
		/// new keeper, if it was invited, needs that no more.
		CaseReassigned {
			/// The case.
			case: CaseId,
			/// The institution that kept it.
			from: InstitutionId,
			/// The institution that keeps it now.
			to: InstitutionId,
		},
		/// Items of a case whose retention is over were removed; its root stays.
		CasePruned {
			/// The case.
			case: CaseId,
			/// The officer of its keeper who called; none for the council.
			by: Option<ActingOfficer>,
			/// How many items were removed now.
			removed: u32,
			/// How many are left to remove; none is left if this is 0.
			remaining: u32,
		},
	}
}
