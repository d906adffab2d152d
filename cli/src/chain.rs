// SPDX-License-Identifier: Apache-2.0
//! The chain as this program sees it: by JSON-RPC, and by the metadata of the chain itself.
//!
//! Nothing of the runtime is compiled in. Calls are encoded and answers are decoded by the names
//! in the metadata, so that a runtime upgrade that keeps the names keeps this program working, and
//! one that changes them is met with a sentence instead of wrong bytes.

pub(crate) mod batches;
pub(crate) mod client;
pub(crate) mod error;
pub(crate) mod extrinsic;
pub(crate) mod invoices;
pub(crate) mod metadata;
pub(crate) mod queries;
pub(crate) mod submit;
pub(crate) mod values;

pub(crate) use client::Client;
pub(crate) use error::ChainError;
pub(crate) use metadata::Metadata;
