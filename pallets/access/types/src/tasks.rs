// SPDX-License-Identifier: Apache-2.0
//! What may wait for an institution in this domain.

use citychain_macros::answer;
use citychain_primitives::{CitizenId, OfficerId};

/// What waits for an institution, named as the call that is waited for.
#[answer(Copy)]
pub enum AccessTask {
	/// To replace the key of its officer, which was reported as compromised.
	#[codec(index = 0)]
	ReplaceOfficerKey(OfficerId),
	/// To confirm since when a key of its officer was in other hands, as a second administrator.
	#[codec(index = 1)]
	ConfirmKeyReport(OfficerId),
	/// To confirm the recovery of another institution's citizen.
	#[codec(index = 2)]
	ConfirmRecovery(CitizenId),
	/// To complete the recovery of a citizen that it opened or confirmed.
	#[codec(index = 3)]
	CompleteRecovery(CitizenId),
}
