// SPDX-License-Identifier: Apache-2.0
//! Judicial evidence, from its collection to a ruling and to its removal. Each step is made by the
//! account that the development preset gives that duty, and refused to those that have another.

use super::{
	decide, does, next_block_after, notarize, now, possession, refused, submit, waits,
	InstitutionsCall, InstitutionsError, STRANGER,
};
use crate::{
	tests::{development_chain, ensure_invariants_hold, FIRST_SLOT_AT},
	waiting::{what_waits, Task},
	Cases, Evidence, Proceedings, Provenance, Runtime,
};
use citychain_evidence::{
	BatchId, BatchLeaf, CaseId, ChallengeId, ClassRule, EvidenceId, EvidenceTask, HoldId,
	PresumptionLevel, Ruling, VerificationId,
};
use citychain_primitives::{
	merkle, Binding, Commitment, Digest, DigestAlgorithm, InstitutionId, Millis, OfficerId,
};
use codec::Encode;
use frame_support::{traits::Get, BoundedVec};
use pallet_cases::{CaseKind, ItemList, VoidReason};
use pallet_evidence::{
	EvictionId, EvidenceClass, EvidenceInfo, MediaType, Origin, Policy, PolicyVersion,
	LIMITATION_PERIOD,
};
use pallet_proceedings::{
	Finding, Ground, Opinion, Outcome, PreChainGround, Target, VerificationState,
};
use pallet_provenance::{CustodyStep, Dimensions, WitnessKind};
use sp_keyring::{
	Ed25519Keyring,
	Sr25519Keyring::{self, *},
};
use sp_runtime::{transaction_validity::InvalidTransaction, DispatchError};

type CasesCall = pallet_cases::Call<Runtime>;
type CasesError = pallet_cases::Error<Runtime>;
type EvidenceCall = pallet_evidence::Call<Runtime>;
type EvidenceError = pallet_evidence::Error<Runtime>;
type ProceedingsCall = pallet_proceedings::Call<Runtime>;
type ProceedingsError = pallet_proceedings::Error<Runtime>;
type ProvenanceCall = pallet_provenance::Call<Runtime>;
type ProvenanceError = pallet_provenance::Error<Runtime>;

const CLERK: Sr25519Keyring = Bob;
const NOTARY: Sr25519Keyring = Charlie;
const BANKER: Sr25519Keyring = Dave;
const CITIZEN: Sr25519Keyring = Ferdie;
const AUDITOR: Sr25519Keyring = One;
const EXPERT: Sr25519Keyring = AliceStash;
const PLATFORM_OFFICER: Sr25519Keyring = BobStash;
/// What the platform's officer signs with once its first key is reported.
const PLATFORM_OFFICER_ANEW: Ed25519Keyring = STRANGER;

const COURT: InstitutionId = InstitutionId(1);
const NOTARY_OFFICE: InstitutionId = InstitutionId(2);
const PLATFORM: InstitutionId = InstitutionId(7);
/// Each founder has one officer, so their numbers are the same.
const OFFICER_OF_PLATFORM: OfficerId = OfficerId(7);

/// What the story is about, in the order in which it is recorded.
const CONTRACT: EvidenceId = EvidenceId(0);
const LOG_LINE: EvidenceId = EvidenceId(1);
const STATEMENT: EvidenceId = EvidenceId(2);

const CONTRACT_DIGEST: Digest = Digest::Sha2_256([1; 32]);
const STATEMENT_DIGEST: Digest = Digest::Sm3([3; 32]);
/// Which line of the log is shown, of three.
const SHOWN: usize = 1;
const LOG: BatchId = BatchId(0);
const CASE: CaseId = CaseId(0);

const MINUTE: u64 = 60_000;
const HOUR: u64 = 60 * MINUTE;
const DAY: u64 = 24 * HOUR;

