// SPDX-License-Identifier: Apache-2.0
//! Random steps against a plain model.

use proptest::test_runner::Config;

/// How many cases a property runs: `PROPTEST_CASES` where it is set, or `usual`.
pub fn config(usual: u32) -> Config {
	let from_environment = std::env::var("PROPTEST_CASES").ok().and_then(|text| text.parse().ok());
	Config { cases: from_environment.unwrap_or(usual), ..Config::default() }
}

/// A test that drives a model, a plain restatement of what a pallet does, written from its
/// documentation: after each random step the same verdict, the same answers, and sound storage.
///
/// `Model::new()` is the state of the mock before the first step; `take(step)` takes a step on the chain
/// and in the model and sees that both say the same to it; `assert_same_view()` sees that both answer
/// all look-ups alike. `run` makes the mock's state and `assert_sound` sees that the invariants hold:
/// [`mock_runtime!`](crate::mock_runtime) makes both.
///
/// ```text
/// drive!(the_chain_agrees_with_the_model: Model, (1..160) of step(), 256 cases);
/// ```
#[macro_export]
macro_rules! drive {
	($(#[$meta:meta])* $name:ident: $model:ty, ($($length:tt)+) of $step:expr, $cases:literal cases) => {
		$crate::testing::proptest::proptest! {
			#![proptest_config($crate::testing::config($cases))]

			$(#[$meta])*
			#[test]
			fn $name(steps in $crate::testing::proptest::collection::vec($step, $($length)+)) {
				run(|| {
					let mut model = <$model>::new();
					for step in steps {
						model.take(step);
						model.assert_same_view();
						assert_sound();
					}
				});
			}
		}
	};
}
