// SPDX-License-Identifier: Apache-2.0
//! The data of the presets. They differ by data only: one builder makes them all.
//!
//! All keys are public development keys. No preset is for a living network.

use crate::{
	opaque::SessionKeys, AccountId, AllowanceConfig, Balance, CouncilConfig, InstitutionsConfig,
	RuntimeGenesisConfig, SeatsConfig, SessionConfig, SettlementConfig,
};
use alloc::{vec, vec::Vec};
use citychain_primitives::{duties, Duty, InstitutionId, Region, Text, UnifiedSocialCreditCode};
use frame_support::build_struct_json_patch;
use pallet_allowance::{Allowance, BlockShare};
use pallet_institutions::{AssuranceLevel, GenesisCitizen, GenesisInstitution, GenesisOfficer};
use serde_json::Value;
use sp_keyring::{Ed25519Keyring, Sr25519Keyring};

/// The division in which the development institutions have their seat: Hangzhou.
const REGION: u32 = 330_100;

/// What the development bank has issued at the start: 10,000.00 yuan.
const FIRST_ISSUE: Balance = 1_000_000;

/// An institution that the presets begin with. Codes are well-formed and belong to nobody.
struct Founder {
	name: &'static str,
	code: &'static str,
	/// Beside administering itself.
	duties: &'static [Duty],
	officer: Sr25519Keyring,
}

/// In the order of their numbers.
const FOUNDERS: [Founder; 8] = [
	Founder {
		name: "城市数据管理局",
		code: "11330100MBCTY0004Q",
		duties: &[],
		officer: Sr25519Keyring::Alice,
	},
	Founder {
		name: "市中级人民法院",
		code: "11330100MBCTY0012K",
		duties: &[Duty::NotarizeEvidence, Duty::VerifyEvidence, Duty::KeepCases, Duty::Adjudicate],
		officer: Sr25519Keyring::Bob,
	},
	Founder {
		name: "市公证处",
		code: "12330100MBCTY0020B",
		duties: &[Duty::NotarizeEvidence, Duty::WitnessAsNotary, Duty::KeepCases],
		officer: Sr25519Keyring::Charlie,
	},
	Founder {
		name: "市商业银行",
		code: "91330100MACTY0035L",
		duties: &[Duty::SettleMoney],
		officer: Sr25519Keyring::Dave,
	},
	Founder {
		name: "市政务服务中心",
		code: "12330100MBCTY00473",
		duties: &[Duty::EnrolCitizens],
		officer: Sr25519Keyring::Eve,
	},
	Founder {
		name: "市税务局",
		code: "11330100MBCTY00551",
		duties: &[Duty::NotarizeEvidence, Duty::WitnessAsAuditor],
		officer: Sr25519Keyring::One,
	},
	Founder {
		name: "市司法鉴定中心",
		code: "12330100MBCTY0063Q",
		duties: &[Duty::NotarizeEvidence, Duty::WitnessAsForensic, Duty::VerifyEvidence],
		officer: Sr25519Keyring::AliceStash,
	},
	Founder {
		name: "市电子证据平台",
		code: "91330100MACTY00782",
		duties: &[Duty::NotarizeEvidence, Duty::WitnessAsPlatform],
		officer: Sr25519Keyring::BobStash,
	},
];

/// The bank among the founders.
const BANK: InstitutionId = InstitutionId(3);

impl Founder {
	/// The institution, with its officer as administrator. The citizen service centre has enrolled
	/// Ferdie.
	fn institution(&self) -> Option<GenesisInstitution<AccountId>> {
		let citizens = if self.duties.contains(&Duty::EnrolCitizens) {
			vec![GenesisCitizen {
				account: Sr25519Keyring::Ferdie.to_account_id(),
				level: AssuranceLevel::High,
			}]
		} else {
			Vec::new()
		};
		let account = self.officer.to_account_id();
		let duties = duties(self.duties.iter().copied().chain([Duty::Administer]));
		Some(GenesisInstitution {
			name: Text::new(self.name).ok()?,
			code: UnifiedSocialCreditCode::parse(self.code.as_bytes()).ok()?,
			region: Region::new(REGION)?,
			duties: duties.clone(),
			officers: vec![GenesisOfficer { account, duties }],
			citizens,
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
			issues: vec![(BANK, Sr25519Keyring::Ferdie.to_account_id(), FIRST_ISSUE)],
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
