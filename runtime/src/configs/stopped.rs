// SPDX-License-Identifier: Apache-2.0
//! What an account that is stopped does not do through others either.
//!
//! What it signs itself the allowance refuses. What others do in its name, or rest on what it did before, is
//! asked for when it is used: so a stop counts from its block on, whatever it was, and ends where it does.

use crate::{weights, AccountId, BlockNumber, Hash, Institutions, Runtime};
use alloc::vec::Vec;
use citychain_primitives::{Authority, OnKeyRevoked};
use frame_support::{weights::Weight, Identity};
use pallet_collective::{Instance1, MemberCount};
use pallet_proxy::Call as Proxied;
use sp_runtime::traits::StaticLookup;

/// Whether a call speaks in the name of an account that is stopped, or was announced by one.
pub fn speaks_for_stopped(call: &Proxied<Runtime>) -> bool {
	type Lookup = <Runtime as frame_system::Config>::Lookup;
	let is_stopped =
		|who: &crate::Address| Lookup::lookup(who.clone()).is_ok_and(|who| is_stopped(&who));
	match call {
		Proxied::proxy { real, .. } => is_stopped(real),
		Proxied::proxy_announced { delegate, real, .. } => is_stopped(real) || is_stopped(delegate),
		_ => false,
	}
}

/// Whether a motion would be approved, and rests on votes of members who are stopped: without them it has not
/// the approvals that it asks for, or not two thirds of the council, which is all that any call asks for.
///
/// It can be closed when another member approves it, when the council replaces the member, or when that one is
/// reinstated. A stopped member's no is only that: whoever still wants the motion proposes it again.
pub fn rests_on_stopped(motion: &Hash) -> bool {
	let Some(Votes { threshold, ayes, .. }) = Voting::get(motion) else { return false };
	let count = |votes: usize| MemberCount::try_from(votes).unwrap_or(MemberCount::MAX);
	let (all, seats) = (count(ayes.len()), pallet_collective::Members::<Runtime, Instance1>::get());
	if all < threshold {
		return false;
	}
	let standing = count(ayes.iter().filter(|member| !is_stopped(member)).count());
	let two_thirds = standing.saturating_mul(3) >= count(seats.len()).saturating_mul(2);
	standing < all && (standing < threshold || !two_thirds)
}

fn is_stopped(who: &AccountId) -> bool {
	<Institutions as Authority<_>>::is_stopped(who)
}

/// The time to ask whether so many accounts are stopped: holder, officer and institution of each.
fn asking(accounts: u32) -> Weight {
	let db = <Runtime as frame_system::Config>::DbWeight::get();
	db.reads(3).saturating_mul(accounts.into())
}

/// The votes on each motion: only the council's pallet itself reads its own type of them.
#[frame_support::storage_alias]
type Voting = StorageMap<Council, Identity, Hash, Votes>;

/// As [`pallet_collective::Votes`].
#[derive(codec::Encode, codec::Decode)]
struct Votes {
	index: u32,
	threshold: MemberCount,
	ayes: Vec<AccountId>,
	nays: Vec<AccountId>,
	end: BlockNumber,
}

/// Voids what a key granted: its proxies, and what it announced as the proxy of others.
pub struct VoidGrants;

impl OnKeyRevoked<AccountId> for VoidGrants {
	fn on_key_revoked(key: &AccountId) {
		crate::Proxy::remove_all_proxy_delegates(key);
		// No deposit was taken.
		pallet_proxy::Announcements::<Runtime>::remove(key);
	}

	#[cfg(feature = "runtime-benchmarks")]
	#[allow(clippy::expect_used)]
	fn benchmark_grants(key: &AccountId) {
		use crate::configs::system::ProxyType;
		use frame_benchmarking::account;
		use frame_support::traits::Get;
		use frame_system::RawOrigin::Signed;
		let proxy = |number| account::<AccountId>("proxy", number, 0);
		for number in 0..<Runtime as pallet_proxy::Config>::MaxProxies::get() {
			crate::Proxy::add_proxy_delegate(key, proxy(number), ProxyType::Any, 0)
				.expect("there is room");
		}
		let real = AccountId::from(sp_io::hashing::blake2_256(key.as_ref()));
		crate::Proxy::add_proxy_delegate(&real, key.clone(), ProxyType::Any, 1)
			.expect("there is room");
		for _ in 0..<Runtime as pallet_proxy::Config>::MaxPending::get() {
			let hash = Hash::zero();
			crate::Proxy::announce(Signed(key.clone()).into(), real.clone().into(), hash)
				.expect("it is a proxy, and there is room");
		}
	}
}

/// The weights of a pallet, but for the calls that are asked about.
macro_rules! measured {
	($weights:ty: $($call:ident($($component:ident),*);)*) => {
		$(fn $call($($component: u32),*) -> Weight {
			<$weights>::$call($($component),*)
		})*
	};
}

type ProxyMeasured = weights::pallet_proxy::WeightInfo<Runtime>;
type CouncilMeasured = weights::pallet_collective::WeightInfo<Runtime>;

/// What was measured of proxies, and to ask whether who is represented, and who announced it, is stopped.
pub struct ProxyWeight;

impl pallet_proxy::WeightInfo for ProxyWeight {
	fn proxy(p: u32) -> Weight {
		ProxyMeasured::proxy(p).saturating_add(asking(1))
	}

	fn proxy_announced(a: u32, p: u32) -> Weight {
		ProxyMeasured::proxy_announced(a, p).saturating_add(asking(2))
	}

	measured! { ProxyMeasured:
		remove_announcement(a, p);
		reject_announcement(a, p);
		announce(a, p);
		add_proxy(p);
		remove_proxy(p);
		remove_proxies(p);
		create_pure(p);
		kill_pure(p);
		poke_deposit();
	}
}

/// What was measured of the council, and to ask whether its members are stopped before a motion is approved.
pub struct CouncilWeight;

impl pallet_collective::WeightInfo for CouncilWeight {
	fn close_early_approved(b: u32, m: u32, p: u32) -> Weight {
		CouncilMeasured::close_early_approved(b, m, p).saturating_add(asking(m))
	}

	fn close_approved(b: u32, m: u32, p: u32) -> Weight {
		CouncilMeasured::close_approved(b, m, p).saturating_add(asking(m))
	}

	measured! { CouncilMeasured:
		set_members(m, n, p);
		execute(b, m);
		propose_execute(b, m);
		propose_proposed(b, m, p);
		vote(m);
		close_early_disapproved(m, p);
		close_disapproved(m, p);
		disapprove_proposal(p);
		kill(d, p);
		release_proposal_cost();
	}
}
