// SPDX-License-Identifier: Apache-2.0
//! What this program asks the chain about invoices, and what it sends of them.

use super::{
	queries::View,
	values::{self, Found},
	ChainError,
};
use crate::{
	invoice::{
		amount::{rate_word, yuan},
		code::{entry, KINDS, SPECIALS},
		file::{day_word, InvoiceFile},
		made::Made,
	},
	times,
};
use citychain_evidence::EvidenceFile;
use citychain_invoices::{Buyer, DeliveryState, FiscalState, Holder, InvoiceId, InvoiceKind, InvoiceNumber, RateGroup, RateGroups, RedReason, Reversal, RiskFlag, SpecialElement, Totals};
use citychain_primitives::{Commitment, Day, Fen, InstitutionId, OfficerId, UnifiedSocialCreditCode};
use codec::Encode;
use scale_info::TypeInfo;
use scale_value::Value;
use serde_json::json;

/// One invoice, as the chain knows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct InvoiceRecord {
	/// Its number on the chain.
	pub(crate) id: u64,
	/// Its place in the chain of its issuer, from 1.
	pub(crate) icv: u64,
	/// Its number.
	pub(crate) number: InvoiceNumber,
	/// Its kind.
	pub(crate) kind: InvoiceKind,
	/// Who sold.
	pub(crate) issuer: InstitutionId,
	/// The officer who recorded it.
	pub(crate) officer: OfficerId,
	/// Who bought.
	pub(crate) buyer: Buyer,
	/// The day that it is dated.
	pub(crate) date: Day,
	/// What it states, or takes back.
	pub(crate) totals: Totals,
	/// The same by rate.
	pub(crate) groups: RateGroups,
	/// What its lines are specially about.
	pub(crate) special: Option<SpecialElement>,
	/// What binds its document.
	pub(crate) document: Commitment,
	/// Whether it is blue or red.
	pub(crate) nature: Nature,
	/// The block that holds it.
	pub(crate) block: u64,
	/// The chain's time in that block, in milliseconds since 1970.
	pub(crate) recorded_at: u64,
	/// How it stands before the tax bureau.
	pub(crate) state: FiscalState,
	/// Whether the tax bureau warns of it.
	pub(crate) risk: RiskFlag,
	/// How the receiver stands to it.
	pub(crate) delivery: DeliveryState,
	/// Who has it in hand.
	pub(crate) holder: Option<Holder>,
	/// What red invoices took back of it.
	pub(crate) red: Totals,
	/// What is left of it with its tax.
	pub(crate) outstanding: Fen,
	/// Whether a red letter was agreed and not issued yet.
	pub(crate) has_agreed_red: bool,
}

/// Whether an invoice states something or takes it back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Nature {
	/// It states what was sold.
	Blue {
		/// How many lines it has.
		lines: u64,
		/// The root over them.
		root: [u8; 32],
		/// The invoice that it stands in for.
		replaces: Option<u64>,
	},
	/// It takes back a blue one.
	Red {
		/// The blue one.
		blue: u64,
	},
}

/// By what the issuer of an invoice is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Issuer {
	/// By its number on the chain.
	Institution(u32),
	/// By its unified social credit code.
	Code(UnifiedSocialCreditCode),
}

impl Issuer {
	/// As the chain takes it.
	fn value(self) -> Result<Value, ChainError> {
		Ok(match self {
			Self::Institution(id) => {
				Value::unnamed_variant("Institution", [Value::u128(id.into())])
			},
			Self::Code(code) => Value::unnamed_variant("Code", [shared(&code)?]),
		})
	}
}

/// Arguments of a call, each by its name.
type Arguments<'a> = Vec<(&'a str, Value)>;

fn shared<S: Encode + TypeInfo + 'static>(value: &S) -> Result<Value, ChainError> {
	values::shared(value)
}

/// A list or record of an optional content.
fn maybe<S: Encode + TypeInfo + 'static>(value: Option<S>) -> Result<Value, ChainError> {
	shared(&value)
}

impl View {
	/// The invoice with this number on the chain.
	pub(crate) async fn invoice(&self, id: u64) -> Result<Option<InvoiceRecord>, ChainError> {
		let answer = self.ask("InvoicesApi", "invoice", &[Value::u128(id.into())]).await?;
		Found::new(&answer, "the invoice").option()?.map(record).transpose()
	}

	/// The invoice with the number that it bears.
	pub(crate) async fn invoice_by_number(
		&self,
		number: &InvoiceNumber,
	) -> Result<Option<InvoiceRecord>, ChainError> {
		let answer = self.ask("InvoicesApi", "invoice_by_number", &[shared(number)?]).await?;
		Found::new(&answer, "the invoice").option()?.map(record).transpose()
	}

