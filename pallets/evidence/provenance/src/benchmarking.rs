// SPDX-License-Identifier: Apache-2.0
//! Benchmarks of the calls, each by its longest path.

#![allow(clippy::pedantic, clippy::restriction)]

use crate::{
	Call, Config, CustodyEvent, CustodyEvents, CustodyHead, CustodyHeads, CustodyStep, Description,
	Descriptions, Dimensions, Filing, FilingOf, Filings, Pallet, Standard, Standards, Witness,
	WitnessKind, Witnesses,
};
use alloc::vec::Vec;
use citychain_evidence::{EvidenceId, EvidenceRegister};
use citychain_primitives::{
	Affiliation, Commitment, Duty, InstitutionId, Millis, OfficerId, RawText, Text, Validity,
};
use frame_benchmarking::v2::*;
use frame_support::{traits::Get, BoundedVec};

const COMMITMENT: Commitment = Commitment([7; 32]);

/// An item that no register knows.
const EVICTED: EvidenceId = EvidenceId(u64::MAX);

/// An item that the institution of the officer who notarizes recorded.
fn own_item<T: Config>() -> EvidenceId {
	T::Evidence::benchmark_evidence(provider::<T>())
}

/// All dimensions, as they were described at the time 0.
fn described() -> Dimensions<Description> {
	let description =
		Description { commitment: COMMITMENT, officer: OfficerId(0), described_at: Millis(0) };
	Dimensions {
		time: Some(description),
		place: Some(description),
		person: Some(description),
		before: Some(description),
		during: Some(description),
		after: Some(description),
	}
}

/// A chain of custody of `count` events.
fn write_custody<T: Config>(evidence: EvidenceId, count: u32) {
	let (step, at) = (CustodyStep::Store, Millis(0));
	let event = CustodyEvent {
		step,
		at,
		tool: COMMITMENT,
		operator: COMMITMENT,
		environment: Some(COMMITMENT),
		institution: InstitutionId(0),
		officer: OfficerId(0),
		recorded_at: Millis(0),
	};
	(0..count).for_each(|index| CustodyEvents::<T>::insert(evidence, index, event));
	if count > 0 {
		CustodyHeads::<T>::insert(evidence, CustodyHead { count, last: step, last_at: at });
	}
}

/// As many witnesses.
fn write_witnesses<T: Config>(evidence: EvidenceId, count: u32) {
	let witnesses: Vec<_> = (0..count)
		.map(|number| Witness {
			kind: WitnessKind::Auditor,
			statement: COMMITMENT,
			institution: T::Affiliation::benchmark_institution(16 + number),
			officer: OfficerId(0),
			witnessed_at: Millis(0),
		})
		.collect();
	Witnesses::<T>::insert(evidence, BoundedVec::truncate_from(witnesses));
}

/// `removed` filings that were removed, each with as many suspensions as it may have, one after the
/// other.
fn removed_filings<T: Config>(removed: u32) -> Vec<FilingOf<T>> {
	let suspensions = T::MaxSuspensions::get();
	let period = |number: u32, length: u32| Validity {
		from: Millis(u64::from(number * length)),
		until: Some(Millis(u64::from((number + 1) * length))),
	};
	(0..removed)
		.map(|number| Filing {
			number: Text::new(&"9".repeat(64)).expect("64 bytes of text"),
			standards: standards(),
			period: period(number, suspensions),
			suspensions: BoundedVec::truncate_from(
				(0..suspensions).map(|index| period(number * suspensions + index, 1)).collect(),
			),
		})
		.collect()
}

/// A provider with as many filings as it may have had, of which the last stands and was suspended
/// `suspended` times.
fn write_filings<T: Config>(suspended: u32) -> InstitutionId {
	let institution = provider::<T>();
	let mut filings = removed_filings::<T>(T::MaxFilings::get());
	let last = filings.last_mut().expect("integrity_test: MaxFilings is not zero");
	last.period.until = None;
	last.suspensions.truncate(suspended as usize);
	Filings::<T>::insert(institution, BoundedVec::truncate_from(filings));
	institution
}

/// The same, suspended for the last of these times.
fn write_suspended<T: Config>(suspended: u32) -> InstitutionId {
	let institution = write_filings::<T>(suspended);
	Filings::<T>::mutate(institution, |filings| {
		let last = filings.last_mut().and_then(|filing| filing.suspensions.last_mut());
		last.expect("it was suspended").until = None;
	});
	institution
}

fn provider<T: Config>() -> InstitutionId {
	T::benchmark_officer(Duty::NotarizeEvidence).institution
}

fn standards() -> Standards {
	let mut standards = Standards::new();
	for standard in [
		Standard::SfT0076_2020,
		Standard::GbT22239_2019,
		Standard::GbT35273_2020,
		Standard::GaT1568_2019,
		Standard::GbT39786_2021,
	] {
		standards.try_insert(standard).expect("the set has room for all");
	}
	standards
}

