// SPDX-License-Identifier: Apache-2.0
//! The verification of certificates as a wasm module, which shows that it needs nothing of its host.
//!
//! `scripts/no-imports.sh` builds it for `wasm32v1-none`, sees that it imports nothing, and has it judge
//! the certificates of `e2e/vectors`. It is a proof and no product: a page in a browser will want answers
//! of another form.

#![allow(clippy::pedantic, clippy::restriction)]
#![cfg_attr(target_arch = "wasm32", no_std)]

#[cfg(target_arch = "wasm32")]
mod module {
	extern crate alloc;

	use alloc::vec::Vec;
	use citychain_certificate::verify;
	use core::{
		alloc::{GlobalAlloc, Layout},
		arch::wasm32::{memory_grow, memory_size, unreachable},
		cell::Cell,
		panic::PanicInfo,
		ptr::null_mut,
	};

	const PAGE: usize = 65_536;

	/// Memory that is never given back: a module judges one certificate. Holds where the free part begins;
	/// 0 until somebody asks.
	struct Bump(Cell<usize>);

	// SAFETY: without threads, which the target lacks, nobody else sees the cell.
	unsafe impl Sync for Bump {}

	// SAFETY: what is given out lies behind the memory that the module began with, is aligned as asked,
	// and is given out once.
	unsafe impl GlobalAlloc for Bump {
		unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
			let size = memory_size::<0>() * PAGE;
			let free = if self.0.get() == 0 { size } else { self.0.get() };
			let Some(start) = free.checked_next_multiple_of(layout.align()) else {
				return null_mut();
			};
			let Some(end) = start.checked_add(layout.size()) else { return null_mut() };
			let missing = end.saturating_sub(size).div_ceil(PAGE);
			if missing > 0 && memory_grow::<0>(missing) == usize::MAX {
				return null_mut();
			}
			self.0.set(end);
			start as *mut u8
		}

		unsafe fn dealloc(&self, _: *mut u8, _: Layout) {}
	}

	#[global_allocator]
	static MEMORY: Bump = Bump(Cell::new(0));

	#[panic_handler]
	fn panic(_: &PanicInfo<'_>) -> ! {
		unreachable()
	}

	/// Room for a certificate of so many bytes.
	#[no_mangle]
	extern "C" fn room(length: usize) -> *mut u8 {
		Vec::with_capacity(length).leak().as_mut_ptr()
	}

	/// The stable word for the refusal of the certificate that stands there, or `proven`: its place in
	/// the upper half, its length in the lower one.
	///
	/// # Safety
	///
	/// There must be as many bytes at `certificate`, as `room` gave them.
	#[no_mangle]
	unsafe extern "C" fn judge(certificate: *const u8, length: usize) -> u64 {
		// SAFETY: as the caller promises.
		let bytes = unsafe { core::slice::from_raw_parts(certificate, length) };
		let word = match verify(bytes) {
			Ok(_) => "proven",
			Err(refusal) => refusal.code(),
		};
		((word.as_ptr() as u64) << 32) | word.len() as u64
	}
}
