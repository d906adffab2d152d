// SPDX-License-Identifier: Apache-2.0
//! Tests of the pallet, one file per behaviour.

mod adopt_policy;
mod anchor_root;
mod correct;
mod encoding;
mod evict;
mod example;
mod fixtures;
mod invariants;
mod look_up;
mod marks;
mod materialise;
mod notarize;
mod notarize_many;
mod origins;
mod precommit;
mod properties;
mod register;
