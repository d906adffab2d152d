// SPDX-License-Identifier: Apache-2.0
//! The chain as a client sees it: by JSON-RPC, and by the metadata of the chain itself.
//!
//! Nothing of the runtime is compiled in. Calls are encoded and answers are decoded by the names
//! in the metadata, so that a runtime upgrade that keeps the names keeps a client working, and
//! one that changes them is met with a sentence instead of wrong bytes. What is signed is compared to
//! a list of the calls that the client was built for, so that a node cannot give a call another's name.
//!
//! | module | holds |
//! |---|---|
//! | [`client`] | the requests that are made of a node |
//! | [`metadata`] | the chain's description of itself: calls, questions, events and errors by name |
//! | [`view`] | the chain as of one block: the start of everything |
//! | [`submit`], [`extrinsic`] | signing, sending and following transactions |
//! | [`known`] | the calls that are signed, and for which chain |
//! | [`rehearsal`] | what a transaction would do, without sending it |
//! | [`words`] | calls, questions and values as people write them |
//! | [`keys`] | signing keys from files, the environment and polkadot.js exports |
//! | [`evidence`], [`institutions`], [`invoices`] | what is asked and sent of one domain |
//! | [`values`], [`digest`], [`times`], [`text`] | values, and how people write them |
//! | [`error`] | why the chain did not do what was asked, in sentences |
//!
//! Nothing here prints, or reads a command line.
//!
//! ```rust,no_run
//! use citychain_client::{
//!     keys::{self, Environment, KeySource},
//!     submit::send_and_wait,
//!     View,
//! };
//! use scale_value::Value;
//! use std::time::Duration;
//!
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let chain = View::open("ws://127.0.0.1:9944").await?;
//! let name = chain.institution_name(1).await?;
//! let signer = keys::load(&KeySource::default(), &Environment)?;
//! let call = chain.metadata.call("Cases", "seal", &[("case", Value::u128(3))])?;
//! let done = send_and_wait(chain, &call, &signer, Duration::from_secs(120), &|step| {
//!     // Where the transaction stands, as a sentence for who waits.
//!     drop(step.to_string());
//! })
//! .await?;
//! let sealed: u64 = done.event("Cases", "CaseSealed")?.field("case")?;
//! # Ok(())
//! # }
//! ```

#![allow(clippy::pedantic, clippy::restriction)]
#![forbid(unsafe_code)]
#![cfg_attr(
	not(test),
	deny(clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::unwrap_used)
)]

pub mod client;
pub mod digest;
pub mod error;
pub mod evidence;
pub mod extrinsic;
pub mod institutions;
pub mod invoices;
pub mod keys;
pub mod known;
pub mod metadata;
pub mod rehearsal;
pub mod submit;
pub mod text;
pub mod times;
pub mod values;
pub mod view;
pub mod words;

pub use client::Client;
pub use error::ChainError;
pub use metadata::Metadata;
pub use view::View;
