// SPDX-License-Identifier: Apache-2.0
//! The data of the presets. They differ by data only: one builder makes them all.
//!
//! All keys are public development keys. No preset is for a living network.

use crate::{
	opaque::SessionKeys, AccountId, AllowanceConfig, Balance, CouncilConfig, InstitutionsConfig,
	RuntimeGenesisConfig, SeatsConfig, SessionConfig, SettlementConfig, TaxpayersConfig,
};
use alloc::{collections::BTreeSet, vec, vec::Vec};
use citychain_access::{Allowance, AssuranceLevel, BlockShare};
use citychain_invoices::{
	InvoiceKind, Kinds, NumberSeries, Rates, Regime, RiskLevel, TaxRate, Terms,
};
use citychain_primitives::{
	duties, Duty, Fen, InstitutionId, Region, Text, UnifiedSocialCreditCode,
};
use frame_support::build_struct_json_patch;
use pallet_institutions::{GenesisCitizen, GenesisInstitution, GenesisOfficer};
use pallet_taxpayers::{GenesisNumbers, GenesisTaxpayer};
use serde_json::Value;
use sp_keyring::{Ed25519Keyring, Sr25519Keyring};

/// The division in which the development institutions have their seat: Hangzhou.
const REGION: u32 = 330_100;

/// What the development bank has issued at the start: 10,000.00 yuan.
const FIRST_ISSUE: Balance = 1_000_000;

/// How much the development bank may have outstanding: 10 million yuan.
const ISSUE_LIMIT: Balance = 1_000_000_000;

/// How much of it its officers may issue alone in a day: 50,000.00 yuan.
const ALONE_PER_DAY: Balance = 5_000_000;

/// An institution that the presets begin with. Codes are well-formed and belong to nobody.
struct Founder {
	name: &'static str,
	code: &'static str,
	/// Beside administering itself.
	duties: &'static [Duty],
	/// Its administrator, who holds all its duties.
	officer: Sr25519Keyring,
	/// Officers beside the administrator.
	others: &'static [(Sr25519Keyring, &'static [Duty])],
	/// The citizens whom it enrolled.
	citizens: &'static [Sr25519Keyring],
}

/// In the order of their numbers.
const FOUNDERS: [Founder; 11] = [
	Founder {
		name: "城市数据管理局",
		code: "11330100MBCTY0004Q",
		duties: &[],
		officer: Sr25519Keyring::Alice,
		others: &[],
		citizens: &[],
	},
	Founder {
		name: "市中级人民法院",
		code: "11330100MBCTY0012K",
		duties: &[Duty::NotarizeEvidence, Duty::VerifyEvidence, Duty::KeepCases, Duty::Adjudicate],
		officer: Sr25519Keyring::Bob,
		others: &[],
		citizens: &[],
	},
	Founder {
		name: "市公证处",
		code: "12330100MBCTY0020B",
		duties: &[
			Duty::EnrolCitizens,
			Duty::NotarizeEvidence,
			Duty::WitnessAsNotary,
			Duty::KeepCases,
		],
		officer: Sr25519Keyring::Charlie,
		others: &[],
		citizens: &[],
	},
	Founder {
		name: "市商业银行",
		code: "91330100MACTY0035L",
		duties: &[Duty::SettleMoney, Duty::FinanceInvoices],
		officer: Sr25519Keyring::Dave,
		others: &[],
		citizens: &[],
	},
	Founder {
		name: "市政务服务中心",
		code: "12330100MBCTY00473",
		duties: &[Duty::EnrolCitizens],
		officer: Sr25519Keyring::Eve,
		others: &[],
		citizens: &[Sr25519Keyring::Ferdie],
	},
	Founder {
		name: "市税务局",
		code: "11330100MBCTY00551",
		duties: &[Duty::NotarizeEvidence, Duty::WitnessAsAuditor, Duty::AdministerTax],
		officer: Sr25519Keyring::One,
		others: &[],
		citizens: &[],
	},
	Founder {
		name: "市司法鉴定中心",
		code: "12330100MBCTY0063Q",
		duties: &[Duty::NotarizeEvidence, Duty::WitnessAsForensic, Duty::VerifyEvidence],
		officer: Sr25519Keyring::AliceStash,
		others: &[],
		citizens: &[],
	},
	Founder {
		name: "市电子证据平台",
		code: "91330100MACTY00782",
		duties: &[Duty::NotarizeEvidence, Duty::WitnessAsPlatform],
		officer: Sr25519Keyring::BobStash,
		others: &[],
		citizens: &[],
	},
	Founder {
		name: "湖滨大酒店有限公司",
		code: "91330100MACTY0086W",
		duties: &[Duty::IssueInvoices, Duty::HandleInvoices],
		officer: Sr25519Keyring::CharlieStash,
		others: &[],
		citizens: &[],
	},
	Founder {
		name: "钱江机械制造有限公司",
		code: "91330100MACTY0094P",
		duties: &[
			Duty::IssueInvoices,
			Duty::HandleInvoices,
			Duty::ClaimReimbursements,
			Duty::ApproveReimbursements,
		],
		officer: Sr25519Keyring::DaveStash,
		others: &[(Sr25519Keyring::EveStash, &[Duty::ApproveReimbursements])],
		citizens: &[],
	},
	Founder {
		name: "西溪软件有限公司",
		code: "91330100MACTY0107D",
		duties: &[
			Duty::IssueInvoices,
			Duty::HandleInvoices,
			Duty::ClaimReimbursements,
			Duty::ApproveReimbursements,
		],
		officer: Sr25519Keyring::FerdieStash,
		others: &[(Sr25519Keyring::Two, &[Duty::ApproveReimbursements])],
		citizens: &[],
	},
];

