// SPDX-License-Identifier: Apache-2.0
//! `citychain invoice reimburse`: locks invoices for a claim, closes it with its voucher, or
//! unlocks them.

use super::{answer, send};
use crate::{
	args::invoice::{CloseArguments, LockArguments, ReimburseCommand, UnlockArguments},
	batch::{item::media_type_of, json::Hash},
	error::Failure,
	hashing::{read_file, written},
	invoice::{
		amount::yuan,
		commitment::{commitment, salt, CLAIM},
		openings::write_secret,
		InvoiceError,
	},
	media_type,
	output::{shown, Answer},
	sending::Sender,
	times,
};
use citychain_client::invoices::ClaimItem;
use citychain_evidence::EvidenceFile;
use citychain_invoices::InvoiceId;
use citychain_primitives::{InstitutionId, Millis};
use serde::{Deserialize, Serialize};
use serde_json::json;

/// How the opening of a claim is written.
const FORMAT: &str = "citychain-claim/1";

/// What opens the commitment of a claim, and which claim that is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ClaimOpening {
	format: String,
	/// The hash of the chain's first block.
	genesis: Hash,
	/// The institution that reimburses.
	institution: u32,
	/// The number of the claim in its own books.
	reference: String,
	salt: Hash,
	/// The number on the chain; none before it is in a final block.
	claim: Option<u64>,
}

/// Runs a subcommand.
pub(super) async fn run(command: &ReimburseCommand) -> Result<Answer, Failure> {
	match command {
		ReimburseCommand::Lock(arguments) => lock(arguments).await,
		ReimburseCommand::Close(arguments) => close(arguments).await,
		ReimburseCommand::Unlock(arguments) => unlock(arguments).await,
	}
}

async fn lock(arguments: &LockArguments) -> Result<Answer, Failure> {
	let path = &arguments.output;
	let unwritable = |reason| Failure::Unwritable { path: path.clone(), reason };
	if path.try_exists().map_err(unwritable)? {
		return Err(InvoiceError::Exists(path.clone()).into());
	}
	let sender = Sender::open(&arguments.send).await?;
	let institution = sender.institution().await?;
	let mut opening = ClaimOpening {
		format: FORMAT.into(),
		genesis: sender.genesis().await?,
		institution: u32::try_from(institution).unwrap_or(u32::MAX),
		reference: arguments.reference.clone(),
		salt: salt().map_err(unwritable)?,
		claim: None,
	};
	write_secret(path, &opening)?;

	let hidden = opening.reference.as_str().into();
	let by = InstitutionId(opening.institution);
	let reference = commitment(CLAIM, by, &opening.salt.0, &hidden);
	let locked = arguments.items.iter().map(|&(invoice, amount)| {
		let invoice = InvoiceId(invoice);
		ClaimItem { invoice, amount }
	});
	let locked: Vec<_> = locked.collect();
	let until = Millis(arguments.until);
	let call = sender.chain.lock_invoices(reference, &locked, until)?;
	let done = send(sender, &call).await?;
	let claim = done.event("Reimbursements", "InvoicesLocked")?.field("claim")?;
	opening.claim = Some(claim);
	write_secret(path, &opening)?;

	let items: Vec<_> = arguments
		.items
		.iter()
		.map(|(invoice, amount)| json!({ "invoice": invoice, "amount": yuan(amount.0) }))
		.collect();
	let until = times::written(arguments.until);
	let sentence = format!(
		"Locked: {} invoices for claim {claim} until {until}\n  opening      {}",
		items.len(),
		shown(path)
	);
	let opening = path.to_string_lossy();
	let fields = json!({ "claim": claim, "items": items, "until": until, "opening": opening });
	Ok(answer(&done, &sentence, fields))
}

async fn close(arguments: &CloseArguments) -> Result<Answer, Failure> {
	let CloseArguments { claim, voucher, algorithm, .. } = arguments;
	let sender = Sender::open(&arguments.send).await?;
	let read = read_file(voucher, &[*algorithm])?;
	if read.size == 0 {
		return Err(Failure::Empty(read.path));
	}
	let digest = *read
		.digests
		.first()
		.ok_or_else(|| Failure::Defect("the file was read without a digest".into()))?;
	let claimed_at = arguments.claimed_at.or(read.modified).ok_or_else(|| {
		Failure::Usage(
			"the system does not tell when the voucher was written: give --claimed-at".into(),
		)
	})?;
	let format = arguments.media_type.unwrap_or_else(|| media_type::of_path(voucher));
	let file = EvidenceFile {
		digest,
		size: read.size,
		media_type: media_type_of(&format),
		claimed_at: Millis(claimed_at),
	};
	let call = sender.chain.close_claim(*claim, &file)?;
	let done = send(sender, &call).await?;
	let evidence: u64 = done.event("Reimbursements", "ClaimClosed")?.field("evidence")?;
	let sentence = format!(
		"Closed for ever: claim {claim}, its voucher is evidence {evidence}\n  digest       {}",
		written(&digest)
	);
	let fields = json!({ "claim": claim, "evidence": evidence, "digest": written(&digest) });
	Ok(answer(&done, &sentence, fields))
}

async fn unlock(arguments: &UnlockArguments) -> Result<Answer, Failure> {
	let claim = arguments.claim;
	let sender = Sender::open(&arguments.send).await?;
	let call = sender.chain.unlock_invoices(claim)?;
	let done = send(sender, &call).await?;
	done.event("Reimbursements", "InvoicesUnlocked")?;
	Ok(answer(
		&done,
		&format!("Unlocked: the invoices of claim {claim}"),
		json!({ "claim": claim }),
	))
}
