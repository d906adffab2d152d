// SPDX-License-Identifier: Apache-2.0
//! Certificates (存证证书): files that prove an evidence without a network and without trust in the
//! node that made them. Their format and their verification are in the crate `citychain-certificate`;
//! here is how one is made, and in which words it is told.
//!
//! | module | holds |
//! |---|---|
//! | `make` | collecting the parts from a node |
//! | `genesis` | the validators of the first block, from a node or a chain specification |
//! | `words` | what is proven and what is not, in sentences |
//! | `pdf` | the page for the court file |

pub(crate) mod genesis;
pub(crate) mod make;
pub(crate) mod pdf;
pub(crate) mod words;

#[cfg(test)]
mod tests;
