// SPDX-License-Identifier: Apache-2.0
//! Groups, totals and root, against a computation of another kind.

use super::*;
use crate::invoice::{
	amount::yuan,
	commitment::{commitment, BUYER, CONTENT},
	made::Made,
	openings::{LineSalts, Salts},
};
use citychain_invoices::{Buyer, RateGroup, TaxRate, Totals};
use citychain_primitives::{merkle, Fen, InstitutionId};
use codec::Encode;
use proptest::prelude::*;
use sha2::{Digest as _, Sha256};

fn salts(lines: usize, has_person: bool) -> Salts {
	let salt = |at: usize, part: u8| {
		let mut bytes = [part; 32];
		bytes[..8].copy_from_slice(&(at as u64).to_le_bytes());
		Hash(bytes)
	};
	let lines =
		(0..lines).map(|at| LineSalts { line: salt(at, 1), content: salt(at, 2) }).collect();
	Salts { buyer: has_person.then(|| salt(0, 3)), document: salt(0, 4), lines }
}

fn made(invoice: &Value) -> Result<Made, String> {
	let file = read(invoice);
	let has_person = file.buyer.hidden().is_some();
	let salts = salts(file.lines.len(), has_person);
	Made::of(&file, &Digest::Sha2_256([5; 32]), &salts)
		.map_err(|error| format!("{}: {}", error.place, error.reason))
}

#[test]
fn the_example_adds_up() {
	let made = made(&example()).unwrap();
	let group = |rate, net, tax, lines| RateGroup {
		rate,
		totals: Totals { net: Fen(net), tax: Fen(tax) },
		lines,
	};
	assert_eq!(
		made.groups.to_vec(),
		[
			group(TaxRate::Taxed(900), 50_000, 4_500, 1),
			group(TaxRate::Taxed(1_300), 90_000, 11_700, 2),
			group(TaxRate::Exempt, 1_000, 0, 1),
		]
	);
	assert_eq!(made.totals, Totals { net: Fen(141_000), tax: Fen(16_200) });
}

#[test]
fn buyer_and_contents_are_hidden_as_documented() {
	let made = made(&to_person()).unwrap();
	let salts = salts(4, true);
	let hidden = json!({
		"schema": "citychain/invoices/buyer/1", "person": "张三", "identifier": "350203199001010011",
	});
	let id = InstitutionId(7);
	let expected = commitment(BUYER, id, &salts.buyer.unwrap().0, &hidden);
	assert_eq!(made.buyer, Buyer::Person(expected));
	let hidden = json!({
		"schema": "citychain/invoices/content/1", "name": "*照明装置*路灯",
		"tax_code": "1090417010000000000", "specification": "LED-120", "unit": "套", "quantity": "3",
		"price": "333.333",
	});
	let expected = commitment(CONTENT, id, &salts.lines[0].content.0, &hidden);
	assert_eq!(made.lines[0].content, expected);
}

#[test]
fn sums_that_no_invoice_can_state_are_refused() {
	let code = "1".repeat(19);
	let line = |name: &str, net: &str, rate: &str| json!({ "name": name, "tax_code": code, "net": net, "rate": rate });
	let with = |lines: Vec<Value>| {
		let mut invoice = example();
		invoice["lines"] = lines.into();
		made(&invoice).map(|_| ())
	};
	let rates: Vec<_> = (1..=9).map(|rate| line("a", "1.00", &format!("{rate}%"))).collect();
	assert!(with(rates.clone()).unwrap_err().starts_with("lines: have more than eight rates"));
	assert_eq!(with(rates[1..].to_vec()), Ok(()));
	let most = "92233720368547758.07";
	let large: Vec<_> = (0..3).map(|_| line("a", most, "exempt")).collect();
	assert!(with(large.clone()).unwrap_err().contains("more than an invoice can state"));
	assert_eq!(with(large[1..].to_vec()), Ok(()));
	// Each group is within range, and not all of them with their taxes.
	let mixed = vec![large[0].clone(), line("b", most, "99%")];
	assert!(with(mixed).unwrap_err().contains("more than an invoice can state"));
	let nothing = vec![line("a", "1.00", "exempt"), line("a", "-1.00", "exempt")];
	assert!(with(nothing).unwrap_err().contains("nothing to invoice"));
}

