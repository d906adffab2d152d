// SPDX-License-Identifier: Apache-2.0
//! What a red letter takes back is in the blue invoice, and no more than was charged.

use super::*;
use crate::invoice::reversal::{parse_part, reversal, Part};
use citychain_invoices::{LineReversal, Reversal, Totals};
use citychain_primitives::{merkle, Fen};
use codec::Encode;

fn lines(made: &Openings, parts: &[&str]) -> Result<Vec<LineReversal>, String> {
	let parts: Vec<Part> = parts.iter().map(|part| parse_part(part).unwrap()).collect();
	match reversal(&made.made, &parts).map_err(|error| error.to_string())? {
		Reversal::Rest => Ok(vec![]),
		Reversal::Lines(lines) => Ok(lines.to_vec()),
	}
}

fn totals(net: u64, tax: u64) -> Totals {
	Totals { net: Fen(net), tax: Fen(tax) }
}

#[test]
fn parts_are_written_in_three_ways() {
	let part = |index, net: Option<u64>, tax: Option<u64>| Part {
		index,
		net: net.map(Fen),
		tax: tax.map(Fen),
	};
	assert_eq!(parse_part("3"), Ok(part(3, None, None)));
	assert_eq!(parse_part("3=50"), Ok(part(3, Some(5_000), None)));
	assert_eq!(parse_part("3=50.00/6.5"), Ok(part(3, Some(5_000), Some(650))));
	for bad in ["", "x", "-1", "65536", "3=", "3=1/", "3=/1", "3=-1", "3=1/2/3"] {
		assert!(parse_part(bad).is_err(), "{bad}");
	}
}

#[test]
fn nothing_named_is_all_that_is_left() {
	let dir = tempfile::tempdir().unwrap();
	let made = issued(dir.path(), example());
	assert_eq!(reversal(&made.made, &[]).unwrap(), Reversal::Rest);
}

#[test]
fn each_line_comes_with_its_proof_in_ascending_order() {
	let dir = tempfile::tempdir().unwrap();
	let made = issued(dir.path(), example());
	let lines = lines(&made, &["3", "0=50.00", "2=100.00/9.01"]).unwrap();
	let taken: Vec<_> = lines.iter().map(|line| (line.index, line.totals)).collect();
	assert_eq!(taken, [(0, totals(5_000, 650)), (2, totals(10_000, 901)), (3, totals(1_000, 0))]);
	for line in lines {
		let hash = sp_crypto_hashing::sha2_256;
		let leaf = merkle::leaf_hash(&hash, &line.line.encode());
		let root = made.made.root;
		assert!(merkle::is_included(&hash, &leaf, line.index.into(), 4, &line.path, &root));
	}
}

/// A line of 1000.00 with a discount of 100.00 was charged with 900.00.
#[test]
fn a_discount_counts_with_the_line_that_it_reduces() {
	let dir = tempfile::tempdir().unwrap();
	let made = issued(dir.path(), example());
	assert_eq!(lines(&made, &["0"]).unwrap()[0].totals, totals(90_000, 11_700));
	assert_eq!(lines(&made, &["0=900"]).unwrap()[0].totals, totals(90_000, 11_700));
	assert!(lines(&made, &["0=900.01"]).unwrap_err().contains("not more than the line has"));
	assert!(lines(&made, &["0=900/117.01"]).unwrap_err().contains("not more"));
	assert!(lines(&made, &["1"]).unwrap_err().contains("is a discount"));
}

#[test]
fn what_cannot_be_taken_back_is_told_by_its_line() {
	let dir = tempfile::tempdir().unwrap();
	let made = issued(dir.path(), example());
	for (parts, words) in [
		(&["4"][..], "line 4: the invoice has 4 lines, from 0"),
		(&["2=0"], "line 2: take back more than nothing"),
		(&["3", "2", "3"], "line 3: is named twice"),
		(&["3=1/0.01"], "line 3: take back"),
	] {
		let told = lines(&made, parts).unwrap_err();
		assert!(told.contains(words), "{told}");
	}
}

#[test]
fn a_red_letter_has_a_longest_form() {
	let mut invoice = example();
	invoice["lines"] = vec![invoice["lines"][2].clone(); 2_000].into();
	let dir = tempfile::tempdir().unwrap();
	let made = issued(dir.path(), invoice);
	let names: Vec<String> = (0..65).map(|at| (at * 30).to_string()).collect();
	let names: Vec<&str> = names.iter().map(String::as_str).collect();
	assert_eq!(lines(&made, &names[..64]).unwrap().len(), 64);
	assert!(lines(&made, &names).unwrap_err().contains("64 lines at most"));
}
