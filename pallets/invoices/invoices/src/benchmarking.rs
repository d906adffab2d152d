// SPDX-License-Identifier: Apache-2.0
//! Benchmarks of the calls, each by its longest path: an invoice with as many lines and groups as it
//! may have, and the most to check.

#![allow(clippy::pedantic, clippy::restriction)]

use crate::*;
use alloc::vec::Vec;
use citychain_invoices::{
	Buyer, FiscalState, Holder, InvoiceId, InvoiceKind, InvoiceLine, InvoiceNumber, InvoiceUse,
	LedgerEntry, LineReversal, RateGroup, RateGroups, Reversal, RiskFlag, SpecialElement, TaxRate,
	TaxpayerRegister, Totals, MAX_LINES,
};
use citychain_kit::AccountSignature;
use citychain_primitives::{
	merkle::{self, NodeHash},
	ActingOfficer, Commitment, Day, Duty, Fen, InstitutionId, Millis, OfficerId, TaxPeriod,
	UnifiedSocialCreditCode,
};
use codec::Encode;
use frame_benchmarking::v2::*;
use frame_support::{traits::Get, BoundedVec};
use sp_runtime::MultiSignature;

/// An institution that nobody acts for.
const STRANGER: InstitutionId = InstitutionId(u32::MAX / 5);
/// How many lines each of the eight groups has.
const LINES: u16 = MAX_LINES / 8;
/// The net amount of each line.
const NET: Fen = Fen(1_000_000);

/// The root of the tree over [`lines`]: to compute it for each of a hundred invoices would take most
/// of the time of a benchmark.
const LINES_ROOT: NodeHash = [
	0x05, 0x3f, 0x2b, 0xef, 0x4d, 0x8f, 0xdf, 0x2a, 0xf0, 0x21, 0x41, 0x11, 0x2c, 0xad, 0x3c, 0xc3,
	0xb1, 0xc9, 0x04, 0xf0, 0x3d, 0x04, 0xeb, 0x26, 0x7d, 0x79, 0x5b, 0x5e, 0x34, 0xa2, 0xe4, 0x1e,
];

/// The rates of the groups, in ascending order.
const RATES: [TaxRate; 8] = [
	TaxRate::Taxed(100),
	TaxRate::Taxed(300),
	TaxRate::Taxed(500),
	TaxRate::Taxed(600),
	TaxRate::Taxed(900),
	TaxRate::Taxed(1_300),
	TaxRate::ZeroRated,
	TaxRate::Exempt,
];

fn amounts(rate: TaxRate, net: Fen) -> Totals {
	Totals { net, tax: rate.tax_on(net).expect("it is within range") }
}

/// The lines of a benchmark invoice, in their order.
fn lines() -> Vec<InvoiceLine> {
	let mut lines = Vec::new();
	for (rate, salt) in RATES.iter().zip(0u8..) {
		let totals = amounts(*rate, NET);
		for content in 0..LINES {
			let mut bytes = [0; 32];
			bytes[..2].copy_from_slice(&content.to_le_bytes());
			lines.push(InvoiceLine {
				salt: [salt; 32],
				rate: *rate,
				net: totals.net.0 as i64,
				tax: totals.tax.0 as i64,
				content: Commitment(bytes),
			});
		}
	}
	lines
}

fn hashes(lines: &[InvoiceLine]) -> Vec<NodeHash> {
	lines.iter().map(|line| merkle::leaf_hash(&crate::types::sha2_256, &line.encode())).collect()
}

/// An invoice with the most lines and groups, as its issuer submits it.
fn draft<T: Config>(number: u32, buyer: Buyer) -> BlueInvoice {
	let groups = RATES.iter().map(|rate| {
		let Totals { net, tax } = amounts(*rate, NET);
		let lines = u64::from(LINES);
		let totals = Totals { net: Fen(net.0 * lines), tax: Fen(tax.0 * lines) };
		RateGroup { rate: *rate, totals, lines: LINES }
	});
	let groups = RateGroups::truncate_from(groups.collect());
	let totals = sum(&groups).expect("it is within range");
	BlueInvoice {
		number: InvoiceNumber::benchmark(number.into()),
		kind: InvoiceKind::DigitalSpecial,
		buyer,
		date: Day::of(T::now()),
		totals,
		groups,
		lines: MAX_LINES,
		lines_root: LINES_ROOT,
		special: Some(SpecialElement::Construction),
		document: Commitment([7; 32]),
		replaces: None,
	}
}

