// SPDX-License-Identifier: Apache-2.0
//! What the pallets of electronic invoices (电子发票) share: kinds, parties, lines and states.

use crate::{InvoiceId, TaxRate, Totals};
use citychain_macros::{answer, stored};
use citychain_primitives::{
	merkle::{self, NodeHash, TreeHasher},
	Commitment, Fen, InstitutionId, Millis, TaxPeriod, UnifiedSocialCreditCode,
};
use codec::Encode;
use sp_core::crypto::AccountId32;

/// The kind of an invoice (发票种类), by the codes of the tax administration.
#[stored(Copy, PartialOrd, Ord, Serialize, Deserialize)]
pub enum InvoiceKind {
	/// Fully digitalised special invoice, code 0920 (数电专票).
	#[codec(index = 0)]
	DigitalSpecial,
	/// Fully digitalised ordinary invoice, code 0910 (数电普票).
	#[codec(index = 1)]
	DigitalOrdinary,
	/// Special invoice on paper, code 01 (增值税专用发票).
	#[codec(index = 2)]
	PaperSpecial,
	/// Ordinary invoice on paper, code 04 (增值税普通发票).
	#[codec(index = 3)]
	PaperOrdinary,
	/// Electronic special invoice, code 08 (增值税电子专用发票).
	#[codec(index = 4)]
	ElectronicSpecial,
	/// Electronic ordinary invoice, code 10 (增值税电子普通发票).
	#[codec(index = 5)]
	ElectronicOrdinary,
	/// Invoice for motor vehicles, code 03 (机动车销售统一发票).
	#[codec(index = 6)]
	MotorVehicle,
	/// Toll invoice, code 14 (通行费发票).
	#[codec(index = 7)]
	Toll,
	/// Invoice for used vehicles, code 15 (二手车销售统一发票).
	#[codec(index = 8)]
	UsedVehicle,
	/// Electronic air itinerary, code 61 (航空运输电子客票行程单).
	#[codec(index = 9)]
	AirItinerary,
	/// Electronic railway ticket, code 83 (铁路电子客票).
	#[codec(index = 10)]
	RailTicket,
	/// Blockchain electronic ordinary invoice, code 100 (区块链电子普通发票).
	#[codec(index = 11)]
	Blockchain,
}

impl InvoiceKind {
	/// Every kind, for genesis data and tests.
	pub const ALL: [Self; 12] = [
		Self::DigitalSpecial,
		Self::DigitalOrdinary,
		Self::PaperSpecial,
		Self::PaperOrdinary,
		Self::ElectronicSpecial,
		Self::ElectronicOrdinary,
		Self::MotorVehicle,
		Self::Toll,
		Self::UsedVehicle,
		Self::AirItinerary,
		Self::RailTicket,
		Self::Blockchain,
	];

	/// Whether its number has 20 digits and no code.
	pub fn is_digital(self) -> bool {
		matches!(
			self,
			Self::DigitalSpecial | Self::DigitalOrdinary | Self::AirItinerary | Self::RailTicket
		)
	}

	/// Whether the buyer may deduct its tax as input tax (增值税法 §16 and the kinds it recognises).
	pub fn is_deductible(self) -> bool {
		match self {
			Self::DigitalSpecial
			| Self::PaperSpecial
			| Self::ElectronicSpecial
			| Self::MotorVehicle
			| Self::Toll
			| Self::AirItinerary
			| Self::RailTicket => true,
			Self::DigitalOrdinary
			| Self::PaperOrdinary
			| Self::ElectronicOrdinary
			| Self::UsedVehicle
			| Self::Blockchain => false,
		}
	}
}

/// What the lines of an invoice are specially about (特定要素), by the codes of the tax
/// administration.
#[stored(Copy, PartialOrd, Ord, Serialize, Deserialize)]
pub enum SpecialElement {
	/// Construction services, code 03 (建筑服务).
	#[codec(index = 3)]
	Construction,
	/// Transport of goods, code 04 (货物运输服务).
	#[codec(index = 4)]
	GoodsTransport,
	/// Sale of real estate, code 05 (不动产销售).
	#[codec(index = 5)]
	RealEstateSale,
	/// Lease of real estate, code 06 (不动产经营租赁).
	#[codec(index = 6)]
	RealEstateLease,
	/// Tolls, code 08 (通行费).
	#[codec(index = 8)]
	Toll,
	/// Transport of passengers, code 09 (旅客运输服务).
	#[codec(index = 9)]
	PassengerTransport,
	/// Medical treatment of inpatients, code 10 (医疗服务（住院）).
	#[codec(index = 10)]
	MedicalInpatient,
	/// Medical treatment of outpatients, code 11 (医疗服务（门诊）).
	#[codec(index = 11)]
	MedicalOutpatient,
}

/// Who bought.
#[stored]
pub enum Buyer {
	/// An institution of this chain.
	#[codec(index = 0)]
	Institution(InstitutionId),
	/// A firm that is not registered here, by its unified social credit code.
	#[codec(index = 1)]
	Firm(UnifiedSocialCreditCode),
	/// A natural person, as a salted commitment.
	#[codec(index = 2)]
	Person(Commitment),
}

/// Who has the invoice in hand and may have it reimbursed.
#[stored]
pub enum Holder {
	/// An institution of this chain.
	#[codec(index = 0)]
	Institution(InstitutionId),
	/// Whoever signs with this key, best one that is used for this invoice alone: the chain does
	/// not learn who that is.
	#[codec(index = 1)]
	Bearer(AccountId32),
}

