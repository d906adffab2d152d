// SPDX-License-Identifier: Apache-2.0
//! What is asked about invoices, and what is sent of them.

use crate::{
	values::{choice, shared, Word},
	ChainError, View,
};
use citychain_evidence::EvidenceFile;
use citychain_invoices::{
	Buyer, DeliveryState, FiscalState, Holder, InvoiceId, InvoiceKind, InvoiceNumber, RateGroups,
	RedReason, Reversal, RiskFlag, SpecialElement, Totals,
};
use citychain_primitives::{
	Commitment, Day, Fen, InstitutionId, Millis, OfficerId, UnifiedSocialCreditCode,
};
use codec::{Decode, Encode};
use scale_info::TypeInfo;
use scale_value::Value;

/// A blue invoice as its issuer submits it.
#[derive(Clone, Debug, PartialEq, Eq, Encode, TypeInfo)]
pub struct BlueInvoice {
	/// Its number.
	pub number: InvoiceNumber,
	/// Its kind.
	pub kind: InvoiceKind,
	/// Who bought.
	pub buyer: Buyer,
	/// The day that it is dated.
	pub date: Day,
	/// What it states.
	pub totals: Totals,
	/// The same by rate.
	pub groups: RateGroups,
	/// How many lines it has.
	pub lines: u16,
	/// The root over them.
	pub lines_root: [u8; 32],
	/// What its lines are specially about.
	pub special: Option<SpecialElement>,
	/// What binds its document.
	pub document: Commitment,
	/// The invoice that it stands in for.
	pub replaces: Option<InvoiceId>,
}

/// One item of a claim.
#[derive(Clone, Debug, PartialEq, Eq, Encode, TypeInfo)]
pub struct ClaimItem {
	/// The invoice.
	pub invoice: InvoiceId,
	/// How much of it.
	pub amount: Fen,
}

/// By what the issuer of an invoice is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, TypeInfo)]
pub enum IssuerName {
	/// By its number on the chain.
	Institution(InstitutionId),
	/// By its unified social credit code.
	Code(UnifiedSocialCreditCode),
}

/// One invoice, as the chain knows it.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct InvoiceInfo {
	/// Its number on the chain.
	pub id: InvoiceId,
	/// What was recorded.
	pub invoice: Invoice,
	/// How it stands before the tax bureau.
	pub state: FiscalState,
	/// Whether the tax bureau warns of it.
	pub risk: RiskFlag,
	/// How the receiver stands to it.
	pub delivery_state: DeliveryState,
	/// Who has it in hand.
	pub holder: Option<Holder>,
	/// What red invoices took back of it.
	pub red: Totals,
	/// What is left of it with its tax.
	pub outstanding: Fen,
	/// Whether a red letter was agreed and not issued yet.
	pub has_agreed_red: bool,
}

/// What was recorded of an invoice.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct Invoice {
	/// Its place in the chain of its issuer, from 1.
	pub icv: u64,
	/// What it says.
	pub body: Body,
}

/// What an invoice says.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct Body {
	/// Its number.
	pub number: InvoiceNumber,
	/// Its kind.
	pub kind: InvoiceKind,
	/// Who sold.
	pub issuer: InstitutionId,
	/// The officer who recorded it.
	pub officer: OfficerId,
	/// Who bought.
	pub buyer: Buyer,
	/// The day that it is dated.
	pub date: Day,
	/// What it states, or takes back.
	pub totals: Totals,
	/// The same by rate.
	pub groups: RateGroups,
	/// What its lines are specially about.
	pub special: Option<SpecialElement>,
	/// What binds its document.
	pub document: Commitment,
	/// Whether it is blue or red.
	pub nature: Nature,
	/// The block that holds it.
	pub block: u64,
	/// The chain's time in that block.
	pub recorded_at: Millis,
}

