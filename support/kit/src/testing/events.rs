// SPDX-License-Identifier: Apache-2.0
//! The exact list of a pallet's events.

/// The events `E` of one pallet since the last call, in order; the list then starts anew.
///
/// Block 0 records no events: a mock's builder must set the block number to 1.
pub fn take_events<T, E>() -> Vec<E>
where
	T: frame_system::Config,
	<T as frame_system::Config>::RuntimeEvent: TryInto<E>,
{
	let events = frame_system::Pallet::<T>::read_events_no_consensus()
		.filter_map(|record| record.event.try_into().ok())
		.collect();
	frame_system::Pallet::<T>::reset_events();
	events
}
