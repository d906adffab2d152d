// SPDX-License-Identifier: Apache-2.0
//! The invariants of the crate documentation, under its numbers.

use crate::{
	Accounts, CitizenKeys, Citizens, Codes, Config, Controllers, FormerCitizenKeys,
	FormerOfficerKeys, Headcounts, Institutions, KeyReports, NextCitizen, NextInstitution,
	NextOfficer, OfficerKeys, Officers, Pallet, Profiles, Staff, Subsidiaries,
};
use alloc::{
	collections::{BTreeMap, BTreeSet},
	vec::Vec,
};
use citychain_access::{Headcount, Holder, OfficerStatus, Seat};
use citychain_primitives::{Duty, InstitutionId, Millis, OfficerId};
use frame_support::{ensure, traits::Get};
use sp_runtime::TryRuntimeError;

type Outcome = Result<(), TryRuntimeError>;

impl<T: Config> Pallet<T> {
	/// Checks every invariant.
	pub(crate) fn do_try_state() -> Outcome {
		Self::try_state_numbered()?;
		Self::try_state_identified()?;
		Self::try_state_appointed()?;
		Self::try_state_permanent()?;
		Self::try_state_administered()?;
		Self::try_state_counted()?;
		Self::try_state_enrolled()?;
		Self::try_state_held()?;
		Self::try_state_referenced()?;
		Self::try_state_dated()?;
		Self::try_state_controlled()?;
		Self::try_state_levelled()?;
		Self::try_state_reported()
	}

	/// 1. Institutions are numbered, and whole.
	fn try_state_numbered() -> Outcome {
		let expected: BTreeSet<_> = (0..NextInstitution::<T>::get().0).map(InstitutionId).collect();
		ensure!(
			Institutions::<T>::iter_keys().collect::<BTreeSet<_>>() == expected
				&& Profiles::<T>::iter_keys().collect::<BTreeSet<_>>() == expected
				&& Headcounts::<T>::iter_keys().collect::<BTreeSet<_>>() == expected,
			"1: an institution lacks a part, or is numbered out of order"
		);
		ensure!(
			Institutions::<T>::iter_values().all(|s| s.duties.contains(Duty::Administer)),
			"1: an institution may not administer itself"
		);
		Ok(())
	}

	/// 2. Codes and profiles point at each other.
	fn try_state_identified() -> Outcome {
		let by_code: BTreeSet<_> = Codes::<T>::iter().collect();
		let by_profile: BTreeSet<_> =
			Profiles::<T>::iter().map(|(id, profile)| (profile.code, id)).collect();
		ensure!(by_code == by_profile, "2: a code and a profile disagree");
		Ok(())
	}

	/// 3. Officers are numbered, and whole.
	fn try_state_appointed() -> Outcome {
		let expected: BTreeSet<_> = (0..NextOfficer::<T>::get().0).map(OfficerId).collect();
		ensure!(
			Officers::<T>::iter_keys().collect::<BTreeSet<_>>() == expected
				&& OfficerKeys::<T>::iter_keys().collect::<BTreeSet<_>>() == expected,
			"3: an officer lacks a part, or is numbered out of order"
		);
		for officer in Officers::<T>::iter_values() {
			ensure!(
				Institutions::<T>::contains_key(officer.institution),
				"3: an officer has no institution"
			);
			ensure!(!officer.duties.is_empty(), "3: an officer has no duty");
			ensure!(officer.validity.is_ordered(), "3: an officer's validity is reversed");
		}
		Ok(())
	}

	/// 4. Administrators are permanent.
	fn try_state_permanent() -> Outcome {
		let now = T::now();
		ensure!(
			Officers::<T>::iter_values()
				.filter(|officer| officer.duties.contains(Duty::Administer))
				.all(|officer| officer.validity.until.is_none() && officer.validity.from <= now),
			"4: an administrator's validity has not begun, or ends"
		);
		Ok(())
	}

