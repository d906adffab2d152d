#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Makes the frame of a new pallet, which compiles and passes its tests.
set -euo pipefail
# shellcheck source=scripts/toolchain.sh
source "$(dirname "${BASH_SOURCE[0]}")/toolchain.sh"

usage() {
	cat <<-'HELP'
		Usage: ./scripts/new-pallet.sh DOMAIN NAME

		Makes pallets/DOMAIN/NAME, a plural noun with hyphens, such as: ./scripts/new-pallet.sh parking spaces
		It has one call, one record, one invariant and a test of each kind, to be replaced by yours;
		look-ups come with look_ups.rs and runtime_api.rs, as in the other pallets.
		docs/adding-a-domain.md leads on from there.
	HELP
}

case ${1:-} in
	-h | --help)
		usage
		exit
		;;
esac
[[ $# -eq 2 ]] || die "give a domain and a name: see ./scripts/new-pallet.sh --help"
domain=$1 name=$2
for word in "$domain" "$name"; do
	[[ $word =~ ^[a-z]+(-[a-z]+)*$ ]] || die "'$word' is not made of small letters and hyphens"
done
cd "$CITYCHAIN_ROOT"
pallet=pallets/$domain/$name
[[ ! -e $pallet ]] || die "$pallet exists"
! grep -rqs "^name = \"pallet-$name\"" pallets/*/*/Cargo.toml || die "there is a pallet-$name already"

# The name as a type, such as RedLetters.
type=$(sed -E 's/(^|-)([a-z])/\u\2/g' <<<"$name")
mkdir -p "$pallet/src/tests"

# Writes a file of the pallet, with its names in place of NAME, TYPE and DOMAIN.
write() { sed -e "s/@NAME@/$name/g; s/@TYPE@/$type/g; s/@DOMAIN@/$domain/g" >"$pallet/$1"; }

write Cargo.toml <<'END'
[package]
name = "pallet-@NAME@"
description = "What the pallet is for, in one line"
version.workspace = true
edition.workspace = true
license.workspace = true
publish.workspace = true

[lints]
workspace = true

[dependencies]
citychain-kit = { workspace = true }
citychain-primitives = { workspace = true }
codec = { workspace = true }
frame-benchmarking = { workspace = true, optional = true }
frame-support = { workspace = true }
frame-system = { workspace = true }
scale-info = { workspace = true }

[dev-dependencies]
citychain-kit = { workspace = true, features = ["testing"] }
pallet-timestamp = { workspace = true, features = ["std"] }

# The kit passes each on to the crates of the SDK and to the primitives.
[features]
default = ["std"]
std = ["citychain-kit/std", "frame-benchmarking?/std"]
runtime-benchmarks = ["citychain-kit/runtime-benchmarks", "frame-benchmarking/runtime-benchmarks"]
try-runtime = ["citychain-kit/try-runtime"]
END

write README.md <<'END'
<!-- SPDX-License-Identifier: Apache-2.0 -->
# pallet-@NAME@

| call | who | effect | event |
|---|---|---|---|
| `record` | officer with the duty `Administer` | puts a commitment on record | `Recorded` |
END

write src/lib.rs <<'END'
// SPDX-License-Identifier: Apache-2.0
//! # @TYPE@
//!
//! What it is for, its terminology, roles and calls, life cycle, removal.
//!
//! ## Invariants
//!
//! 1. *Founded*: nobody has the empty commitment on record.

#![cfg_attr(not(feature = "std"), no_std)]
#![forbid(unsafe_code)]
#![cfg_attr(test, allow(clippy::pedantic, clippy::restriction))]

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod calls;
mod errors;
mod events;
#[cfg(test)]
mod mock;
#[cfg(test)]
mod tests;
#[cfg(any(feature = "try-runtime", test))]
mod try_state;
mod weights;

pub use pallet::*;
pub use weights::{SubstrateWeight, WeightInfo};

/// What it is for.
#[citychain_kit::pallet]
pub mod pallet {
	use crate::WeightInfo;
	use citychain_kit::prelude::*;
	use citychain_primitives::Commitment;

	/// What it is for.
	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// What the runtime decides.
	#[pallet::config]
	pub trait Config: frame_system::Config + City {
		/// The weights of the calls.
		type WeightInfo: WeightInfo;
	}

	/// What each institution has on record. Say what removes it.
	#[pallet::storage]
	pub type Records<T> = StorageMap<_, Twox64Concat, InstitutionId, Commitment>;

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), TryRuntimeError> {
			Self::do_try_state()
		}
	}
}
END

write src/calls.rs <<'END'
// SPDX-License-Identifier: Apache-2.0
//! What can be called.

#[citychain_kit::calls]
mod calls {
	impl<T: Config> Pallet<T> {
		/// Put a commitment on record for the own institution, as an administrator.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an active officer of an active institution, both with `Administer`.
		///
		/// ## Errors
		///
		/// Those of the officer, then [`Error::AlreadyExists`].
		///
		/// ## Events
		///
		/// [`Event::Recorded`].
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::record())]
		pub fn record(origin: OriginFor<T>, commitment: Commitment) -> DispatchResult {
			let ActingOfficer { institution, officer } = T::officer(origin, Duty::Administer)?;
			ensure!(!Records::<T>::contains_key(institution), Error::<T>::AlreadyExists);
			Records::<T>::insert(institution, commitment);
			Self::deposit_event(Event::Recorded { institution, officer });
			Ok(())
		}
	}
}
END

