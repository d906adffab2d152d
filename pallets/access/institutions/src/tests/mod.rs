// SPDX-License-Identifier: Apache-2.0
//! One file for each behaviour.

mod administrators;
mod authority;
mod bad_input;
mod citizens;
mod control;
mod duty_masks;
mod genesis;
mod institutions;
mod invariants;
mod key_history;
mod keys;
mod lookups;
mod officers;
mod origins;
mod properties;
mod register;
mod sizes;
mod story;
mod succession;
mod transitions;
