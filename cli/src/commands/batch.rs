// SPDX-License-Identifier: Apache-2.0
//! `citychain batch`: many files under one root on the chain, with receipts that prove each.

mod network;

use self::network::Network;
use crate::{
	args::BatchArguments,
	batch::{
		anchor::anchor,
		build::Portions,
		folder::{survey, Reader, Walk},
		json::Hash,
		list::{not_accepted, Lines, Parser},
		receipts::{Anchored, Manifest, Receipts, Source, State, Terms},
		BatchError,
	},
	error::{Exit, Failure},
	hashing::{algorithm_name, millis, ALGORITHMS},
	output::{shown, warn, Answer},
	progress::{note, Progress},
	sending::Sender,
	times,
};
use citychain_client::{client::to_hex, keys::Signer, ChainError, View};
use serde_json::json;
use sp_crypto_hashing::blake2_256;
use std::{
	fs::{self, File},
	io::{self, BufReader},
	path::{Path, PathBuf},
	sync::Mutex,
	time::{Duration, SystemTime},
};

/// How much of a list is read at once.
const BUFFER: usize = 1 << 20;

/// Prepares the batch if it is not, and brings its root into a final block.
pub(crate) async fn run(arguments: &BatchArguments) -> Result<Answer, Failure> {
	let what = What::new(arguments)?;
	if let What::Resume(path) = &what {
		if let State::Empty = State::of(path)? {
			return Err(BatchError::NoBatch(path.clone()).into());
		}
	}
	let sender = Sender::open(&arguments.send).await?;
	let (genesis, institution) = (sender.genesis().await?, sender.institution().await?);
	let Sender { chain, signer, patience } = sender;
	let terms = Terms {
		genesis,
		institution,
		algorithm: arguments.algorithm,
		class: arguments.class.variant().into(),
		provider: arguments.provider.map(u64::from),
		claimed_at: arguments.claimed_at,
	};

	let receipts = Receipts::take(what.receipts())?;
	let state = receipts.state()?;
	let is_resumed = !matches!(state, State::Empty);
	let receipts = match state {
		State::Empty => prepare(&chain, what, terms, receipts).await?,
		State::Prepared(found) | State::Sent(found, _) | State::Anchored(found, _) => {
			is_same(&receipts, &found, &terms, &what)?;
			receipts
		},
	};
	let path = receipts.path().to_path_buf();
	let url = &arguments.send.node.node;
	let result =
		match tokio::time::timeout(patience, finish(&receipts, url, signer, institution)).await {
			Ok(result) => result,
			Err(_) => Err(not_final(&receipts, patience)?.into()),
		};
	let (manifest, anchored, name) = result.map_err(|failure| match failure {
		Failure::Chain(reason) => BatchError::Unfinished { path, reason }.into(),
		other => other,
	})?;
	Ok(answer(&receipts, &manifest, &anchored, &name, is_resumed))
}

/// Brings the root into a final block; the last is the name of the institution.
async fn finish(
	receipts: &Receipts,
	url: &str,
	signer: Signer,
	institution: u64,
) -> Result<(Manifest, Anchored, String), Failure> {
	// Anew: reading may have taken hours, in which the runtime was replaced or the node started.
	let chain = View::open(url).await?;
	let mut network = Network { chain, signer, institution };
	let (manifest, anchored) = anchor(receipts, &mut network).await?;
	let name = network.chain.institution_name(manifest.terms.institution).await?;
	Ok((manifest, anchored, name))
}

fn not_final(receipts: &Receipts, waited: Duration) -> Result<ChainError, BatchError> {
	Ok(match receipts.state()? {
		State::Sent(_, sent) => {
			ChainError::NotFinal { hash: to_hex(&blake2_256(&sent.transaction)), waited }
		},
		_ => ChainError::Lost(format!("no answer in {} s", waited.as_secs())),
	})
}

/// What is asked for.
enum What {
	Folder { folder: PathBuf, receipts: PathBuf },
	List { list: PathBuf, receipts: PathBuf },
	Resume(PathBuf),
}

