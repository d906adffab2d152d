// SPDX-License-Identifier: Apache-2.0
//! `citychain verify`: whether a file, a digest or an evidence is recorded, in plain words.

use super::recorded;
use crate::{
	args::VerifyArguments,
	error::{Exit, Failure},
	hashing::{algorithm_name, read_file, written, ALGORITHMS},
	output::{shown, Answer},
	progress::size,
	times,
};
use citychain_client::{evidence::EvidenceInfo, View};
use citychain_primitives::Digest;
use serde_json::json;
use std::collections::BTreeMap;

/// What a record proves, and what not (人民法院在线诉讼规则 §16 to §18).
const MEANING: &str = "\
What this proves: a file with this digest existed when it was recorded, and a file that has this
digest now has not changed since. The chain's time may be off by some seconds.
What it does not prove: that the content is true, who made the file, or what happened to it
before. The claimed time, size, format and class are the institution's word.";

/// Looks up what was asked for.
pub(crate) async fn run(arguments: &VerifyArguments) -> Result<Answer, Failure> {
	let chain = View::open(&arguments.node.node).await?;
	let (subject, candidates) = subject(arguments).await?;
	// Reading a large file takes long enough for the first look at the chain to be outdated.
	let chain = chain.refreshed().await?;
	let found = match arguments.id {
		None => {
			let mut found = Vec::new();
			for digest in &candidates {
				found.extend(chain.evidence_of(digest).await?);
			}
			found
		},
		Some(id) => chain.evidence(id).await?.into_iter().collect(),
	};
	let mut names = BTreeMap::new();
	for id in
		found.iter().flat_map(|evidence| [Some(evidence.institution), evidence.provider]).flatten()
	{
		if let std::collections::btree_map::Entry::Vacant(entry) = names.entry(id) {
			entry.insert(chain.institution_name(id).await?);
		}
	}
	let verdict = Verdict::new(arguments.id, &candidates, &found);
	Ok(answer(verdict, &subject, &candidates, &found, &names, chain.number))
}

/// What is looked up, in words, and the digests it may have been recorded under.
async fn subject(arguments: &VerifyArguments) -> Result<(String, Vec<Digest>), Failure> {
	if let Some(digest) = arguments.digest {
		return Ok((written(&digest), vec![digest]));
	}
	let Some(path) = arguments.file.clone() else {
		return Ok((format!("evidence {}", arguments.id.unwrap_or_default()), vec![]));
	};
	let words = match path.as_os_str() == "-" {
		true => "standard input".to_string(),
		false => shown(&path),
	};
	let all = ALGORITHMS.map(|(_, algorithm)| algorithm);
	let read = tokio::task::spawn_blocking(move || read_file(&path, &all))
		.await
		.map_err(|reason| Failure::Defect(format!("reading the file stopped: {reason}")))??;
	Ok((words, read.digests))
}

/// What the look-up says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Verdict {
	/// Recorded; with an id, it is that evidence.
	Found,
	/// No record.
	NotFound,
	/// The evidence exists and is of another file.
	Mismatch,
}

impl Verdict {
	fn new(id: Option<u64>, candidates: &[Digest], found: &[EvidenceInfo]) -> Self {
		match (found.first(), id) {
			(None, _) => Self::NotFound,
			(Some(evidence), Some(_))
				if !candidates.is_empty() && !candidates.contains(&evidence.digest) =>
			{
				Self::Mismatch
			},
			(Some(_), _) => Self::Found,
		}
	}

	fn exit(self) -> Exit {
		match self {
			Self::Found => Exit::Done,
			Self::NotFound | Self::Mismatch => Exit::No,
		}
	}

	fn word(self) -> &'static str {
		match self {
			Self::Found => "found",
			Self::NotFound => "not_found",
			Self::Mismatch => "mismatch",
		}
	}
}