write src/events.rs <<'END'
// SPDX-License-Identifier: Apache-2.0
//! What happened.

#[citychain_kit::events]
mod events {
	/// What happened.
	pub enum Event<T: Config> {
		/// An institution put a commitment on record.
		Recorded {
			/// The institution.
			institution: InstitutionId,
			/// The officer.
			officer: OfficerId,
		},
	}
}
END

write src/errors.rs <<'END'
// SPDX-License-Identifier: Apache-2.0
//! Why a call is refused, in the words of docs/errors.md.

#[citychain_kit::errors]
mod errors {
	/// Why a call is refused.
	pub enum Error<T> {
		/// The institution has one on record already: say what to do.
		AlreadyExists,
	}
}
END

write src/try_state.rs <<'END'
// SPDX-License-Identifier: Apache-2.0
//! The invariants of the crate documentation, under its numbers.

use crate::{Config, Pallet, Records};
use citychain_kit::prelude::*;

impl<T: Config> Pallet<T> {
	/// Checks every invariant.
	pub(crate) fn do_try_state() -> Result<(), TryRuntimeError> {
		Self::try_state_founded()
	}

	/// 1. Records are of something.
	fn try_state_founded() -> Result<(), TryRuntimeError> {
		ensure!(Records::<T>::iter_values().all(|c| c.0 != [0; 32]), "1: a record is of nothing");
		Ok(())
	}
}
END

write src/benchmarking.rs <<'END'
// SPDX-License-Identifier: Apache-2.0
//! Benchmarks of the calls, each by its longest path.

#![allow(clippy::pedantic, clippy::restriction)]

use crate::{Call, Config, Pallet, Records};
use citychain_primitives::{Commitment, Duty};
use frame_benchmarking::v2::*;

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn record() {
		let administrator = T::officer_origin(Duty::Administer);

		#[extrinsic_call]
		_(administrator as T::RuntimeOrigin, Commitment([1; 32]));

		assert_eq!(Records::<T>::iter().count(), 1);
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
END

write src/weights.rs <<'END'
// SPDX-License-Identifier: Apache-2.0
//! A guess until `scripts/weights.sh` has measured it.

use citychain_kit::prelude::*;

/// What the calls weigh.
pub trait WeightInfo {
	/// Weight of `record`.
	fn record() -> Weight;
}

/// With the runtime's database weights.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	fn record() -> Weight {
		Weight::from_parts(100_000_000, 0).saturating_add(T::DbWeight::get().reads_writes(4, 1))
	}
}
END

write src/mock.rs <<'END'
// SPDX-License-Identifier: Apache-2.0
//! A runtime with the pallet and a clock.

citychain_kit::mock_runtime! {
	block_time: 2_000,
	pallets: { 2: @TYPE@ = crate },
}

impl crate::Config for Test {
	type WeightInfo = crate::SubstrateWeight<Test>;
}
END

write src/tests/mod.rs <<'END'
// SPDX-License-Identifier: Apache-2.0
//! Tests of the pallet, one file per behaviour.

use crate::{mock::*, *};
use citychain_kit::testing::{authority::NOT_AN_OFFICER, origins::*, roles::*};
use citychain_primitives::{Commitment, OfficerId};
use frame_support::{assert_noop, assert_ok};

const COMMITMENT: Commitment = Commitment([1; 32]);

#[test]
fn an_administrator_records_once() {
	run(|| {
		assert_ok!(@TYPE@::record(signed(CLERK), COMMITMENT));
		assert_eq!(take_events(), [Event::Recorded { institution: COURT, officer: OfficerId(1) }]);
		assert_noop!(@TYPE@::record(signed(CLERK), COMMITMENT), Error::<Test>::AlreadyExists);
	});
}

#[test]
fn every_wrong_origin_is_refused() {
	run(|| {
		let calls = [Call::<Test>::record { commitment: COMMITMENT }];
		assert_every_call(calls.clone());
		assert_bad_origin(calls.clone(), [RuntimeOrigin::none(), RuntimeOrigin::root()]);
		assert_refused(calls, [signed(STRANGER), signed(CITIZEN)], NOT_AN_OFFICER);
	});
}

citychain_kit::notices! {
	notices_a_record_of_nothing:
		"1: a record is of nothing" => Records::<Test>::insert(COURT, Commitment([0; 32]));
}
END

# What is on one line here may need more with a longer name.
citychain_env
rustfmt --edition 2021 "$pallet/src/lib.rs"

lines=$(cat "$pallet"/src/*.rs "$pallet"/src/tests/*.rs "$pallet"/Cargo.toml "$pallet"/README.md | wc -l)
say "made $pallet, $lines lines"
say "name it in the dependency table: pallet-$name = { path = \"$pallet\", default-features = false }"
say "try it: cargo test -p pallet-$name; then go on with docs/adding-a-domain.md"