#[test]
fn a_clerk_notarizes_and_anybody_verifies() {
	development_chain().execute_with(|| {
		let digest = Digest::Sha2_256([7; 32]);
		does(CLERK, notarize(digest, now()));
		let found = Evidence::verify_digest(digest, None, 1).expect("is found");
		assert_eq!((found.first.institution, found.first.id), (COURT, EvidenceId(0)));
		assert_eq!(Evidence::verify_digest(Digest::Sha2_256([8; 32]), None, 1), None);
		assert_eq!(Evidence::verify_digest(Digest::Sm3([7; 32]), None, 1), None);
	});
}

#[test]
fn a_dispute_goes_from_the_collection_of_its_evidence_to_the_ruling_and_its_removal() {
	development_chain().execute_with(|| {
		the_council_adopts_a_policy();
		the_platform_records_the_contract();
		next_block_after(HOUR);
		the_platform_anchors_its_log_and_shows_one_line();
		the_platform_describes_the_contract();
		the_platform_keeps_the_chain_of_custody();
		witnesses_raise_what_is_presumed();
		next_block_after(DAY);
		the_court_seals_a_case_of_several_contributors();
		the_chain_compares_what_a_verifier_found();
		the_court_rules_on_a_challenge();
		next_block_after(DAY);
		a_compromised_key_marks_what_was_signed_since();
		the_court_has_evidence_kept();
		next_block_after(LIMITATION_PERIOD);
		what_is_held_stays_until_it_is_released();
		next_block_after(<Runtime as pallet_cases::Config>::Retention::get());
		what_nobody_needs_is_removed_and_stays_provable();
		ensure_invariants_hold("after the dispute");
	});
}

#[test]
fn a_case_is_void_by_the_word_of_a_second_institution_only() {
	development_chain().execute_with(|| {
		does(CLERK, notarize(CONTRACT_DIGEST, now()));
		does(CLERK, CasesCall::open_case { kind: CaseKind::Civil, docket: committed(1) });
		does(CLERK, CasesCall::contribute { case_id: CASE, items: items([CONTRACT]) });
		does(CLERK, CasesCall::seal { case_id: CASE });
		let hold = ProceedingsCall::place_hold { target: Target::Case(CASE), order: committed(2) };
		let (reason, replacement) = (VoidReason::WrongMatter, None);
		let propose = CasesCall::propose_void { case_id: CASE, reason, replacement };
		let confirm = CasesCall::confirm_void { case_id: CASE, reason, replacement };

		does(CLERK, hold);
		refused(CLERK, propose.clone(), CasesError::Held);
		does(CLERK, ProceedingsCall::release_hold { hold: HoldId(0) });
		refused(NOTARY, propose.clone(), CasesError::NotOwner);
		does(CLERK, propose);
		refused(CLERK, confirm.clone(), CasesError::NotIndependent);
		refused(EXPERT, confirm.clone(), InstitutionsError::DutyNotHeld);
		does(NOTARY, confirm.clone());
		refused(NOTARY, confirm, CasesError::NotProposed);
		assert_eq!(info(CONTRACT).holds, 0);
		ensure_invariants_hold("after a case was voided");
	});
}

