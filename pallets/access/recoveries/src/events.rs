// SPDX-License-Identifier: Apache-2.0
//! What happened: with the time of their block, the events tell the whole state.

#[citychain_kit::events]
mod events {
	/// What happened.
	pub enum Event<T: Config> {
		/// A citizen replaced its own key, with which it signed.
		OwnKeyReplaced {
			/// The citizen.
			citizen: CitizenId,
			/// The account that is the citizen's from now on.
			account: T::AccountId,
		},
		/// The institution that keeps the enrolment says that a citizen lost its key. An expired or
		/// void recovery of the same citizen is replaced.
		RecoveryOpened {
			/// The citizen.
			citizen: CitizenId,
			/// The institution.
			institution: InstitutionId,
			/// The officer who acted for it.
			officer: OfficerId,
			/// The key that is lost.
			lost: T::AccountId,
			/// The account that is to take its place.
			account: T::AccountId,
			/// The commitment to how the person was recognised.
			grounds: Commitment,
			/// The first instant at which it cannot be confirmed any more.
			confirm_until: Millis,
		},
		/// A second institution recognised the person: the delay has begun.
		RecoveryConfirmed {
			/// The citizen.
			citizen: CitizenId,
			/// The institution.
			institution: InstitutionId,
			/// The officer who acted for it.
			officer: OfficerId,
			/// The account that is to take the place of the lost key.
			account: T::AccountId,
			/// The first instant at which it can be completed.
			due: Millis,
			/// The first block in which it can be completed.
			due_block: u32,
			/// The first instant at which it cannot be completed any more.
			complete_until: Millis,
		},
		/// The owner of the present key says that it is not lost: nothing is left of the recovery.
		RecoveryVetoed {
			/// The citizen.
			citizen: CitizenId,
		},
		/// An institution that opened or confirmed a recovery withdrew it.
		RecoveryWithdrawn {
			/// The citizen.
			citizen: CitizenId,
			/// The institution.
			institution: InstitutionId,
			/// The officer who acted for it.
			officer: OfficerId,
		},
		/// The citizen has another key.
		RecoveryCompleted {
			/// The citizen.
			citizen: CitizenId,
			/// The institution that completed it.
			institution: InstitutionId,
			/// The officer who acted for it.
			officer: OfficerId,
			/// The key that was lost.
			lost: T::AccountId,
			/// The account that is the citizen's from now on.
			account: T::AccountId,
		},
		/// A recovery that could not be completed any more was removed.
		RecoveryRemoved {
			/// The citizen.
			citizen: CitizenId,
			/// The institution that the officer acts for.
			institution: InstitutionId,
			/// The officer who removed it.
			officer: OfficerId,
		},
		/// The council adopted a policy, which holds for what is opened or confirmed from now on.
		PolicyAdopted {
			/// The policy.
			policy: RecoveryPolicy,
		},
	}
}
