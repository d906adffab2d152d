// SPDX-License-Identifier: Apache-2.0
//! Certificates (存证证书): files that prove an evidence without a network and without trust in the
//! node that made them.
//!
//! A certificate holds the path from the chain's first block to the evidence: the validators of the
//! first block, every handoff from one set of validators to the next, a block that the last set has
//! finalized, and the part of this block's state that tells about the evidence. Whoever knows the
//! hash of the first block needs nothing else. It says nothing that is not proven: what is told of
//! an evidence is read out of the proven state, and nothing of it stands in the file a second time.
//!
//! `docs/certificate.md` is the format, from which `e2e/verifier` checks certificates a second time.
//!
//! | module | holds |
//! |---|---|
//! | `bundle` | the file: its parts, and the one way in which they may be written |
//! | `state` | reading values out of a proof, and being sure that nothing is left over |
//! | `storage` | where the chain keeps what a certificate tells, and in which form |
//! | `finality` | sets of validators, their votes, and handoffs between them |
//! | `facts` | what a proven state tells about an evidence |
//! | `verify` | all of it in order: bytes in, facts or a refusal out |
//! | `make` | collecting the parts from a node |
//! | `genesis` | the validators of the first block, from a node or a chain specification |
//! | `words` | what is proven and what is not, in sentences |
//! | `pdf` | the page for the court file |
//! | `refusal` | why a certificate is refused |

pub(crate) mod bundle;
pub(crate) mod facts;
pub(crate) mod finality;
pub(crate) mod genesis;
pub(crate) mod make;
pub(crate) mod pdf;
pub(crate) mod refusal;
pub(crate) mod state;
pub(crate) mod storage;
pub(crate) mod verify;
pub(crate) mod words;

#[cfg(test)]
mod tests;

pub(crate) use refusal::Refusal;
