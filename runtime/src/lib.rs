// SPDX-License-Identifier: Apache-2.0
//! The CityChain runtime: the pallets of a city's public services composed into one state
//! transition function.
//!
//! | module | holds |
//! |---|---|
//! | [`configs`] | what this chain decides for each pallet, one file per concern |
//! | [`apis`] | the questions that a node and its clients may ask |
//! | [`genesis`] | the presets `development` and `local_testnet` |
//! | [`migrations`] | what runs when the runtime is upgraded |
//! | [`weights`] | measured weights |

#![cfg_attr(not(feature = "std"), no_std)]
#![cfg_attr(test, allow(clippy::pedantic, clippy::restriction))]
#![recursion_limit = "256"]
// The macros of a runtime make public items that cannot be documented.
#![allow(missing_docs)]

extern crate alloc;

pub mod apis;
#[cfg(feature = "runtime-benchmarks")]
mod benchmarks;
// Policies are worked out of constants.
#[allow(clippy::arithmetic_side_effects)]
pub mod configs;
pub mod conversions;
pub mod genesis;
pub mod migrations;
#[cfg(any(test, feature = "testing"))]
pub mod testing;
#[cfg(test)]
mod tests;
pub mod waiting;
pub mod weights;

use alloc::{borrow::Cow, vec::Vec};
use sp_runtime::{
	generic, impl_opaque_keys,
	traits::{BlakeTwo256, IdentifyAccount, Verify},
	MultiAddress, MultiSignature,
};
use sp_version::RuntimeVersion;

/// Signatures: sr25519, ed25519 or ecdsa.
pub type Signature = MultiSignature;
/// Accounts are known by their public key.
pub type AccountId = <<Signature as Verify>::Signer as IdentifyAccount>::AccountId;
/// Money in fen (分): 100 fen are one yuan.
pub type Balance = u128;
/// How many transactions an account has sent.
pub type Nonce = u32;
/// The hash of a block, a call, a state root.
pub type Hash = sp_core::H256;
/// The height of a block.
pub type BlockNumber = u32;
/// Milliseconds since 1970-01-01 UTC.
pub type Moment = u64;
/// How calls name accounts.
pub type Address = MultiAddress<AccountId, ()>;
/// The header of a block.
pub type Header = generic::Header<BlockNumber, BlakeTwo256>;
/// A block.
pub type Block = generic::Block<Header, UncheckedExtrinsic>;
/// A transaction as it arrives.
pub type UncheckedExtrinsic =
	generic::UncheckedExtrinsic<Address, RuntimeCall, Signature, TxExtension>;
/// What a client signs.
pub type SignedPayload = generic::SignedPayload<RuntimeCall, TxExtension>;

/// What every signed transaction passes through, in this order. Only extensions that polkadot.js
/// knows, or that encode to nothing, may stand here: any other breaks its signatures.
pub type TxExtension = (
	// Nobody signs for the account of all zeros.
	frame_system::CheckNonZeroSender<Runtime>,
	// A signature holds for one runtime version,
	frame_system::CheckSpecVersion<Runtime>,
	// one transaction format,
	frame_system::CheckTxVersion<Runtime>,
	// one chain,
	frame_system::CheckGenesis<Runtime>,
	// and, if the signer wishes, for a limited time.
	frame_system::CheckEra<Runtime>,
	// Refuses who is not enrolled and charges the allowance: before the nonce, whose own refusal
	// of unknown accounts would speak of fees.
	pallet_allowance::ChargeAllowance<Runtime>,
	// Refuses replays, and more than a few waiting transactions of one citizen.
	pallet_allowance::CheckNonce<Runtime>,
	// Keeps the block within its weight and length.
	frame_system::CheckWeight<Runtime>,
	// Lets an offline signer prove which metadata it read.
	frame_metadata_hash_extension::CheckMetadataHash<Runtime>,
	// Gives back the weight that the extensions above did not use.
	frame_system::WeightReclaim<Runtime>,
);

/// Applies blocks.
pub type Executive = frame_executive::Executive<
	Runtime,
	Block,
	frame_system::ChainContext<Runtime>,
	Runtime,
	AllPalletsWithSystem,
>;

/// Types for code that knows blocks but not what is in them: the node's networking and storage.
pub mod opaque {
	use super::*;
	pub use sp_runtime::OpaqueExtrinsic as UncheckedExtrinsic;

	/// A header.
	pub type Header = super::Header;
	/// A block whose transactions are bytes.
	pub type Block = generic::Block<Header, UncheckedExtrinsic>;
	/// Names a block by its number.
	pub type BlockId = generic::BlockId<Block>;

