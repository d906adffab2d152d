// SPDX-License-Identifier: Apache-2.0
//! The work behind the calls, split by what it is about.

mod forms;
mod letters;
mod lines;
mod records;

pub(crate) use letters::Letter;
