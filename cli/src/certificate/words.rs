// SPDX-License-Identifier: Apache-2.0
//! What is proven and what is not, in sentences for people and in fields for scripts.

use crate::{
	hashing::{algorithm_name, written},
	progress::size,
	times,
};
use citychain_certificate::{
	facts::{Anchor, Facts, Institution, Item, Leaf},
	storage::Origin,
	Proven,
};
use citychain_client::client::to_hex;
use citychain_primitives::Millis;
use serde_json::{json, Value};

/// The fields of what is proven.
pub(crate) fn fields(proven: &Proven) -> Value {
	let Facts { item, batch, leaf } = &proven.facts;
	json!({
		"genesis": to_hex(&proven.genesis.0),
		"certificate": to_hex(&proven.certificate.0),
		"block": {
			"number": proven.number,
			"hash": to_hex(&proven.hash.0),
			"time": times::written(proven.time),
		},
		"finality": {
			"validator_sets": proven.sets,
			"validators": proven.votes.validators,
			"voters": proven.votes.voters,
		},
		"evidence": item.as_ref().map(item_fields),
		"batch": batch.as_ref().map(batch_fields),
		"leaf": leaf.as_ref().map(leaf_fields),
	})
}

fn item_fields(item: &Item) -> Value {
	let record = &item.record;
	json!({
		"id": record.id.0,
		"digest": written(&item.digest),
		"institution": institution_fields(&item.institution),
		"provider": item.provider.as_ref().map(institution_fields),
		"officer": record.officer.0,
		"key_compromised_since": item.compromised_since.map(time),
		"block": record.block,
		"recorded_at": time(record.recorded_at),
		"claimed_at": time(record.claimed_at()),
		"size": record.size,
		"media_type": format!("{:?}", record.media_type),
		"class": format!("{:?}", record.class),
		"policy": record.policy.0,
		"first_seen": item.first.as_ref().map(|(first, by)| json!({
			"id": first.id.0,
			"institution": institution_fields(by),
			"block": first.block,
			"recorded_at": time(first.recorded_at),
		})),
		"origin": item.origin.as_ref().map(|origin| match origin {
			Origin::Batch { batch, index } => {
				json!({ "kind": "batch", "batch": batch.0, "index": index })
			},
			Origin::Precommitted { block, at } => {
				json!({ "kind": "precommitted", "block": block, "at": time(*at) })
			},
		}),
		"level": format!("{:?}", item.standing.level),
		"ruled": item.standing.ruled.map(|ruling| format!("{ruling:?}")),
		"holds": item.standing.holds,
		"replaces": item.links.replaces.map(|id| id.0),
		"replaced_by": item.links.replaced_by.map(|id| id.0),
	})
}

fn batch_fields(anchor: &Anchor) -> Value {
	let batch = &anchor.batch;
	json!({
		"id": anchor.id.0,
		"root": to_hex(&batch.root),
		"algorithm": algorithm_name(batch.algorithm),
		"leaves": batch.leaves,
		"institution": institution_fields(&anchor.institution),
		"provider": anchor.provider.as_ref().map(institution_fields),
		"officer": batch.officer.0,
		"key_compromised_since": anchor.compromised_since.map(time),
		"class": format!("{:?}", batch.class),
		"block": batch.block,
		"anchored_at": time(batch.anchored_at),
		"policy": batch.policy.0,
	})
}

fn leaf_fields(leaf: &Leaf) -> Value {
	json!({
		"index": leaf.index,
		"digest": written(&leaf.digest),
		"size": leaf.size,
		"media_type": format!("{:?}", leaf.media_type),
		"claimed_at": time(leaf.claimed_at),
	})
}

fn institution_fields(institution: &Institution) -> Value {
	json!({
		"id": institution.id.0,
		"name": institution.name,
		"code": institution.code,
	})
}

fn time(at: Millis) -> String {
	times::written(at.0)
}

/// What is certified, in a few words: an evidence by its number, a leaf by its place.
pub(crate) fn subject(facts: &Facts) -> String {
	match (&facts.item, &facts.batch, &facts.leaf) {
		(Some(item), _, _) => format!("evidence {}", item.record.id.0),
		(None, Some(anchor), Some(leaf)) => format!("leaf {} of batch {}", leaf.index, anchor.id.0),
		_ => "nothing".into(),
	}
}