/// Each is within a fen of its own tax, both together are three beside that of their sum.
#[test]
fn taxes_that_drift_farther_than_the_chain_admits_are_refused() {
	let line = |name: &str, net: &str, tax: &str| {
		let code = "1".repeat(19);
		json!({ "name": name, "tax_code": code, "net": net, "rate": "5%", "tax": tax })
	};
	let mut invoice = example();
	let drifting = [line("a", "2898142.10", "144907.12"), line("b", "0.10", "0.02")];
	invoice["lines"] = drifting.to_vec().into();
	assert!(made(&invoice).unwrap_err().contains("at 5% have taxes"));
	invoice["lines"][1]["tax"] = "0.01".into();
	assert!(made(&invoice).is_ok());
}

#[test]
fn salts_that_do_not_fit_are_refused() {
	let file = read(&to_person());
	let of = |salts: &Salts| Made::of(&file, &Digest::Sha2_256([5; 32]), salts);
	assert_eq!(of(&salts(4, false)).unwrap_err().place, "buyer");
	assert_eq!(of(&salts(3, true)).unwrap_err().place, "lines");
	assert!(of(&salts(4, true)).is_ok());
}

/// The root as RFC 6962 §2.1 defines it, by recursion.
fn root(leaves: &[[u8; 32]]) -> [u8; 32] {
	match leaves {
		[leaf] => *leaf,
		_ => {
			let (left, right) = leaves.split_at(leaves.len().next_power_of_two() / 2);
			Sha256::new()
				.chain_update([1])
				.chain_update(root(left))
				.chain_update(root(right))
				.finalize()
				.into()
		},
	}
}

/// A line, how it is taxed, and by how many parts in ten a discount reduces it.
#[derive(Clone, Debug)]
struct Sold {
	net: u64,
	rate: Option<u16>,
	tax: Option<i8>,
	discount: Option<u64>,
}

fn sold() -> impl Strategy<Value = Sold> {
	let net = prop_oneof![1u64..100, 1u64..1_000_000_000];
	let rate = prop::option::of(prop::sample::select(vec![1_300u16, 900, 600, 500, 300, 150, 1]));
	(net, rate, prop::option::of(-1i8..=1), prop::option::of(1u64..=10))
		.prop_map(|(net, rate, tax, discount)| Sold { net, rate, tax, discount })
}

/// The tax by the schoolbook: twice the product, and half of what is above the next even number.
fn schoolbook(net: u64, rate: Option<u16>) -> i128 {
	let doubled = i128::from(net) * i128::from(rate.unwrap_or(0)) * 2;
	(doubled + 10_000).div_euclid(20_000)
}

/// What a line should come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Expected {
	rate: TaxRate,
	net: i128,
	tax: i128,
}

/// The lines of the file, with what each should come to.
fn lines(sold: &[Sold]) -> (Vec<Value>, Vec<Expected>) {
	let (mut lines, mut expected) = (Vec::new(), Vec::new());
	for (at, Sold { net, rate, tax, discount }) in sold.iter().enumerate() {
		let word =
			rate.map_or("exempt".to_string(), |rate| format!("{}.{:02}%", rate / 100, rate % 100));
		let taxed = rate.map_or(TaxRate::Exempt, TaxRate::Taxed);
		let (name, whole) = (format!("货物{at}"), yuan(i128::from(*net)));
		let mut line =
			json!({ "name": name, "tax_code": "1".repeat(19), "net": whole, "rate": word });
		// Up to a fen beside, where the rate is not zero and the tax does not become negative.
		let off = tax.filter(|_| rate.is_some()).map_or(0, i128::from);
		let declared = (schoolbook(*net, *rate) + off).max(0);
		if tax.is_some() {
			line["tax"] = yuan(declared).into();
		}
		expected.push(Expected { rate: taxed, net: i128::from(*net), tax: declared });
		lines.push(line.clone());
		let reduced = discount.map_or(0, |parts| net * parts / 10);
		let taken = schoolbook(reduced, *rate);
		if reduced > 0 && taken <= declared {
			line.as_object_mut().unwrap().remove("tax");
			line["net"] = yuan(-i128::from(reduced)).into();
			expected.push(Expected { rate: taxed, net: -i128::from(reduced), tax: -taken });
			lines.push(line);
		}
	}
	(lines, expected)
}