	impl_opaque_keys! {
		/// The keys of a validator.
		pub struct SessionKeys {
			/// Signs blocks (sr25519).
			pub aura: Aura,
			/// Signs finality votes (ed25519).
			pub grandpa: Grandpa,
		}
	}
}

/// The version of this runtime.
#[sp_version::runtime_version]
pub const VERSION: RuntimeVersion = RuntimeVersion {
	spec_name: Cow::Borrowed("citychain"),
	impl_name: Cow::Borrowed("citychain"),
	authoring_version: 1,
	spec_version: 1,
	impl_version: 1,
	apis: apis::RUNTIME_API_VERSIONS,
	transaction_version: 1,
	system_version: 1,
};

/// The length of an Aura slot: one block in milliseconds.
pub const SLOT_DURATION_MS: Moment = 2_000;
/// Blocks in a minute.
// Both are known to fit.
#[allow(clippy::cast_possible_truncation)]
pub const MINUTES: BlockNumber = 60_000 / SLOT_DURATION_MS as BlockNumber;
/// Blocks in an hour.
pub const HOURS: BlockNumber = 60 * MINUTES;
/// Blocks in a day.
pub const DAYS: BlockNumber = 24 * HOURS;

/// The pallets. Indices are part of every transaction and never change; they stand in bands:
/// system 0, consensus 10, money 20, governance 30, access 40, domains 50 and up.
#[frame_support::runtime]
mod runtime {
	/// The CityChain runtime.
	#[runtime::runtime]
	#[runtime::derive(
		RuntimeCall,
		RuntimeEvent,
		RuntimeError,
		RuntimeOrigin,
		RuntimeFreezeReason,
		RuntimeHoldReason,
		RuntimeSlashReason,
		RuntimeLockId,
		RuntimeTask,
		RuntimeViewFunction
	)]
	pub struct Runtime;

	#[runtime::pallet_index(0)]
	pub type System = frame_system;
	#[runtime::pallet_index(1)]
	pub type Timestamp = pallet_timestamp;
	#[runtime::pallet_index(2)]
	pub type Utility = pallet_utility;
	#[runtime::pallet_index(3)]
	pub type Multisig = pallet_multisig;
	#[runtime::pallet_index(4)]
	pub type Proxy = pallet_proxy;
	#[runtime::pallet_index(5)]
	pub type Scheduler = pallet_scheduler;
	#[runtime::pallet_index(6)]
	pub type Preimage = pallet_preimage;
	#[runtime::pallet_index(7)]
	pub type Migrations = pallet_migrations;

	#[runtime::pallet_index(10)]
	pub type Aura = pallet_aura;
	#[runtime::pallet_index(11)]
	pub type Grandpa = pallet_grandpa;
	// Before the session pallet, whose genesis asks for the seats.
	#[runtime::pallet_index(12)]
	pub type Seats = pallet_seats;
	#[runtime::pallet_index(13)]
	pub type Session = pallet_session;
	#[runtime::pallet_index(14)]
	pub type Historical = pallet_session::historical;
	#[runtime::pallet_index(15)]
	pub type Authorship = pallet_authorship;
	#[runtime::pallet_index(16)]
	pub type Offences = pallet_offences;

	#[runtime::pallet_index(20)]
	pub type Balances = pallet_balances;
	#[runtime::pallet_index(21)]
	pub type Settlement = pallet_settlement;

	#[runtime::pallet_index(30)]
	pub type Council = pallet_collective<Instance1>;
	#[runtime::pallet_index(31)]
	pub type Whitelist = pallet_whitelist;

	#[runtime::pallet_index(40)]
	pub type Institutions = pallet_institutions;
	#[runtime::pallet_index(41)]
	pub type Allowance = pallet_allowance;
	#[runtime::pallet_index(42)]
	pub type Recoveries = pallet_recoveries;

	#[runtime::pallet_index(50)]
	pub type Evidence = pallet_evidence;
	#[runtime::pallet_index(51)]
	pub type Cases = pallet_cases;
	#[runtime::pallet_index(52)]
	pub type Provenance = pallet_provenance;
	#[runtime::pallet_index(53)]
	pub type Proceedings = pallet_proceedings;
	#[runtime::pallet_index(54)]
	pub type Taxpayers = pallet_taxpayers;
	#[runtime::pallet_index(55)]
	pub type Invoices = pallet_invoices;
	#[runtime::pallet_index(56)]
	pub type Reimbursements = pallet_reimbursements;
	#[runtime::pallet_index(57)]
	pub type Deductions = pallet_deductions;
	#[runtime::pallet_index(58)]
	pub type RedLetters = pallet_red_letters;
}
