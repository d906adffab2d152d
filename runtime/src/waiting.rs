// SPDX-License-Identifier: Apache-2.0
//! What waits for an institution, in all domains together.

use crate::{
	AccountId, Cases, Institutions, Invoices, Proceedings, Recoveries, RedLetters, Reimbursements,
	Settlement,
};
use alloc::vec::Vec;
use citychain_access::AccessTask;
use citychain_evidence::EvidenceTask;
use citychain_invoices::InvoiceTask;
use citychain_primitives::{answer, Desk, Found, InstitutionId, Waiting};
use codec::{Decode, Encode};
use pallet_settlement::SettlementTask;

/// The most records that are looked at for one page.
const MOST: u32 = 4_096;

sp_api::decl_runtime_apis! {
	/// Tells what waits for an institution, whichever of its officers has the duty.
	///
	/// `limit` is how many records are looked at for one page, brought within 1 to 4,096: the newest
	/// first, until nothing is left. `after` is none for the first page, and `next` of the page before
	/// for each further one. Read `what_waits` at the newest block: what waits changes with each.
	pub trait WaitingApi {
		/// What waits for an institution, the next deadline first; one page is all where `next` is none.
		fn what_waits(
			institution: InstitutionId,
			after: Option<Vec<u8>>,
			limit: u32,
		) -> WaitingPage;
	}
}

/// What waits for an institution, by domain.
#[answer]
pub enum Task {
	/// Keys and recoveries.
	#[codec(index = 0)]
	Access(AccessTask),
	/// Money.
	#[codec(index = 1)]
	Settlement(SettlementTask<AccountId>),
	/// Evidence, cases and proceedings.
	#[codec(index = 2)]
	Evidence(EvidenceTask),
	/// Invoices, red letters and reimbursements.
	#[codec(index = 3)]
	Invoices(InvoiceTask),
}

/// Some of what waits for an institution.
#[answer]
pub struct WaitingPage {
	/// What waits, by deadline, and what has none by its age.
	pub waiting: Vec<Waiting<Task>>,
	/// What to ask for `after` to get the next page; none if this is the last one.
	pub next: Option<Vec<u8>>,
}

macro_rules! tasks {
	($($variant:ident($task:ty)),*) => {
		$(impl From<$task> for Task {
			fn from(task: $task) -> Self {
				Self::$variant(task)
			}
		})*
	};
}

tasks!(
	Access(AccessTask),
	Settlement(SettlementTask<AccountId>),
	Evidence(EvidenceTask),
	Invoices(InvoiceTask)
);

/// What a desk is asked: for whom, behind what, and among how many records at most.
type Question = fn(InstitutionId, Option<&[u8]>, u32) -> Found<Task>;

/// Every pallet that knows of something that waits.
const DESKS: [Question; 8] = [
	at::<Proceedings>,
	at::<RedLetters>,
	at::<Reimbursements>,
	at::<Recoveries>,
	at::<Settlement>,
	at::<Institutions>,
	at::<Cases>,
	at::<Invoices>,
];

fn at<D: Desk>(institution: InstitutionId, after: Option<&[u8]>, room: u32) -> Found<Task>
where
	D::Task: Into<Task>,
{
	let Found { waiting, looked_at, next } = D::waiting(institution, after, room);
	let told =
		|Waiting { task, since, deadline }| Waiting { task: D::Task::into(task), since, deadline };
	Found { waiting: waiting.into_iter().map(told).collect(), looked_at, next }
}

/// Goes from desk to desk until as many records were looked at as the page may.
pub(crate) fn what_waits(
	institution: InstitutionId,
	after: Option<Vec<u8>>,
	limit: u32,
) -> WaitingPage {
	// The number of the desk, and where to go on there; what cannot be read begins anew.
	let from = after.and_then(|after| <(u8, Option<Vec<u8>>)>::decode(&mut &after[..]).ok());
	let (first, mut from) = from.unwrap_or_default();
	let mut room = limit.clamp(1, MOST);
	let (mut waiting, mut next) = (Vec::new(), None);
	for (number, desk) in (0u8..).zip(DESKS).skip(first.into()) {
		if room == 0 {
			next = Some((number, None::<Vec<u8>>).encode());
			break;
		}
		let found = desk(institution, from.take().as_deref(), room);
		waiting.extend(found.waiting);
		room = room.saturating_sub(found.looked_at);
		if let Some(rest) = found.next {
			next = Some((number, Some(rest)).encode());
			break;
		}
	}
	let ms = |moment: &Option<citychain_primitives::Moment>| moment.as_ref().map(|it| it.ms);
	waiting.sort_by_key(|one| (one.deadline.is_none(), ms(&one.deadline), ms(&one.since)));
	WaitingPage { waiting, next }
}