impl What {
	fn new(arguments: &BatchArguments) -> Result<Self, Failure> {
		let BatchArguments { folder, digests, resume, receipts, .. } = arguments;
		match (folder.clone(), digests.clone(), resume.clone(), receipts.clone()) {
			(Some(folder), None, None, Some(receipts)) => {
				refuse_inside(&folder, &receipts)?;
				Ok(Self::Folder { folder, receipts })
			},
			(None, Some(list), None, Some(receipts)) => Ok(Self::List { list, receipts }),
			(None, None, Some(resume), None) => Ok(Self::Resume(resume)),
			_ => Err(Failure::Usage(
				"give a folder or --digests, with --receipts; or --resume alone".into(),
			)),
		}
	}

	fn receipts(&self) -> &Path {
		match self {
			Self::Folder { receipts, .. } | Self::List { receipts, .. } => receipts,
			Self::Resume(receipts) => receipts,
		}
	}

	/// What the items come from, as it is now; none if only what is prepared counts.
	fn source(&self) -> Result<Option<Source>, Failure> {
		match self {
			Self::Folder { folder, .. } => {
				let survey = survey(folder, |_| true)?;
				Ok(Some(folder_source(folder, survey.fingerprint)?))
			},
			Self::List { list, .. } if list == Path::new("-") => Ok(Some(Source::StandardInput)),
			Self::List { list, .. } => list_source(list).map(Some),
			Self::Resume(_) => Ok(None),
		}
	}
}

fn unreadable(path: &Path) -> impl Fn(io::Error) -> Failure + '_ {
	|reason| Failure::Unreadable { path: path.into(), reason }
}

fn canonical(path: &Path) -> Result<String, Failure> {
	let canonical = fs::canonicalize(path).map_err(unreadable(path))?;
	Ok(canonical.to_string_lossy().into_owned())
}

fn folder_source(folder: &Path, fingerprint: [u8; 32]) -> Result<Source, Failure> {
	Ok(Source::Folder { path: canonical(folder)?, fingerprint: Hash(fingerprint) })
}

fn list_source(list: &Path) -> Result<Source, Failure> {
	let metadata = fs::metadata(list).map_err(unreadable(list))?;
	if !metadata.is_file() {
		return Err(Failure::NotAFile(list.into()));
	}
	Ok(Source::List {
		path: canonical(list)?,
		size: metadata.len(),
		modified: metadata.modified().ok().and_then(millis),
	})
}

/// Refuses receipts in the folder that is batched: they would be a part of it.
fn refuse_inside(folder: &Path, receipts: &Path) -> Result<(), Failure> {
	let folder_path = fs::canonicalize(folder).map_err(unreadable(folder))?;
	let absolute = std::path::absolute(receipts).map_err(unreadable(receipts))?;
	let existing = absolute.ancestors().find_map(|above| fs::canonicalize(above).ok());
	if existing.is_some_and(|existing| existing.starts_with(&folder_path)) {
		let (receipts, folder) = (receipts.into(), folder.into());
		return Err(BatchError::ReceiptsInside { receipts, folder }.into());
	}
	Ok(())
}