#[test]
fn what_waits_for_whom_follows_a_case_and_a_challenge() {
	development_chain().execute_with(|| {
		let evidence = |task| (Task::Evidence(task), None);
		let waiting = |institution, tasks: &[EvidenceTask]| {
			let expected: Vec<_> = tasks.iter().copied().map(evidence).collect();
			assert_eq!(waits(institution), expected, "{institution:?}");
		};
		waiting(COURT, &[]);
		does(PLATFORM_OFFICER, notarize(CONTRACT_DIGEST, now()));
		does(CLERK, CasesCall::open_case { kind: CaseKind::Civil, docket: committed(1) });
		waiting(COURT, &[EvidenceTask::Contribute(CASE)]);
		waiting(PLATFORM, &[]);
		does(CLERK, CasesCall::invite { case_id: CASE, institution: PLATFORM });
		waiting(PLATFORM, &[EvidenceTask::Contribute(CASE)]);
		does(PLATFORM_OFFICER, CasesCall::contribute { case_id: CASE, items: items([CONTRACT]) });
		waiting(COURT, &[EvidenceTask::Acknowledge(CASE)]);
		does(CLERK, CasesCall::acknowledge { case_id: CASE, items: items([CONTRACT]) });
		waiting(COURT, &[EvidenceTask::Seal(CASE)]);
		does(CLERK, CasesCall::seal { case_id: CASE });
		waiting(COURT, &[]);

		let (reason, replacement) = (VoidReason::WrongMatter, None);
		does(CLERK, CasesCall::propose_void { case_id: CASE, reason, replacement });
		waiting(COURT, &[]);
		waiting(NOTARY_OFFICE, &[EvidenceTask::ConfirmVoid(CASE)]);
		does(CLERK, CasesCall::withdraw_void { case_id: CASE });
		waiting(NOTARY_OFFICE, &[]);

		does(CITIZEN, ProceedingsCall::request_verification { evidence: CONTRACT });
		let (verification, finding) = (VerificationId(0), Finding::Unavailable);
		waiting(PLATFORM, &[]);
		waiting(COURT, &[EvidenceTask::ReportVerification(verification)]);
		does(CLERK, ProceedingsCall::report_verification { verification, finding });
		waiting(COURT, &[]);

		let challenge = ChallengeId(0);
		let ground = Ground::PreChain(PreChainGround::Generation);
		let raise =
			ProceedingsCall::raise_challenge { evidence: CONTRACT, ground, reasons: committed(1) };
		does(NOTARY, raise);
		let deadline = now().0 + Proceedings::response_period();
		let respond = Task::Evidence(EvidenceTask::Respond(challenge));
		assert_eq!(waits(PLATFORM), [(respond, Some(deadline))]);
		waiting(COURT, &[]);
		next_block_after(Proceedings::response_period());
		waiting(PLATFORM, &[]);
		waiting(NOTARY_OFFICE, &[EvidenceTask::ConcludeDefault(challenge)]);
		does(NOTARY, ProceedingsCall::conclude_default { challenge });
		waiting(NOTARY_OFFICE, &[]);
		let hold = ProceedingsCall::place_hold { target: Target::Case(CASE), order: committed(2) };
		does(CLERK, hold);
		waiting(COURT, &[EvidenceTask::Rule(challenge), EvidenceTask::ReleaseHold(HoldId(0))]);
	});
}

#[test]
fn what_waits_is_told_page_by_page_and_whatever_is_sent_for_the_next_one() {
	development_chain().execute_with(|| {
		for docket in 0..5 {
			does(CLERK, CasesCall::open_case { kind: CaseKind::Civil, docket: committed(docket) });
		}
		let all: Vec<_> = waits(COURT).into_iter().map(|(task, _)| task).collect();
		assert_eq!(all.len(), 5);
		for limit in [0, 1, 2, 3, 6] {
			let (mut found, mut after, mut pages) = (Vec::new(), None, 0);
			loop {
				let page = what_waits(COURT, after.take(), limit);
				assert!(page.waiting.len() <= limit.max(1) as usize, "{limit}");
				found.extend(page.waiting.into_iter().map(|one| one.task));
				pages += 1;
				after = page.next;
				if after.is_none() {
					break;
				}
			}
			assert!(pages <= 16, "{limit}: {pages}");
			found.sort_by_key(Encode::encode);
			let mut expected = all.clone();
			expected.sort_by_key(Encode::encode);
			assert_eq!(found, expected, "{limit}");
		}
		for sent in [vec![], vec![0], vec![0xff; 3], (6u8, Some(vec![1u8])).encode()] {
			let tasks = what_waits(COURT, Some(sent), u32::MAX).waiting;
			assert_eq!(tasks.len(), 5);
		}
		assert_eq!(what_waits(COURT, Some((200u8, None::<Vec<u8>>).encode()), 1).waiting, []);
		assert_eq!(waits(InstitutionId(9_999)), []);
	});
}

