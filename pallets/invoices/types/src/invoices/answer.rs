// SPDX-License-Identifier: Apache-2.0
//! What the look-ups answer.

use super::{Delivery, Encumbrance, Invoice, Standing};
use crate::{DeliveryState, FiscalState, Holder, InvoiceId, RiskFlag, Totals};
use citychain_macros::{answer, stored};
use citychain_primitives::{merkle::NodeHash, Fen, InstitutionId, Millis, UnifiedSocialCreditCode};

/// An invoice and how it stands.
#[answer]
pub struct InvoiceInfo {
	/// Its number on this chain.
	pub id: InvoiceId,
	/// The invoice at its place in the issuer's chain.
	pub invoice: Invoice,
	/// The hash that the next one of the chain holds.
	pub hash: [u8; 32],
	/// How it stands before the tax bureau.
	pub state: FiscalState,
	/// Whether the tax bureau warns of it.
	pub risk: RiskFlag,
	/// How the receiver stands to it now.
	pub delivery_state: DeliveryState,
	/// What was done about its delivery, with the times.
	pub delivery: Delivery,
	/// Who has it in hand.
	pub holder: Option<Holder>,
	/// What red invoices took back of it.
	pub red: Totals,
	/// What is left of it with its tax, in fen; nothing of a red one.
	pub outstanding: Fen,
	/// What is pledged to a bank.
	pub encumbrance: Option<Encumbrance>,
	/// Whether a red letter was agreed and not issued yet, so that nobody uses the invoice.
	pub has_agreed_red: bool,
}

impl InvoiceInfo {
	/// What is shown of an invoice with this hash at `now`; a red one has no standing of its own.
	pub fn new(
		id: InvoiceId,
		invoice: Invoice,
		hash: NodeHash,
		standing: Option<Standing>,
		has_agreed_red: bool,
		now: Millis,
	) -> Self {
		let (outstanding, standing) = match standing {
			Some(standing) => (standing.outstanding(invoice.body.totals), standing),
			None => (Fen::ZERO, Standing::new(FiscalState::Issued, &Default::default())),
		};
		Self {
			id,
			invoice,
			hash,
			state: standing.state,
			risk: standing.risk,
			delivery_state: standing.delivery.state(now),
			delivery: standing.delivery,
			red: standing.red_totals(),
			holder: standing.holder,
			outstanding,
			encumbrance: standing.encumbrance,
			has_agreed_red,
		}
	}

	/// What somebody is told who has the invoice in hand and asks whether it is good.
	pub fn status(&self) -> VerifiedStatus {
		match (self.state, self.risk) {
			_ if self.invoice.body.blue().is_some() => VerifiedStatus::Red,
			(FiscalState::Drafted, _) => VerifiedStatus::Drafted,
			(FiscalState::Rejected, _) => VerifiedStatus::Rejected,
			(FiscalState::FullyRed, _) => VerifiedStatus::FullyRed,
			(_, RiskFlag::Abnormal) => VerifiedStatus::Abnormal,
			(_, RiskFlag::Suspicious) => VerifiedStatus::Suspicious,
			_ if self.delivery_state == DeliveryState::Refused => VerifiedStatus::Refused,
			(FiscalState::PartlyRed, RiskFlag::Normal) => VerifiedStatus::PartlyRed,
			(FiscalState::Issued, RiskFlag::Normal) => VerifiedStatus::Normal,
		}
	}
}

/// By what somebody names the issuer of an invoice.
#[stored]
pub enum IssuerName {
	/// Its number on this chain.
	#[codec(index = 0)]
	Institution(InstitutionId),
	/// Its unified social credit code, as the document shows it.
	#[codec(index = 1)]
	Code(UnifiedSocialCreditCode),
}

/// What somebody is told who has an invoice in hand and asks whether it is good (发票查验).
#[stored(Copy)]
pub enum VerifiedStatus {
	/// No invoice has this number, date, amount and issuer together (查无此票). It may have been
	/// pruned long after it was issued.
	#[codec(index = 0)]
	NotFound,
	/// The tax bureau has not cleared it: it is not in force.
	#[codec(index = 1)]
	Drafted,
	/// The tax bureau rejected it: it was never in force.
	#[codec(index = 2)]
	Rejected,
	/// In force (正常).
	#[codec(index = 3)]
	Normal,
	/// It is a red invoice itself (红字).
	#[codec(index = 4)]
	Red,
	/// A part of it was taken back (部分红冲).
	#[codec(index = 5)]
	PartlyRed,
	/// All of it was taken back (全额红冲).
	#[codec(index = 6)]
	FullyRed,
	/// The tax bureau warns of it: an abnormal voucher (异常凭证).
	#[codec(index = 7)]
	Abnormal,
	/// The tax bureau warns of it: suspicious (疑点发票).
	#[codec(index = 8)]
	Suspicious,
	/// The receiver refused it: nobody may use it.
	#[codec(index = 9)]
	Refused,
}
