// SPDX-License-Identifier: Apache-2.0
//! One story across the pallets, told in signed transactions through the whole pipeline.

use super::{account, development_chain};
use crate::{
	Address, Evidence, Executive, Institutions, Runtime, RuntimeCall, SignedPayload, System,
	TxExtension, UncheckedExtrinsic,
};
use citychain_primitives::{
	duties, Authority, Digest, Duty, EvidenceId, InstitutionId, Millis, OfficerId, RawText,
	Validity,
};
use codec::Encode;
use frame_support::assert_ok;
use pallet_evidence::{EvidenceClass, MediaType};
use sp_keyring::Sr25519Keyring::{self, *};
use sp_runtime::{
	generic::Era,
	transaction_validity::{InvalidTransaction, TransactionValidityError},
	ApplyExtrinsicResult, DispatchError, MultiSignature,
};

const COURT: InstitutionId = InstitutionId(1);
const NEW_COURT: &str = "11330100MBCTY10079";

fn sign(key: Sr25519Keyring, call: RuntimeCall) -> UncheckedExtrinsic {
	let nonce = System::account_nonce(account(key));
	let extension: TxExtension = (
		frame_system::CheckNonZeroSender::new(),
		frame_system::CheckSpecVersion::new(),
		frame_system::CheckTxVersion::new(),
		frame_system::CheckGenesis::new(),
		frame_system::CheckEra::from(Era::Immortal),
		pallet_allowance::ChargeAllowance::new(),
		pallet_allowance::CheckNonce::from(nonce),
		frame_system::CheckWeight::new(),
		frame_metadata_hash_extension::CheckMetadataHash::new(false),
		frame_system::WeightReclaim::new(),
	);
	let payload = SignedPayload::new(call, extension).expect("what is signed can be read");
	let signature = payload.using_encoded(|bytes| key.sign(bytes));
	let (call, extension, _) = payload.deconstruct();
	UncheckedExtrinsic::new_signed(
		call,
		Address::Id(account(key)),
		MultiSignature::Sr25519(signature),
		extension,
	)
}

fn submit(key: Sr25519Keyring, call: impl Into<RuntimeCall>) -> ApplyExtrinsicResult {
	Executive::apply_extrinsic(sign(key, call.into()))
}

/// The council of one decides.
fn decide(call: impl Into<RuntimeCall>) {
	let proposal = Box::new(call.into());
	let length_bound = proposal.encoded_size() as u32;
	let propose = RuntimeCall::Council(pallet_collective::Call::propose {
		threshold: 1,
		proposal,
		length_bound,
	});
	assert_ok!(submit(Alice, propose).expect("enters the block"));
}

fn notarize(digest: Digest) -> RuntimeCall {
	pallet_evidence::Call::notarize {
		digest,
		size: 1_024,
		media_type: MediaType::Pdf,
		class: EvidenceClass::ElectronicFile,
		claimed_at: Millis(1_899_999_999_000),
		provider: None,
	}
	.into()
}

fn refusal(result: ApplyExtrinsicResult) -> DispatchError {
	result.expect("enters the block").expect_err("is refused")
}

#[test]
fn a_clerk_notarizes_and_anybody_verifies() {
	development_chain().execute_with(|| {
		let digest = Digest::Sha2_256([7; 32]);
		assert_ok!(submit(Bob, notarize(digest)).expect("enters the block"));
		let found = Evidence::verify_digest(digest, None, 1).expect("is found");
		assert_eq!((found.first.institution, found.first.id), (COURT, EvidenceId(0)));
		assert_eq!(Evidence::verify_digest(Digest::Sha2_256([8; 32]), None, 1), None);
		assert_eq!(Evidence::verify_digest(Digest::Sm3([7; 32]), None, 1), None);
	});
}

#[test]
fn an_account_that_is_not_enrolled_does_not_enter_a_block() {
	development_chain().execute_with(|| {
		assert_eq!(
			submit(Two, frame_system::Call::remark { remark: vec![] }),
			Err(TransactionValidityError::Invalid(InvalidTransaction::BadSigner))
		);
	});
}