fn the_council_adopts_a_policy() {
	let mut policy = Policy::default();
	policy.classes.electronic_file.required_dimensions = ClassRule::ALL_DIMENSIONS;
	let adopt = EvidenceCall::adopt_policy { policy: policy.clone() };
	refused(CLERK, adopt.clone(), DispatchError::BadOrigin);
	decide(adopt);
	let in_force = Evidence::current_policy().expect("is adopted");
	assert_eq!((in_force.version, in_force.policy), (PolicyVersion(2), policy));
}

fn the_platform_records_the_contract() {
	let record = || notarize(CONTRACT_DIGEST, now());
	refused(BANKER, record(), InstitutionsError::DutyNotHeld);
	refused(CITIZEN, record(), InstitutionsError::NotAnOfficer);
	does(PLATFORM_OFFICER, record());
	refused(PLATFORM_OFFICER, record(), EvidenceError::AlreadyExists);
	let contract = info(CONTRACT);
	assert_eq!((contract.institution, contract.policy), (PLATFORM, PolicyVersion(2)));
	assert_eq!(contract.level, PresumptionLevel::Recorded);
}

fn the_platform_anchors_its_log_and_shows_one_line() {
	let algorithm = DigestAlgorithm::Sm3;
	let hasher = |data: &[u8]| pallet_evidence::hash(algorithm, data);
	let leaves = [10, 11, 12].map(|line| BatchLeaf {
		salt: [line + 100; 32],
		digest: Digest::Sm3([line; 32]),
		size: 200,
		media_type: MediaType::PlainText,
		claimed_at: Millis(FIRST_SLOT_AT),
	});
	let hashes = leaves.map(|leaf| merkle::leaf_hash(&hasher, &leaf.encode()));
	let root = merkle::root(&hasher, hashes).expect("there are leaves");
	let anchor = EvidenceCall::anchor_root {
		root,
		algorithm,
		leaves: 3,
		evidence_class: EvidenceClass::ActivityRecord,
		provider: None,
	};
	refused(BANKER, anchor.clone(), InstitutionsError::DutyNotHeld);
	does(PLATFORM_OFFICER, anchor);

	let path = merkle::path(&hasher, &hashes, SHOWN).expect("there is such a leaf");
	let path = BoundedVec::try_from(path).expect("is short");
	let (index, leaf) = (SHOWN as u64, leaves[SHOWN]);
	let show = |leaf| EvidenceCall::materialise { batch: LOG, index, leaf, path: path.clone() };
	refused(NOTARY, show(leaf), EvidenceError::NotOwner);
	refused(PLATFORM_OFFICER, show(leaves[0]), EvidenceError::NotIncluded);
	does(PLATFORM_OFFICER, show(leaf));
	refused(PLATFORM_OFFICER, show(leaf), EvidenceError::AlreadyExists);
	let line = info(LOG_LINE);
	assert_eq!((line.digest, line.class), (leaf.digest, EvidenceClass::ActivityRecord));
	assert_eq!(line.origin, Some(Origin::Batch { batch: LOG, index }));
}

fn the_platform_describes_the_contract() {
	refused(AUDITOR, witness(WitnessKind::Auditor), ProvenanceError::DimensionsMissing);
	let describe = ProvenanceCall::describe {
		evidence: CONTRACT,
		dimensions: Dimensions {
			time: Some(committed(1)),
			place: Some(committed(2)),
			person: Some(committed(3)),
			before: Some(committed(4)),
			during: Some(committed(5)),
			after: Some(committed(6)),
		},
	};
	refused(NOTARY, describe.clone(), ProvenanceError::NotOwner);
	does(PLATFORM_OFFICER, describe.clone());
	refused(PLATFORM_OFFICER, describe, ProvenanceError::TimeAlreadyDescribed);
	assert_eq!(Provenance::missing_dimensions(CONTRACT), Some(vec![]));
}

