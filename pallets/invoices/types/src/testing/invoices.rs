// SPDX-License-Identifier: Apache-2.0
//! A register of invoices, what is made of them, and where evidence of it is recorded, for the
//! pallets around them: set by each test and kept for its thread.
//!
//! A mock names its types with [`mock_invoice_register!`](crate::mock_invoice_register),
//! [`mock_invoice_use!`](crate::mock_invoice_use) and
//! [`mock_evidence_anchor!`](crate::mock_evidence_anchor), starts from [`reset`], and adds the
//! invoices that the test is about. Nothing here is rolled back when a call fails.

#[cfg(test)]
mod tests;

use crate::{
	Buyer, DeliveryState, FiscalState, Holder, InvoiceFacts, InvoiceId, InvoiceKind, InvoiceLine,
	InvoiceRegister, InvoiceUse, LineReversal, RateGroup, RedAmounts, RedInvoice, Reversal,
	RiskFlag, TaxRate, Totals,
};
use citychain_evidence::{EvidenceAnchor, EvidenceClass, EvidenceFile, EvidenceId, MediaType};
use citychain_primitives::{
	ActingOfficer, Commitment, Digest, Fen, InstitutionId, Millis, TaxPeriod,
};
use sp_runtime::{DispatchError, DispatchResult};
use std::{
	cell::RefCell,
	collections::{BTreeMap, BTreeSet},
};

/// No such invoice is recorded, or it was pruned.
pub const INVOICE_NOT_FOUND: DispatchError = DispatchError::Other("InvoiceNotFound");
/// The invoice is not in force, or warned of, disputed, refused, or under an agreed red letter.
pub const INVOICE_NOT_USABLE: DispatchError = DispatchError::Other("InvoiceNotUsable");
/// More would be taken back than is left of the invoice.
pub const RED_EXCEEDS_BLUE: DispatchError = DispatchError::Other("RedExceedsBlue");
/// The test has the register refuse red invoices.
pub const RED_REFUSED: DispatchError = DispatchError::Other("RedRefused");
/// The test has those who use the invoice refuse another holder.
pub const NOT_TRANSFERABLE: DispatchError = DispatchError::Other("NotTransferable");
/// The test has those who use the invoice refuse a red one.
pub const NOT_REVERSIBLE: DispatchError = DispatchError::Other("NotReversible");
/// The test has those who use the invoice still need it.
pub const NOT_SETTLED: DispatchError = DispatchError::Other("NotSettled");
/// The test has the register of evidence refuse files.
pub const ANCHOR_REFUSED: DispatchError = DispatchError::Other("AnchorRefused");

/// What somebody who uses invoices was told, and what it answers.
#[derive(Default)]
struct Uses {
	used: BTreeSet<InvoiceId>,
	not_transferable: BTreeSet<InvoiceId>,
	not_reversible: BTreeSet<InvoiceId>,
	not_settled: BTreeSet<InvoiceId>,
	reversals: Vec<(InvoiceId, Totals, TaxPeriod)>,
	pruned: Vec<InvoiceId>,
}

#[derive(Default)]
struct World {
	invoices: BTreeMap<InvoiceId, InvoiceFacts>,
	reds: Vec<(ActingOfficer, RedInvoice)>,
	refuses_reds: bool,
	uses: Uses,
	anchored: Vec<(ActingOfficer, EvidenceFile, EvidenceClass)>,
	refuses_files: bool,
}

thread_local! {
	static WORLD: RefCell<World> = RefCell::default();
}

fn read<R>(f: impl FnOnce(&World) -> R) -> R {
	WORLD.with_borrow(f)
}

fn write<R>(f: impl FnOnce(&mut World) -> R) -> R {
	WORLD.with_borrow_mut(f)
}

fn refuse_if(refuses: bool, error: DispatchError) -> DispatchResult {
	if refuses {
		Err(error)
	} else {
		Ok(())
	}
}

/// Nothing is recorded, nothing is used, and nothing is refused.
pub fn reset() {
	write(|world| *world = World::default());
}

/// An invoice with these facts is recorded.
pub fn add(id: InvoiceId, facts: InvoiceFacts) {
	write(|world| world.invoices.insert(id, facts));
}

/// Changes the facts of an invoice that was added.
pub fn change(id: InvoiceId, change: impl FnOnce(&mut InvoiceFacts)) {
	write(|world| change(world.invoices.get_mut(&id).expect("the test has added it")));
}

/// The invoice is gone, as if its retention were over. Those who use it are not told.
pub fn remove(id: InvoiceId) {
	write(|world| world.invoices.remove(&id));
}

