// SPDX-License-Identifier: Apache-2.0
//! A runtime with seats, the real sessions, and authorities that follow them.

use citychain_kit::{mock_runtime, testing::roles::AccountId};
use citychain_primitives::InstitutionId;
use core::cell::RefCell;
use frame_support::traits::{ConstU128, ConstU32, Hooks};
use pallet_session::{historical::NoteHistoricalRoot, PeriodicSessions, SessionHandler};
use sp_runtime::{
	impl_opaque_keys, key_types::DUMMY, testing::UintAuthorityId, traits::OpaqueKeys, KeyTypeId,
};

mock_runtime! {
	/// Nothing here looks at the time.
	block_time: 2_000,
	pallets: {
		2: Balances = pallet_balances,
		3: Seats = crate,
		4: Session = pallet_session,
		5: Historical = pallet_session::historical,
	},
	account_data: pallet_balances::AccountData<u128>,
}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Test {
	type AccountStore = System;
	type Balance = u128;
	type ExistentialDeposit = ConstU128<1>;
}

impl_opaque_keys! {
	pub struct SessionKeys {
		pub dummy: UintAuthorityId,
	}
}

thread_local! {
	static AUTHORITIES: RefCell<Vec<u64>> = const { RefCell::new(Vec::new()) };
	static CHANGES: RefCell<u32> = const { RefCell::new(0) };
}

/// The keys that sign blocks now.
pub(crate) fn authorities() -> Vec<u64> {
	AUTHORITIES.with_borrow(Clone::clone)
}

/// How often a changed set has been announced.
pub(crate) fn changes() -> u32 {
	CHANGES.with_borrow(|changes| *changes)
}

/// Does with a new session what the consensus pallets do, and refuses what would stop them.
pub struct Consensus;

impl Consensus {
	fn adopt<Ks: OpaqueKeys>(validators: &[(AccountId, Ks)]) {
		let keys = validators.iter().filter_map(|(_, keys)| keys.get::<UintAuthorityId>(DUMMY));
		AUTHORITIES.set(keys.map(|key| key.0).collect());
	}
}

impl SessionHandler<AccountId> for Consensus {
	const KEY_TYPE_IDS: &'static [KeyTypeId] = &[DUMMY];

	fn on_genesis_session<Ks: OpaqueKeys>(validators: &[(AccountId, Ks)]) {
		CHANGES.set(0);
		Self::adopt(validators);
	}

	fn on_new_session<Ks: OpaqueKeys>(
		changed: bool,
		validators: &[(AccountId, Ks)],
		_: &[(AccountId, Ks)],
	) {
		if changed {
			assert!(!validators.is_empty(), "an empty set would stop the chain");
			CHANGES.set(changes() + 1);
			Self::adopt(validators);
		}
	}

	fn on_disabled(_: u32) {}
}

/// The length of a session in blocks.
pub(crate) const SESSION: u32 = 5;

impl pallet_session::Config for Test {
	type RuntimeEvent = RuntimeEvent;
	type ValidatorId = AccountId;
	type ValidatorIdOf = crate::SeatedValidatorOf<Test>;
	type ShouldEndSession = PeriodicSessions<ConstU32<SESSION>, ConstU32<0>>;
	type NextSessionRotation = PeriodicSessions<ConstU32<SESSION>, ConstU32<0>>;
	type SessionManager = NoteHistoricalRoot<Test, Seats>;
	type SessionHandler = Consensus;
	type Keys = SessionKeys;
	type DisablingStrategy = ();
	type WeightInfo = ();
	type Currency = Balances;
	type KeyDeposit = ConstU128<0>;
}

impl pallet_session::historical::Config for Test {
	type RuntimeEvent = RuntimeEvent;
	type FullIdentification = ();
	type FullIdentificationOf = crate::UnitIdentificationOf;
}

impl crate::Config for Test {
	type MaxSeats = ConstU32<4>;
	type MinSeats = ConstU32<2>;
	type WeightInfo = crate::SubstrateWeight<Test>;
}

/// A chain at block 1 with the roles of the test utilities.
#[derive(Default)]
pub(crate) struct ExtBuilder {
	seats: Vec<(InstitutionId, AccountId)>,
	keyed: Vec<AccountId>,
}

impl ExtBuilder {
	/// `institution` has a seat at genesis, and `validator` its session keys.
	pub(crate) fn seat(self, institution: InstitutionId, validator: AccountId) -> Self {
		self.keyed(validator).keyless_seat(institution, validator)
	}

	/// `institution` has a seat at genesis, and `validator` no session keys.
	pub(crate) fn keyless_seat(mut self, institution: InstitutionId, validator: AccountId) -> Self {
		self.seats.push((institution, validator));
		self
	}

	/// `validator` has session keys at genesis.
	pub(crate) fn keyed(mut self, validator: AccountId) -> Self {
		self.keyed.push(validator);
		self
	}

	/// The chain, for those that check the invariants themselves.
	pub(crate) fn build(self) -> sp_io::TestExternalities {
		let keys = self.keyed.iter().map(|who| (*who, *who, keys(*who))).collect();
		ext_of(&RuntimeGenesisConfig {
			seats: SeatsConfig { seats: self.seats },
			session: SessionConfig { keys, ..Default::default() },
			..Default::default()
		})
	}

	/// Runs `test`, then checks the invariants.
	pub(crate) fn execute(self, test: impl FnOnce()) {
		self.build().execute_with(|| {
			test();
			assert_sound();
		});
	}
}

/// Every institution that has a seat, with its validator account, by institution id.
pub(crate) fn seats() -> Vec<(InstitutionId, AccountId)> {
	crate::Seats::<Test>::get().into_iter().collect()
}

/// Session keys with the number `key`.
pub(crate) fn keys(key: u64) -> SessionKeys {
	SessionKeys { dummy: UintAuthorityId(key) }
}

/// Goes on to the first block of the session after the current one.
pub(crate) fn next_session() {
	let block = System::block_number();
	let next = (block / SESSION + 1) * SESSION;
	System::set_block_number(next);
	Session::on_initialize(next);
}
