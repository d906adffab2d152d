// SPDX-License-Identifier: Apache-2.0
//! Digests of files of any size: read once, in pieces, under every algorithm asked for.

use crate::{
	error::Failure,
	output::shown,
	progress::{Meter, Progress},
};
pub(crate) use citychain_client::digest::{algorithm_name, parse_digest, written, ALGORITHMS};
use citychain_primitives::{Digest, DigestAlgorithm};
use sha2::Digest as _;
use sp_core::H256;
use std::{
	fs::{File, Metadata},
	io::{self, Read},
	path::{Path, PathBuf},
	time::{SystemTime, UNIX_EPOCH},
};

/// How much is read at once: enough that the system call does not count.
const PIECE: usize = 1 << 20;

/// A computation of one digest that takes its input in pieces.
enum Hasher {
	Blake2_256(Box<blake2b_simd::State>),
	Sha2_256(sha2::Sha256),
	Sm3(sm3::Sm3),
}

impl Hasher {
	fn new(algorithm: DigestAlgorithm) -> Self {
		match algorithm {
			DigestAlgorithm::Blake2_256 => {
				Self::Blake2_256(Box::new(blake2b_simd::Params::new().hash_length(32).to_state()))
			},
			DigestAlgorithm::Sha2_256 => Self::Sha2_256(sha2::Sha256::new()),
			DigestAlgorithm::Sm3 => Self::Sm3(sm3::Sm3::new()),
		}
	}

	fn update(&mut self, piece: &[u8]) {
		match self {
			Self::Blake2_256(state) => {
				state.update(piece);
			},
			Self::Sha2_256(state) => state.update(piece),
			Self::Sm3(state) => state.update(piece),
		}
	}

	fn finish(self) -> Digest {
		match self {
			Self::Blake2_256(state) => {
				let mut value = [0u8; 32];
				// The parameters above ask for exactly these 32 bytes.
				value.copy_from_slice(state.finalize().as_bytes());
				Digest::Blake2_256(H256(value))
			},
			Self::Sha2_256(state) => Digest::Sha2_256(state.finalize().into()),
			Self::Sm3(state) => Digest::Sm3(state.finalize().into()),
		}
	}
}

/// Reads a stream to its end: the number of its bytes, and one digest per algorithm, in order.
pub(crate) fn digest_stream(
	mut stream: impl Read,
	algorithms: &[DigestAlgorithm],
	progress: &mut impl Meter,
) -> io::Result<(u64, Vec<Digest>)> {
	let mut hashers: Vec<Hasher> = algorithms.iter().copied().map(Hasher::new).collect();
	let mut piece = vec![0u8; PIECE];
	let mut size = 0u64;
	loop {
		let read = match stream.read(&mut piece) {
			Ok(0) => break,
			Ok(read) => read,
			Err(reason) if reason.kind() == io::ErrorKind::Interrupted => continue,
			Err(reason) => return Err(reason),
		};
		let bytes = piece.get(..read).unwrap_or_default();
		for hasher in &mut hashers {
			hasher.update(bytes);
		}
		let read = u64::try_from(read).unwrap_or(u64::MAX);
		size = size.saturating_add(read);
		progress.advance(read);
	}
	Ok((size, hashers.into_iter().map(Hasher::finish).collect()))
}

/// What was learnt by reading a file once.
#[derive(Debug)]
pub(crate) struct ReadFile {
	/// Where it was.
	pub(crate) path: PathBuf,
	/// Its size in bytes.
	pub(crate) size: u64,
	/// When it was last written, in milliseconds since 1970, if the system knows.
	pub(crate) modified: Option<u64>,
	/// One digest per algorithm, in the order they were asked for.
	pub(crate) digests: Vec<Digest>,
}

/// Reads a file, or standard input for `-`, to its end.
///
/// A file that is written to meanwhile has no digest that means anything, so it is refused.
pub(crate) fn read_file(path: &Path, algorithms: &[DigestAlgorithm]) -> Result<ReadFile, Failure> {
	let unreadable = |reason| Failure::Unreadable { path: path.into(), reason };
	if path == Path::new("-") {
		let mut progress = Progress::new("standard input", None);
		let (size, digests) =
			digest_stream(io::stdin().lock(), algorithms, &mut progress).map_err(unreadable)?;
		return Ok(ReadFile { path: path.into(), size, modified: None, digests });
	}
	let length = std::fs::metadata(path).map_err(unreadable)?.len();
	read_regular_file(path, algorithms, &mut Progress::new(&shown(path), Some(length)))
}

/// Reads a file to its end and tells `progress` about it; otherwise as [`read_file`].
pub(crate) fn read_regular_file(
	path: &Path,
	algorithms: &[DigestAlgorithm],
	progress: &mut impl Meter,
) -> Result<ReadFile, Failure> {
	let unreadable = |reason| Failure::Unreadable { path: path.into(), reason };
	// Asked before opening: opening a named pipe would wait for its writer.
	if !std::fs::metadata(path).map_err(unreadable)?.is_file() {
		return Err(Failure::NotAFile(path.into()));
	}
	let file = File::open(path).map_err(unreadable)?;
	let before = file.metadata().map_err(unreadable)?;
	let (size, digests) = digest_stream(&file, algorithms, progress).map_err(unreadable)?;
	let after = file.metadata().map_err(unreadable)?;
	if size != before.len()
		|| after.len() != before.len()
		|| written_at(&before) != written_at(&after)
	{
		return Err(Failure::Changed(path.into()));
	}
	Ok(ReadFile {
		path: path.into(),
		size,
		modified: written_at(&before).and_then(millis),
		digests,
	})
}

