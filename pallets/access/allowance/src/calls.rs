// SPDX-License-Identifier: Apache-2.0
//! What can be called: origin, checks and the work.

#[citychain_kit::calls]
mod calls {
	impl<T: Config> Pallet<T> {
		/// Set how much of the blocks each payer of a class may use, by decision of the council.
		///
		/// ## Dispatch Origin
		///
		/// The council.
		///
		/// ## Details
		///
		/// It applies at once. What was used before stays used, also above a lower burst, and comes
		/// back at the new rate.
		///
		/// - `payer_class`: whose allowance it is.
		/// - `allowance`: `burst` is what may be used at once and `per_block` what comes back in each
		///   block, both in millionths of what a block holds for normal calls: at least 1, and the burst
		///   of institutions at least `MinInstitutionBurst`, of all others at least `MinCitizenBurst`.
		///
		/// ## Errors
		///
		/// - `BadOrigin`: the call does not come from the council.
		/// - [`Error::BurstZero`]
		/// - [`Error::RecoveryZero`]
		/// - [`Error::BurstTooSmall`]
		///
		/// ## Events
		///
		/// [`Event::AllowanceSet`].
		///
		/// ## Complexity
		///
		/// Constant: two writes.
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::set_allowance())]
		pub fn set_allowance(
			origin: OriginFor<T>,
			payer_class: AllowanceClass,
			allowance: Allowance,
		) -> DispatchResult {
			T::council(origin)?;
			Self::ensure_sound(payer_class, &allowance)?;

			Self::put_allowance(payer_class, allowance);
			Self::deposit_event(Event::AllowanceSet { class: payer_class, allowance });
			Ok(())
		}

		/// Remove the record of a usage that has recovered or whose payer is gone, as anybody enrolled.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an officer, in office or not, or by a citizen.
		///
		/// ## Details
		///
		/// It changes nothing of what anybody may use. It keeps the state small after the payer left.
		///
		/// - `payer`: whose record is removed.
		///
		/// ## Errors
		///
		/// - [`Error::NotEnrolled`]
		/// - [`Error::NotFound`]
		/// - [`Error::StillUsed`]
		///
		/// ## Events
		///
		/// [`Event::UsageCleared`].
		///
		/// ## Complexity
		///
		/// Constant: two reads and one write beside what the register of who is enrolled reads.
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::clear_usage())]
		pub fn clear_usage(origin: OriginFor<T>, payer: Payer) -> DispatchResult {
			let who = ensure_signed(origin)?;
			ensure!(T::Enrolment::payer(&who).is_some(), Error::<T>::NotEnrolled);
			let usage = Usages::<T>::get(payer).ok_or(Error::<T>::NotFound)?;
			let per_block = Self::allowance(AllowanceClass::from(&payer)).per_block;
			let now = frame_system::Pallet::<T>::block_number();
			let has_recovered = usage.used_at(per_block, now).is_zero();
			ensure!(has_recovered || !T::Enrolment::exists(&payer), Error::<T>::StillUsed);

			Usages::<T>::remove(payer);
			Self::deposit_event(Event::UsageCleared { payer });
			Ok(())
		}
	}
}
