// SPDX-License-Identifier: Apache-2.0
//! Benchmarks of the calls, each by its longest path: another institution recorded each digest
//! before, and the provider is yet another one. Beside it stands the path of nearly every
//! notarization.

#![allow(clippy::pedantic, clippy::restriction)]

use crate::*;
use alloc::{vec, vec::Vec};
use citychain_evidence::{BatchId, BatchLeaf, EvidenceId, PresumptionLevel};
use citychain_primitives::{
	merkle, ActingOfficer, Digest, DigestAlgorithm, Duty, InstitutionId, OfficerId,
};
use codec::Encode;
use frame_benchmarking::v2::*;
use frame_support::{traits::Get, BoundedVec};
use frame_system::pallet_prelude::OriginFor;
use sp_runtime::traits::One;

/// An institution that nobody else is, in the benchmarks of other pallets neither.
const STRANGER: ActingOfficer =
	ActingOfficer { officer: OfficerId(u32::MAX), institution: InstitutionId(u32::MAX / 3) };

/// An active institution, by the officer whom the runtime's authority makes for another duty.
fn provider<T: Config>() -> InstitutionId {
	T::benchmark_officer(Duty::Administer).institution
}

/// An officer who may notarize, with the origin of its transactions.
fn clerk<T: Config>() -> (OriginFor<T>, ActingOfficer) {
	(T::officer_origin(Duty::NotarizeEvidence), T::benchmark_officer(Duty::NotarizeEvidence))
}

/// Puts a policy in force under which nothing must be kept, and ids with long encodings.
fn prepare<T: Config>() {
	let mut policy = Policy::default();
	let ClassRules { electronic_file, .. } = &mut policy.classes;
	electronic_file.retention = 0;
	Pallet::<T>::write_policy(PolicyVersion::FIRST, policy);
	NextId::<T>::put(EvidenceId(1 << 29));
}

/// A digest for each number.
fn digest(number: u64) -> Digest {
	Digest::Sm3(sp_io::hashing::blake2_256(&number.encode()))
}

/// What is submitted about the file with this digest.
fn submission<T: Config>(digest: Digest, provider: Option<InstitutionId>) -> Submission {
	Submission {
		digest,
		size: u64::MAX,
		media_type: MediaType::Pdf,
		class: EvidenceClass::ElectronicFile,
		claimed_at: T::now(),
		provider,
	}
}

/// Records a submission as this officer, without asking whether it may.
fn record<T: Config>(acting: ActingOfficer, submission: &Submission) -> EvidenceId {
	let now = T::now();
	let recorded = Pallet::<T>::append_one(acting, now, PolicyVersion::FIRST, submission);
	recorded.expect("nobody recorded the digest before").id
}

/// A later record of `institution`, with the first one of a stranger.
pub(crate) fn evidence<T: Config>(institution: InstitutionId) -> EvidenceId {
	if CurrentPolicy::<T>::get().is_none() {
		Pallet::<T>::write_policy(PolicyVersion::FIRST, Policy::default());
	}
	let submission = submission::<T>(digest(NextId::<T>::get().0), None);
	record::<T>(STRANGER, &submission);
	record::<T>(ActingOfficer { institution, ..STRANGER }, &submission)
}