fn written_at(metadata: &Metadata) -> Option<SystemTime> {
	metadata.modified().ok()
}

/// Milliseconds since 1970; none before.
pub(crate) fn millis(time: SystemTime) -> Option<u64> {
	time.duration_since(UNIX_EPOCH).ok().and_then(|since| u64::try_from(since.as_millis()).ok())
}

#[cfg(test)]
mod tests {
	use super::*;
	use std::{fs, io::Write};

	const ALL: [DigestAlgorithm; 3] =
		[DigestAlgorithm::Blake2_256, DigestAlgorithm::Sha2_256, DigestAlgorithm::Sm3];

	fn digests(bytes: &[u8]) -> [String; 3] {
		let mut progress = Progress::new("test", None);
		let (size, digests) = digest_stream(bytes, &ALL, &mut progress).unwrap();
		assert_eq!(size, bytes.len() as u64);
		[0, 1, 2].map(|at| hex::encode(digests[at].value()))
	}

	/// A reader that gives its bytes in uneven pieces, as a pipe does.
	struct Dribble<'a>(&'a [u8], usize);

	impl Read for Dribble<'_> {
		fn read(&mut self, to: &mut [u8]) -> io::Result<usize> {
			self.1 = self.1 % 7919 + 1;
			let count = self.1.min(self.0.len()).min(to.len());
			let (now, later) = self.0.split_at(count);
			to[..count].copy_from_slice(now);
			self.0 = later;
			Ok(count)
		}
	}

	/// SHA-256: the examples of FIPS 180 (one block, two blocks) and the empty message. SM3: the
	/// two examples of GB/T 32905-2016, annex A. BLAKE2b with 32 bytes of output: computed by
	/// `b2sum -l 256`, as RFC 7693 has a vector for 64 bytes only.
	#[test]
	fn standard_vectors() {
		assert_eq!(
			digests(b"abc"),
			[
				"bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319",
				"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
				"66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0",
			]
		);
		assert_eq!(
			digests(b""),
			[
				"0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8",
				"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
				"1ab21d8355cfa17f8e61194831e81a8f22bec8c728fefb747ed035eb5082aa2b",
			]
		);
		assert_eq!(
			digests(b"abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")[1],
			"248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
		);
		assert_eq!(
			digests("abcd".repeat(16).as_bytes())[2],
			"debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732"
		);
	}

	/// The published vector is for 64 bytes of output: it pins the parameters' defaults.
	#[test]
	fn blake2b_is_that_of_rfc_7693() {
		assert_eq!(
			blake2b_simd::blake2b(b"abc").to_hex().as_str(),
			"ba80a53f981c4d0d6a2797b69f12f6e94c212f14685ac4b74b12bb6fdbffa2d1\
			 7d87c5392aab792dc252d5de4533cc9518d38aa8dbf1925ab92386edd4009923"
		);
	}

	#[test]
	fn reading_in_pieces_gives_the_digest_of_the_whole() {
		let bytes: Vec<u8> = (0..2 * PIECE + 129).map(|at| ((at * 31) >> 3) as u8).collect();
		let sizes = [0, 1, 63, 64, 65, 127, 128, 129, PIECE - 1, PIECE, PIECE + 1, 2 * PIECE + 129];
		for size in sizes {
			let whole = &bytes[..size];
			let one_shot = [
				sp_crypto_hashing::blake2_256(whole).to_vec(),
				sp_crypto_hashing::sha2_256(whole).to_vec(),
				sm3::Sm3::digest(whole).to_vec(),
			]
			.map(hex::encode);
			assert_eq!(digests(whole), one_shot, "{size} bytes");
			let mut progress = Progress::new("test", None);
			let (read, pieces) = digest_stream(Dribble(whole, 0), &ALL, &mut progress).unwrap();
			assert_eq!(read, size as u64);
			assert_eq!([0, 1, 2].map(|at| hex::encode(pieces[at].value())), one_shot);
		}
	}

	#[test]
	fn a_file_tells_its_size_and_time() {
		let dir = tempfile::tempdir().unwrap();
		let path = dir.path().join("判决书.pdf");
		fs::write(&path, "abc").unwrap();
		let read = read_file(&path, &[DigestAlgorithm::Sm3]).unwrap();
		assert_eq!((read.size, read.digests.len()), (3, 1));
		assert!(read.modified.is_some_and(|at| at > 1_600_000_000_000));
	}

	#[test]
	fn what_is_no_file_is_refused() {
		let dir = tempfile::tempdir().unwrap();
		assert!(matches!(read_file(dir.path(), &ALL), Err(Failure::NotAFile(_))));
		assert!(matches!(
			read_file(&dir.path().join("absent"), &ALL),
			Err(Failure::Unreadable { .. })
		));
	}

	/// `/proc` files say that they are empty and are not: the same as a file that grows.
	#[cfg(target_os = "linux")]
	#[test]
	fn a_file_whose_size_is_not_what_was_read_is_refused() {
		let growing = read_file(Path::new("/proc/self/status"), &ALL);
		assert!(matches!(growing, Err(Failure::Changed(_))), "{growing:?}");
	}

	#[test]
	fn a_file_written_meanwhile_has_another_time() {
		let mut file = tempfile::NamedTempFile::new().unwrap();
		let before = file.as_file().metadata().unwrap();
		std::thread::sleep(std::time::Duration::from_millis(20));
		file.write_all(b"x").unwrap();
		let after = file.as_file().metadata().unwrap();
		assert_ne!(written_at(&before), written_at(&after));
	}
}