/// The proven facts, one a line.
pub(crate) fn report(proven: &Proven) -> String {
	let Facts { item, batch, leaf } = &proven.facts;
	let mut lines = Vec::new();
	let mut line = |name: &str, text: String| lines.push(format!("  {name:<12} {text}"));
	if let Some(item) = item {
		let record = &item.record;
		line("evidence", format!("{} ({})", record.id.0, first_seen(item)));
		line("digest", written(&item.digest));
		line("institution", named(&item.institution));
		if let Some(provider) = &item.provider {
			line("held before", format!("on the platform of {}", named(provider)));
		}
		line("officer", officer(record.officer.0, item.compromised_since));
		line("recorded", format!("{} in block {}", time(record.recorded_at), record.block));
		if let Some(Origin::Precommitted { block, at }) = item.origin {
			line("committed", format!("{} in block {block}", time(at)));
		}
		line(
			"claimed",
			format!(
				"{}, {}, {:?}, {:?}",
				time(record.claimed_at()),
				size(record.size),
				record.media_type,
				record.class
			),
		);
		line("level", level(item));
		if let Some(id) = item.links.replaces {
			line("corrects", format!("evidence {}", id.0));
		}
		if let Some(id) = item.links.replaced_by {
			line("corrected", format!("by evidence {}", id.0));
		}
	}
	if let (None, Some(leaf)) = (item, leaf) {
		line("digest", written(&leaf.digest));
		let claimed = time(leaf.claimed_at);
		line("claimed", format!("{claimed}, {}, {:?}", size(leaf.size), leaf.media_type));
	}
	if let Some(anchor) = batch {
		let place = match (leaf, item.as_ref().and_then(|item| item.origin)) {
			(Some(leaf), _) => format!("its leaf {} is proven by a path", leaf.index),
			(None, Some(Origin::Batch { index, .. })) => {
				format!("the chain has checked its leaf {index}")
			},
			(None, _) => String::new(),
		};
		let leaves = anchor.batch.leaves;
		line("batch", format!("{} of {leaves} leaves: {place}", anchor.id.0));
		line(
			"anchored",
			format!(
				"{} in block {} by {}",
				time(anchor.batch.anchored_at),
				anchor.batch.block,
				named(&anchor.institution)
			),
		);
		if let Some(provider) = &anchor.provider {
			line("held before", format!("on the platform of {}", named(provider)));
		}
		line("officer", officer(anchor.batch.officer.0, anchor.compromised_since));
	}
	line("chain", to_hex(&proven.genesis.0));
	line(
		"as of",
		format!(
			"block {} ({}), {}",
			proven.number,
			to_hex(&proven.hash.0),
			times::written(proven.time)
		),
	);
	line(
		"final by",
		format!(
			"{} of {} validators, of set {} since the first block",
			proven.votes.voters, proven.votes.validators, proven.sets
		),
	);
	line("certificate", format!("blake2-256:{}", hex::encode(proven.certificate)));
	lines.join("\n")
}

fn first_seen(item: &Item) -> String {
	match &item.first {
		None => "the first record of this digest on the chain".into(),
		Some((first, by)) => format!(
			"first recorded as evidence {} by {} on {}",
			first.id.0,
			by.name,
			time(first.recorded_at)
		),
	}
}

fn named(institution: &Institution) -> String {
	let Institution { id, name, code } = institution;
	format!("{} {name} (统一社会信用代码 {code})", id.0)
}

fn officer(id: u32, compromised_since: Option<Millis>) -> String {
	match compromised_since {
		None => id.to_string(),
		Some(since) => format!("{id}, whose key was in other hands since {}", time(since)),
	}
}

fn level(item: &Item) -> String {
	let standing = &item.standing;
	let ruled = standing.ruled.map(|ruling| format!(", ruled {ruling:?} by a court"));
	let held = (standing.holds > 0).then(|| format!(", held {} times", standing.holds));
	format!("{:?}{}{}", standing.level, ruled.unwrap_or_default(), held.unwrap_or_default())
}

/// What a certificate proves.
pub(crate) fn proves(proven: &Proven) -> String {
	let (block, at) = proven.facts.since().unwrap_or_default();
	format!(
		"\
What this proves: integrity since block {block} (上链后未经篡改, 人民法院在线诉讼规则 §16).
  This digest was on the chain in block {block}, at {} by its time.
  A file that has this digest is the file that existed then, unaltered. The validators of the chain
  have signed for this, set by set from its first block on; the node that made the certificate is
  believed in nothing.",
		time(at)
	)
}

/// What a certificate does not prove, and what it rests on.
pub(crate) fn does_not_prove(proven: &Proven) -> String {
	format!(
		"\
What it does not prove:
  Authenticity before that block (上链前的真实性, §18): that the content is true, who made the file,
  and what happened to it before.
  The claimed time (声称的形成时间), size, format and class: they are the institution's word.
  The exact time: a block's time (链上时间) is set by one validator and accepted by the others; it may
  be off by some seconds, at most by about half a minute.
  Anything after block {}: a later ruling, correction or report of a stolen key is not in it. Nor are
  witnesses, custody and challenges, which other registers of the chain hold.
It rests on this: in no set of validators since the first block did more than two thirds, by weight,
sign for another history; the hash after --genesis came to you by another way than this file; and
BLAKE2b, Ed25519 and the digest's own algorithm hold.",
		proven.number
	)
}