/// The bank among the founders.
const BANK: InstitutionId = InstitutionId(3);
/// The tax bureau among the founders.
const TAX_BUREAU: InstitutionId = InstitutionId(5);
/// The enterprises among the founders, each a general taxpayer.
const ENTERPRISES: [InstitutionId; 3] = [InstitutionId(8), InstitutionId(9), InstitutionId(10)];

/// The rates of the enterprises, in basis points (增值税法 §10).
const RATES: [u16; 3] = [1_300, 900, 600];
/// How much each enterprise may issue in a month: 10 million yuan, in fen.
const CREDIT_LIMIT: Fen = Fen(1_000_000_000);
/// The numbers of the enterprises: of 2026, of the tax bureau's plan city, issued by this chain.
const SERIES: &str = "26330";
/// How many each has.
const NUMBERS: u64 = 1_000;

/// A general taxpayer that may issue every kind of invoice.
fn taxpayer(taxpayer: InstitutionId) -> Option<GenesisTaxpayer> {
	let untaxed = [TaxRate::ZeroRated, TaxRate::Exempt, TaxRate::NotTaxed];
	let rates: BTreeSet<_> = RATES.into_iter().map(TaxRate::Taxed).chain(untaxed).collect();
	let terms = Terms {
		regime: Regime::General,
		kinds: Kinds::try_from(BTreeSet::from(InvoiceKind::ALL)).ok()?,
		rates: Rates::try_from(rates).ok()?,
		risk: RiskLevel::Low,
		credit_limit: CREDIT_LIMIT,
	};
	let numbers = vec![GenesisNumbers { series: NumberSeries::parse(SERIES)?, count: NUMBERS }];
	Some(GenesisTaxpayer { taxpayer, bureau: TAX_BUREAU, terms, numbers })
}

impl Founder {
	/// The institution, with its officer as administrator.
	fn institution(&self) -> Option<GenesisInstitution<AccountId>> {
		let citizen = |key: &Sr25519Keyring| GenesisCitizen {
			account: key.to_account_id(),
			level: AssuranceLevel::High,
		};
		let all = duties(self.duties.iter().copied().chain([Duty::Administer]));
		let officer =
			|key: Sr25519Keyring, duties| GenesisOfficer { account: key.to_account_id(), duties };
		let others =
			self.others.iter().map(|(key, held)| officer(*key, duties(held.iter().copied())));
		let officers = [officer(self.officer, all.clone())].into_iter().chain(others).collect();
		Some(GenesisInstitution {
			name: Text::new(self.name).ok()?,
			code: UnifiedSocialCreditCode::parse(self.code.as_bytes()).ok()?,
			region: Region::new(REGION)?,
			duties: all,
			officers,
			citizens: self.citizens.iter().map(citizen).collect(),
		})
	}
}

/// A validator: the seat that it holds, and its keys.
type Validator = (InstitutionId, Sr25519Keyring, Ed25519Keyring);

/// Builds a genesis with these validators, council members and allowance of institutions.
fn genesis(
	validators: &[Validator],
	council: &[Sr25519Keyring],
	institution_allowance: Option<Allowance>,
) -> Value {
	build_struct_json_patch!(RuntimeGenesisConfig {
		institutions: InstitutionsConfig {
			institutions: FOUNDERS.iter().filter_map(Founder::institution).collect(),
		},
		allowance: AllowanceConfig { institution: institution_allowance },
		seats: SeatsConfig {
			seats: validators
				.iter()
				.map(|(institution, aura, _)| (*institution, aura.to_account_id()))
				.collect::<Vec<_>>(),
		},
		session: SessionConfig {
			keys: validators
				.iter()
				.map(|(_, aura, grandpa)| {
					let validator = aura.to_account_id();
					let keys = SessionKeys {
						aura: aura.public().into(),
						grandpa: grandpa.public().into(),
					};
					(validator.clone(), validator, keys)
				})
				.collect::<Vec<_>>(),
		},
		settlement: SettlementConfig {
			limits: vec![(BANK, ISSUE_LIMIT, ALONE_PER_DAY)],
			issues: vec![(BANK, Sr25519Keyring::Ferdie.to_account_id(), FIRST_ISSUE)],
		},
		taxpayers: TaxpayersConfig {
			taxpayers: ENTERPRISES.into_iter().filter_map(taxpayer).collect(),
		},
		council: CouncilConfig {
			members: council.iter().map(|key| key.to_account_id()).collect::<Vec<_>>(),
		},
	})
}

/// One validator, a council of one, and institutions that may fill whole blocks: a developer does
/// everything alone.
pub(super) fn development() -> Value {
	genesis(
		&[(InstitutionId(0), Sr25519Keyring::Alice, Ed25519Keyring::Alice)],
		&[Sr25519Keyring::Alice],
		Some(Allowance { burst: BlockShare(20_000_000), per_block: BlockShare(1_000_000) }),
	)
}

/// Four validators and a council of four, with the allowances of a living network.
pub(super) fn local_testnet() -> Value {
	genesis(
		&[
			(InstitutionId(0), Sr25519Keyring::Alice, Ed25519Keyring::Alice),
			(InstitutionId(1), Sr25519Keyring::Bob, Ed25519Keyring::Bob),
			(InstitutionId(2), Sr25519Keyring::Charlie, Ed25519Keyring::Charlie),
			(InstitutionId(3), Sr25519Keyring::Dave, Ed25519Keyring::Dave),
		],
		&[
			Sr25519Keyring::Alice,
			Sr25519Keyring::Bob,
			Sr25519Keyring::Charlie,
			Sr25519Keyring::Dave,
		],
		None,
	)
}
