// SPDX-License-Identifier: Apache-2.0
//! The transitions of [`citychain_access`]'s records that may be refused. No storage.

pub mod recovery;