fn the_platform_keeps_the_chain_of_custody() {
	let steps = CustodyStep::ALL;
	let began = FIRST_SLOT_AT - HOUR;
	for (minute, step) in (0..).zip(steps) {
		let record = custody(step, Millis(began + minute * MINUTE));
		refused(CLERK, record.clone(), ProvenanceError::NotCustodian);
		refused(BANKER, record.clone(), InstitutionsError::DutyNotHeld);
		does(PLATFORM_OFFICER, record);
	}
	let again = custody(CustodyStep::Collect, now());
	refused(PLATFORM_OFFICER, again, ProvenanceError::StepOutOfOrder);
	let kept: Vec<_> = Provenance::custody(CONTRACT).iter().map(|event| event.step).collect();
	assert_eq!(kept, steps);
}

fn witnesses_raise_what_is_presumed() {
	refused(PLATFORM_OFFICER, witness(WitnessKind::Platform), ProvenanceError::ConflictOfInterest);
	refused(CLERK, witness(WitnessKind::Notary), InstitutionsError::DutyNotHeld);
	for (who, kind, level) in [
		(AUDITOR, WitnessKind::Auditor, PresumptionLevel::ThirdPartyWitnessed),
		(EXPERT, WitnessKind::Forensic, PresumptionLevel::ForensicOpinion),
		(NOTARY, WitnessKind::Notary, PresumptionLevel::Notarised),
	] {
		does(who, witness(kind));
		assert_eq!(info(CONTRACT).level, level);
		refused(who, witness(kind), ProvenanceError::AlreadyWitnessed);
	}
}

fn the_court_seals_a_case_of_several_contributors() {
	does(NOTARY, notarize(STATEMENT_DIGEST, now()));
	let open = CasesCall::open_case { kind: CaseKind::Civil, docket: committed(1) };
	refused(PLATFORM_OFFICER, open.clone(), InstitutionsError::DutyNotHeld);
	does(CLERK, open);

	let contribute = |item| CasesCall::contribute { case_id: CASE, items: items([item]) };
	refused(PLATFORM_OFFICER, contribute(CONTRACT), CasesError::NotInvited);
	for institution in [PLATFORM, NOTARY_OFFICE] {
		let invite = CasesCall::invite { case_id: CASE, institution };
		refused(NOTARY, invite.clone(), CasesError::NotOwner);
		does(CLERK, invite);
	}
	refused(PLATFORM_OFFICER, contribute(STATEMENT), CasesError::RecordedByOther);
	does(PLATFORM_OFFICER, contribute(CONTRACT));
	does(NOTARY, contribute(STATEMENT));

	let seal = CasesCall::seal { case_id: CASE };
	let acknowledge = CasesCall::acknowledge { case_id: CASE, items: items([CONTRACT, STATEMENT]) };
	refused(CLERK, seal.clone(), CasesError::NotAcknowledged);
	refused(NOTARY, acknowledge.clone(), CasesError::NotOwner);
	does(CLERK, acknowledge);
	refused(NOTARY, seal.clone(), CasesError::NotOwner);
	does(CLERK, seal);
	refused(NOTARY, contribute(STATEMENT), CasesError::NotOpen);
	for item in [CONTRACT, STATEMENT] {
		assert!(Cases::seal_path(CASE, item)
			.expect("is in the case")
			.is_valid(&pallet_cases::blake2_256));
	}
}

