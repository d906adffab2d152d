// SPDX-License-Identifier: Apache-2.0
//! Broken states, and the invariant that notices each.

use sp_runtime::TryRuntimeError;

/// Sees that `check` finds nothing wrong, and with this message what `corrupt` breaks.
///
/// Call it where the state that is to be broken stands.
pub fn assert_noticed(
	check: impl Fn() -> Result<(), TryRuntimeError>,
	message: &'static str,
	corrupt: impl FnOnce(),
) {
	assert_eq!(check(), Ok(()));
	corrupt();
	assert_eq!(check(), Err(TryRuntimeError::Other(message)));
}

/// A table of tests: each breaks a state in one way, or several, and sees that the invariant with this
/// message notices.
///
/// The function `assert_noticed(message, corrupt)` in scope makes the state that is broken: that of
/// [`mock_runtime!`](crate::mock_runtime), or one that calls its `assert_noticed_after`.
///
/// ```text
/// notices! {
///     notices_a_number_that_was_not_given: "1: a claim has a number that was not given yet" =>
///         NextClaim::<Test>::put(OPEN);
/// }
/// ```
#[macro_export]
macro_rules! notices {
	($($name:ident: $($message:expr => $corrupt:expr),+;)*) => {
		$(
			#[test]
			fn $name() {
				$(
					assert_noticed($message, || {
						$corrupt;
					});
				)+
			}
		)*
	};
}
