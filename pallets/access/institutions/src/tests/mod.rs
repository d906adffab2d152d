// SPDX-License-Identifier: Apache-2.0
//! Tests of the pallet, one file per behaviour.

mod administrators;
mod approval;
mod authority;
mod bad_input;
mod citizens;
mod control;
mod example;
mod genesis;
mod institutions;
mod invariants;
mod key_history;
mod keys;
mod look_ups;
mod officers;
mod origins;
mod possessed;
mod possession;
mod properties;
mod register;
mod reports;
mod revocation;
mod sizes;
mod succession;
mod transitions;