/// A file that another institution recorded before, under a policy that admits it.
pub(crate) fn file_of_another<T: Config>(number: u32) -> EvidenceFile {
	if CurrentPolicy::<T>::get().is_none() {
		Pallet::<T>::write_policy(PolicyVersion::FIRST, Policy::default());
	}
	// Beside the digests that are made of ids.
	let submission = submission::<T>(digest(u64::MAX.saturating_sub(number.into())), None);
	record::<T>(STRANGER, &submission);
	let Submission { digest, size, media_type, claimed_at, .. } = submission;
	EvidenceFile { digest, size, media_type, claimed_at }
}

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn notarize() -> Result<(), BenchmarkError> {
		prepare::<T>();
		let provider = provider::<T>();
		let (clerk, ActingOfficer { institution, .. }) = clerk::<T>();
		let submission = submission::<T>(digest(0), Some(provider));
		record::<T>(STRANGER, &submission);
		let Submission { digest, size, media_type, class, claimed_at, provider } = submission;

		#[extrinsic_call]
		_(clerk as T::RuntimeOrigin, digest, size, media_type, class, claimed_at, provider);

		assert!(LaterRecords::<T>::contains_key(digest, institution));
		Ok(())
	}

	#[benchmark]
	fn notarize_first() -> Result<(), BenchmarkError> {
		prepare::<T>();
		let (clerk, _) = clerk::<T>();
		let submission = submission::<T>(digest(0), None);
		let Submission { digest, size, media_type, class, claimed_at, provider } = submission;

		#[extrinsic_call]
		notarize(clerk as T::RuntimeOrigin, digest, size, media_type, class, claimed_at, provider);

		assert!(Records::<T>::contains_key(digest));
		Ok(())
	}

	#[benchmark]
	fn adopt_policy() -> Result<(), BenchmarkError> {
		prepare::<T>();
		let policy = Policy { max_clock_skew: 0, ..Policy::default() };

		#[extrinsic_call]
		_(T::council_origin() as T::RuntimeOrigin, policy.clone());

		assert_eq!(CurrentPolicy::<T>::get().map(|current| current.policy), Some(policy));
		Ok(())
	}

	#[benchmark]
	fn notarize_many(n: Linear<1, { T::MaxItems::get() }>) -> Result<(), BenchmarkError> {
		prepare::<T>();
		let provider = provider::<T>();
		let (clerk, ActingOfficer { institution, .. }) = clerk::<T>();
		let items: Vec<_> = (0..n)
			.map(|number| {
				let submission = submission::<T>(digest(number.into()), None);
				record::<T>(STRANGER, &submission);
				let Submission { digest, size, media_type, claimed_at, .. } = submission;
				EvidenceFile { digest, size, media_type, claimed_at }
			})
			.collect();
		let items = BoundedVec::truncate_from(items);
		let class = EvidenceClass::ElectronicFile;

		#[extrinsic_call]
		_(clerk as T::RuntimeOrigin, items.clone(), class, Some(provider));

		assert!(items.iter().all(|item| LaterRecords::<T>::contains_key(item.digest, institution)));
		Ok(())
	}

	#[benchmark]
	fn anchor_root() -> Result<(), BenchmarkError> {
		prepare::<T>();
		let provider = provider::<T>();
		let (clerk, ActingOfficer { institution, .. }) = clerk::<T>();
		let (root, leaves) = ([7; 32], merkle::MAX_LEAVES);
		let class = EvidenceClass::ElectronicFile;

		#[extrinsic_call]
		_(clerk as T::RuntimeOrigin, root, DigestAlgorithm::Sm3, leaves, class, Some(provider));

		assert!(BatchesByRoot::<T>::contains_key(institution, root));
		Ok(())
	}

	/// A tree of SM3, which has no host function.
	#[benchmark]
	fn materialise(p: Linear<0, 32>) -> Result<(), BenchmarkError> {
		prepare::<T>();
		let (clerk, acting) = clerk::<T>();
		let submission = submission::<T>(digest(0), None);
		record::<T>(STRANGER, &submission);
		let Submission { digest, size, media_type, claimed_at, .. } = submission;
		let leaf = BatchLeaf { salt: [7; 32], digest, size, media_type, claimed_at };
		let path = vec![[9; 32]; p as usize];
		let algorithm = DigestAlgorithm::Sm3;
		let hasher = |data: &[u8]| hash(algorithm, data);
		let root = path.iter().fold(merkle::leaf_hash(&hasher, &leaf.encode()), |left, right| {
			merkle::node_hash(&hasher, &left, right)
		});
		let class = EvidenceClass::ElectronicFile;
		let tree = Tree { root, algorithm, leaves: 1 << p, class, provider: None };
		Pallet::<T>::do_anchor_root(acting, tree)?;
		let path = BoundedVec::truncate_from(path);

		#[extrinsic_call]
		_(clerk as T::RuntimeOrigin, BatchId(0), 0, leaf, path);

		assert!(LaterRecords::<T>::contains_key(digest, acting.institution));
		Ok(())
	}

	#[benchmark]
	fn precommit() -> Result<(), BenchmarkError> {
		let (clerk, ActingOfficer { institution, .. }) = clerk::<T>();
		let commitment = Precommitment::commitment(&blake2_256, institution, &[7; 32], &digest(0));

		#[extrinsic_call]
		_(clerk as T::RuntimeOrigin, commitment);

		assert!(Precommitments::<T>::contains_key(institution, commitment));
		Ok(())
	}

	#[benchmark]
	fn reveal() -> Result<(), BenchmarkError> {
		prepare::<T>();
		let provider = provider::<T>();
		let (clerk, acting) = clerk::<T>();
		let submission = submission::<T>(digest(0), Some(provider));
		record::<T>(STRANGER, &submission);
		let Submission { digest, size, media_type, class, claimed_at, provider } = submission;
		let salt = [7; 32];
		let commitment = Precommitment::commitment(&blake2_256, acting.institution, &salt, &digest);
		Pallet::<T>::precommit(clerk.clone(), commitment)?;
		let next = frame_system::Pallet::<T>::block_number() + One::one();
		frame_system::Pallet::<T>::set_block_number(next);

		#[extrinsic_call]
		_(clerk as T::RuntimeOrigin, salt, digest, size, media_type, class, claimed_at, provider);

		assert!(LaterRecords::<T>::contains_key(digest, acting.institution));
		Ok(())
	}

	#[benchmark]
	fn drop_precommitment() -> Result<(), BenchmarkError> {
		let (clerk, acting) = clerk::<T>();
		let institution = acting.institution;
		let commitment = Precommitment::commitment(&blake2_256, institution, &[7; 32], &digest(0));
		Pallet::<T>::precommit(clerk.clone(), commitment)?;

		#[extrinsic_call]
		_(clerk as T::RuntimeOrigin, institution, commitment);

		assert!(!Precommitments::<T>::contains_key(institution, commitment));
		Ok(())
	}

	#[benchmark]
	fn correct() -> Result<(), BenchmarkError> {
		prepare::<T>();
		let (clerk, ActingOfficer { institution, .. }) = clerk::<T>();
		let original = evidence::<T>(institution);
		let correction = evidence::<T>(institution);

		#[extrinsic_call]
		_(clerk as T::RuntimeOrigin, original, correction);

		assert_eq!(Corrections::<T>::get(original).replaced_by, Some(correction));
		Ok(())
	}

	/// Items about which everything is known.
	#[benchmark]
	fn evict(n: Linear<1, { T::MaxEvicted::get() }>) -> Result<(), BenchmarkError> {
		prepare::<T>();
		let (clerk, ActingOfficer { institution, .. }) = clerk::<T>();
		let ids: Vec<_> = (0..n)
			.map(|index| {
				let id = evidence::<T>(institution);
				let origin = Origin::Batch { batch: BatchId(0), index: index.into() };
				Origins::<T>::insert(id, origin);
				let standing = Standing::default().raised(PresumptionLevel::Notarised);
				Standings::<T>::insert(id, standing);
				let links = Links { replaces: Some(EvidenceId(0)), replaced_by: Some(id) };
				Corrections::<T>::insert(id, links);
				id
			})
			.collect();
		let ids = BoundedVec::truncate_from(ids);

		#[extrinsic_call]
		_(clerk as T::RuntimeOrigin, ids.clone());

		assert_eq!(Evictions::<T>::get(EvictionId(0)).map(|eviction| eviction.leaves), Some(n));
		assert!(!ids.iter().any(Locations::<T>::contains_key));
		Ok(())
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