/// Reads all items and brings the batch to the disk.
async fn prepare(
	chain: &View,
	what: What,
	terms: Terms,
	receipts: Receipts,
) -> Result<Receipts, Failure> {
	let policy = chain.policy().await?.ok_or_else(no_policy)?;
	let known = ALGORITHMS.map(|(_, algorithm)| algorithm);
	let accepted: Vec<_> =
		known.into_iter().filter(|algorithm| policy.accepts(*algorithm)).collect();
	if !accepted.contains(&terms.algorithm) {
		return Err(not_accepted(terms.algorithm, "the tree".into(), &accepted).into());
	}
	// The final block may be old, so this machine's clock tells what the chain will allow soon.
	let now = millis(SystemTime::now()).unwrap_or_default();
	let latest = chain.client.time(chain.at).await?.unwrap_or_default().max(now);
	let latest = latest.saturating_add(policy.max_clock_skew);
	let Terms { claimed_at, algorithm, .. } = terms;
	if claimed_at.is_some_and(|time| time > latest) {
		return Err(BatchError::ClaimedInFuture("--claimed-at".into()).into());
	}
	// On a thread of its own, so that the connection stays alive meanwhile.
	let work = move || {
		let made = match &what {
			What::Folder { folder, .. } => {
				let may_claim = |time| claimed_at.is_some() || time <= latest;
				let reader = Reader::new(folder, algorithm, claimed_at, latest);
				prepare_folder(&receipts, terms, &reader, may_claim)
			},
			What::List { list, .. } => {
				// A list without times tells of files that are there now.
				let claimed_at = claimed_at.unwrap_or(now);
				let parser = Parser { list, accepted: &accepted, claimed_at, latest };
				prepare_list(&receipts, terms, &parser)
			},
			What::Resume(path) => Err(BatchError::NoBatch(path.clone()).into()),
		};
		if let Err(failure) = made {
			// It may be large, and the failure matters more than that it could not be removed.
			drop(receipts.discard_build());
			return Err(failure);
		}
		Ok(receipts)
	};
	tokio::task::spawn_blocking(work)
		.await
		.map_err(|reason| Failure::Defect(format!("reading stopped: {reason}")))?
}

/// Prepares the files of a folder.
fn prepare_folder(
	receipts: &Receipts,
	terms: Terms,
	reader: &Reader<'_>,
	may_claim: impl Fn(u64) -> bool,
) -> Result<Manifest, Failure> {
	note("looking at the folder");
	let survey = survey(reader.root, may_claim)?;
	let source = folder_source(reader.root, survey.fingerprint)?;
	let progress = Mutex::new(Progress::new(&shown(reader.root), Some(survey.bytes)));
	receipts.prepare(terms, source, |build| {
		build.run(Walk::new(reader.root)?, Portions::FILES, |entry| reader.read(entry, &progress))
	})
}

/// Prepares the digests of a list.
fn prepare_list(
	receipts: &Receipts,
	terms: Terms,
	parser: &Parser<'_>,
) -> Result<Manifest, Failure> {
	let list = parser.list;
	let (source, reader): (_, Box<dyn io::Read>) = match list == Path::new("-") {
		true => (Source::StandardInput, Box::new(io::stdin().lock())),
		false => (list_source(list)?, Box::new(File::open(list).map_err(unreadable(list))?)),
	};
	let size = match &source {
		Source::List { size, .. } => Some(*size),
		_ => None,
	};
	let (progress, before) = (Progress::new(&shown(list), size), source.clone());
	let lines = Lines::new(BufReader::with_capacity(BUFFER, reader), list, progress);
	receipts.prepare(terms, source, |build| {
		let built = build.run(lines, Portions::LINES, |line| parser.read(line))?;
		if built.leaves == 0 {
			return Err(BatchError::EmptyList(list.into()).into());
		}
		if size.is_some() && list_source(list)? != before {
			return Err(Failure::Changed(list.into()));
		}
		Ok(built)
	})
}

fn no_policy() -> Failure {
	ChainError::Dispatch {
		name: "Evidence::NoPolicy".into(),
		reason: "No policy is in force: the council must adopt one first.".into(),
		more: String::new(),
	}
	.into()
}