	/// Whether an invoice is good, by what is printed on it; the answer by the chain's name.
	pub(crate) async fn invoice_status(
		&self,
		number: &InvoiceNumber,
		date: Day,
		gross: Fen,
		issuer: Issuer,
	) -> Result<String, ChainError> {
		let arguments = [shared(number)?, shared(&date)?, shared(&gross)?, issuer.value()?];
		let answer = self.ask("InvoicesApi", "verify", &arguments).await?;
		Found::new(&answer, "the status").variant().map(str::to_string)
	}

	/// The unified social credit code of an institution.
	pub(crate) async fn institution_code(
		&self,
		id: InstitutionId,
	) -> Result<Option<UnifiedSocialCreditCode>, ChainError> {
		let answer =
			self.ask("InstitutionsApi", "institution", &[Value::u128(id.0.into())]).await?;
		let found = Found::new(&answer, "the institution").option()?;
		found.map(|institution| institution.field("code")?.shared()).transpose()
	}

	/// The call that issues a blue invoice.
	pub(crate) fn issue_invoice(
		&self,
		file: &InvoiceFile,
		made: &Made,
		deliver_to: Option<Holder>,
	) -> Result<Vec<u8>, ChainError> {
		self.metadata.call("Invoices", "issue", &issue_arguments(file, made, deliver_to)?)
	}

	/// The call that locks invoices for a claim, each with an amount, until a time.
	pub(crate) fn lock_invoices(
		&self,
		reference: Commitment,
		items: &[(u64, Fen)],
		until: u64,
	) -> Result<Vec<u8>, ChainError> {
		self.metadata.call("Reimbursements", "lock", &lock_arguments(reference, items, until)?)
	}

	/// The call that frees the invoices of a claim.
	pub(crate) fn unlock_invoices(&self, claim: u64) -> Result<Vec<u8>, ChainError> {
		self.metadata.call("Reimbursements", "unlock", &[("claim", Value::u128(claim.into()))])
	}

	/// The call that closes a claim with the file of its voucher.
	pub(crate) fn close_claim(
		&self,
		claim: u64,
		voucher: &EvidenceFile,
	) -> Result<Vec<u8>, ChainError> {
		let arguments = [("claim", Value::u128(claim.into())), ("file", shared(voucher)?)];
		self.metadata.call("Reimbursements", "close", &arguments)
	}

	/// The call that opens a form for a red letter.
	pub(crate) fn open_red_form(
		&self,
		side: &str,
		blue: u64,
		reason: RedReason,
		reversal: &Reversal,
	) -> Result<Vec<u8>, ChainError> {
		let arguments = [
			("side", values::choice(side)),
			("blue", Value::u128(blue.into())),
			("reason", shared(&reason)?),
			("reversal", shared(reversal)?),
		];
		self.metadata.call("RedLetters", "open_form", &arguments)
	}

	/// The call by which one side answers a form: agrees to it, denies or withdraws it.
	pub(crate) fn answer_red_form(
		&self,
		call: &str,
		side: &str,
		form: u64,
	) -> Result<Vec<u8>, ChainError> {
		let arguments = [("side", values::choice(side)), ("form", Value::u128(form.into()))];
		self.metadata.call("RedLetters", call, &arguments)
	}

	/// The call that issues the red invoice of a form that both sides confirmed.
	pub(crate) fn issue_red(
		&self,
		form: u64,
		number: &InvoiceNumber,
		document: Commitment,
	) -> Result<Vec<u8>, ChainError> {
		let arguments = [
			("form", Value::u128(form.into())),
			("number", shared(number)?),
			("document", shared(&document)?),
		];
		self.metadata.call("RedLetters", "issue_red", &arguments)
	}

	/// The call that issues a red invoice which nobody has to confirm.
	pub(crate) fn issue_red_directly(
		&self,
		blue: u64,
		reversal: &Reversal,
		reason: RedReason,
		number: &InvoiceNumber,
		document: Commitment,
	) -> Result<Vec<u8>, ChainError> {
		let arguments = [
			("blue", Value::u128(blue.into())),
			("reversal", shared(reversal)?),
			("reason", shared(&reason)?),
			("number", shared(number)?),
			("document", shared(&document)?),
		];
		self.metadata.call("RedLetters", "issue_direct", &arguments)
	}
}

fn issue_arguments(
	file: &InvoiceFile,
	made: &Made,
	deliver_to: Option<Holder>,
) -> Result<Arguments<'static>, ChainError> {
	let blue = Value::named_composite([
		("number", shared(&file.number)?),
		("kind", shared(&file.kind)?),
		("buyer", shared(&made.buyer)?),
		("date", shared(&file.date)?),
		("totals", shared(&made.totals)?),
		("groups", shared(&made.groups)?),
		("lines", Value::u128(u128::try_from(made.lines.len()).unwrap_or_default())),
		("lines_root", Value::from_bytes(made.root)),
		("special", maybe(file.special)?),
		("document", shared(&made.document)?),
		("replaces", maybe(file.replaces)?),
	]);
	Ok(vec![("invoice", blue), ("deliver_to", maybe(deliver_to)?)])
}