	/// 5. Open institutions have an administrator.
	fn try_state_administered() -> Outcome {
		let seated: BTreeSet<_> = Officers::<T>::iter_values()
			.filter(|officer| officer.seat() != Seat::None)
			.map(|officer| officer.institution)
			.collect();
		ensure!(
			Institutions::<T>::iter()
				.filter(|(_, standing)| standing.status.allows_changes())
				.all(|(institution, _)| seated.contains(&institution)),
			"5: an institution has no administrator"
		);
		Ok(())
	}

	/// 6. Headcounts and staff are what the officers say.
	fn try_state_counted() -> Outcome {
		let mut counted = BTreeMap::<InstitutionId, Headcount>::new();
		let mut staff = BTreeSet::new();
		for (id, officer) in Officers::<T>::iter().filter(|(_, o)| o.status.is_serving()) {
			let headcount = counted.entry(officer.institution).or_default();
			*headcount = headcount.joined(officer.seat());
			staff.insert((officer.institution, id));
		}
		for (institution, headcount) in Headcounts::<T>::iter() {
			ensure!(
				counted.remove(&institution).unwrap_or_default() == headcount,
				"6: a headcount is wrong"
			);
			ensure!(headcount.officers <= T::MaxOfficers::get(), "6: too many officers");
		}
		ensure!(
			Staff::<T>::iter_keys().collect::<BTreeSet<_>>() == staff,
			"6: the staff index is wrong"
		);
		Ok(())
	}

	/// 7. Citizens are whole.
	fn try_state_enrolled() -> Outcome {
		let citizens: BTreeSet<_> = Citizens::<T>::iter_keys().collect();
		ensure!(
			CitizenKeys::<T>::iter_keys().collect::<BTreeSet<_>>() == citizens,
			"7: a citizen lacks a key, or a key lacks a citizen"
		);
		ensure!(
			FormerCitizenKeys::<T>::iter_keys().all(|citizen| citizens.contains(&citizen)),
			"7: a former key lacks a citizen"
		);
		ensure!(
			citizens.iter().all(|citizen| *citizen < NextCitizen::<T>::get()),
			"7: a citizen has a number that was not given out"
		);
		ensure!(
			Citizens::<T>::iter_values()
				.all(|citizen| Institutions::<T>::contains_key(citizen.institution)),
			"7: a citizen has no institution"
		);
		Ok(())
	}

	/// 8. Accounts have one holder.
	fn try_state_held() -> Outcome {
		let mut expected = BTreeMap::new();
		let mut claim = |account: T::AccountId, holder: Holder| {
			let second = expected.insert(account, holder).is_some();
			(!second).then_some(()).ok_or("8: an account has two holders")
		};
		for (id, account) in OfficerKeys::<T>::iter() {
			let serving = Officers::<T>::get(id).is_some_and(|o| o.status.is_serving());
			claim(account, if serving { Holder::Officer(id) } else { Holder::FormerOfficer(id) })?;
		}
		for (id, account) in CitizenKeys::<T>::iter() {
			claim(account, Holder::Citizen(id))?;
		}
		for (id, keys) in FormerOfficerKeys::<T>::iter() {
			keys.into_iter().try_for_each(|key| claim(key.account, Holder::FormerOfficer(id)))?;
		}
		for (id, keys) in FormerCitizenKeys::<T>::iter() {
			keys.into_iter().try_for_each(|key| claim(key.account, Holder::FormerCitizen(id)))?;
		}
		for (account, holder) in Accounts::<T>::iter() {
			match expected.remove(&account) {
				Some(key_of) => ensure!(key_of == holder, "8: an account has another holder"),
				None => ensure!(Self::is_withdrawn(&holder), "8: an account is nobody's key"),
			}
		}
		ensure!(expected.is_empty(), "8: a key is not registered as an account");
		Ok(())
	}

	/// Whether this is what stays of a withdrawn citizen.
	fn is_withdrawn(holder: &Holder) -> bool {
		let Holder::FormerCitizen(citizen) = holder else { return false };
		*citizen < NextCitizen::<T>::get() && !Citizens::<T>::contains_key(citizen)
	}

	/// 9. Present accounts are referenced.
	fn try_state_referenced() -> Outcome {
		ensure!(
			Accounts::<T>::iter()
				.filter(|(_, holder)| matches!(holder, Holder::Officer(_) | Holder::Citizen(_)))
				.all(|(account, _)| frame_system::Pallet::<T>::sufficients(&account) > 0),
			"9: a present account is not referenced"
		);
		Ok(())
	}