fn answer(
	verdict: Verdict,
	subject: &str,
	candidates: &[Digest],
	found: &[EvidenceInfo],
	names: &BTreeMap<u64, String>,
	number: u32,
) -> Answer {
	let as_of = format!("as of final block {number}");
	let text = match verdict {
		Verdict::Found => {
			let records: Vec<String> = found.iter().map(|one| paragraph(one, names)).collect();
			format!("Found, {as_of}: {subject}\n{}\n{MEANING}", records.join("\n"))
		},
		Verdict::Mismatch => {
			let id = found.first().map(|one| one.id).unwrap_or_default();
			format!(
				"Not the same, {as_of}: {subject} is not the file of evidence {id}. It was changed \
				 since, or it is another file."
			)
		},
		Verdict::NotFound if candidates.is_empty() => {
			format!("Not found, {as_of}: {subject} does not exist on this chain.")
		},
		Verdict::NotFound => {
			let algorithms: Vec<&str> =
				candidates.iter().map(|digest| algorithm_name(digest.algorithm())).collect();
			format!(
				"Not found, {as_of}: {subject} is not recorded on this chain (looked up under {}). \
				 Either it was never recorded here, or it was changed since.",
				algorithms.join(", ")
			)
		},
	};
	let evidence: Vec<_> =
		found.iter().map(|one| recorded::json(one, &name(names, one.institution))).collect();
	let digests: Vec<_> = candidates.iter().map(written).collect();
	let fields = json!({
		"verdict": verdict.word(),
		"subject": subject,
		"digests": digests,
		"final_block": number,
		"evidence": evidence,
	});
	Answer::new(verdict.exit(), text, fields)
}

fn paragraph(evidence: &EvidenceInfo, names: &BTreeMap<u64, String>) -> String {
	let first = if evidence.first_seen == evidence.id {
		"the first record of this digest on the chain".to_string()
	} else {
		format!("first recorded as evidence {}", evidence.first_seen)
	};
	let provider = evidence.provider.map_or(String::new(), |id| {
		format!("\n  held before  on the platform of {} ({})", id, name(names, id))
	});
	format!(
		"  evidence     {} ({first})\n  digest       {}\n  institution  {} ({})\n  officer      {}\n  \
		 recorded     {} in block {}\n  claimed      {}, {}, {}, {}{provider}",
		evidence.id,
		written(&evidence.digest),
		evidence.institution,
		name(names, evidence.institution),
		evidence.officer,
		times::written(evidence.recorded_at),
		evidence.block,
		times::written(evidence.claimed_at),
		size(evidence.size),
		evidence.media_type,
		evidence.class,
	)
}

fn name(names: &BTreeMap<u64, String>, id: u64) -> String {
	names.get(&id).cloned().unwrap_or_else(|| format!("institution {id}"))
}

#[cfg(test)]
mod tests {
	use super::*;

	const DIGEST: Digest = Digest::Sm3([7; 32]);

	fn record() -> EvidenceInfo {
		EvidenceInfo {
			id: 9,
			digest: DIGEST,
			first_seen: 9,
			institution: 1,
			officer: 2,
			block: 77,
			recorded_at: 1_777_858_200_000,
			claimed_at: 1_777_858_100_000,
			size: 3,
			media_type: "Pdf".into(),
			class: "ElectronicFile".into(),
			provider: Some(3),
			policy: 1,
		}
	}

	fn answered(id: Option<u64>, candidates: &[Digest], found: &[EvidenceInfo]) -> Answer {
		let names = BTreeMap::from([(1, "市中级人民法院".to_string())]);
		let verdict = Verdict::new(id, candidates, found);
		answer(verdict, "a.pdf", candidates, found, &names, 80)
	}

	#[test]
	fn a_found_file_is_answered_with_what_it_proves_and_what_not() {
		let answer = answered(None, &[DIGEST], &[record()]);
		assert_eq!(answer.exit, Exit::Done);
		for words in [
			"Found, as of final block 80: a.pdf",
			"市中级人民法院",
			"2026-05-04T01:30:00Z in block 77",
			"platform of 3 (institution 3)",
			"What this proves",
			"What it does not prove",
		] {
			assert!(answer.text.contains(words), "{words} in {}", answer.text);
		}
		assert_eq!(answer.fields["verdict"], "found");
		assert_eq!(answer.fields["evidence"][0]["institution_name"], "市中级人民法院");
	}

	#[test]
	fn a_file_that_is_not_recorded_ends_with_no() {
		let answer = answered(None, &[DIGEST], &[]);
		assert_eq!(answer.exit, Exit::No);
		assert!(answer.text.contains("not recorded on this chain (looked up under sm3)"));
		assert!(!answer.text.contains("proves"));
		assert_eq!(answer.fields["verdict"], "not_found");
	}

	#[test]
	fn an_evidence_is_compared_to_the_file_if_one_is_given() {
		let other = Digest::Sm3([8; 32]);
		assert_eq!(answered(Some(9), &[other], &[record()]).exit, Exit::No);
		assert_eq!(answered(Some(9), &[other], &[record()]).fields["verdict"], "mismatch");
		assert_eq!(answered(Some(9), &[other, DIGEST], &[record()]).exit, Exit::Done);
		assert_eq!(answered(Some(9), &[], &[record()]).exit, Exit::Done);
		assert_eq!(answered(Some(9), &[], &[]).fields["verdict"], "not_found");
	}
}
