// SPDX-License-Identifier: Apache-2.0
//! A register of invoices, what is made of them, and where evidence of it is recorded, for the
//! pallets around them, as each test sets them.
//!
//! A mock names [`MockInvoices`], [`MockUses`] and [`MockAnchor`], and adds the invoices that the test
//! is about. All of it stands in the storage of the test, so that it is rolled back with everything
//! else and every test starts with nothing recorded, nothing used and nothing refused.

#[cfg(test)]
mod tests;

use super::lines::Lines;
#[cfg(feature = "runtime-benchmarks")]
use crate::Reversal;
pub use citychain_evidence::testing::{anchored, file, refuse_files, MockAnchor, ANCHOR_REFUSED};

use crate::{
	BlueReversal, Buyer, DeliveryState, FiscalState, Holder, InvoiceFacts, InvoiceId, InvoiceKind,
	InvoiceLine, InvoiceRegister, InvoiceUse, RateGroup, RateGroups, RedInvoice, Remainder,
	RiskFlag, TaxRate, Totals,
};
use citychain_kit::testing::Kept;
use citychain_primitives::{ActingOfficer, Commitment, Fen, InstitutionId, Millis, TaxPeriod};
use codec::{Decode, Encode};
use sp_runtime::{DispatchError, DispatchResult};
use std::collections::{BTreeMap, BTreeSet};

/// No such invoice is recorded, or it was pruned.
pub const INVOICE_NOT_FOUND: DispatchError = DispatchError::Other("InvoiceNotFound");
/// The invoice is not in force, or warned of, disputed or refused, or the test has its use refused.
pub const INVOICE_NOT_USABLE: DispatchError = DispatchError::Other("InvoiceNotUsable");
/// The invoice is red, or not in force.
pub const INVOICE_NOT_REVERSIBLE: DispatchError = DispatchError::Other("InvoiceNotReversible");
/// More would be taken back than is left of the invoice, or less where it should be all.
pub const RED_EXCEEDS_BLUE: DispatchError = DispatchError::Other("RedExceedsBlue");
/// The test has the register refuse red invoices.
pub const RED_REFUSED: DispatchError = DispatchError::Other("RedRefused");
/// The test has those who use the invoice refuse another holder.
pub const NOT_TRANSFERABLE: DispatchError = DispatchError::Other("NotTransferable");
/// The test has those who use the invoice refuse a red one.
pub const NOT_REVERSIBLE: DispatchError = DispatchError::Other("NotReversible");
/// The test has those who use the invoice still need it.
pub const NOT_SETTLED: DispatchError = DispatchError::Other("NotSettled");

/// How many lines an invoice has of which the test does not say it.
pub const LINES: u16 = 64;

/// The lines of an invoice as the test has stated them, and what is left of it by rate.
#[derive(Encode, Decode)]
struct Stated {
	lines: Lines,
	left: RateGroups,
	tolerance: Fen,
}

/// What somebody who uses invoices answers.
#[derive(Default, Encode, Decode)]
struct Uses {
	used: BTreeSet<InvoiceId>,
	not_usable: BTreeSet<InvoiceId>,
	not_transferable: BTreeSet<InvoiceId>,
	not_reversible: BTreeSet<InvoiceId>,
	not_settled: BTreeSet<InvoiceId>,
}

static INVOICES: Kept<BTreeMap<InvoiceId, InvoiceFacts>> = Kept::new("invoices");
static STATED: Kept<BTreeMap<InvoiceId, Stated>> = Kept::new("invoices: lines");
static REDS: Kept<Vec<(ActingOfficer, RedInvoice)>> = Kept::new("invoices: reds");
static REFUSES_REDS: Kept<bool> = Kept::new("invoices: refuses reds");
static USES: Kept<Uses> = Kept::new("uses");
static REVERSALS: Kept<Vec<(InvoiceId, Totals, TaxPeriod)>> = Kept::new("uses: reversals");
static PRUNED: Kept<Vec<InvoiceId>> = Kept::new("uses: pruned");

fn refuse_if(refuses: bool, error: DispatchError) -> DispatchResult {
	if refuses {
		Err(error)
	} else {
		Ok(())
	}
}

/// An invoice with these facts is recorded.
pub fn add(id: InvoiceId, facts: InvoiceFacts) {
	INVOICES.mutate(|invoices| invoices.insert(id, facts));
}

/// Changes the facts of an invoice that was added.
pub fn change(id: InvoiceId, change: impl FnOnce(&mut InvoiceFacts)) {
	INVOICES.mutate(|invoices| change(invoices.get_mut(&id).expect("the test has added it")));
}

/// An invoice that was added has these lines, and so much is left of it at each rate; the taxes of
/// lines may be so far from the exact ones. Otherwise it has [`LINES`] lines at 13 %, as
/// [`usual_lines`] says, one group, and any taxes.
pub fn state_lines(id: InvoiceId, lines: &Lines, left: &[RateGroup], tolerance: Fen) {
	let left = left.to_vec().try_into().expect("the test gives at most eight groups");
	STATED.mutate(|stated| stated.insert(id, Stated { lines: lines.clone(), left, tolerance }));
}

