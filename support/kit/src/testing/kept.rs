// SPDX-License-Identifier: Apache-2.0
//! What a double of a neighbour keeps.

use codec::{Decode, Encode};
use core::marker::PhantomData;
use frame_support::storage::unhashed;

/// A value in the storage of the test, so that a call that is refused rolls it back with everything
/// else, and every test starts anew. It has its default until a test sets it.
pub struct Kept<Value>(&'static [u8], PhantomData<Value>);

impl<Value: Encode + Decode + Default> Kept<Value> {
	/// The value of this name, which no other double has.
	pub const fn new(name: &'static str) -> Self {
		Self(name.as_bytes(), PhantomData)
	}

	/// The value.
	pub fn get(&self) -> Value {
		unhashed::get_or_default(self.0)
	}

	/// Changes the value, and answers what the change does.
	pub fn mutate<Answer>(&self, change: impl FnOnce(&mut Value) -> Answer) -> Answer {
		let mut value = self.get();
		let answer = change(&mut value);
		unhashed::put(self.0, &value);
		answer
	}
}

#[cfg(test)]
mod tests {
	use super::Kept;
	use frame_support::storage::with_storage_layer;
	use sp_runtime::DispatchError;

	const COUNT: Kept<u32> = Kept::new("count");

	#[test]
	fn what_a_refused_call_changed_is_as_before() {
		sp_io::TestExternalities::default().execute_with(|| {
			COUNT.mutate(|count| *count += 1);
			let refused = with_storage_layer(|| {
				COUNT.mutate(|count| *count += 1);
				Err::<(), _>(DispatchError::CannotLookup)
			});
			assert!(refused.is_err());
			assert_eq!(COUNT.get(), 1);
		});
	}
}
