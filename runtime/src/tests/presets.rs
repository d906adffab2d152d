// SPDX-License-Identifier: Apache-2.0
//! The presets build, and each tells one consistent story.

use super::{account, chain};
use crate::{genesis, Runtime, Session};
use citychain_primitives::{Affiliation, Authority, Duty, Enrolment, InstitutionId, Payer};
use sp_keyring::Sr25519Keyring::*;

/// Or else nobody could ever confirm a recovery.
#[test]
fn two_independent_institutions_enrol_citizens() {
	for name in genesis::preset_names() {
		chain(name.as_ref()).execute_with(|| {
			let [first, second] = [InstitutionId(2), InstitutionId(4)];
			for institution in [first, second] {
				assert!(crate::Institutions::holds_duty(institution, Duty::EnrolCitizens));
			}
			assert!(!crate::Institutions::are_affiliated(first, second));
		});
	}
}

/// Runs where the pallets' invariants are compiled in, with the benchmarks' tests.
#[cfg(feature = "try-runtime")]
#[test]
fn try_state_holds_in_every_preset() {
	for preset in genesis::preset_names() {
		chain(preset.as_ref()).execute_with(|| super::ensure_invariants_hold(preset.as_ref()));
	}
}

#[test]
fn a_preset_that_does_not_exist_is_none() {
	assert_eq!(genesis::get_preset(&"mainnet".into()), None);
}

#[test]
fn the_development_chain_has_one_validator_and_the_testnet_four() {
	for (name, validators) in [("development", 1), ("local_testnet", 4)] {
		chain(name).execute_with(|| {
			assert_eq!(Session::validators().len(), validators);
			assert_eq!(pallet_grandpa::Pallet::<Runtime>::grandpa_authorities().len(), validators);
			assert_eq!(pallet_seats::Seats::<Runtime>::get().len(), validators);
		});
	}
}

#[test]
fn whoever_decides_in_the_council_is_an_officer() {
	for name in genesis::preset_names() {
		chain(name.as_ref()).execute_with(|| {
			let members =
				pallet_collective::Members::<Runtime, pallet_collective::Instance1>::get();
			assert!(!members.is_empty());
			for member in members {
				assert!(matches!(crate::Institutions::payer(&member), Some(Payer::Institution(_))));
			}
		});
	}
}

#[test]
fn the_development_accounts_hold_the_duties_that_the_readme_says() {
	super::development_chain().execute_with(|| {
		for (key, duty) in [
			(Alice, Duty::Administer),
			(Bob, Duty::NotarizeEvidence),
			(Bob, Duty::VerifyEvidence),
			(Bob, Duty::KeepCases),
			(Bob, Duty::Adjudicate),
			(Charlie, Duty::EnrolCitizens),
			(Charlie, Duty::NotarizeEvidence),
			(Charlie, Duty::WitnessAsNotary),
			(Charlie, Duty::KeepCases),
			(Dave, Duty::SettleMoney),
			(Eve, Duty::EnrolCitizens),
			(One, Duty::WitnessAsAuditor),
			(AliceStash, Duty::WitnessAsForensic),
			(BobStash, Duty::WitnessAsPlatform),
		] {
			assert!(crate::Institutions::ensure_officer(&account(key), duty).is_ok(), "{key:?}");
		}
		assert!(crate::Institutions::ensure_citizen(&account(Ferdie)).is_ok());
		assert!(crate::Institutions::ensure_officer(&account(Bob), Duty::SettleMoney).is_err());
	});
}