/// The lines of an invoice of which the test does not say them: each of 100 yuan and 13 yuan of tax,
/// and so as much as the whole invoice.
pub fn usual_lines() -> Lines {
	let line = |number: u16| InvoiceLine {
		salt: [number.to_le_bytes()[0]; 32],
		rate: TaxRate::Taxed(1_300),
		net: 10_000,
		tax: 1_300,
		content: Commitment([2; 32]),
	};
	Lines((0..LINES).map(line).collect())
}

/// The invoice is gone, as if its retention were over. Those who use it are not told.
pub fn remove(id: InvoiceId) {
	INVOICES.mutate(|invoices| invoices.remove(&id));
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
	}
}

/// The facts of an invoice, as [`MockInvoices`] answers them.
pub fn facts(id: InvoiceId) -> Result<InvoiceFacts, DispatchError> {
	MockInvoices::facts(id)
}

/// Facts of which `red` more was taken back.
fn after(mut blue: InvoiceFacts, red: Totals) -> Option<InvoiceFacts> {
	blue.red = blue.red.checked_add(red)?;
	blue.totals.checked_sub(blue.red)?;
	blue.state =
		if blue.red == blue.totals { FiscalState::FullyRed } else { FiscalState::PartlyRed };
	Some(blue)
}

/// Takes back `red` of an invoice that was added, without a red invoice and without a check, and
/// returns its facts after.
pub fn take_back(id: InvoiceId, red: Totals) -> InvoiceFacts {
	let blue = after(facts(id).expect("the test has added it"), red);
	let blue = blue.expect("the test takes back what there is");
	add(id, blue.clone());
	blue
}

/// What those who use an invoice that was added are asked before `red` of it is taken back in `period`
/// and told after. Nothing is taken back yet.
pub fn reversal(id: InvoiceId, red: Totals, period: TaxPeriod, forced: bool) -> BlueReversal {
	let blue = after(facts(id).expect("the test has added it"), red);
	BlueReversal { blue: blue.expect("the test takes back what there is"), red, period, forced }
}

/// The red invoices that were issued, with who acted, in order.
pub fn reds() -> Vec<(ActingOfficer, RedInvoice)> {
	REDS.get()
}

/// The register refuses red invoices from now on, or takes them again.
pub fn refuse_reds(refuses: bool) {
	REFUSES_REDS.mutate(|now| *now = refuses);
}

/// One more than the last invoice, from 1,000 on, to stand apart from those of a test.
fn next_id() -> InvoiceId {
	let last = INVOICES.get().into_keys().next_back();
	InvoiceId(last.map_or(1_000, |last| last.0.saturating_add(1).max(1_000)))
}

fn put(id: InvoiceId, is_in: bool, set: fn(&mut Uses) -> &mut BTreeSet<InvoiceId>) {
	USES.mutate(|uses| {
		if is_in {
			set(uses).insert(id);
		} else {
			set(uses).remove(&id);
		}
	});
}

/// The invoice was used or entered, or it was not.
pub fn set_used(id: InvoiceId, used: bool) {
	put(id, used, |uses| &mut uses.used);
}

/// Those who use the invoice refuse every further use from now on, or admit one again.
pub fn refuse_use(id: InvoiceId, refuses: bool) {
	put(id, refuses, |uses| &mut uses.not_usable);
}

/// Those who use the invoice refuse another holder from now on, or admit one again.
pub fn refuse_transfer(id: InvoiceId, refuses: bool) {
	put(id, refuses, |uses| &mut uses.not_transferable);
}

/// Those who use the invoice refuse a red one from now on that is not forced, or admit one again.
pub fn refuse_reversal(id: InvoiceId, refuses: bool) {
	put(id, refuses, |uses| &mut uses.not_reversible);
}

/// Those who use the invoice need it from now on, or need it no more.
pub fn refuse_pruning(id: InvoiceId, refuses: bool) {
	put(id, refuses, |uses| &mut uses.not_settled);
}

/// The reversals that those who use invoices were told of, in order.
pub fn reversals() -> Vec<(InvoiceId, Totals, TaxPeriod)> {
	REVERSALS.get()
}

/// The pruned invoices that those who use invoices were told of, in order.
pub fn pruned() -> Vec<InvoiceId> {
	PRUNED.get()
}

/// Answers `InvoiceRegister` as each test has set it.
pub struct MockInvoices;

impl InvoiceRegister for MockInvoices {
	fn facts(id: InvoiceId) -> Result<InvoiceFacts, DispatchError> {
		INVOICES.get().remove(&id).ok_or(INVOICE_NOT_FOUND)
	}

