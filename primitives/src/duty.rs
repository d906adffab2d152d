// SPDX-License-Identifier: Apache-2.0
//! Duties (职责): what an institution, and then its officer, may do.

use citychain_macros::stored;
use sp_core::{bounded::BoundedBTreeSet, ConstU32};

/// One thing an institution, and then its officer, may do (职责).
// Indices stand in bands, one per domain, so that a domain's later duties stay beside its first.
#[stored(Copy, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Duty {
	/// Appoint, change, suspend and dismiss the institution's own officers (管理经办人).
	#[codec(index = 0)]
	Administer,
	/// Enrol citizens and keep their enrolment (市民登记).
	#[codec(index = 1)]
	EnrolCitizens,
	/// Issue and redeem money one to one against deposits (结算银行).
	#[codec(index = 10)]
	SettleMoney,
	/// Notarize the digests of evidence (存证).
	#[codec(index = 20)]
	NotarizeEvidence,
	/// Witness evidence as a notary office (公证).
	#[codec(index = 21)]
	WitnessAsNotary,
	/// Witness evidence and give expert opinions as a forensic institute (司法鉴定).
	#[codec(index = 22)]
	WitnessAsForensic,
	/// Witness evidence as an auditor (审计).
	#[codec(index = 23)]
	WitnessAsAuditor,
	/// Witness evidence as an arbitration commission (仲裁).
	#[codec(index = 24)]
	WitnessAsArbitrator,
	/// Witness evidence as a certificate authority (电子认证服务).
	#[codec(index = 25)]
	WitnessAsCertifier,
	/// Witness evidence as the platform on which it came to be (平台).
	#[codec(index = 26)]
	WitnessAsPlatform,
	/// Compare files with recorded digests and record the outcome (技术核验).
	#[codec(index = 27)]
	VerifyEvidence,
	/// Open, seal and void cases (证据链管理).
	#[codec(index = 28)]
	KeepCases,
	/// Rule on challenges and order that evidence be kept (裁判).
	#[codec(index = 29)]
	Adjudicate,
	/// Keep the register of taxpayers, clear and flag invoices, and give proofs of paid taxes
	/// (税务管理).
	#[codec(index = 30)]
	AdministerTax,
	/// Issue invoices and red letters (开票).
	#[codec(index = 31)]
	IssueInvoices,
	/// Receive invoices: accept or refuse them, enter them, deduct their tax, and agree to red
	/// letters (收票).
	#[codec(index = 32)]
	HandleInvoices,
	/// Claim invoices for reimbursement (报销申请).
	#[codec(index = 33)]
	ClaimReimbursements,
	/// Approve reimbursements (报销审批).
	#[codec(index = 34)]
	ApproveReimbursements,
	/// Lend on invoices, and release what was pledged (发票融资).
	#[codec(index = 35)]
	FinanceInvoices,
}

impl Duty {
	/// Every duty, for genesis data and tests.
	pub const ALL: [Self; 19] = [
		Self::Administer,
		Self::EnrolCitizens,
		Self::SettleMoney,
		Self::NotarizeEvidence,
		Self::WitnessAsNotary,
		Self::WitnessAsForensic,
		Self::WitnessAsAuditor,
		Self::WitnessAsArbitrator,
		Self::WitnessAsCertifier,
		Self::WitnessAsPlatform,
		Self::VerifyEvidence,
		Self::KeepCases,
		Self::Adjudicate,
		Self::AdministerTax,
		Self::IssueInvoices,
		Self::HandleInvoices,
		Self::ClaimReimbursements,
		Self::ApproveReimbursements,
		Self::FinanceInvoices,
	];
}

/// A set of duties.
pub type Duties = BoundedBTreeSet<Duty, ConstU32<32>>;

/// The set of the given duties; those beyond the bound of [`Duties`] are left out.
pub fn duties(list: impl IntoIterator<Item = Duty>) -> Duties {
	let mut set = Duties::new();
	for duty in list {
		// `Duty` has fewer variants than the bound, so nothing is left out today.
		let _ = set.try_insert(duty);
	}
	set
}