fn lock_arguments(
	reference: Commitment,
	items: &[(u64, Fen)],
	until: u64,
) -> Result<Arguments<'static>, ChainError> {
	let items: Result<Vec<_>, ChainError> = items
		.iter()
		.map(|(invoice, amount)| {
			let fields = [("invoice", shared(&InvoiceId(*invoice))?), ("amount", shared(amount)?)];
			Ok(Value::named_composite(fields))
		})
		.collect();
	Ok(vec![
		("reference", shared(&reference)?),
		("items", Value::unnamed_composite(items?)),
		("until", Value::u128(until.into())),
	])
}

fn record<T>(found: Found<'_, T>) -> Result<InvoiceRecord, ChainError> {
	let invoice = found.field("invoice")?;
	let body = invoice.field("body")?;
	let nature = body.field("nature")?;
	let nature = match nature.variant()? {
		"Blue" => Nature::Blue {
			lines: nature.part("lines")?.number()?,
			root: nature.part("lines_root")?.hash()?,
			replaces: nature.part("replaces")?.option()?.map(|id| id.number()).transpose()?,
		},
		"Red" => Nature::Red { blue: nature.part("blue")?.number()? },
		other => {
			return Err(ChainError::Incompatible(format!(
				"{other} is an unknown nature of invoices"
			)))
		},
	};
	Ok(InvoiceRecord {
		id: found.field("id")?.number()?,
		icv: invoice.field("icv")?.number()?,
		number: body.field("number")?.shared()?,
		kind: body.field("kind")?.shared()?,
		issuer: body.field("issuer")?.shared()?,
		officer: body.field("officer")?.shared()?,
		buyer: body.field("buyer")?.shared()?,
		date: body.field("date")?.shared()?,
		totals: body.field("totals")?.shared()?,
		groups: body.field("groups")?.shared()?,
		special: body.field("special")?.shared()?,
		document: body.field("document")?.shared()?,
		nature,
		block: body.field("block")?.number()?,
		recorded_at: body.field("recorded_at")?.number()?,
		state: found.field("state")?.shared()?,
		risk: found.field("risk")?.shared()?,
		delivery: found.field("delivery_state")?.shared()?,
		holder: found.field("holder")?.shared()?,
		red: found.field("red")?.shared()?,
		outstanding: found.field("outstanding")?.shared()?,
		has_agreed_red: found.field("has_agreed_red")?.flag()?,
	})
}

/// Amounts for scripts, in yuan.
fn totals_json(totals: Totals) -> serde_json::Value {
	json!({ "net": yuan(totals.net.0), "tax": yuan(totals.tax.0) })
}

impl InvoiceRecord {
	/// The fields for scripts.
	pub(crate) fn json(&self) -> serde_json::Value {
		let (buyer, buyer_of) = match &self.buyer {
			Buyer::Institution(id) => ("institution", json!(id.0)),
			Buyer::Firm(code) => ("firm", json!(code.as_str())),
			Buyer::Person(commitment) => ("person", json!(super::client::to_hex(&commitment.0))),
		};
		let holder = self.holder.as_ref().map(|holder| match holder {
			Holder::Institution(id) => json!({ "institution": id.0 }),
			Holder::Bearer(account) => json!({ "bearer": account }),
		});
		let group = |group: &RateGroup| {
			json!({
				"rate": rate_word(group.rate),
				"totals": totals_json(group.totals),
				"lines": group.lines,
			})
		};
		let groups: Vec<_> = self.groups.iter().map(group).collect();
		let (lines, root, replaces, blue) = match self.nature {
			Nature::Blue { lines, root, replaces } => {
				(Some(lines), Some(super::client::to_hex(&root)), replaces, None)
			},
			Nature::Red { blue } => (None, None, None, Some(blue)),
		};
		json!({
			"id": self.id,
			"icv": self.icv,
			"number": self.number.to_string(),
			"kind": entry(&KINDS, &self.kind).map(|kind| kind.code),
			"special": self.special.and_then(|of| entry(&SPECIALS, &of)).map(|known| known.code),
			"issuer": self.issuer.0,
			"officer": self.officer.0,
			"buyer": { buyer: buyer_of },
			"date": day_word(self.date),
			"totals": totals_json(self.totals),
			"groups": groups,
			"document": super::client::to_hex(&self.document.0),
			"lines": lines,
			"lines_root": root,
			"replaces": replaces,
			"blue": blue,
			"block": self.block,
			"recorded_at": times::written(self.recorded_at),
			"state": format!("{:?}", self.state),
			"risk": format!("{:?}", self.risk),
			"delivery": format!("{:?}", self.delivery),
			"holder": holder,
			"red": totals_json(self.red),
			"outstanding": yuan(self.outstanding.0),
			"has_agreed_red": self.has_agreed_red,
		})
	}
}

/// Against the types that the chain is made of, so that a renamed field is seen here.
#[cfg(test)]
mod tests;
