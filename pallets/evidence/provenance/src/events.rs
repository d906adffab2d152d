// SPDX-License-Identifier: Apache-2.0
//! What happened: with the time of their block, the events tell the whole state.

#[citychain_kit::events]
mod events {
	/// What happened.
	pub enum Event<T: Config> {
		/// An officer described dimensions of an item.
		Described {
			/// The item.
			evidence: EvidenceId,
			/// The institution that recorded the item, for which the officer acts.
			institution: InstitutionId,
			/// The officer.
			officer: OfficerId,
			/// The commitments to the dimensions described now; the others stay as they were.
			dimensions: Dimensions<Commitment>,
		},
		/// An officer put a step of custody on record.
		CustodyRecorded {
			/// The item.
			evidence: EvidenceId,
			/// The number of the event in the item's chain of custody, from 0.
			index: u32,
			/// The institution that the officer acts for: the item's recorder or provider.
			institution: InstitutionId,
			/// The officer.
			officer: OfficerId,
			/// What happened to the file.
			step: CustodyStep,
			/// When it happened, by the officer's word.
			at: Millis,
			/// The commitment to the tool.
			tool: Commitment,
			/// The commitment to its operator.
			operator: Commitment,
			/// The commitment to the report on the environment, if there is one.
			environment: Option<Commitment>,
		},
		/// An institution witnessed an item.
		Witnessed {
			/// The item.
			evidence: EvidenceId,
			/// The institution that witnesses.
			institution: InstitutionId,
			/// The officer who acted for it.
			officer: OfficerId,
			/// In which capacity.
			kind: WitnessKind,
			/// The commitment to what it states.
			statement: Commitment,
			/// The level to which this raises the item, if it stands lower and no court has ruled;
			/// none if that takes more witnesses.
			raises_to: Option<PresumptionLevel>,
		},
		/// What was known of an evicted item was removed.
		Cleared {
			/// The item that was evicted.
			evidence: EvidenceId,
			/// The institution that the officer acts for.
			institution: InstitutionId,
			/// The officer who cleared it.
			officer: OfficerId,
		},
		/// The council put the filing of a provider on record.
		ProviderFiled {
			/// The provider.
			institution: InstitutionId,
			/// The number of the filing.
			number: FilingNumber,
			/// The standards to which the provider conforms.
			standards: Standards,
		},
		/// The council suspended the filing of a provider.
		FilingSuspended {
			/// The provider.
			institution: InstitutionId,
		},
		/// The council reinstated the filing of a provider.
		FilingReinstated {
			/// The provider.
			institution: InstitutionId,
		},
		/// The council removed the filing of a provider.
		FilingRemoved {
			/// The provider.
			institution: InstitutionId,
		},
	}
}
