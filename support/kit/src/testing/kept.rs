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

/// As [`Kept`], a value for each key: for registers that hold much.
pub struct KeptMap<Key, Value>(&'static str, PhantomData<(Key, Value)>);

impl<Key: Encode, Value: Encode + Decode> KeptMap<Key, Value> {
	/// The map of this name, which no other double has.
	pub const fn new(name: &'static str) -> Self {
		Self(name, PhantomData)
	}

	fn hashed(&self, key: &Key) -> Vec<u8> {
		(self.0, key).encode()
	}

	/// The value of a key.
	pub fn get(&self, key: &Key) -> Option<Value> {
		unhashed::get(&self.hashed(key))
	}

	/// Sets the value of a key.
	pub fn insert(&self, key: &Key, value: Value) {
		unhashed::put(&self.hashed(key), &value);
	}

	/// Removes the value of a key.
	pub fn remove(&self, key: &Key) {
		unhashed::kill(&self.hashed(key));
	}

	/// Removes all values.
	pub fn clear(&self) {
		let _ = unhashed::clear_prefix(&self.0.encode(), None, None);
	}

	/// Changes the value of a key, if it has one, and answers what the change does.
	pub fn mutate<Answer>(
		&self,
		key: &Key,
		change: impl FnOnce(&mut Value) -> Answer,
	) -> Option<Answer> {
		let mut value = self.get(key)?;
		let answer = change(&mut value);
		self.insert(key, value);
		Some(answer)
	}
}

#[cfg(test)]
mod tests {
	use super::{Kept, KeptMap};
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

	#[test]
	fn a_map_keeps_a_value_for_each_key() {
		const AGES: KeptMap<u8, u32> = KeptMap::new("ages");
		sp_io::TestExternalities::default().execute_with(|| {
			AGES.insert(&1, 10);
			AGES.insert(&2, 20);
			assert_eq!(AGES.mutate(&1, |age| core::mem::replace(age, 11)), Some(10));
			assert_eq!(AGES.mutate(&3, |_| ()), None);
			AGES.remove(&2);
			assert_eq!([1, 2, 3].map(|key| AGES.get(&key)), [Some(11), None, None]);
			AGES.clear();
			assert_eq!(AGES.get(&1), None);
		});
	}
}
