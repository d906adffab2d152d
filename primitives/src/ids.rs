// SPDX-License-Identifier: Apache-2.0
//! Numbers that name things. Each is assigned by its pallet in order and never reused.

/// Makes a number that names something: it is assigned by a pallet in order and never reused.
///
/// The crate that uses it has `codec`, `scale_info` and `serde` among its dependencies.
#[macro_export]
macro_rules! id {
	($(#[$doc:meta])* $name:ident($inner:ty)) => {
		$(#[$doc])*
		#[$crate::stored(
			Copy, Default, PartialOrd, Ord, Hash, ::codec::CompactAs, Serialize, Deserialize
		)]
		pub struct $name(pub $inner);

		impl $name {
			/// The number after this one, or none at the end of the range.
			pub fn next(self) -> Option<Self> {
				self.0.checked_add(1).map(Self)
			}
		}
	};
}

id!(
	/// An institution (机构).
	InstitutionId(u32)
);
id!(
	/// An officer (经办人). It stays when the officer's key is replaced.
	OfficerId(u32)
);
id!(
	/// A citizen (市民). It stays when the citizen's key is replaced.
	CitizenId(u32)
);