/// Records an invoice that stands so, without asking whether it may, and posts it.
fn recorded<T: Config>(
	issuer: InstitutionId,
	buyer: InstitutionId,
	number: u32,
	change: impl FnOnce(&mut Standing),
) -> InvoiceId {
	let policy = Policy::default();
	if CurrentPolicy::<T>::get().is_none() {
		CurrentPolicy::<T>::put(policy);
	}
	let now = T::now();
	let acting = ActingOfficer { officer: OfficerId(u32::MAX), institution: issuer };
	let body =
		Pallet::<T>::body_of(acting, draft::<T>(number, Buyer::Institution(buyer)), &policy, now);
	let (period, totals) = (TaxPeriod::of(now), body.totals);
	let entries = [LedgerEntry::CreditTaken(totals.net), LedgerEntry::Issued(totals)];
	let entries = entries.map(|entry| (period, entry));
	T::Taxpayers::post(issuer, &entries).expect("a benchmark taxpayer has no limit");
	let mut standing = Standing::new(FiscalState::Issued, &body.groups);
	let holder = Holder::Institution(buyer);
	standing = types::standing::delivered::<T>(standing, holder, true, &policy, now)
		.expect("it is in force and not delivered");
	change(&mut standing);
	let appended = Pallet::<T>::appended(body).expect("there are numbers left");
	Pallet::<T>::record_blue(appended, standing)
}

/// For the benchmarks of other pallets too: an invoice in force of `issuer`, who becomes a taxpayer
/// unless it is one, to `buyer`, who holds it.
pub(crate) fn invoice<T: Config>(
	issuer: InstitutionId,
	buyer: InstitutionId,
	number: u32,
) -> InvoiceId {
	// Not every pallet that asks for an invoice knows the register of taxpayers.
	if T::Taxpayers::bureau(issuer).is_err() {
		T::Taxpayers::benchmark_taxpayer(issuer, buyer);
	}
	recorded::<T>(issuer, buyer, number, |_| ())
}

/// For the benchmarks of other pallets too: takes back half of the first lines of a benchmark
/// invoice, which have the longest paths.
pub(crate) fn reversal(count: u32) -> Reversal {
	let lines = lines();
	let hashes = hashes(&lines);
	let reversals = (0u16..).zip(lines).take(count as usize).map(|(index, line)| {
		let path = merkle::path(&crate::types::sha2_256, &hashes, index.into());
		let path = path.and_then(|path| BoundedVec::try_from(path).ok());
		let totals = amounts(line.rate, Fen(NET.0 / 2));
		LineReversal { index, line, path: path.expect("the path is within the bound"), totals }
	});
	Reversal::Lines(BoundedVec::truncate_from(reversals.collect()))
}

/// An officer of an issuer, which is a taxpayer.
fn issuer<T: Config>() -> (T::RuntimeOrigin, InstitutionId) {
	let institution = T::benchmark_officer(Duty::IssueInvoices).institution;
	T::Taxpayers::benchmark_taxpayer(institution, STRANGER);
	(T::officer_origin(Duty::IssueInvoices), institution)
}

/// An officer of a bureau, and an invoice for which it is competent and that stands so.
fn supervised<T: Config>(change: impl FnOnce(&mut Standing)) -> (T::RuntimeOrigin, InvoiceId) {
	let bureau = T::benchmark_officer(Duty::AdministerTax).institution;
	T::Taxpayers::benchmark_taxpayer(STRANGER, bureau);
	let id = recorded::<T>(STRANGER, InstitutionId(1), 0, change);
	(T::officer_origin(Duty::AdministerTax), id)
}

/// An officer of a receiver, and an invoice that was delivered to it.
fn received<T: Config>() -> (T::RuntimeOrigin, InvoiceId) {
	T::Taxpayers::benchmark_taxpayer(STRANGER, STRANGER);
	let receiver = T::benchmark_officer(Duty::HandleInvoices).institution;
	(T::officer_origin(Duty::HandleInvoices), invoice::<T>(STRANGER, receiver, 0))
}

/// An active institution that is nobody else here.
fn another<T: Config>() -> Holder {
	Holder::Institution(T::benchmark_officer(Duty::FinanceInvoices).institution)
}

fn standing<T: Config>(id: InvoiceId) -> Standing {
	Standings::<T>::get(id).expect("it is a blue invoice")
}