/// What [`add`] takes: a digital special invoice of 100 yuan and 13 yuan of tax, recorded at the
/// time 0, which the buyer holds and has not answered.
pub fn invoice(issuer: InstitutionId, buyer: InstitutionId) -> InvoiceFacts {
	InvoiceFacts {
		issuer,
		buyer: Buyer::Institution(buyer),
		holder: Some(Holder::Institution(buyer)),
		kind: InvoiceKind::DigitalSpecial,
		special: None,
		blue: None,
		period: TaxPeriod::of(Millis(0)),
		recorded_at: Millis(0),
		totals: Totals { net: Fen(10_000), tax: Fen(1_300) },
		red: Totals::default(),
		state: FiscalState::Issued,
		risk: RiskFlag::Normal,
		delivery: DeliveryState::Delivered,
		encumbered: Fen::ZERO,
		has_agreed_red: false,
	}
}

/// Takes back `red` of an invoice that was added, without a red invoice and without a check, and
/// returns its facts after.
pub fn take_back(id: InvoiceId, red: Totals) -> InvoiceFacts {
	change(id, |blue| {
		blue.red = blue.red.checked_add(red).expect("the test takes back what there is");
		blue.state =
			if blue.red == blue.totals { FiscalState::FullyRed } else { FiscalState::PartlyRed };
	});
	facts(id).expect("the test has added it")
}

/// The red invoices that were issued, with who acted, in order.
pub fn reds() -> Vec<(ActingOfficer, RedInvoice)> {
	read(|world| world.reds.clone())
}

/// The register refuses red invoices from now on, or takes them again.
pub fn refuse_reds(refuses: bool) {
	write(|world| world.refuses_reds = refuses);
}

/// As [`InvoiceRegister::facts`](crate::InvoiceRegister::facts).
pub fn facts(id: InvoiceId) -> Result<InvoiceFacts, DispatchError> {
	read(|world| world.invoices.get(&id).cloned().ok_or(INVOICE_NOT_FOUND))
}

/// As [`InvoiceRegister::ensure_usable`](crate::InvoiceRegister::ensure_usable).
pub fn ensure_usable(id: InvoiceId) -> Result<InvoiceFacts, DispatchError> {
	let facts = facts(id)?;
	let is_usable = facts.blue.is_none()
		&& facts.state.is_in_force()
		&& facts.risk == RiskFlag::Normal
		&& !matches!(facts.delivery, DeliveryState::Disputed | DeliveryState::Refused)
		&& !facts.has_agreed_red;
	is_usable.then_some(facts).ok_or(INVOICE_NOT_USABLE)
}

/// As [`InvoiceRegister::red_amounts`](crate::InvoiceRegister::red_amounts), without
/// a look at the paths: the lines are what they say, and one group holds all, at 13 %.
pub fn red_amounts(id: InvoiceId, reversal: &Reversal) -> Result<RedAmounts, DispatchError> {
	let facts = facts(id)?;
	let left = facts.totals.checked_sub(facts.red).unwrap_or_default();
	let lines: Vec<_> = match reversal {
		Reversal::Rest => Vec::new(),
		Reversal::Lines(lines) => lines.iter().map(|line| (line.index, line.totals)).collect(),
	};
	let totals = match reversal {
		Reversal::Rest => left,
		Reversal::Lines(_) => lines
			.iter()
			.try_fold(Totals::default(), |sum, (_, totals)| sum.checked_add(*totals))
			.ok_or(RED_EXCEEDS_BLUE)?,
	};
	refuse_if(totals.is_zero() || left.checked_sub(totals).is_none(), RED_EXCEEDS_BLUE)?;
	let count = u16::try_from(lines.len().max(1)).expect("a reversal is bounded");
	let group = RateGroup { rate: TaxRate::Taxed(1_300), totals, lines: count };
	Ok(RedAmounts {
		groups: vec![group].try_into().expect("one group fits"),
		lines: lines.try_into().expect("as many as in the reversal"),
		totals,
	})
}

/// As [`InvoiceRegister::set_agreed_red`](crate::InvoiceRegister::set_agreed_red).
pub fn set_agreed_red(id: InvoiceId, agreed: bool) -> DispatchResult {
	facts(id)?;
	change(id, |facts| facts.has_agreed_red = agreed);
	Ok(())
}

