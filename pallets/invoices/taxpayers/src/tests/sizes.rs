// SPDX-License-Identifier: Apache-2.0
//! What callers send is bounded before it is looked at.

use crate::{TaxedRates, Taxpayer};
use citychain_invoices::{InvoiceKind, Kinds, NumberSeries, Rates, TaxRate};
use codec::{Decode, Encode, MaxEncodedLen};

#[test]
fn sets_that_are_too_large_are_refused() {
	let rates = |count: u16| (1..=count).collect::<Vec<_>>().encode();
	assert!(TaxedRates::decode(&mut &rates(32)[..]).is_ok());
	assert!(TaxedRates::decode(&mut &rates(33)[..]).is_err());
	let rates = |count: u16| (1..=count).map(TaxRate::Taxed).collect::<Vec<_>>().encode();
	assert!(Rates::decode(&mut &rates(16)[..]).is_ok());
	assert!(Rates::decode(&mut &rates(17)[..]).is_err());
}

#[test]
fn the_sets_have_room_for_every_kind() {
	let kinds = Kinds::decode(&mut &InvoiceKind::ALL.to_vec().encode()[..]).unwrap();
	assert_eq!(kinds.len(), InvoiceKind::ALL.len());
}

#[test]
fn text_that_is_no_series_is_refused() {
	for text in ["", "2631", "263170", "2631a", "14403180911", "1440318091100"] {
		assert!(NumberSeries::decode(&mut &text.encode()[..]).is_err(), "{text}");
	}
}

/// It is read with every invoice.
#[test]
fn the_record_of_a_taxpayer_stays_small() {
	assert!(Taxpayer::max_encoded_len() <= 96, "{}", Taxpayer::max_encoded_len());
}