fn last_filing<T: Config>(institution: InstitutionId) -> FilingOf<T> {
	Filings::<T>::get(institution).last().cloned().expect("the provider is filed")
}

#[benchmarks]
mod benchmarks {
	use super::*;

	/// The longest path: five dimensions are described, and the call brings the last.
	#[benchmark]
	fn describe() -> Result<(), BenchmarkError> {
		let evidence = own_item::<T>();
		let clerk = T::officer_origin(Duty::NotarizeEvidence);
		Descriptions::<T>::insert(evidence, Dimensions { after: None, ..described() });
		let dimensions = Dimensions { after: Some(COMMITMENT), ..Dimensions::default() };

		#[extrinsic_call]
		_(clerk as T::RuntimeOrigin, evidence, dimensions);

		assert_eq!(Descriptions::<T>::get(evidence).described().count(), 6);
		Ok(())
	}

	#[benchmark]
	fn record_custody() -> Result<(), BenchmarkError> {
		let evidence = own_item::<T>();
		let clerk = T::officer_origin(Duty::NotarizeEvidence);
		let count = T::MaxCustodyEvents::get() - 1;
		write_custody::<T>(evidence, count);
		let (step, at) = (CustodyStep::Submit, T::now());
		let report = Some(COMMITMENT);

		#[extrinsic_call]
		_(clerk as T::RuntimeOrigin, evidence, step, at, COMMITMENT, COMMITMENT, report);

		assert_eq!(CustodyHeads::<T>::get(evidence).map(|head| head.count), Some(count + 1));
		Ok(())
	}

	/// The longest path: the last witness that there is room for, who is a notary and so raises the
	/// item, where every institution has as many above it as may be.
	#[benchmark]
	fn witness() -> Result<(), BenchmarkError> {
		let [recorder, provider, controller] = [0, 1, 2].map(T::Affiliation::benchmark_institution);
		let evidence = T::Evidence::benchmark_evidence(recorder);
		Descriptions::<T>::insert(evidence, described());
		write_witnesses::<T>(evidence, T::MaxWitnesses::get() - 1);
		let origin = T::officer_origin(Duty::WitnessAsNotary);

		#[block]
		{
			// The item has no provider, and the notary nobody above it: what it takes to look at both.
			let _ = T::Affiliation::are_affiliated(provider, controller);
			Pallet::<T>::witness(origin, evidence, WitnessKind::Notary, COMMITMENT)?;
		}

		assert_eq!(Witnesses::<T>::get(evidence).len(), T::MaxWitnesses::get() as usize);
		Ok(())
	}

	#[benchmark]
	fn clear(c: Linear<0, { T::MaxCustodyEvents::get() }>) -> Result<(), BenchmarkError> {
		let clerk = T::officer_origin(Duty::NotarizeEvidence);
		Descriptions::<T>::insert(EVICTED, described());
		write_custody::<T>(EVICTED, c);
		write_witnesses::<T>(EVICTED, T::MaxWitnesses::get());

		#[extrinsic_call]
		_(clerk as T::RuntimeOrigin, EVICTED);

		assert!(!Witnesses::<T>::contains_key(EVICTED));
		assert_eq!(CustodyEvents::<T>::iter_prefix(EVICTED).count(), 0);
		Ok(())
	}

	#[benchmark]
	fn file_provider() -> Result<(), BenchmarkError> {
		let institution = provider::<T>();
		let earlier = removed_filings::<T>(T::MaxFilings::get() - 1);
		Filings::<T>::insert(institution, BoundedVec::truncate_from(earlier));
		let number = RawText::truncated_from(&"9".repeat(64));

		#[extrinsic_call]
		_(T::council_origin() as T::RuntimeOrigin, institution, number, standards());

		assert!(last_filing::<T>(institution).stands());
		Ok(())
	}

	#[benchmark]
	fn suspend_filing() -> Result<(), BenchmarkError> {
		let institution = write_filings::<T>(T::MaxSuspensions::get() - 1);

		#[extrinsic_call]
		_(T::council_origin() as T::RuntimeOrigin, institution);

		assert!(last_filing::<T>(institution).is_suspended());
		Ok(())
	}

	#[benchmark]
	fn reinstate_filing() -> Result<(), BenchmarkError> {
		let institution = write_suspended::<T>(T::MaxSuspensions::get() - 1);

		#[extrinsic_call]
		_(T::council_origin() as T::RuntimeOrigin, institution);

		assert!(!last_filing::<T>(institution).is_suspended());
		Ok(())
	}

	#[benchmark]
	fn remove_filing() -> Result<(), BenchmarkError> {
		let institution = write_suspended::<T>(T::MaxSuspensions::get());

		#[extrinsic_call]
		_(T::council_origin() as T::RuntimeOrigin, institution);

		assert!(!last_filing::<T>(institution).stands());
		Ok(())
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