/// As [`InvoiceRegister::issue_red`](crate::InvoiceRegister::issue_red): takes the
/// amounts back and records the red invoice. Those who use the blue one are not told.
pub fn issue_red(acting: ActingOfficer, red: RedInvoice) -> Result<InvoiceId, DispatchError> {
	refuse_if(read(|world| world.refuses_reds), RED_REFUSED)?;
	let blue = facts(red.blue)?;
	let left = blue.totals.checked_sub(blue.red).unwrap_or_default();
	left.checked_sub(red.amounts.totals).ok_or(RED_EXCEEDS_BLUE)?;
	let blue = take_back(red.blue, red.amounts.totals);
	let id = next_id();
	add(
		id,
		InvoiceFacts {
			blue: Some(red.blue),
			totals: red.amounts.totals,
			red: Totals::default(),
			state: FiscalState::Issued,
			has_agreed_red: false,
			..blue
		},
	);
	write(|world| world.reds.push((acting, red)));
	Ok(id)
}

/// One more than the last invoice, from 1,000 on, to stand apart from those of a test.
fn next_id() -> InvoiceId {
	let last = read(|world| world.invoices.keys().next_back().copied());
	InvoiceId(last.map_or(1_000, |last| last.0.saturating_add(1).max(1_000)))
}

/// As [`InvoiceRegister::benchmark_invoice`](crate::InvoiceRegister): a new one at
/// every call.
pub fn benchmark_invoice(issuer: InstitutionId, buyer: InstitutionId) -> InvoiceId {
	let id = next_id();
	add(id, invoice(issuer, buyer));
	id
}

/// As [`InvoiceRegister::benchmark_reversal`](crate::InvoiceRegister): lines of one
/// fen and no tax.
pub fn benchmark_reversal(lines: u32) -> Reversal {
	let line = |index: u32| LineReversal {
		index: u16::try_from(index).expect("a reversal is bounded"),
		line: InvoiceLine {
			salt: [1; 32],
			rate: TaxRate::Taxed(1_300),
			net: 1,
			tax: 0,
			content: Commitment([2; 32]),
		},
		path: vec![[3; 32]; 11].try_into().expect("the longest path"),
		totals: Totals { net: Fen(1), tax: Fen::ZERO },
	};
	let lines: Vec<_> = (0..lines).map(line).collect();
	Reversal::Lines(lines.try_into().expect("the benchmark stays within the bound"))
}

fn put(set: &mut BTreeSet<InvoiceId>, id: InvoiceId, is_in: bool) {
	if is_in {
		set.insert(id);
	} else {
		set.remove(&id);
	}
}

/// The invoice was used or entered, or it was not.
pub fn set_used(id: InvoiceId, used: bool) {
	write(|world| put(&mut world.uses.used, id, used));
}

/// Those who use the invoice refuse another holder from now on, or admit one again.
pub fn refuse_transfer(id: InvoiceId, refuses: bool) {
	write(|world| put(&mut world.uses.not_transferable, id, refuses));
}

/// Those who use the invoice refuse a red one from now on that is not forced, or admit one again.
pub fn refuse_reversal(id: InvoiceId, refuses: bool) {
	write(|world| put(&mut world.uses.not_reversible, id, refuses));
}

/// Those who use the invoice need it from now on, or need it no more.
pub fn refuse_pruning(id: InvoiceId, refuses: bool) {
	write(|world| put(&mut world.uses.not_settled, id, refuses));
}

/// The reversals that those who use invoices were told of, in order.
pub fn reversals() -> Vec<(InvoiceId, Totals, TaxPeriod)> {
	read(|world| world.uses.reversals.clone())
}

/// The pruned invoices that those who use invoices were told of, in order.
pub fn pruned() -> Vec<InvoiceId> {
	read(|world| world.uses.pruned.clone())
}

/// As [`InvoiceUse::is_used`](crate::InvoiceUse::is_used).
pub fn is_used(id: InvoiceId) -> bool {
	read(|world| world.uses.used.contains(&id))
}

/// As [`InvoiceUse::ensure_transferable`](crate::InvoiceUse::ensure_transferable).
pub fn ensure_transferable(id: InvoiceId) -> DispatchResult {
	refuse_if(read(|world| world.uses.not_transferable.contains(&id)), NOT_TRANSFERABLE)
}

/// As [`InvoiceUse::ensure_reversible`](crate::InvoiceUse::ensure_reversible).
pub fn ensure_reversible(id: InvoiceId, forced: bool) -> DispatchResult {
	let refuses = !forced && read(|world| world.uses.not_reversible.contains(&id));
	refuse_if(refuses, NOT_REVERSIBLE)
}

/// As [`InvoiceUse::on_reversed`](crate::InvoiceUse::on_reversed).
pub fn on_reversed(id: InvoiceId, red: Totals, period: TaxPeriod) -> DispatchResult {
	write(|world| world.uses.reversals.push((id, red, period)));
	Ok(())
}

