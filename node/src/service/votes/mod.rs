// SPDX-License-Identifier: Apache-2.0
//! No vote leaves this node that it could contradict after a power cut.
//!
//! The database keeps GRANDPA's votes too, but it does not force them onto the disk. A machine that
//! loses power may come back with a database of some time ago, vote once more in rounds in which it
//! has voted, and be reported for it. So each vote is written to a file of its own ([`record`]) and
//! synced before it is signed. A node whose database turns out to be older than its votes casts none
//! until the others have left those rounds behind, and then starts anew: the SDK's voter asks only when
//! a round begins whether it has a key, and a round that waits for this node's vote would wait for ever.
//! See ADR 0019.

mod record;
mod stored;

use super::{tasks::EssentialTasks, Client};
use citychain_runtime::{BlockNumber, Hash};
use codec::DecodeAll;
use futures::FutureExt;
use record::{Record, Vote};
use sc_client_api::AuxStore;
use sc_consensus_grandpa::{SharedAuthoritySet, SharedVoterState};
use sc_service::{error::Error, Configuration, TaskManager};
use sp_blockchain::HeaderBackend;
use sp_core::{
	crypto::{key_types::GRANDPA, KeyTypeId},
	ecdsa, ed25519, sr25519,
	traits::SpawnEssentialNamed,
};
use sp_keystore::{Keystore, KeystorePtr};
use std::{
	path::PathBuf,
	sync::{
		atomic::{AtomicBool, Ordering},
		Arc, Mutex, PoisonError,
	},
	time::{Duration, Instant},
};

/// The file, beside the chain's database and keys.
const FILE: &str = "votes";

/// How often a silent node looks whether it may vote again.
const LOOK: Duration = Duration::from_secs(1);

/// For how long a node stays silent at most: two sessions.
///
/// Only where more than a third of the validators lost votes at once do their rounds never pass
/// without them. By then each has fetched again what others have, so that what it votes for now
/// descends from what somebody holds for final.
const LONGEST_SILENCE: Duration = Duration::from_secs(10 * 60);

/// What the guard of a voter works with.
pub(super) struct Voter<'a> {
	pub(super) config: &'a Configuration,
	pub(super) client: &'a Client,
	pub(super) keystore: KeystorePtr,
	pub(super) authorities: &'a SharedAuthoritySet<Hash, BlockNumber>,
	pub(super) state: &'a SharedVoterState,
	pub(super) task_manager: &'a TaskManager,
}

/// A keystore whose key of GRANDPA signs no two votes that contradict each other; none where the node
/// is no validator, and so has no say, whatever keys it holds.
///
/// # Errors
///
/// When the file of votes cannot be made, read or locked onto the disk.
pub(super) fn guarded(voter: Voter<'_>) -> Result<Option<KeystorePtr>, Error> {
	let Voter { config, client, keystore, authorities, state, task_manager } = voter;
	if !config.role.is_authority() {
		return Ok(None);
	}
	let path = config.base_path.config_dir(config.chain_spec.id()).join(FILE);
	let told = |error| Error::Application(format!("the record of votes {path:?}: {error}").into());
	let mut record = Record::open(&path, client.info().genesis_hash).map_err(told)?;

	let known = client.get_aux(stored::KEY)?;
	let known = known.as_deref().and_then(stored::position);
	let lost = record.newest_beyond(known.as_ref());
	let is_alone = authorities.current_authorities().len().get() == 1;
	if lost.is_some() && is_alone {
		// Nobody else counts this validator's votes.
		record.forget().map_err(told)?;
	}
	let silent_until = lost.filter(|_| !is_alone);

	let guard = Arc::new(Guard {
		keystore,
		record: Mutex::new(record),
		is_silent: silent_until.is_some(),
		path,
	});
	if let Some(last) = silent_until {
		log::warn!(
			"This validator voted up to round {} of set {}, and its database does not know it, as \
			 after a power cut or when an older copy was put back: it casts no vote until that round \
			 has passed, {} minutes at most. If the whole network begins anew, remove {:?}.",
			last.1,
			last.0,
			LONGEST_SILENCE.as_secs() / 60,
			guard.path,
		);
		let task = watch(guard.clone(), last, authorities.clone(), state.clone());
		EssentialTasks::of(task_manager).spawn_essential("votes", None, task.boxed());
	}
	Ok(Some(guard))
}

/// Whether the node stopped in order to start anew.
static STARTS_ANEW: AtomicBool = AtomicBool::new(false);

/// Whether the node stopped because its silence is over, and has to be started again.
pub(crate) fn starts_anew() -> bool {
	STARTS_ANEW.load(Ordering::SeqCst)
}

/// A round of a set of voters.
type Round = (u64, u64);

/// Ends, and with it the node, when the silence of `guard` is over: when the voters have left the round `last` behind, or at last.
async fn watch(
	guard: Arc<Guard>,
	last: Round,
	authorities: SharedAuthoritySet<Hash, BlockNumber>,
	state: SharedVoterState,
) {
	let began = Instant::now();
	loop {
		tokio::time::sleep(LOOK).await;
		let round = state.voter_state().map(|found| found.best_round.0);
		let now = (authorities.set_id(), round.unwrap_or_default());
		if guard.is_over(last, now, began.elapsed()) {
			STARTS_ANEW.store(true, Ordering::SeqCst);
			return;
		}
	}
}

/// The node's keys, of which that of GRANDPA signs votes only that contradict none.
struct Guard {
	keystore: KeystorePtr,
	record: Mutex<Record>,
	/// Whether to vote at all.
	is_silent: bool,
	path: PathBuf,
}

