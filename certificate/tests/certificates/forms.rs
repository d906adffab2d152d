// SPDX-License-Identifier: Apache-2.0
//! The forms in which the chain keeps what a certificate tells are those of the pallets.

use citychain_certificate::storage::{self as ours, key};
use citychain_evidence::{BatchId, EvidenceId, PresumptionLevel, Ruling};
use citychain_primitives::{ActingOfficer, Digest, DigestAlgorithm, Duty, InstitutionId, Millis, OfficerId, Region, Text, UnifiedSocialCreditCode, Validity};
use codec::{DecodeAll, Encode};
use pallet_evidence as evidence;
use pallet_institutions as institutions;
use sp_crypto_hashing::{blake2_128, twox_128, twox_64};
use sp_runtime::AccountId32;

/// What the chain writes is read as the same, to the last byte.
fn reads<T: DecodeAll + Encode>(theirs: &impl Encode) -> T {
	let bytes = theirs.encode();
	let ours = T::decode_all(&mut &bytes[..]).unwrap();
	assert_eq!(ours.encode(), bytes);
	ours
}

const ACTING: ActingOfficer =
	ActingOfficer { officer: OfficerId(70_000), institution: InstitutionId(300) };

fn submission(claimed_at: Millis, provider: Option<InstitutionId>) -> evidence::Submission {
	evidence::Submission {
		digest: Digest::Sm3([1; 32]),
		size: u64::MAX,
		media_type: evidence::MediaType::Ofd,
		class: evidence::EvidenceClass::ActivityRecord,
		claimed_at,
		provider,
	}
}

#[test]
fn of_records() {
	let now = Millis(1_790_000_000_000);
	for claimed_at in [0, 1, now.0 - 1, now.0, now.0 + 1, now.0 + 60_000, u64::MAX] {
		let submission = submission(Millis(claimed_at), Some(InstitutionId(9)));
		let record = evidence::EvidenceRecord::new(
			ACTING,
			EvidenceId(1 << 40),
			40_000_000,
			now,
			evidence::PolicyVersion(3),
			&submission,
		);
		let read: ours::Record = reads(&record);
		assert_eq!(read.claimed_at(), Millis(claimed_at));
		assert_eq!((read.id, read.officer), (EvidenceId(1 << 40), ACTING.officer));
		assert_eq!((read.provider, read.policy), (InstitutionId(9), 3));
	}
}

#[test]
fn of_locations() {
	for later in [None, Some(InstitutionId(7))] {
		let digest = Digest::Sha2_256([2; 32]);
		let read: ours::Location = reads(&evidence::Location { digest, later });
		assert_eq!(read, ours::Location { digest, later });
	}
}

#[test]
fn of_batches_and_origins() {
	let tree = evidence::Tree {
		root: [9; 32],
		algorithm: DigestAlgorithm::Sm3,
		leaves: 1 << 32,
		class: evidence::EvidenceClass::Other,
		provider: None,
	};
	let now = Millis(1_790_000_000_000);
	let batch = evidence::Batch::new(ACTING, 7, now, evidence::PolicyVersion(2), &tree);
	let read: ours::Batch = reads(&batch);
	assert_eq!((read.root, read.leaves, read.anchored_at), ([9; 32], 1 << 32, now));
	assert_eq!((read.institution, read.provider), (ACTING.institution, ACTING.institution));

	let of_batch = evidence::Origin::Batch { batch: BatchId(1 << 40), index: 5 };
	let read: ours::Origin = reads(&of_batch);
	assert_eq!(read, ours::Origin::Batch { batch: BatchId(1 << 40), index: 5 });
	let committed = evidence::Origin::Precommitted { block: 77, at: now };
	assert_eq!(
		reads::<ours::Origin>(&committed),
		ours::Origin::Precommitted { block: 77, at: now }
	);
}

