// SPDX-License-Identifier: Apache-2.0
//! One module per command; each returns what to say and how to end.

pub(crate) mod accounts;
pub(crate) mod batch;
pub(crate) mod by_name;
pub(crate) mod certificate;
pub(crate) mod completions;
pub(crate) mod doctor;
pub(crate) mod hash;
pub(crate) mod invoice;
pub(crate) mod materialise;
pub(crate) mod notarize;
pub(crate) mod prove;
mod recorded;
pub(crate) mod sentences;
pub(crate) mod verify;
pub(crate) mod verify_certificate;