/// That a batch which is there already is the one that is asked for.
fn is_same(
	receipts: &Receipts,
	found: &Manifest,
	terms: &Terms,
	what: &What,
) -> Result<(), Failure> {
	let path = receipts.path().to_path_buf();
	if found.terms.genesis != terms.genesis {
		let expected = to_hex(&found.terms.genesis.0);
		return Err(BatchError::OtherChain { path, expected }.into());
	}
	if found.terms.institution != terms.institution {
		let (prepared, acting) = (found.terms.institution, terms.institution);
		return Err(BatchError::OtherInstitution { path, prepared, acting }.into());
	}
	let Some(source) = what.source()? else {
		return Ok(());
	};
	let difference = if found.terms.algorithm != terms.algorithm {
		"algorithm"
	} else if found.terms.class != terms.class {
		"class"
	} else if found.terms.provider != terms.provider {
		"provider"
	} else if found.terms.claimed_at != terms.claimed_at {
		"claimed time"
	} else {
		match (&found.source, &source) {
			// Nothing tells whether it is the same.
			(Source::StandardInput, Source::StandardInput) => "list from standard input",
			(found, now) if found == now => return Ok(()),
			(Source::Folder { path: one, .. }, Source::Folder { path: other, .. })
				if one == other =>
			{
				"state of this folder"
			},
			(Source::List { path: one, .. }, Source::List { path: other, .. }) if one == other => {
				"state of this list"
			},
			_ => "source",
		}
	};
	let (holds, advice) = match receipts.state()? {
		State::Anchored(_, anchored) => {
			(format!("batch {}", anchored.batch), "keep it as it is".to_string())
		},
		_ => (
			"a batch that is not anchored yet".to_string(),
			format!("finish it with citychain batch --resume {}", shown(&path)),
		),
	};
	Err(BatchError::OtherBatch { path, holds, difference, advice }.into())
}