/// Whether an invoice states something or takes it back.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub enum Nature {
	/// It states what was sold.
	Blue {
		/// How many lines it has.
		lines: u64,
		/// The root over them.
		lines_root: [u8; 32],
		/// The invoice that it stands in for.
		replaces: Option<u64>,
	},
	/// It takes back a blue one.
	Red {
		/// The blue one.
		blue: u64,
	},
}

impl View {
	/// The invoice with this number on the chain.
	pub async fn invoice(&self, id: u64) -> Result<Option<InvoiceInfo>, ChainError> {
		self.ask("InvoicesApi", "invoice", &[Value::u128(id.into())]).await
	}

	/// The invoice with the number that it bears.
	pub async fn invoice_by_number(
		&self,
		number: &InvoiceNumber,
	) -> Result<Option<InvoiceInfo>, ChainError> {
		self.ask("InvoicesApi", "invoice_by_number", &[shared(number)?]).await
	}

	/// Whether an invoice is good, by what is printed on it; the answer by the chain's name.
	pub async fn invoice_status(
		&self,
		number: &InvoiceNumber,
		date: Day,
		gross: Fen,
		issuer: IssuerName,
	) -> Result<Word, ChainError> {
		let arguments = [shared(number)?, shared(&date)?, shared(&gross)?, shared(&issuer)?];
		self.ask("InvoicesApi", "verify", &arguments).await
	}

	/// The call that issues a blue invoice.
	pub fn issue_invoice(
		&self,
		invoice: &BlueInvoice,
		deliver_to: &Option<Holder>,
	) -> Result<Vec<u8>, ChainError> {
		let arguments = [("invoice", shared(invoice)?), ("deliver_to", shared(deliver_to)?)];
		self.metadata.call("Invoices", "issue", &arguments)
	}

	/// The call that locks invoices for a claim, each with an amount, until a time.
	pub fn lock_invoices(
		&self,
		reference: Commitment,
		items: &[ClaimItem],
		until: Millis,
	) -> Result<Vec<u8>, ChainError> {
		let arguments = [
			("reference", shared(&reference)?),
			("items", shared(&items.to_vec())?),
			("until", shared(&until)?),
		];
		self.metadata.call("Reimbursements", "lock", &arguments)
	}

	/// The call that frees the invoices of a claim.
	pub fn unlock_invoices(&self, claim: u64) -> Result<Vec<u8>, ChainError> {
		self.metadata.call("Reimbursements", "unlock", &[("claim", Value::u128(claim.into()))])
	}

	/// The call that closes a claim with the file of its voucher.
	pub fn close_claim(&self, claim: u64, voucher: &EvidenceFile) -> Result<Vec<u8>, ChainError> {
		let arguments = [("claim", Value::u128(claim.into())), ("file", shared(voucher)?)];
		self.metadata.call("Reimbursements", "close", &arguments)
	}

	/// The call that opens a form for a red letter.
	pub fn open_red_form(
		&self,
		side: &str,
		blue: u64,
		reason: RedReason,
		reversal: &Reversal,
	) -> Result<Vec<u8>, ChainError> {
		let arguments = [
			("side", choice(side)),
			("blue", Value::u128(blue.into())),
			("reason", shared(&reason)?),
			("reversal", shared(reversal)?),
		];
		self.metadata.call("RedLetters", "open_form", &arguments)
	}

	/// The call by which one side answers a form: agrees to it, denies or withdraws it.
	pub fn answer_red_form(
		&self,
		call: &str,
		side: &str,
		form: u64,
	) -> Result<Vec<u8>, ChainError> {
		let arguments = [("side", choice(side)), ("form", Value::u128(form.into()))];
		self.metadata.call("RedLetters", call, &arguments)
	}

	/// The call that issues the red invoice of a form that both sides confirmed.
	pub fn issue_red(
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
	pub fn issue_red_directly(
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

/// Against the types that the chain is made of, so that a renamed field is seen here.
#[cfg(test)]
mod tests;