fn the_chain_compares_what_a_verifier_found() {
	let forged = Digest::Sha2_256([99; 32]);
	let matches = Outcome::Match { digest: CONTRACT_DIGEST };
	let differs = Outcome::Mismatch { digest: forged };
	for (number, requester, digest, expected) in
		[(0, CITIZEN, CONTRACT_DIGEST, matches), (1, BANKER, forged, differs)]
	{
		let request = ProceedingsCall::request_verification { evidence: CONTRACT };
		does(requester, request.clone());
		refused(requester, request, ProceedingsError::AlreadyExists);
		let verification = VerificationId(number);
		let finding = Finding::Digest(digest);
		let report = ProceedingsCall::report_verification { verification, finding };
		refused(NOTARY, report.clone(), InstitutionsError::DutyNotHeld);
		does(EXPERT, report.clone());
		refused(CLERK, report, ProceedingsError::AlreadyReported);
		let found = Proceedings::verification(verification).expect("is on record").state;
		assert!(
			matches!(found, VerificationState::Reported { outcome, .. } if outcome == expected)
		);
	}
}

fn the_court_rules_on_a_challenge() {
	let raise = ProceedingsCall::raise_challenge {
		evidence: CONTRACT,
		ground: Ground::PreChain(PreChainGround::Generation),
		reasons: committed(1),
	};
	let challenge = ChallengeId(0);
	let respond = ProceedingsCall::respond { challenge, response: committed(2) };
	let opine = ProceedingsCall::give_opinion {
		challenge,
		opinion: Opinion::Supports,
		report: committed(3),
	};
	let rule = ProceedingsCall::rule { challenge, ruling: Ruling::Admitted, reasons: committed(4) };

	refused(PLATFORM_OFFICER, raise.clone(), ProceedingsError::OwnEvidence);
	does(CITIZEN, raise);
	refused(CLERK, rule.clone(), ProceedingsError::NotResponded);
	refused(EXPERT, opine.clone(), ProceedingsError::NotResponded);
	refused(NOTARY, respond.clone(), ProceedingsError::NotOwner);
	does(PLATFORM_OFFICER, respond);
	refused(NOTARY, opine.clone(), InstitutionsError::DutyNotHeld);
	does(EXPERT, opine);
	refused(NOTARY, rule.clone(), InstitutionsError::DutyNotHeld);
	does(CLERK, rule.clone());
	refused(CLERK, rule, ProceedingsError::AlreadyRuled);
	let contract = info(CONTRACT);
	assert_eq!(contract.level, PresumptionLevel::CourtConfirmed);
	assert_eq!(contract.ruled, Some(Ruling::Admitted));
}

/// The contract was recorded before others had the key, the log was anchored after.
fn a_compromised_key_marks_what_was_signed_since() {
	let report = InstitutionsCall::report_compromised_key {
		officer: OFFICER_OF_PLATFORM,
		since: Millis(FIRST_SLOT_AT + HOUR / 2),
	};
	refused(NOTARY, report.clone(), InstitutionsError::NotOwner);
	does(PLATFORM_OFFICER, report);
	assert!(!info(CONTRACT).compromised);
	assert!(info(LOG_LINE).compromised);
	assert!(Evidence::batch(LOG).expect("is anchored").compromised);

	let record = || notarize(Digest::Sm3([50; 32]), now());
	assert_eq!(submit(PLATFORM_OFFICER, record()), Err(InvalidTransaction::BadSigner.into()));
	let replace = InstitutionsCall::replace_officer_key {
		officer: OFFICER_OF_PLATFORM,
		account: PLATFORM_OFFICER_ANEW.to_account_id(),
		possession: possession(PLATFORM_OFFICER_ANEW, Binding::OfficerKey(OFFICER_OF_PLATFORM)),
		approval: None,
	};
	refused(NOTARY, replace.clone(), InstitutionsError::NotOwner);
	decide(replace);
	does(PLATFORM_OFFICER_ANEW, record());
}

fn the_court_has_evidence_kept() {
	for target in [Target::Evidence(LOG_LINE), Target::Case(CASE)] {
		let hold = ProceedingsCall::place_hold { target, order: committed(1) };
		refused(NOTARY, hold.clone(), InstitutionsError::DutyNotHeld);
		does(CLERK, hold);
	}
	refused(PLATFORM_OFFICER_ANEW, evict(LOG_LINE), EvidenceError::RetentionNotOver);
}

