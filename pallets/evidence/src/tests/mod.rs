// SPDX-License-Identifier: Apache-2.0
//! Tests of the pallet, one file per behaviour.

mod adopt_policy;
mod invariants;
mod look_up;
mod notarize;
mod origins;
mod properties;
mod record;
