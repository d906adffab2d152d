// SPDX-License-Identifier: Apache-2.0
//! Benchmarks of the calls, each by its longest path.

use crate::{
	Call, Config, CurrentPolicy, EvidenceClass, EvidenceRecord, LaterRecords, Location, Locations,
	MediaType, NextId, Pallet, Policy, PolicyVersion, Records, Submission,
};
use citychain_primitives::{
	ActingOfficer, Authority, Digest, Duty, EvidenceId, InstitutionId, OfficerId,
};
use frame_benchmarking::v2::*;
use frame_support::traits::EnsureOrigin;
use frame_system::RawOrigin;

/// An active institution, by the officer whom the runtime's authority makes for another duty.
fn provider<T: Config>() -> Result<InstitutionId, BenchmarkError> {
	let who = T::Authority::benchmark_officer(Duty::Administer);
	Ok(T::Authority::ensure_officer(&who, Duty::Administer)?.institution)
}

/// Writes the first record of `submission` by an institution that nobody else is.
fn write_first_record<T: Config>(submission: &Submission) {
	let stranger =
		ActingOfficer { officer: OfficerId(u32::MAX), institution: InstitutionId(u32::MAX) };
	let id = EvidenceId(1 << 29);
	let (block, now) = (Pallet::<T>::block(), Pallet::<T>::now());
	let record = EvidenceRecord::new(stranger, id, block, now, PolicyVersion::FIRST, submission);
	Records::<T>::insert(submission.digest, record);
	Locations::<T>::insert(id, Location { digest: submission.digest, later: None });
	NextId::<T>::put(EvidenceId(id.0 + 1));
}

#[benchmarks]
mod benchmarks {
	use super::*;

	/// The longest path: another institution was first, and the provider is yet another one.
	#[benchmark]
	fn notarize() -> Result<(), BenchmarkError> {
		let provider = provider::<T>()?;
		let clerk = T::Authority::benchmark_officer(Duty::NotarizeEvidence);
		let ActingOfficer { institution, .. } =
			T::Authority::ensure_officer(&clerk, Duty::NotarizeEvidence)?;
		Pallet::<T>::write_policy(PolicyVersion::FIRST, Policy::default());
		let submission = Submission {
			digest: Digest::Sm3([7; 32]),
			size: u64::MAX,
			media_type: MediaType::Pdf,
			class: EvidenceClass::ElectronicFile,
			claimed_at: Pallet::<T>::now(),
			provider: Some(provider),
		};
		write_first_record::<T>(&submission);
		let Submission { digest, size, media_type, class, claimed_at, provider } = submission;

		#[extrinsic_call]
		_(RawOrigin::Signed(clerk), digest, size, media_type, class, claimed_at, provider);

		assert!(LaterRecords::<T>::contains_key(digest, institution));
		Ok(())
	}

	#[benchmark]
	fn adopt_policy() -> Result<(), BenchmarkError> {
		let council = T::CouncilOrigin::try_successful_origin()
			.map_err(|_| BenchmarkError::Stop("the council's origin cannot be made"))?;
		Pallet::<T>::write_policy(PolicyVersion::FIRST, Policy::default());
		let policy = Policy { max_clock_skew: 0, ..Policy::default() };

		#[extrinsic_call]
		_(council as T::RuntimeOrigin, policy.clone());

		assert_eq!(CurrentPolicy::<T>::get().map(|current| current.policy), Some(policy));
		Ok(())
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