#[test]
fn a_court_is_registered_appoints_a_clerk_and_is_suspended() {
	development_chain().execute_with(|| {
		decide(pallet_institutions::Call::register_institution {
			name: RawText::truncated_from("市第二人民法院"),
			code: RawText::truncated_from(NEW_COURT),
			accept_legacy_code: false,
			region: 330_100,
			duties: duties([Duty::NotarizeEvidence]),
			administrator: account(Two),
		});
		let court = Institutions::institution_by_code(RawText::truncated_from(NEW_COURT))
			.expect("is registered");
		assert_eq!(court.name.as_str(), "市第二人民法院");

		let appoint = pallet_institutions::Call::appoint_officer {
			institution: court.institution,
			account: account(Ferdie),
			duties: duties([Duty::NotarizeEvidence]),
			validity: Validity::open(Millis(0)),
		};
		// Ferdie is a citizen already, and an account is enrolled once.
		assert_eq!(
			refusal(submit(Two, appoint)),
			pallet_institutions::Error::<Runtime>::AlreadyEnrolled.into()
		);
		let digest = Digest::Sm3([1; 32]);
		assert_eq!(
			refusal(submit(Two, notarize(digest))),
			pallet_institutions::Error::<Runtime>::DutyNotHeld.into()
		);

		decide(pallet_institutions::Call::suspend_institution { institution: COURT });
		assert_eq!(
			refusal(submit(Bob, notarize(digest))),
			pallet_institutions::Error::<Runtime>::InstitutionSuspended.into()
		);
		decide(pallet_institutions::Call::reinstate_institution { institution: COURT });
		assert_ok!(submit(Bob, notarize(digest)).expect("enters the block"));
	});
}

#[test]
fn a_suspended_officer_is_named_as_such_and_uses_its_own_allowance() {
	development_chain().execute_with(|| {
		let clerk = Institutions::ensure_officer(&account(Charlie), Duty::NotarizeEvidence)
			.expect("is in office")
			.officer;
		decide(pallet_institutions::Call::appoint_officer {
			institution: InstitutionId(2),
			account: account(Two),
			duties: duties([Duty::Administer]),
			validity: Validity::open(Millis(0)),
		});
		assert_ok!(submit(Two, pallet_institutions::Call::suspend_officer { officer: clerk })
			.expect("enters the block"));
		assert_eq!(
			refusal(submit(Charlie, notarize(Digest::Sm3([2; 32])))),
			pallet_institutions::Error::<Runtime>::OfficerSuspended.into()
		);
		assert!(pallet_allowance::Usages::<Runtime>::contains_key(
			citychain_primitives::Payer::Officer(clerk)
		));
		assert_ne!(clerk, OfficerId(0));
	});
}

#[test]
fn a_bank_issues_and_redeems_and_nothing_else_moves_money() {
	development_chain().execute_with(|| {
		let before = pallet_balances::TotalIssuance::<Runtime>::get();
		assert_ok!(submit(
			Dave,
			pallet_settlement::Call::issue { beneficiary: account(Ferdie), amount: 500 }
		)
		.expect("enters the block"));
		assert_eq!(pallet_balances::TotalIssuance::<Runtime>::get(), before + 500);
		assert_eq!(
			refusal(submit(
				Bob,
				pallet_settlement::Call::issue { beneficiary: account(Ferdie), amount: 1 }
			)),
			pallet_institutions::Error::<Runtime>::DutyNotHeld.into()
		);
		assert_eq!(
			refusal(submit(
				Ferdie,
				pallet_balances::Call::transfer_allow_death { dest: account(Bob).into(), value: 1 }
			)),
			frame_system::Error::<Runtime>::CallFiltered.into()
		);
		let bank = InstitutionId(3);
		assert_ok!(submit(
			Ferdie,
			pallet_settlement::Call::request_redemption { bank, amount: 300 }
		)
		.expect("enters the block"));
		assert_ok!(submit(Dave, pallet_settlement::Call::redeem { holder: account(Ferdie) })
			.expect("enters the block"));
		assert_eq!(pallet_balances::TotalIssuance::<Runtime>::get(), before + 200);
	});
}