	fn ensure_usable(id: InvoiceId) -> Result<InvoiceFacts, DispatchError> {
		let facts = Self::facts(id)?;
		let is_usable = facts.blue.is_none()
			&& facts.state.is_in_force()
			&& facts.risk == RiskFlag::Normal
			&& !matches!(facts.delivery, DeliveryState::Disputed | DeliveryState::Refused);
		refuse_if(!is_usable, INVOICE_NOT_USABLE)?;
		MockUses::ensure_usable(id)?;
		Ok(facts)
	}

	fn remainder(id: InvoiceId) -> Result<Remainder, DispatchError> {
		let facts = Self::facts(id)?;
		let is_reversible = facts.blue.is_none() && facts.state.is_in_force();
		refuse_if(!is_reversible, INVOICE_NOT_REVERSIBLE)?;
		let Stated { lines, left, tolerance } = STATED.get().remove(&id).unwrap_or_else(|| {
			let totals = facts.totals.checked_sub(facts.red).unwrap_or_default();
			let group = RateGroup { rate: TaxRate::Taxed(1_300), totals, lines: LINES };
			let left = RateGroups::truncate_from(vec![group]);
			Stated { lines: usual_lines(), left, tolerance: Fen(u64::MAX) }
		});
		let (lines, lines_root) = (lines.count(), lines.root());
		Ok(Remainder { facts, groups: left, lines, lines_root, tolerance })
	}

	fn reverse(acting: ActingOfficer, red: RedInvoice) -> Result<InvoiceId, DispatchError> {
		refuse_if(REFUSES_REDS.get(), RED_REFUSED)?;
		let remainder = Self::remainder(red.blue)?;
		let taken = &red.amounts;
		let left = remainder.facts.totals.checked_sub(remainder.facts.red).unwrap_or_default();
		let is_rest = taken.totals == left;
		refuse_if(taken.lines.is_empty() && !is_rest, RED_EXCEEDS_BLUE)?;
		let mut groups = remainder.groups;
		for group in &taken.groups {
			let mut of_rate = groups.iter_mut().filter(|left| left.rate == group.rate);
			let left = of_rate.next().ok_or(RED_EXCEEDS_BLUE)?;
			left.totals = left.totals.checked_sub(group.totals).ok_or(RED_EXCEEDS_BLUE)?;
		}
		let blue = after(remainder.facts, taken.totals).ok_or(RED_EXCEEDS_BLUE)?;

		STATED.mutate(|stated| {
			if let Some(stated) = stated.get_mut(&red.blue) {
				stated.left = groups;
			}
		});
		add(red.blue, blue.clone());
		let id = next_id();
		let facts = InvoiceFacts {
			blue: Some(red.blue),
			totals: taken.totals,
			red: Totals::default(),
			state: FiscalState::Issued,
			..blue
		};
		add(id, facts);
		REDS.mutate(|reds| reds.push((acting, red)));
		Ok(id)
	}

	// A new one at every call.
	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_invoice(issuer: InstitutionId, buyer: InstitutionId, _: u32) -> InvoiceId {
		let id = next_id();
		add(id, invoice(issuer, buyer));
		id
	}

	// One fen of each line, and no tax.
	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_reversal(_: InvoiceId, count: u32) -> Reversal {
		let lines = usual_lines();
		let indices = (0..LINES).take(count.try_into().expect("it is a small number"));
		let totals = Totals { net: Fen(1), tax: Fen::ZERO };
		let reversals: Vec<_> = indices.map(|index| lines.reversal(index, totals)).collect();
		Reversal::Lines(reversals.try_into().expect("the benchmark stays within the bound"))
	}
}

/// Answers `InvoiceUse` as each test has set it.
pub struct MockUses;

impl InvoiceUse for MockUses {
	fn is_used(id: InvoiceId) -> bool {
		USES.get().used.contains(&id)
	}

	/// What keeps an invoice from use here is an agreed red letter.
	fn has_agreed_red(id: InvoiceId) -> bool {
		USES.get().not_usable.contains(&id)
	}

	fn ensure_usable(id: InvoiceId) -> DispatchResult {
		refuse_if(USES.get().not_usable.contains(&id), INVOICE_NOT_USABLE)
	}

	fn ensure_transferable(id: InvoiceId) -> DispatchResult {
		refuse_if(USES.get().not_transferable.contains(&id), NOT_TRANSFERABLE)
	}

	fn ensure_reversible(id: InvoiceId, reversal: &BlueReversal) -> DispatchResult {
		let refuses = !reversal.forced && USES.get().not_reversible.contains(&id);
		refuse_if(refuses, NOT_REVERSIBLE)
	}

	fn on_reversed(id: InvoiceId, reversal: &BlueReversal) -> DispatchResult {
		REVERSALS.mutate(|reversals| reversals.push((id, reversal.red, reversal.period)));
		Ok(())
	}

	fn ensure_settled(id: InvoiceId) -> DispatchResult {
		refuse_if(USES.get().not_settled.contains(&id), NOT_SETTLED)
	}

	fn on_pruned(id: InvoiceId) {
		PRUNED.mutate(|pruned| pruned.push(id));
	}
}