fn what_is_held_stays_until_it_is_released() {
	refused(PLATFORM_OFFICER_ANEW, evict(LOG_LINE), EvidenceError::Held);
	let release = |hold| ProceedingsCall::release_hold { hold: HoldId(hold) };
	refused(NOTARY, release(0), InstitutionsError::DutyNotHeld);
	does(CLERK, release(0));
	refused(NOTARY, evict(LOG_LINE), EvidenceError::NotOwner);
	let kept = Evidence::item_to_keep(LOG_LINE).expect("is recorded");
	does(PLATFORM_OFFICER_ANEW, evict(LOG_LINE));
	assert_eq!(Evidence::verify_id(LOG_LINE), None);
	assert!(Evidence::verify_evicted(EvictionId(0), 0, kept, vec![]));

	does(CLERK, release(1));
	// What a sealed case holds is kept for as long as the case.
	refused(PLATFORM_OFFICER_ANEW, evict(CONTRACT), EvidenceError::Held);
	refused(CLERK, CasesCall::prune { case_id: CASE }, CasesError::RetentionNotOver);
}

fn what_nobody_needs_is_removed_and_stays_provable() {
	let proof = Cases::seal_path(CASE, CONTRACT).expect("is in the case");
	let prune = CasesCall::prune { case_id: CASE };
	refused(NOTARY, prune.clone(), CasesError::NotOwner);
	does(CLERK, prune);

	let kept = Evidence::item_to_keep(CONTRACT).expect("is recorded");
	let clear_provenance = ProvenanceCall::clear { evidence: CONTRACT };
	let clear_proceedings = ProceedingsCall::clear { evidence: CONTRACT, limit: 64 };
	refused(NOTARY, clear_provenance.clone(), ProvenanceError::StillRecorded);
	refused(NOTARY, clear_proceedings.clone(), ProceedingsError::StillRecorded);
	does(PLATFORM_OFFICER_ANEW, evict(CONTRACT));
	does(NOTARY, evict(STATEMENT));
	refused(BANKER, clear_provenance.clone(), InstitutionsError::DutyNotHeld);
	refused(BANKER, clear_proceedings.clone(), InstitutionsError::DutyNotHeld);
	does(NOTARY, clear_provenance);
	does(NOTARY, clear_proceedings);

	assert_eq!(Provenance::custody(CONTRACT), vec![]);
	assert_eq!(Proceedings::challenge(ChallengeId(0)), None);
	assert!(Evidence::verify_evicted(EvictionId(1), 0, kept, vec![]));
	let case = Cases::case(CASE).expect("its record stays");
	assert!(proof.is_valid(&pallet_cases::blake2_256));
	assert_eq!(case.root, Some(proof.root));
}

fn info(id: EvidenceId) -> EvidenceInfo {
	Evidence::verify_id(id).expect("is recorded")
}

/// A commitment to something, which differs from those to others.
fn committed(to: u8) -> Commitment {
	Commitment([to; 32])
}

fn items<const N: usize>(ids: [EvidenceId; N]) -> ItemList {
	BoundedVec::truncate_from(ids.to_vec())
}

fn witness(kind: WitnessKind) -> ProvenanceCall {
	ProvenanceCall::witness { evidence: CONTRACT, kind, statement: committed(1) }
}

fn custody(step: CustodyStep, at: Millis) -> ProvenanceCall {
	ProvenanceCall::record_custody {
		evidence: CONTRACT,
		step,
		at,
		tool: committed(1),
		operator: committed(2),
		environment: None,
	}
}

fn evict(id: EvidenceId) -> EvidenceCall {
	EvidenceCall::evict { ids: BoundedVec::truncate_from(vec![id]) }
}
