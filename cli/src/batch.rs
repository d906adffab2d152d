// SPDX-License-Identifier: Apache-2.0
//! Batches (批量存证): many files under one Merkle root, and the receipts that prove each of them.
//!
//! The chain keeps nothing of a batch but its root. All that proves a file of it is in a directory
//! of receipts on this machine, so that is written, and safe on the disk, before the root is sent.
//!
//! ```text
//! DIR/lock             held while a process works on the directory
//! DIR/building/        what a build writes; thrown away when it did not end
//! DIR/batch/           the same, complete
//!     manifest.json    root, number of leaves, algorithm, where it was made of what
//!     secret           32 bytes, from which the salts of all leaves follow; for its owner only
//!     leaves           digest, size, format and claimed time of each item, 50 bytes
//!     hashes-0         hashes of the leaves; hashes-8, -16 ... of every 256th node above
//!     index            where each digest is
//!     names, name-ends names of the files, relative to their folder
//! DIR/sent.json        the transaction that may anchor the root
//! DIR/anchored.json    the number that the chain gave the batch
//! ```
//!
//! | module | holds |
//! |---|---|
//! | `item`, `salt` | what is stored of an item, and the leaf that it makes |
//! | `tree`, `index`, `names` | files of a batch: how they are written and read |
//! | `disk` | writing so that a power cut loses nothing, with errors that name the file |
//! | `folder`, `list` | where items come from |
//! | `build`, `parallel` | making the files of a batch, on all processors |
//! | `receipts` | the directory, its states, and how it goes from one to the next |
//! | `anchor` | bringing the root into a final block, exactly once |
//! | `proof`, `json` | the proof of one item, as it is given to others |
//! | `crash` | where tests stop the program as a power cut would, and what that would take |

pub(crate) mod anchor;
pub(crate) mod build;
mod crash;
pub(crate) mod disk;
pub(crate) mod error;
pub(crate) mod folder;
mod index;
pub(crate) mod item;
pub(crate) mod json;
pub(crate) mod list;
mod names;
mod parallel;
pub(crate) mod proof;
pub(crate) mod receipts;
mod salt;
mod tree;

pub(crate) use error::BatchError;