fn answer(
	receipts: &Receipts,
	manifest: &Manifest,
	anchored: &Anchored,
	institution_name: &str,
	is_resumed: bool,
) -> Answer {
	let Manifest { terms, root, leaves, without_size, source, .. } = manifest;
	if *without_size > 0 {
		warn(&format!(
			"{without_size} of {leaves} items have no size: they can be proven, but the chain takes \
			 none of them as an evidence"
		));
	}
	let path = shown(receipts.path());
	let from = match source {
		Source::Folder { path, .. } => format!("files of {}", shown(Path::new(path))),
		Source::List { path, .. } => format!("digests of {}", shown(Path::new(path))),
		Source::StandardInput => "digests from standard input".into(),
	};
	let block_hash = to_hex(&anchored.block_hash.0);
	let text = format!(
		"Anchored as batch {}: {leaves} {from}\n  root         {} ({})\n  institution  {} \
		 ({institution_name})\n  block        {} ({block_hash}), final\n  time         {}\n  \
		 receipts     {path}\nKeep the receipts, and a copy of them in another place: the chain has \
		 nothing but the root, and without them no file of the batch can be proven. Who reads them \
		 learns the names of the files.",
		anchored.batch,
		to_hex(&root.0),
		algorithm_name(terms.algorithm),
		terms.institution,
		anchored.block,
		times::written(anchored.anchored_at),
	);
	let fields = json!({
		"state": "final",
		"resumed": is_resumed,
		"receipts": receipts.path().to_string_lossy(),
		"without_size": without_size,
		"block_hash": block_hash,
		"batch": {
			"id": anchored.batch,
			"root": to_hex(&root.0),
			"algorithm": algorithm_name(terms.algorithm),
			"leaves": leaves,
			"institution": terms.institution,
			"institution_name": institution_name,
			"officer": anchored.officer,
			"class": terms.class,
			"provider": terms.provider,
			"block": anchored.block,
			"anchored_at": times::written(anchored.anchored_at),
		},
	});
	Answer::new(Exit::Done, text, fields)
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::batch::receipts::tests::terms;
	use citychain_primitives::DigestAlgorithm;

	/// A folder with a file, and receipts of it that are prepared.
	fn prepared() -> (tempfile::TempDir, What, Receipts, Manifest) {
		let dir = tempfile::tempdir().unwrap();
		let folder = dir.path().join("files");
		fs::create_dir(&folder).unwrap();
		fs::write(folder.join("a.pdf"), "abc").unwrap();
		let receipts = dir.path().join("receipts");
		let what = What::Folder { folder: folder.clone(), receipts: receipts.clone() };
		let receipts = Receipts::take(&receipts).unwrap();
		let source = what.source().unwrap().unwrap();
		let reader = Reader::new(&folder, DigestAlgorithm::Sha2_256, None, u64::MAX);
		let manifest = prepare_folder(&receipts, terms(), &reader, |_| true).unwrap();
		assert_eq!(manifest.source, source);
		(dir, what, receipts, manifest)
	}

	#[test]
	fn the_same_command_again_is_about_the_same_batch() {
		let (dir, what, receipts, manifest) = prepared();
		is_same(&receipts, &manifest, &terms(), &what).unwrap();
		let resume = What::Resume(dir.path().join("receipts"));
		let other = Terms { class: "Other".into(), ..terms() };
		is_same(&receipts, &manifest, &other, &resume).unwrap();
	}

	#[test]
	fn another_batch_is_not_taken_for_the_one_that_is_there() {
		let (dir, what, receipts, manifest) = prepared();
		let refused = |terms: Terms, what: &What| {
			is_same(&receipts, &manifest, &terms, what).unwrap_err().to_string()
		};
		for (terms, word) in [
			(Terms { genesis: Hash([2; 32]), ..terms() }, "another chain"),
			(Terms { institution: 2, ..terms() }, "acts for institution 2"),
			(Terms { algorithm: DigestAlgorithm::Sm3, ..terms() }, "another algorithm"),
			(Terms { class: "Other".into(), ..terms() }, "another class"),
			(Terms { provider: Some(3), ..terms() }, "another provider"),
			(Terms { claimed_at: Some(4), ..terms() }, "another claimed time"),
		] {
			let sentence = refused(terms, &what);
			assert!(sentence.contains(word), "{sentence}");
		}
		let list = dir.path().join("list");
		fs::write(&list, "").unwrap();
		let receipts_path = dir.path().join("receipts");
		let what_list = What::List { list, receipts: receipts_path.clone() };
		assert!(refused(terms(), &what_list).contains("another source"));
		fs::write(dir.path().join("files/b.pdf"), "new").unwrap();
		let sentence = refused(terms(), &what);
		assert!(sentence.contains("another state of this folder"), "{sentence}");
		assert!(sentence.contains("--resume"), "{sentence}");
	}

	#[test]
	fn a_list_that_is_empty_or_not_understood_prepares_nothing() {
		let dir = tempfile::tempdir().unwrap();
		let receipts = Receipts::take(&dir.path().join("receipts")).unwrap();
		let list = dir.path().join("list");
		let accepted = [DigestAlgorithm::Sha2_256];
		let parser = Parser { list: &list, accepted: &accepted, claimed_at: 1, latest: 2 };
		for (text, code) in [("# nothing\n", "list_empty"), ("nonsense", "list_line")] {
			fs::write(&list, text).unwrap();
			let failure = prepare_list(&receipts, terms(), &parser).unwrap_err();
			assert_eq!((failure.exit(), failure.code().as_str()), (Exit::File, code));
			assert!(matches!(receipts.state(), Ok(State::Empty)));
		}
		fs::write(&list, format!("sha2-256:{}\n", "0a".repeat(32)).repeat(3)).unwrap();
		let manifest = prepare_list(&receipts, terms(), &parser).unwrap();
		assert_eq!((manifest.leaves, manifest.without_size), (3, 3));
	}

	#[test]
	fn receipts_within_the_folder_are_refused() {
		let (dir, ..) = prepared();
		let files = dir.path().join("files");
		for receipts in ["files", "files/new/receipts", "other/../files/x"] {
			let receipts = dir.path().join(receipts);
			fs::create_dir_all(dir.path().join("other")).unwrap();
			assert!(refuse_inside(&files, &receipts).is_err(), "{receipts:?}");
		}
		for receipts in ["receipts", "files2", "."] {
			refuse_inside(&files, &dir.path().join(receipts)).unwrap();
		}
	}
}