impl Guard {
	/// Whether the silence is over, while the voter is in the round `now`.
	fn is_over(&self, last: Round, now: Round, waited: Duration) -> bool {
		if now > last {
			log::info!(
				"The voters are in round {} of set {}: this one starts anew, and votes.",
				now.1,
				now.0
			);
		} else if waited >= LONGEST_SILENCE {
			log::warn!(
				"The votes up to round {} of set {} are still not passed, so others lost theirs too: \
				 this validator starts anew, and votes.",
				last.1,
				last.0
			);
			if let Err(error) = self.record().forget() {
				log::error!("The record of votes {:?}: {error}", self.path);
				return false;
			}
		} else {
			return false;
		}
		true
	}

	fn record(&self) -> std::sync::MutexGuard<'_, Record> {
		// A panic elsewhere leaves the record as it is on the disk.
		self.record.lock().unwrap_or_else(PoisonError::into_inner)
	}

	/// Notes the vote in `message` on the disk.
	fn note(&self, public: &ed25519::Public, message: &[u8]) -> Result<(), sp_keystore::Error> {
		let refused = |reason: String| {
			log::error!("A vote was not signed: {reason} (record {:?})", self.path);
			sp_keystore::Error::Other(reason)
		};
		// As `sp_consensus_grandpa::localized_payload` encodes it.
		let (kind, hash, number, round, set) =
			<(u8, Hash, BlockNumber, u64, u64)>::decode_all(&mut &message[..])
				.map_err(|_| refused("it is of an unknown form".into()))?;
		if self.is_silent {
			return Err(refused("earlier votes were lost".into()));
		}
		let vote = Vote { kind, target: (hash, number) };
		self.record().note(public.0, (set, round), vote).map_err(refused)
	}
}

impl Keystore for Guard {
	fn ed25519_sign(
		&self,
		key_type: KeyTypeId,
		public: &ed25519::Public,
		message: &[u8],
	) -> Result<Option<ed25519::Signature>, sp_keystore::Error> {
		if key_type == GRANDPA {
			self.note(public, message)?;
		}
		self.keystore.ed25519_sign(key_type, public, message)
	}

	/// Before each round the voter asks whether it has a key to vote with.
	fn has_keys(&self, public_keys: &[(Vec<u8>, KeyTypeId)]) -> bool {
		let asks_to_vote = public_keys.iter().any(|(_, key_type)| *key_type == GRANDPA);
		if asks_to_vote && self.is_silent {
			return false;
		}
		self.keystore.has_keys(public_keys)
	}

	fn sr25519_public_keys(&self, key_type: KeyTypeId) -> Vec<sr25519::Public> {
		self.keystore.sr25519_public_keys(key_type)
	}

	fn sr25519_generate_new(
		&self,
		key_type: KeyTypeId,
		seed: Option<&str>,
	) -> Result<sr25519::Public, sp_keystore::Error> {
		self.keystore.sr25519_generate_new(key_type, seed)
	}

	fn sr25519_sign(
		&self,
		key_type: KeyTypeId,
		public: &sr25519::Public,
		message: &[u8],
	) -> Result<Option<sr25519::Signature>, sp_keystore::Error> {
		self.keystore.sr25519_sign(key_type, public, message)
	}

	fn sr25519_vrf_sign(
		&self,
		key_type: KeyTypeId,
		public: &sr25519::Public,
		data: &sr25519::vrf::VrfSignData,
	) -> Result<Option<sr25519::vrf::VrfSignature>, sp_keystore::Error> {
		self.keystore.sr25519_vrf_sign(key_type, public, data)
	}

	fn sr25519_vrf_pre_output(
		&self,
		key_type: KeyTypeId,
		public: &sr25519::Public,
		input: &sr25519::vrf::VrfInput,
	) -> Result<Option<sr25519::vrf::VrfPreOutput>, sp_keystore::Error> {
		self.keystore.sr25519_vrf_pre_output(key_type, public, input)
	}

	fn ed25519_public_keys(&self, key_type: KeyTypeId) -> Vec<ed25519::Public> {
		self.keystore.ed25519_public_keys(key_type)
	}

	fn ed25519_generate_new(
		&self,
		key_type: KeyTypeId,
		seed: Option<&str>,
	) -> Result<ed25519::Public, sp_keystore::Error> {
		self.keystore.ed25519_generate_new(key_type, seed)
	}

	fn ecdsa_public_keys(&self, key_type: KeyTypeId) -> Vec<ecdsa::Public> {
		self.keystore.ecdsa_public_keys(key_type)
	}

	fn ecdsa_generate_new(
		&self,
		key_type: KeyTypeId,
		seed: Option<&str>,
	) -> Result<ecdsa::Public, sp_keystore::Error> {
		self.keystore.ecdsa_generate_new(key_type, seed)
	}

	fn ecdsa_sign(
		&self,
		key_type: KeyTypeId,
		public: &ecdsa::Public,
		message: &[u8],
	) -> Result<Option<ecdsa::Signature>, sp_keystore::Error> {
		self.keystore.ecdsa_sign(key_type, public, message)
	}

	fn ecdsa_sign_prehashed(
		&self,
		key_type: KeyTypeId,
		public: &ecdsa::Public,
		message: &[u8; 32],
	) -> Result<Option<ecdsa::Signature>, sp_keystore::Error> {
		self.keystore.ecdsa_sign_prehashed(key_type, public, message)
	}

	fn insert(&self, key_type: KeyTypeId, suri: &str, public: &[u8]) -> Result<(), ()> {
		self.keystore.insert(key_type, suri, public)
	}

	fn keys(&self, key_type: KeyTypeId) -> Result<Vec<Vec<u8>>, sp_keystore::Error> {
		self.keystore.keys(key_type)
	}
}

#[cfg(test)]
mod tests;