/// As [`InvoiceUse::ensure_settled`](crate::InvoiceUse::ensure_settled).
pub fn ensure_settled(id: InvoiceId) -> DispatchResult {
	refuse_if(read(|world| world.uses.not_settled.contains(&id)), NOT_SETTLED)
}

/// As [`InvoiceUse::on_pruned`](crate::InvoiceUse::on_pruned).
pub fn on_pruned(id: InvoiceId) {
	write(|world| world.uses.pruned.push(id));
}

/// The register of evidence refuses files from now on, or takes them again.
pub fn refuse_files(refuses: bool) {
	write(|world| world.refuses_files = refuses);
}

/// What was recorded as evidence, with who acted, in the order of the ids, from 0.
pub fn anchored() -> Vec<(ActingOfficer, EvidenceFile, EvidenceClass)> {
	read(|world| world.anchored.clone())
}

/// What [`anchor`] takes: a PDF of 1 KiB, another one for each number.
pub fn file(number: u32) -> EvidenceFile {
	let mut digest = [0; 32];
	digest[..4].copy_from_slice(&number.to_le_bytes());
	EvidenceFile {
		digest: Digest::Sha2_256(digest),
		size: 1_024,
		media_type: MediaType::Pdf,
		claimed_at: Millis(0),
	}
}

/// As [`EvidenceAnchor::anchor`](citychain_evidence::EvidenceAnchor::anchor).
pub fn anchor(
	acting: ActingOfficer,
	file: &EvidenceFile,
	class: EvidenceClass,
) -> Result<EvidenceId, DispatchError> {
	refuse_if(read(|world| world.refuses_files), ANCHOR_REFUSED)?;
	write(|world| {
		let id = u64::try_from(world.anchored.len()).expect("no test anchors as many");
		world.anchored.push((acting, *file, class));
		Ok(EvidenceId(id))
	})
}

/// Answers `InvoiceRegister` as each test has set it.
pub struct MockInvoices;

impl InvoiceRegister for MockInvoices {
	fn facts(id: InvoiceId) -> Result<InvoiceFacts, DispatchError> {
		super::invoices::facts(id)
	}

	fn ensure_usable(id: InvoiceId) -> Result<InvoiceFacts, DispatchError> {
		super::invoices::ensure_usable(id)
	}

	fn red_amounts(id: InvoiceId, reversal: &Reversal) -> Result<RedAmounts, DispatchError> {
		super::invoices::red_amounts(id, reversal)
	}

	fn set_agreed_red(id: InvoiceId, agreed: bool) -> DispatchResult {
		super::invoices::set_agreed_red(id, agreed)
	}

	fn issue_red(acting: ActingOfficer, red: RedInvoice) -> Result<InvoiceId, DispatchError> {
		super::invoices::issue_red(acting, red)
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_invoice(issuer: InstitutionId, buyer: InstitutionId, _: u32) -> InvoiceId {
		super::invoices::benchmark_invoice(issuer, buyer)
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_reversal(_: InvoiceId, lines: u32) -> Reversal {
		super::invoices::benchmark_reversal(lines)
	}
}

/// Answers `InvoiceUse` as each test has set it.
pub struct MockUses;

impl InvoiceUse for MockUses {
	fn is_used(id: InvoiceId) -> bool {
		super::invoices::is_used(id)
	}

	fn ensure_transferable(id: InvoiceId) -> DispatchResult {
		super::invoices::ensure_transferable(id)
	}

	fn ensure_reversible(id: InvoiceId, forced: bool) -> DispatchResult {
		super::invoices::ensure_reversible(id, forced)
	}

	fn on_reversed(
		id: InvoiceId,
		_: &InvoiceFacts,
		red: Totals,
		period: TaxPeriod,
	) -> DispatchResult {
		super::invoices::on_reversed(id, red, period)
	}

	fn ensure_settled(id: InvoiceId) -> DispatchResult {
		super::invoices::ensure_settled(id)
	}

	fn on_pruned(id: InvoiceId) {
		super::invoices::on_pruned(id)
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_use(_: InvoiceId) {}
}

/// Answers `EvidenceAnchor` as each test has set it.
pub struct MockAnchor;

impl EvidenceAnchor for MockAnchor {
	fn anchor(
		acting: ActingOfficer,
		file: &EvidenceFile,
		class: EvidenceClass,
	) -> Result<EvidenceId, DispatchError> {
		super::invoices::anchor(acting, file, class)
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_file(number: u32) -> EvidenceFile {
		super::invoices::file(number)
	}
}
