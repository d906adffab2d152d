// SPDX-License-Identifier: Apache-2.0
//! Every call with every wrong origin.

use frame_support::{
	assert_noop,
	traits::{GetCallName, UnfilteredDispatchable},
};
use sp_runtime::DispatchError;
use std::collections::BTreeSet;

/// Sees that `calls` leave none of a pallet's calls out.
pub fn assert_every_call<Call: GetCallName>(calls: impl IntoIterator<Item = Call>) {
	let named: BTreeSet<_> = calls.into_iter().map(|call| call.get_call_name()).collect();
	assert_eq!(named, Call::get_call_names().iter().copied().collect());
}

/// Sees that each of `calls` refuses each of `origins` with `BadOrigin` and changes nothing.
pub fn assert_bad_origin<Call>(
	calls: impl IntoIterator<Item = Call>,
	origins: impl IntoIterator<Item = Call::RuntimeOrigin>,
) where
	Call: UnfilteredDispatchable + Clone,
	Call::RuntimeOrigin: Clone,
{
	assert_refused(calls, origins, DispatchError::BadOrigin);
}

/// Sees that each of `calls` refuses each of `origins` with `error` and changes nothing.
pub fn assert_refused<Call>(
	calls: impl IntoIterator<Item = Call>,
	origins: impl IntoIterator<Item = Call::RuntimeOrigin>,
	error: impl Into<DispatchError>,
) where
	Call: UnfilteredDispatchable + Clone,
	Call::RuntimeOrigin: Clone,
{
	let error = error.into();
	let origins = origins.into_iter().collect::<Vec<_>>();
	for call in calls {
		for origin in &origins {
			let result = || call.clone().dispatch_bypass_filter(origin.clone());
			assert_noop!(result().map_err(|refusal| refusal.error), error);
		}
	}
}
