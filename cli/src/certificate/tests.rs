// SPDX-License-Identifier: Apache-2.0
//! Certificates made of a node's answers, and in which words they are told.

mod makes;
mod node;
mod prints;
mod tells;
mod vectors;