/// Net, tax and number of the lines, of one rate or of all.
fn sums(lines: &[Expected], rate: Option<TaxRate>) -> (i128, i128, usize) {
	let alike: Vec<_> =
		lines.iter().filter(|line| rate.is_none_or(|rate| rate == line.rate)).collect();
	let net = alike.iter().map(|line| line.net).sum();
	(net, alike.iter().map(|line| line.tax).sum(), alike.len())
}

fn stated(totals: Totals) -> (i128, i128) {
	(totals.net.0.into(), totals.tax.0.into())
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(64))]

	#[test]
	fn totals_taxes_and_root_of_any_file_are_those_of_another_computation(
		sold in prop::collection::vec(sold(), 1..60),
	) {
		let (lines, expected) = lines(&sold);
		let mut invoice = example();
		invoice["lines"] = lines.into();
		let made = made(&invoice);
		let (net, tax, count) = sums(&expected, None);
		if net + tax == 0 {
			prop_assert!(made.unwrap_err().contains("nothing to invoice"));
			return Ok(());
		}
		let strays = sold.iter().any(|Sold { rate, .. }| {
			let taxed = rate.map_or(TaxRate::Exempt, TaxRate::Taxed);
			let (net, tax, lines) = sums(&expected, Some(taxed));
			let exact = schoolbook(net.try_into().unwrap(), *rate);
			tax.abs_diff(exact) > lines as u128
		});
		if strays {
			prop_assert!(made.unwrap_err().contains("a fen for each line"));
			return Ok(());
		}
		let made = made.unwrap();
		prop_assert_eq!(stated(made.totals), (net, tax));
		let as_read = made.lines.iter().map(|line| Expected {
			rate: line.rate,
			net: line.net.into(),
			tax: line.tax.into(),
		});
		prop_assert_eq!(as_read.collect::<Vec<_>>(), expected.clone());
		for group in &made.groups {
			let (net, tax, lines) = sums(&expected, Some(group.rate));
			prop_assert_eq!((stated(group.totals), usize::from(group.lines)), ((net, tax), lines));
			// The chain's own check, with a fen of tolerance for each line.
			let tolerance = Fen(group.lines.into());
			prop_assert!(group.rate.admits(group.totals.net, group.totals.tax, tolerance));
		}
		prop_assert!(made.groups.windows(2).all(|pair| pair[0].rate < pair[1].rate));
		let counted: usize = made.groups.iter().map(|group| usize::from(group.lines)).sum();
		prop_assert_eq!(counted, count);

		let leaf = |bytes: &[u8]| Sha256::new().chain_update([0]).chain_update(bytes).finalize();
		let leaves: Vec<[u8; 32]> =
			made.lines.iter().map(|line| leaf(&line.encode()).into()).collect();
		prop_assert_eq!(made.root, root(&leaves));
		for (index, hash) in leaves.iter().enumerate() {
			let path = made.path(index).unwrap();
			let (at, count) = (index as u64, leaves.len() as u64);
			let hasher = sp_crypto_hashing::sha2_256;
			prop_assert!(merkle::is_included(&hasher, hash, at, count, &path, &made.root));
		}
		prop_assert_eq!(made.path(leaves.len()), None);
	}
}