#[test]
fn of_standings_and_corrections() {
	assert_eq!(reads::<ours::Standing>(&evidence::Standing::default()), ours::Standing::default());
	let (level, ruled, holds) = (PresumptionLevel::Notarised, Some(Ruling::NotConfirmed), 3);
	let standing = evidence::Standing { level, ruled, holds };
	assert_eq!(reads::<ours::Standing>(&standing), ours::Standing { level, ruled, holds });

	assert_eq!(reads::<ours::Links>(&evidence::Links::default()), ours::Links::default());
	let (replaces, replaced_by) = (Some(EvidenceId(1)), Some(EvidenceId(2)));
	let links = evidence::Links { replaces, replaced_by };
	assert_eq!(reads::<ours::Links>(&links), ours::Links { replaces, replaced_by });
}

#[test]
fn of_institutions() {
	let profile = institutions::Profile {
		name: Text::new("市中级人民法院").unwrap(),
		code: UnifiedSocialCreditCode::parse(b"91350200MA2YJ1XR9G").unwrap(),
		region: Region::new(330_100).unwrap(),
		registered_at: Millis(5),
	};
	let read: ours::Profile = reads(&profile);
	assert_eq!((read.name, read.region), (profile.name, 330_100));
	assert_eq!(read.code, profile.code);
}

#[test]
fn of_officers_and_their_keys() {
	use institutions::OfficerStatus as Theirs;
	let (since, reported_at, at) = (Millis(1), Millis(2), Some(Millis(3)));
	for (status, compromised) in [
		(Theirs::Active, None),
		(Theirs::Suspended { since }, None),
		(Theirs::Compromised { since, reported_at, suspended_since: at }, Some(since)),
		(Theirs::Dismissed { since, compromised_since: at }, at),
	] {
		let officer = institutions::Officer {
			institution: InstitutionId(1),
			duties: [Duty::Administer, Duty::NotarizeEvidence].into_iter().collect(),
			validity: Validity { from: Millis(4), until: Some(Millis(5)) },
			status,
		};
		let read: ours::Officer = reads(&officer);
		assert_eq!(read.status.compromised_since(), compromised);
		assert_eq!((read.from, read.until), (Millis(4), Some(Millis(5))));
		assert_eq!(read.duties, 0b1001);
	}
	let former = institutions::FormerKey {
		account: AccountId32::new([8; 32]),
		replaced_at: Millis(6),
		compromised_since: at,
	};
	let read: Vec<ours::FormerKey> = reads(&vec![former.clone(), former]);
	assert_eq!((read.len(), read[1].replaced_at, read[1].compromised_since), (2, Millis(6), at));
}

/// The keys, made up by hand of the pallets' and items' names in the metadata.
#[test]
fn of_keys() {
	let item = |pallet: &str, name: &str| {
		[twox_128(pallet.as_bytes()), twox_128(name.as_bytes())].concat()
	};
	let twox = |key: &[u8]| [&twox_64(key)[..], key].concat();
	let blake2 = |key: &[u8]| [&blake2_128(key)[..], key].concat();
	let digest = Digest::Sm3([6; 32]);
	let id = 5u64.to_le_bytes();
	let small = 5u32.to_le_bytes();
	let table = [
		(key::authorities(), item("Grandpa", "Authorities")),
		(key::time(), item("Timestamp", "Now")),
		(key::location(EvidenceId(5)), [item("Evidence", "Locations"), twox(&id)].concat()),
		(key::record(&digest), [item("Evidence", "Records"), blake2(&digest.encode())].concat()),
		(
			key::later_record(&digest, InstitutionId(5)),
			[item("Evidence", "LaterRecords"), blake2(&digest.encode()), twox(&small)].concat(),
		),
		(key::origin(EvidenceId(5)), [item("Evidence", "Origins"), twox(&id)].concat()),
		(key::standing(EvidenceId(5)), [item("Evidence", "Standings"), twox(&id)].concat()),
		(key::corrections(EvidenceId(5)), [item("Evidence", "Corrections"), twox(&id)].concat()),
		(key::batch(BatchId(5)), [item("Evidence", "Batches"), twox(&id)].concat()),
		(key::profile(InstitutionId(5)), [item("Institutions", "Profiles"), twox(&small)].concat()),
		(key::officer(OfficerId(5)), [item("Institutions", "Officers"), twox(&small)].concat()),
		(
			key::former_keys(OfficerId(5)),
			[item("Institutions", "FormerOfficerKeys"), twox(&small)].concat(),
		),
	];
	for (ours, theirs) in table {
		assert_eq!(ours, theirs);
	}
}
