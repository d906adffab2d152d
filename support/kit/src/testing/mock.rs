// SPDX-License-Identifier: Apache-2.0
//! The runtime of a mock.

use citychain_primitives::Millis;

/// The time of the first block: 2026-01-01 00:00 UTC.
pub const START: u64 = 1_767_225_600_000;

/// The time of a block, where one comes so many milliseconds after the other.
pub fn time_of(block: u32, block_time: u64) -> Millis {
	Millis(START + block_time * u64::from(block - 1))
}

/// Makes the runtime of a mock: `System`, `Timestamp` and the pallets of the list, each with its
/// index; [`City`](crate::City) by the doubles of [`authority`](crate::testing::authority) with root
/// as the council, and the builder that every test runs through.
///
/// ```text
/// mock_runtime! {
///     /// Six hours, so that few blocks outlast a lock.
///     block_time: 6 * HOUR,
///     pallets: { 2: Reimbursements = crate },
///     setup: || invoices::add(INVOICE, …),
/// }
/// ```
///
/// It makes `new_test_ext()`, the state at the beginning of the first block after `setup` ran in it,
/// and `ext_of(&genesis)`, the same of another genesis, for builders;
/// `run(test)`, which sees that the invariants hold at the end; `assert_noticed(message, corrupt)` for
/// [`notices!`](crate::notices), and `assert_noticed_after(prepare, message, corrupt)`; `begin_block(number)`, `time_of(number)`, `set_time(at)`,
/// `signed(who)`, and `take_events()`, the exact list of the crate's own events since the last call.
/// `check` looks at more than the invariants; `authority` names another implementation of `Authority`; `account_data`, `block`, `block_weights` and
/// `genesis` say what `frame_system` and the genesis shall have.
#[macro_export]
// The events of a mock are those of the pallet that it stands in.
#[allow(clippy::crate_in_macro_def)]
macro_rules! mock_runtime {
	(
		$(#[$block_time_doc:meta])*
		block_time: $block_time:expr,
		pallets: { $($index:tt: $name:ident = $($pallet:tt)::+),+ $(,)? },
		$(authority: $authority:ty,)?
		$(account_data: $account_data:ty,)?
		$(block: $block:ty,)?
		$(block_weights: $block_weights:ty,)?
		$(genesis: $genesis:expr,)?
		$(setup: $setup:expr,)?
		$(check: $check:expr,)?
	) => {
		#[frame_support::runtime]
		mod runtime {
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
			pub struct Test;

			#[runtime::pallet_index(0)]
			pub type System = frame_system;
			#[runtime::pallet_index(1)]
			pub type Timestamp = pallet_timestamp;
			$(
				#[runtime::pallet_index($index)]
				pub type $name = $($pallet)::+;
			)+
		}

		use frame_support::derive_impl;

		#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
		impl frame_system::Config for Test {
			type Block =
				$crate::mock_or!([$($block)?] frame_system::mocking::MockBlockU32<Test>);
			type DbWeight = frame_support::weights::constants::ParityDbWeight;
			$(type AccountData = $account_data;)?
			$(type BlockWeights = $block_weights;)?
		}

		#[derive_impl(pallet_timestamp::config_preludes::TestDefaultConfig)]
		impl pallet_timestamp::Config for Test {}

		impl $crate::City for Test {
			type Authority = $crate::mock_or!(
				[$($authority)?] $crate::testing::authority::MockAuthority
			);
			type Council = frame_system::EnsureRoot<u64>;
			type Clock = Timestamp;
		}

		#[allow(unused_imports)]
		pub(crate) use $crate::testing::START;

		$(#[$block_time_doc])*
		pub(crate) const BLOCK_TIME: u64 = $block_time;

		/// The state at the beginning of the first block.
		pub(crate) fn new_test_ext() -> $crate::testing::TestExternalities {
			ext_of(&$crate::mock_or!([$($genesis)?] Default::default()))
		}

		/// The state at the beginning of the first block of a chain with this genesis.
		pub(crate) fn ext_of(
			genesis: &RuntimeGenesisConfig,
		) -> $crate::testing::TestExternalities {
			$crate::testing::authority::reset_to_roles();
			let storage = $crate::testing::BuildStorage::build_storage(genesis);
			let mut ext = $crate::testing::TestExternalities::from(storage.unwrap());
			ext.execute_with(|| {
				begin_block(1);
				$(($setup)();)?
			});
			ext
		}

		/// Runs a test, and the invariants after it.
		pub(crate) fn run(test: impl FnOnce()) {
			new_test_ext().execute_with(|| {
				test();
				assert_sound();
			});
		}

		/// Sees that every invariant holds.
		pub(crate) fn assert_sound() {
			crate::Pallet::<Test>::do_try_state().unwrap();
			$(($check)();)?
		}

		/// Sees that the invariants notice, with this message, what `corrupt` breaks.
		#[allow(dead_code)]
		pub(crate) fn assert_noticed(message: &'static str, corrupt: impl FnOnce()) {
			assert_noticed_after(|| (), message, corrupt);
		}

		/// The same in the state that `prepare` makes.
		#[allow(dead_code)]
		pub(crate) fn assert_noticed_after(
			prepare: impl FnOnce(),
			message: &'static str,
			corrupt: impl FnOnce(),
		) {
			new_test_ext().execute_with(|| {
				prepare();
				$crate::testing::assert_noticed(
					crate::Pallet::<Test>::do_try_state,
					message,
					corrupt,
				);
			});
		}

		/// Begins the block of this number at its time.
		#[allow(dead_code)]
		pub(crate) fn begin_block(number: u32) {
			System::set_block_number(number);
			set_time(time_of(number));
		}

		/// The chain's time is this from now on.
		pub(crate) fn set_time(at: citychain_primitives::Millis) {
			Timestamp::set_timestamp(at.0);
		}

		/// The time of a block.
		pub(crate) fn time_of(block: u32) -> citychain_primitives::Millis {
			$crate::testing::time_of(block, BLOCK_TIME)
		}

		/// The origin of a transaction that this account signed.
		#[allow(dead_code)]
		pub(crate) fn signed(who: u64) -> RuntimeOrigin {
			RuntimeOrigin::signed(who)
		}

		/// The events of the pallet since the last call, in order.
		#[allow(dead_code)]
		pub(crate) fn take_events() -> Vec<crate::Event<Test>> {
			$crate::testing::events::take_events::<Test, crate::Event<Test>>()
		}
	};
}

/// What stands in brackets, or the default behind them.
#[doc(hidden)]
#[macro_export]
macro_rules! mock_or {
	([] $($default:tt)+) => { $($default)+ };
	([$($given:tt)+] $($default:tt)+) => { $($given)+ };
}