#[test]
fn the_root_is_that_of_the_lines() {
	let root = merkle::root(&crate::types::sha2_256, hashes(&lines()));
	assert_eq!(root, Some(LINES_ROOT));
}

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn issue() -> Result<(), BenchmarkError> {
		let holder = another::<T>();
		let (clerk, issuer) = issuer::<T>();
		let replaced = invoice::<T>(issuer, STRANGER, 1);
		let code = UnifiedSocialCreditCode::parse(b"91350200MA2YJ1XR9G");
		let buyer = Buyer::Firm(code.expect("the code of a real firm"));
		let draft = BlueInvoice { replaces: Some(replaced), ..draft::<T>(0, buyer) };
		let number = draft.number;

		#[extrinsic_call]
		_(clerk as T::RuntimeOrigin, draft, Some(holder));

		assert!(Numbers::<T>::contains_key(number));
		Ok(())
	}

	#[benchmark]
	fn clear() -> Result<(), BenchmarkError> {
		let (clerk, id) = supervised::<T>(|standing| standing.state = FiscalState::Drafted);

		#[extrinsic_call]
		_(clerk as T::RuntimeOrigin, id);

		assert_eq!(standing::<T>(id).state, FiscalState::Issued);
		Ok(())
	}

	#[benchmark]
	fn reject() -> Result<(), BenchmarkError> {
		let (clerk, id) = supervised::<T>(|standing| standing.state = FiscalState::Drafted);

		#[extrinsic_call]
		_(clerk as T::RuntimeOrigin, id, Commitment([1; 32]));

		assert_eq!(standing::<T>(id).state, FiscalState::Rejected);
		Ok(())
	}

	#[benchmark]
	fn deliver() -> Result<(), BenchmarkError> {
		let holder = another::<T>();
		let (clerk, issuer) = issuer::<T>();
		let id = recorded::<T>(issuer, STRANGER, 0, |standing| {
			standing.delivery = Delivery::Undelivered;
			standing.holder = None;
		});

		#[extrinsic_call]
		_(clerk as T::RuntimeOrigin, id, holder.clone());

		assert_eq!(standing::<T>(id).holder, Some(holder));
		Ok(())
	}

	#[benchmark]
	fn accept() -> Result<(), BenchmarkError> {
		let (clerk, id) = received::<T>();

		#[extrinsic_call]
		_(clerk as T::RuntimeOrigin, id);

		assert!(matches!(standing::<T>(id).delivery, Delivery::Accepted { .. }));
		Ok(())
	}

	#[benchmark]
	fn dispute() -> Result<(), BenchmarkError> {
		let (clerk, id) = received::<T>();

		#[extrinsic_call]
		_(clerk as T::RuntimeOrigin, id, Commitment([1; 32]));

		assert!(matches!(standing::<T>(id).delivery, Delivery::Disputed { .. }));
		Ok(())
	}

	#[benchmark]
	fn refuse() -> Result<(), BenchmarkError> {
		let (clerk, id) = received::<T>();

		#[extrinsic_call]
		_(clerk as T::RuntimeOrigin, id, Commitment([1; 32]));

		assert!(matches!(standing::<T>(id).delivery, Delivery::Refused { .. }));
		Ok(())
	}

	#[benchmark]
	fn transfer_holder() -> Result<(), BenchmarkError> {
		let to = another::<T>();
		let (clerk, id) = received::<T>();
		T::Uses::benchmark_use(id);

		#[extrinsic_call]
		_(clerk as T::RuntimeOrigin, id, to.clone());

		assert_eq!(standing::<T>(id).holder, Some(to));
		Ok(())
	}

	/// The signature that takes longest to check.
	#[benchmark]
	fn claim_holder() -> Result<(), BenchmarkError> {
		T::Taxpayers::benchmark_taxpayer(STRANGER, STRANGER);
		let institution = T::benchmark_officer(Duty::HandleInvoices).institution;
		let clerk = T::officer_origin(Duty::HandleInvoices);
		let expiry = Millis(u64::MAX);
		let id = recorded::<T>(STRANGER, InstitutionId(1), 0, |_| ());
		let mandate = Pallet::<T>::holder_mandate(id, institution, expiry);
		let (bearer, signature) = MultiSignature::benchmark(&mandate);
		Standings::<T>::mutate(id, |standing| {
			if let Some(standing) = standing {
				standing.holder = Some(Holder::Bearer(bearer));
			}
		});
		T::Uses::benchmark_use(id);

		#[extrinsic_call]
		_(clerk as T::RuntimeOrigin, id, expiry, signature);

		assert_eq!(standing::<T>(id).holder, Some(Holder::Institution(institution)));
		Ok(())
	}

	#[benchmark]
	fn flag() -> Result<(), BenchmarkError> {
		let (clerk, id) = supervised::<T>(|_| ());

		#[extrinsic_call]
		_(clerk as T::RuntimeOrigin, id, RiskFlag::Abnormal, Commitment([1; 32]));

		assert_eq!(standing::<T>(id).risk, RiskFlag::Abnormal);
		Ok(())
	}

	#[benchmark]
	fn unflag() -> Result<(), BenchmarkError> {
		let (clerk, id) = supervised::<T>(|standing| standing.risk = RiskFlag::Suspicious);

		#[extrinsic_call]
		_(clerk as T::RuntimeOrigin, id);

		assert_eq!(standing::<T>(id).risk, RiskFlag::Normal);
		Ok(())
	}

	#[benchmark]
	fn encumber() -> Result<(), BenchmarkError> {
		let bank = T::benchmark_officer(Duty::FinanceInvoices).institution;
		let (clerk, issuer) = issuer::<T>();
		let id = invoice::<T>(issuer, STRANGER, 0);

		#[extrinsic_call]
		_(clerk as T::RuntimeOrigin, id, bank, NET);

		assert_eq!(standing::<T>(id).encumbered(), NET);
		Ok(())
	}

	#[benchmark]
	fn release_encumbrance() -> Result<(), BenchmarkError> {
		let beneficiary = T::benchmark_officer(Duty::FinanceInvoices).institution;
		let clerk = T::officer_origin(Duty::FinanceInvoices);
		T::Taxpayers::benchmark_taxpayer(STRANGER, STRANGER);
		let id = recorded::<T>(STRANGER, InstitutionId(1), 0, |standing| {
			standing.encumbrance = Some(Encumbrance { beneficiary, amount: NET });
		});

		#[extrinsic_call]
		_(clerk as T::RuntimeOrigin, id);

		assert_eq!(standing::<T>(id).encumbrance, None);
		Ok(())
	}

	#[benchmark]
	fn void_encumbrance() -> Result<(), BenchmarkError> {
		T::Taxpayers::benchmark_taxpayer(STRANGER, STRANGER);
		let id = recorded::<T>(STRANGER, InstitutionId(1), 0, |standing| {
			standing.encumbrance = Some(Encumbrance { beneficiary: STRANGER, amount: NET });
		});

		#[extrinsic_call]
		_(T::council_origin() as T::RuntimeOrigin, id, Commitment([1; 32]));

		assert_eq!(standing::<T>(id).encumbrance, None);
		Ok(())
	}

	/// Invoices that all who may have used, of an issuer that has no such numbers any more.
	#[benchmark]
	fn prune(n: Linear<1, { T::MaxPruned::get() }>) -> Result<(), BenchmarkError> {
		let bureau = T::benchmark_officer(Duty::AdministerTax).institution;
		let clerk = T::officer_origin(Duty::AdministerTax);
		T::Taxpayers::benchmark_taxpayer(STRANGER, bureau);
		let mut ids = Vec::new();
		for number in 0..n {
			let id = recorded::<T>(STRANGER, InstitutionId(1), number, |_| ());
			T::Uses::benchmark_use(id);
			let taken = Numbers::<T>::take(InvoiceNumber::benchmark(number.into()));
			Invoices::<T>::mutate(id, |invoice| {
				let invoice = invoice.as_mut().expect("it was recorded");
				invoice.body.keep_until = Millis(0);
				// A series that no bureau assigns, and that the benchmark taxpayer does not have.
				invoice.body.number = InvoiceNumber::parse(&alloc::format!("99999{number:015}"))
					.expect("it has 20 digits");
				Numbers::<T>::insert(invoice.body.number, taken.expect("it was recorded"));
			});
			ids.push(id);
		}
		let ids = BoundedVec::truncate_from(ids);

		#[extrinsic_call]
		_(clerk as T::RuntimeOrigin, STRANGER, ids.clone());

		assert!(!ids.iter().any(Invoices::<T>::contains_key));
		assert_eq!(Prunings::<T>::get(PruningId(0)).map(|pruning| pruning.leaves), Some(n));
		Ok(())
	}

	#[benchmark]
	fn adopt_policy() -> Result<(), BenchmarkError> {
		let policy = Policy { mode: IssueMode::Clearance, ..Policy::default() };

		#[extrinsic_call]
		_(T::council_origin() as T::RuntimeOrigin, policy);

		assert_eq!(CurrentPolicy::<T>::get(), Some(policy));
		Ok(())
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_bench_ext(), crate::mock::Test);
}