impl Holder {
	/// The institution, if it is one.
	pub fn institution(&self) -> Option<InstitutionId> {
		match self {
			Self::Institution(institution) => Some(*institution),
			Self::Bearer(_) => None,
		}
	}
}

/// One line of an invoice (明细行), as a leaf of the tree of its lines.
///
/// The chain has nothing but the root of that tree, until a line is shown to take it back.
#[stored]
pub struct InvoiceLine {
	/// 32 random bytes, without which the leaf could be guessed.
	pub salt: [u8; 32],
	/// How it is taxed.
	pub rate: TaxRate,
	/// Without tax, in fen; negative for a discount (折扣行).
	pub net: i64,
	/// The tax, in fen; negative for a discount.
	pub tax: i64,
	/// The commitment to what was sold: goods or service, its tax code, quantity, unit and price.
	pub content: Commitment,
}

impl InvoiceLine {
	/// Whether `path` leads from this line at `index` up to the root of a tree over so many lines;
	/// `sha2_256` is SHA-256.
	pub fn is_included(
		&self,
		sha2_256: &impl TreeHasher,
		index: u16,
		path: &[NodeHash],
		lines: u16,
		root: &NodeHash,
	) -> bool {
		let leaf = merkle::leaf_hash(sha2_256, &self.encode());
		merkle::is_included(sha2_256, &leaf, index.into(), lines.into(), path, root)
	}

	/// Its amounts, if they can be taken back: those of a discount cannot.
	pub fn totals(&self) -> Option<Totals> {
		let net = u64::try_from(self.net).ok().map(Fen)?;
		Some(Totals { net, tax: u64::try_from(self.tax).ok().map(Fen)? })
	}
}

/// The most lines that one invoice may have.
pub const MAX_LINES: u16 = 2_000;
/// The most lines that one red letter may refer to.
pub const MAX_RED_LINES: u32 = 64;
/// The longest path from a line to the root: the tree of 2,000 lines has eleven levels.
pub const MAX_LINE_PATH: u32 = 11;

/// How an invoice stands before the tax bureau.
#[stored(Copy)]
pub enum FiscalState {
	/// It waits for the tax bureau, which clears or rejects it.
	#[codec(index = 0)]
	Drafted,
	/// In force; red letters leave it.
	#[codec(index = 1)]
	Issued,
	/// A part was taken back; further red letters leave it (部分红冲).
	#[codec(index = 2)]
	PartlyRed,
	/// All was taken back; nothing leaves it (全额红冲).
	#[codec(index = 3)]
	FullyRed,
	/// The tax bureau did not clear it; nothing leaves it, and its number is used up.
	#[codec(index = 4)]
	Rejected,
}

impl FiscalState {
	/// Whether it is in force with something left of it.
	pub fn is_in_force(self) -> bool {
		matches!(self, Self::Issued | Self::PartlyRed)
	}
}

/// Whether the tax bureau warns of an invoice.
#[stored(Copy, Default)]
pub enum RiskFlag {
	/// 01: no warning (正常).
	#[default]
	#[codec(index = 0)]
	Normal,
	/// 02: an abnormal voucher, which nobody may use (异常凭证).
	#[codec(index = 1)]
	Abnormal,
	/// 03: suspicious, which nobody may use until it is cleared up (疑点发票).
	#[codec(index = 2)]
	Suspicious,
}

/// How the receiver stands to an invoice.
#[stored(Copy)]
pub enum DeliveryState {
	/// Not delivered yet.
	#[codec(index = 0)]
	Undelivered,
	/// Delivered, and not answered.
	#[codec(index = 1)]
	Delivered,
	/// Accepted, by word or by silence.
	#[codec(index = 2)]
	Accepted,
	/// Disputed: the buyer accepts or refuses it later.
	#[codec(index = 3)]
	Disputed,
	/// Refused, by word or by silence; nobody may use it.
	#[codec(index = 4)]
	Refused,
}

/// What the other pallets of the domain need to know of an invoice.
#[answer]
pub struct InvoiceFacts {
	/// Who sold.
	pub issuer: InstitutionId,
	/// Who bought.
	pub buyer: Buyer,
	/// Who has it in hand; none before it is delivered.
	pub holder: Option<Holder>,
	/// The kind.
	pub kind: InvoiceKind,
	/// What its lines are specially about.
	pub special: Option<SpecialElement>,
	/// The blue invoice, if this one is red.
	pub blue: Option<InvoiceId>,
	/// The period that it belongs to.
	pub period: TaxPeriod,
	/// The chain's time when it was recorded.
	pub recorded_at: Millis,
	/// What it states.
	pub totals: Totals,
	/// What red letters took back of it.
	pub red: Totals,
	/// How it stands before the tax bureau.
	pub state: FiscalState,
	/// Whether the tax bureau warns of it.
	pub risk: RiskFlag,
	/// How the receiver stands to it.
	pub delivery: DeliveryState,
	/// What is pledged to a bank.
	pub encumbered: Fen,
}

impl InvoiceFacts {
	/// What is left of it with its tax, after red letters.
	pub fn outstanding(&self) -> Fen {
		self.totals.checked_sub(self.red).and_then(Totals::gross).unwrap_or_default()
	}

	/// The institution on the buyer's side, which answers the invoice and confirms red letters: the
	/// buyer, or else the holder; none if neither is an institution of this chain beside the seller.
	pub fn counterparty(&self) -> Option<InstitutionId> {
		let institution = match (&self.buyer, &self.holder) {
			(Buyer::Institution(buyer), _) => Some(*buyer),
			(_, Some(Holder::Institution(holder))) => Some(*holder),
			_ => None,
		};
		institution.filter(|institution| *institution != self.issuer)
	}
}