	/// 10. No date lies in the future.
	fn try_state_dated() -> Outcome {
		let now = T::now();
		let past = |at: &Millis| *at <= now;
		ensure!(
			Institutions::<T>::iter_values().all(|s| s.status.since().iter().all(past))
				&& Profiles::<T>::iter_values().all(|profile| past(&profile.registered_at)),
			"10: a date of an institution lies in the future"
		);
		ensure!(
			Officers::<T>::iter_values().all(|officer| match officer.status {
				OfficerStatus::Active => true,
				OfficerStatus::Suspended { since } => past(&since),
				OfficerStatus::Compromised { since, reported_at, suspended_since } =>
					since <= reported_at && past(&reported_at) && suspended_since.iter().all(past),
				OfficerStatus::Dismissed { since, compromised_since } =>
					past(&since) && compromised_since.iter().all(past),
			}),
			"10: a date of an officer lies in the future"
		);
		ensure!(
			Citizens::<T>::iter_values().all(
				|citizen| past(&citizen.enrolled_at) && citizen.status.since().iter().all(past)
			),
			"10: a date of a citizen lies in the future"
		);
		Ok(())
	}

	/// 13. Reports say what the keys say.
	fn try_state_reported() -> Outcome {
		let mut marked = BTreeMap::new();
		for (id, officer) in Officers::<T>::iter() {
			if let (Some(account), Some(from)) =
				(OfficerKeys::<T>::get(id), officer.status.compromised_since())
			{
				marked.insert(account, from);
			}
		}
		for key in FormerOfficerKeys::<T>::iter_values().flatten() {
			if let Some(from) = key.compromised_since {
				marked.insert(key.account, from);
			}
		}
		let now = T::now();
		for (account, report) in KeyReports::<T>::iter() {
			ensure!(
				marked.remove(&account) == Some(report.counts_from),
				"13: a key counts as compromised from another time than its report says"
			);
			let confirmed_at = report.confirmed.map(|confirmation| confirmation.at);
			let needs_second = report.counts_from != report.since;
			ensure!(
				report.since <= report.counts_from
					&& report.counts_from <= report.reported_at
					&& report.reported_at <= now
					&& confirmed_at.is_none_or(|at| at <= now && !needs_second),
				"13: the times of a report are out of order"
			);
		}
		ensure!(marked.is_empty(), "13: a key counts as compromised without a report");
		Ok(())
	}

	/// 11. Control is ordered.
	fn try_state_controlled() -> Outcome {
		for (institution, controller) in Controllers::<T>::iter() {
			ensure!(
				[institution, controller].iter().all(Institutions::<T>::contains_key),
				"11: who controls or is controlled is not registered"
			);
			let ultimate = Self::controllers(institution).last();
			ensure!(
				ultimate.is_some_and(|ultimate| !Controllers::<T>::contains_key(ultimate)),
				"11: an institution stands above itself, or too many above one"
			);
		}
		Ok(())
	}

	/// 12. Subsidiaries are counted.
	fn try_state_levelled() -> Outcome {
		let mut heights = BTreeMap::<InstitutionId, usize>::new();
		for institution in Controllers::<T>::iter_keys() {
			for (distance, above) in (1..).zip(Self::controllers(institution)) {
				let height = heights.entry(above).or_default();
				*height = distance.max(*height);
			}
		}
		let mut expected = BTreeMap::<InstitutionId, Vec<u32>>::new();
		for (institution, controller) in Controllers::<T>::iter() {
			let height = heights.get(&institution).copied().unwrap_or_default();
			let counts = expected.entry(controller).or_default();
			counts.resize(counts.len().max(height.saturating_add(1)), 0);
			if let Some(count) = counts.get_mut(height) {
				*count = count.saturating_add(1);
			}
		}
		let kept: BTreeMap<_, _> =
			Subsidiaries::<T>::iter().map(|(id, levels)| (id, levels.into_inner())).collect();
		ensure!(kept == expected, "12: subsidiaries are counted wrong");
		Ok(())
	}
}
