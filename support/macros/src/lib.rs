// SPDX-License-Identifier: Apache-2.0
//! Attributes in place of the derives that every stored or answered type needs.
//!
//! ```text
//! #[stored(Copy, PartialOrd, Ord)]
//! pub enum Stage { … }
//! ```
//!
//! Names in brackets are derived beside the usual ones. The crate of the type has `codec` and
//! `scale_info` among its dependencies, and `serde` where `Serialize` or `Deserialize` is asked for.
//! The SDK's own `frame_support::stored` neither captures the documentation, which clients show, nor
//! makes types that calls take.

#![allow(clippy::pedantic, clippy::restriction)]

use proc_macro::TokenStream;

const ANSWERED: &str = "Clone, Debug, PartialEq, Eq, ::codec::Encode, ::codec::Decode, \
	::scale_info::TypeInfo";
const STORED: &str = "::codec::DecodeWithMemTracking, ::codec::MaxEncodedLen";

/// A type that the chain stores, takes in calls or shows in events: it has a bound, and its
/// documentation is in the metadata.
#[proc_macro_attribute]
pub fn stored(more: TokenStream, item: TokenStream) -> TokenStream {
	derived(&format!("{ANSWERED}, {STORED}"), more, item)
}

/// A type that look-ups answer with: it may have no bound, and its documentation is in the metadata.
#[proc_macro_attribute]
pub fn answer(more: TokenStream, item: TokenStream) -> TokenStream {
	derived(ANSWERED, more, item)
}

fn derived(usual: &str, more: TokenStream, item: TokenStream) -> TokenStream {
	let more = more.to_string();
	let more = more.split(',').map(|name| match name.trim() {
		serde @ ("Serialize" | "Deserialize") => format!("::serde::{serde}"),
		name => name.to_owned(),
	});
	let more = more.collect::<Vec<_>>().join(", ");
	let attributes = format!("#[derive({usual}, {more})] #[scale_info(capture_docs = \"always\")]");
	let mut all: TokenStream = attributes.parse().expect("a list of paths makes a derive");
	all.extend(item);
	all
}
