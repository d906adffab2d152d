// SPDX-License-Identifier: Apache-2.0
//! Tests of the pallet, one file per behaviour.

mod answers;
mod chain;
mod claim;
mod clearance;
mod delivery;
mod example;
mod finance;
mod fixtures;
mod flags;
mod invariants;
mod invariants_red;
mod issue;
mod look_ups;
mod origins;
mod policy;
mod properties;
mod prune;
mod red;
mod states;
mod table;
