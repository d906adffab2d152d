// SPDX-License-Identifier: Apache-2.0
//! Attributes in place of what every pallet and every stored or answered type would write again.
//!
//! | attribute | on | stands for |
//! |---|---|---|
//! | [`macro@pallet`] | `mod pallet` in lib.rs | `#[frame_support::pallet]` with the sections of the three files below |
//! | [`calls`] | `mod calls` in calls.rs | `#[pallet_section]`, and `#[pallet::call]` on the `impl` in it |
//! | [`events`] | `mod events` in events.rs | `#[pallet_section]`, and `#[pallet::event]` with its `deposit_event` on the enum in it |
//! | [`errors`] | `mod errors` in errors.rs | `#[pallet_section]`, and `#[pallet::error]` with equality on the enum in it |
//! | [`stored`] | a type | the derives of what the chain stores, takes in calls or shows in events |
//! | [`answer`] | a type | the derives of what look-ups answer with |
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

use proc_macro::{Delimiter, Group, TokenStream, TokenTree};

const ANSWERED: &str = "Clone, Debug, PartialEq, Eq, ::codec::Encode, ::codec::Decode, \
	::scale_info::TypeInfo";
const STORED: &str = "::codec::DecodeWithMemTracking, ::codec::MaxEncodedLen";

/// The pallet: what stands in its module, and the sections of calls.rs, events.rs and errors.rs. With
/// their documentation these would take lib.rs far beyond the length that a reader follows.
#[proc_macro_attribute]
pub fn pallet(_: TokenStream, module: TokenStream) -> TokenStream {
	// What a section is imported by names itself without its path. The code that FRAME generates casts
	// and expects.
	let mut all = tokens(
		"use ::frame_support::pallet_macros::import_section;
		#[allow(clippy::cast_possible_truncation, clippy::expect_used)]
		#[import_section(calls::calls)]
		#[import_section(events::events)]
		#[import_section(errors::errors)]
		#[::frame_support::pallet]",
	);
	all.extend(module);
	all
}

/// The section of a pallet's calls: `impl<T: Config> Pallet<T> { … }`.
#[proc_macro_attribute]
pub fn calls(_: TokenStream, module: TokenStream) -> TokenStream {
	section("#[pallet::call]", module)
}

/// The section of a pallet's events: `pub enum Event<T: Config> { … }`, which `deposit_event` shows.
#[proc_macro_attribute]
pub fn events(_: TokenStream, module: TokenStream) -> TokenStream {
	section("#[pallet::event] #[pallet::generate_deposit(pub(crate) fn deposit_event)]", module)
}

/// The section of a pallet's errors: `pub enum Error<T> { … }`, which pure transitions return and
/// tests compare.
#[proc_macro_attribute]
pub fn errors(_: TokenStream, module: TokenStream) -> TokenStream {
	section(
		"#[pallet::error] #[derive(::frame_support::PartialEqNoBound, ::frame_support::EqNoBound)]",
		module,
	)
}

/// The module as a section, with these attributes on the item in it.
fn section(attributes: &str, module: TokenStream) -> TokenStream {
	let mut all = tokens("#[::frame_support::pallet_macros::pallet_section]");
	all.extend(module.into_iter().map(|tree| match tree {
		TokenTree::Group(body) if body.delimiter() == Delimiter::Brace => {
			let mut item = tokens(attributes);
			item.extend(body.stream());
			Group::new(Delimiter::Brace, item).into()
		},
		tree => tree,
	}));
	all
}

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
	// The code that the codec's derive makes casts the index of a variant, and takes over what is allowed.
	let attributes = format!(
		"#[allow(clippy::cast_possible_truncation)] #[derive({usual}, {more})] \
		#[scale_info(capture_docs = \"always\")]"
	);
	let mut all = tokens(&attributes);
	all.extend(item);
	all
}

fn tokens(text: &str) -> TokenStream {
	text.parse().expect("attributes of known words are made of tokens")
}
