// SPDX-License-Identifier: Apache-2.0
//! What can be called: origin, checks and the work; what is longer than a screen stands in `impls`.

#[citychain_kit::calls]
mod calls {
	impl<T: Config> Pallet<T> {
		/// Open a case, which your institution keeps, as an officer with the duty KeepCases.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an active officer of an active institution, both with `KeepCases`.
		///
		/// ## Details
		///
		/// - `kind`: what kind of matter the case is about; it cannot be changed.
		/// - `docket`: a salted commitment to the docket number (案号). The number itself must not
		///   be sent: it leads to the parties. Keep number and salt to show later what was committed
		///   to.
		///
		/// ## Errors
		///
		/// Those of the officer, then:
		/// - [`Error::TooManyCases`]
		///
		/// ## Events
		///
		/// [`Event::CaseOpened`].
		///
		/// ## Complexity
		///
		/// Constant: two reads and three writes beside what `Authority` reads.
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::open_case())]
		pub fn open_case(
			origin: OriginFor<T>,
			kind: CaseKind,
			docket: Commitment,
		) -> DispatchResult {
			let ActingOfficer { institution, officer } = T::officer(origin, Duty::KeepCases)?;
			let case = NextId::<T>::get();
			let next = case.next().ok_or(Error::<T>::TooManyCases)?;

			Cases::<T>::insert(case, Case::opened(institution, kind, T::now()));
			Dockets::<T>::insert(case, docket);
			NextId::<T>::put(next);
			Self::deposit_event(Event::CaseOpened { case, institution, officer, kind, docket });
			Ok(())
		}

		/// Invite an institution to contribute to an open case, as an officer of its keeper.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an active officer with `KeepCases` of the institution that keeps the case.
		///
		/// ## Details
		///
		/// The institution may contribute evidence that it recorded itself, until it is dismissed or
		/// the case is sealed.
		///
		/// ## Errors
		///
		/// Those of the officer, then in this order:
		/// - [`Error::NotFound`]
		/// - [`Error::NotOwner`]
		/// - [`Error::NotOpen`]
		/// - [`Error::AlreadyKeeper`]
		/// - [`Error::ContributorNotActive`]
		/// - [`Error::AlreadyInvited`]
		/// - [`Error::TooManyContributors`]
		///
		/// ## Events
		///
		/// [`Event::ContributorInvited`].
		///
		/// ## Complexity
		///
		/// Constant: three reads and one write beside what `Authority` reads.
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::invite())]
		pub fn invite(
			origin: OriginFor<T>,
			case_id: CaseId,
			institution: InstitutionId,
		) -> DispatchResult {
			let acting = T::officer(origin, Duty::KeepCases)?;
			Self::do_invite(acting, case_id, institution)
		}

		/// Dismiss a contributor, which may add nothing more, as an officer of the case's keeper.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an active officer with `KeepCases` of the institution that keeps the case.
		///
		/// ## Details
		///
		/// What the institution has contributed stays. It may still withdraw items that are not
		/// acknowledged, and the keeper may refuse them.
		///
		/// ## Errors
		///
		/// Those of the officer, then in this order:
		/// - [`Error::NotFound`]
		/// - [`Error::NotOwner`]
		/// - [`Error::NotOpen`]
		/// - [`Error::NotInvited`]
		///
		/// ## Events
		///
		/// [`Event::ContributorDismissed`].
		///
		/// ## Complexity
		///
		/// Constant: two reads and one write beside what `Authority` reads.
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::dismiss_contributor())]
		pub fn dismiss_contributor(
			origin: OriginFor<T>,
			case_id: CaseId,
			institution: InstitutionId,
		) -> DispatchResult {
			let acting = T::officer(origin, Duty::KeepCases)?;
			Self::own_case(acting.institution, case_id)?.ensure_open::<T>()?;
			ensure!(Self::dismiss_if_invited(case_id, institution), Error::<T>::NotInvited);

			Self::deposit_event(Event::ContributorDismissed {
				case: case_id,
				institution: acting.institution,
				officer: acting.officer,
				contributor: institution,
			});
			Ok(())
		}

		/// Put your institution's own evidence into an open case, as keeper or invited contributor.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an active officer with `NotarizeEvidence` of the institution that keeps the
		/// case, or of one that is invited to it.
		///
		/// ## Details
		///
		/// - `items`: 1 to 64 pieces of evidence that your institution has recorded. They get the
		///   next positions in the order of the list.
		///
		/// Each item is held in the register of evidence, so that it is not evicted while the case
		/// needs it. What the keeper contributes is acknowledged at once; what others contribute
		/// waits for the keeper. One evidence may be in several cases.
		///
		/// ## Errors
		///
		/// Those of the officer, then in this order:
		/// - [`Error::NotFound`]
		/// - [`Error::NotOpen`]
		/// - [`Error::NotInvited`]
		/// - [`Error::NoItems`]
		/// - [`Error::DuplicateItem`]
		/// - [`Error::TooManyItems`]
		/// - those of the register of evidence, for an item that is not recorded or was evicted;
		/// - [`Error::RecordedByOther`]
		/// - [`Error::AlreadyExists`]
		/// - those of the register of evidence, for an item that cannot be held.
		///
		/// ## Events
		///
		/// [`Event::ItemsContributed`].
		///
		/// ## Complexity
		///
		/// Linear in the number n of `items`: 2 + 3n reads and 1 + 2n writes beside what
		/// `Authority` reads; the register of evidence may need more than one read for the facts of an
		/// item.
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::contribute(items.len().saturated_into()))]
		pub fn contribute(
			origin: OriginFor<T>,
			case_id: CaseId,
			items: ItemList,
		) -> DispatchResult {
			let acting = T::officer(origin, Duty::NotarizeEvidence)?;
			Self::do_contribute(acting, case_id, items)
		}

		/// Acknowledge items that others put into an open case, as an officer of its keeper.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an active officer with `KeepCases` of the institution that keeps the case.
		///
		/// ## Details
		///
		/// An acknowledgement is final: the item stays in the case.
		///
		/// - `items`: 1 to 64 items of the case that are not acknowledged.
		///
		/// ## Errors
		///
		/// Those of the officer, then in this order:
		/// - [`Error::NotFound`]
		/// - [`Error::NotOwner`]
		/// - [`Error::NotOpen`]
		/// - [`Error::NoItems`]
		/// - [`Error::DuplicateItem`]
		/// - [`Error::NotInCase`]
		/// - [`Error::AlreadyAcknowledged`]
		///
		/// ## Events
		///
		/// [`Event::ItemsAcknowledged`].
		///
		/// ## Complexity
		///
		/// Linear in the number n of `items`: 1 + n reads and 1 + n writes beside what
		/// `Authority` reads.
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::acknowledge(items.len().saturated_into()))]
		pub fn acknowledge(
			origin: OriginFor<T>,
			case_id: CaseId,
			items: ItemList,
		) -> DispatchResult {
			let acting = T::officer(origin, Duty::KeepCases)?;
			Self::do_acknowledge(acting, case_id, items)
		}

		/// Take back an item that the keeper has not acknowledged, as its contributor.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an active officer with `NotarizeEvidence` of the institution that contributed
		/// the item, even if it was dismissed since.
		///
		/// ## Details
		///
		/// The item leaves the open case and is no longer held for it. Its position is not given
		/// again.
		///
		/// ## Errors
		///
		/// Those of the officer, then in this order:
		/// - [`Error::NotFound`]
		/// - [`Error::NotInCase`]
		/// - [`Error::NotOwner`]
		/// - [`Error::NotOpen`]
		/// - [`Error::Held`]
		/// - [`Error::AlreadyAcknowledged`]
		/// - those of the register of evidence, for an item that cannot be released.
		///
		/// ## Events
		///
		/// [`Event::ItemWithdrawn`].
		///
		/// ## Complexity
		///
		/// Constant: three reads and three writes beside what `Authority` reads.
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::withdraw_item())]
		pub fn withdraw_item(
			origin: OriginFor<T>,
			case_id: CaseId,
			evidence: EvidenceId,
		) -> DispatchResult {
			let ActingOfficer { institution, officer } =
				T::officer(origin, Duty::NotarizeEvidence)?;
			let record = Self::case_record(case_id)?;
			let item = Self::item_record(case_id, evidence)?;
			ensure!(item.contributor == institution, Error::<T>::NotOwner);
			Self::remove_item(case_id, record, evidence, item)?;

			Self::deposit_event(Event::ItemWithdrawn {
				case: case_id,
				institution,
				officer,
				evidence,
			});
			Ok(())
		}

		/// Refuse an item that is not acknowledged, which leaves the case, as an officer of its keeper.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an active officer with `KeepCases` of the institution that keeps the case.
		///
		/// ## Details
		///
		/// The item leaves the open case and is no longer held for it. Its position is not given
		/// again; its contributor, if still invited, may contribute it anew.
		///
		/// ## Errors
		///
		/// Those of the officer, then in this order:
		/// - [`Error::NotFound`]
		/// - [`Error::NotOwner`]
		/// - [`Error::NotInCase`]
		/// - [`Error::NotOpen`]
		/// - [`Error::Held`]
		/// - [`Error::AlreadyAcknowledged`]
		/// - those of the register of evidence, for an item that cannot be released.
		///
		/// ## Events
		///
		/// [`Event::ItemRefused`].
		///
		/// ## Complexity
		///
		/// Constant: three reads and three writes beside what `Authority` reads.
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::refuse_item())]
		pub fn refuse_item(
			origin: OriginFor<T>,
			case_id: CaseId,
			evidence: EvidenceId,
		) -> DispatchResult {
			let ActingOfficer { institution, officer } = T::officer(origin, Duty::KeepCases)?;
			let record = Self::own_case(institution, case_id)?;
			let item = Self::item_record(case_id, evidence)?;
			Self::remove_item(case_id, record, evidence, item)?;

			Self::deposit_event(Event::ItemRefused {
				case: case_id,
				institution,
				officer,
				evidence,
			});
			Ok(())
		}

		/// Seal a case whose items are all acknowledged, as an officer of its keeper.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an active officer with `KeepCases` of the institution that keeps the case.
		///
		/// ## Details
		///
		/// The chain computes the root over all items in the order of their positions, and records
		/// it with the officer, the block and the chain's time. Nothing enters or leaves the case
		/// from then on.
		///
		/// ## Errors
		///
		/// Those of the officer, then in this order:
		/// - [`Error::NotFound`]
		/// - [`Error::NotOwner`]
		/// - [`Error::NotOpen`]
		/// - [`Error::Empty`]
		/// - [`Error::NotAcknowledged`]
		///
		/// ## Events
		///
		/// [`Event::CaseSealed`].
		///
		/// ## Complexity
		///
		/// Linear in the number n of items of the case: 2 + 2n reads and 2 writes beside what
		/// `Authority` reads, and 2n hashes. Charged for `MaxItems`; what is not used is refunded.
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::seal(T::MaxItems::get()))]
		pub fn seal(origin: OriginFor<T>, case_id: CaseId) -> DispatchResultWithPostInfo {
			let acting = T::officer(origin, Duty::KeepCases)?;
			refund(T::WeightInfo::seal, |items| Self::do_seal(acting, case_id, items))
		}

		/// Cancel an open case that only its keeper has filled, as an officer of the keeper.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an active officer with `KeepCases` of the institution that keeps the case.
		///
		/// ## Details
		///
		/// The case and its items are removed, and nothing of them stays but the event; the items
		/// are no longer held. The number of the case is not given again.
		///
		/// ## Errors
		///
		/// Those of the officer, then in this order:
		/// - [`Error::NotFound`]
		/// - [`Error::NotOwner`]
		/// - [`Error::NotOpen`]
		/// - [`Error::Held`]
		/// - [`Error::ForeignItems`]
		/// - those of the register of evidence, for an item that cannot be released.
		///
		/// ## Events
		///
		/// [`Event::CaseCancelled`].
		///
		/// ## Complexity
		///
		/// Linear in the number n of items of the case: 1 + 2n reads and 3 + 2n writes beside what
		/// `Authority` reads. Charged for `MaxItems`; what is not used is refunded.
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::cancel(T::MaxItems::get()))]
		pub fn cancel(origin: OriginFor<T>, case_id: CaseId) -> DispatchResultWithPostInfo {
			let acting = T::officer(origin, Duty::KeepCases)?;
			refund(T::WeightInfo::cancel, |items| Self::do_cancel(acting, case_id, items))
		}

		/// Propose that a sealed case be void, for a reason, as an officer of its keeper.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an active officer with `KeepCases` of the institution that keeps the case.
		///
		/// ## Details
		///
		/// Nothing changes until an independent institution confirms it.
		///
		/// - `reason`: why.
		/// - `replacement`: the sealed case of the same keeper and kind that takes its place, if
		///   any; it may replace no other case.
		///
		/// ## Errors
		///
		/// Those of the officer, then in this order:
		/// - [`Error::NotFound`]
		/// - [`Error::NotOwner`]
		/// - [`Error::NotSealed`], [`Error::AlreadyProposed`], [`Error::AlreadyVoid`] or
		///   [`Error::Pruned`], as the case stands.
		/// - [`Error::Held`]
		/// - [`Error::ReplacementNotFound`]
		/// - [`Error::ReplacesItself`]
		/// - [`Error::ReplacementOfOtherKeeper`]
		/// - [`Error::ReplacementOfOtherKind`]
		/// - [`Error::ReplacementNotSealed`]
		/// - [`Error::ReplacementTaken`]
		///
		/// ## Events
		///
		/// [`Event::VoidProposed`].
		///
		/// ## Complexity
		///
		/// Constant: three reads and one write beside what `Authority` reads.
		#[pallet::call_index(9)]
		#[pallet::weight(T::WeightInfo::propose_void())]
		pub fn propose_void(
			origin: OriginFor<T>,
			case_id: CaseId,
			reason: VoidReason,
			replacement: Option<CaseId>,
		) -> DispatchResult {
			let acting = T::officer(origin, Duty::KeepCases)?;
			Self::do_propose_void(acting, case_id, reason, replacement)
		}

		/// Withdraw a proposed void, so that the case is sealed as before, as an officer of its keeper.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an active officer with `KeepCases` of the institution that keeps the case.
		///
		/// ## Errors
		///
		/// Those of the officer, then in this order:
		/// - [`Error::NotFound`]
		/// - [`Error::NotOwner`]
		/// - [`Error::NotProposed`]
		///
		/// ## Events
		///
		/// [`Event::VoidWithdrawn`].
		///
		/// ## Complexity
		///
		/// Constant: one read and one write beside what `Authority` reads.
		#[pallet::call_index(10)]
		#[pallet::weight(T::WeightInfo::withdraw_void())]
		pub fn withdraw_void(origin: OriginFor<T>, case_id: CaseId) -> DispatchResult {
			let ActingOfficer { institution, officer } = T::officer(origin, Duty::KeepCases)?;
			let record = Self::own_case(institution, case_id)?.void_withdrawn::<T>()?;

			Cases::<T>::insert(case_id, record);
			Self::deposit_event(Event::VoidWithdrawn { case: case_id, institution, officer });
			Ok(())
		}

		/// Confirm that a case is void for ever, as an officer of an independent institution.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an active officer with `KeepCases` or `Adjudicate` of an institution that does
		/// not keep the case, and does not stand under one controller with its keeper.
		///
		/// ## Details
		///
		/// Name the reason and the replacement that you looked at: a proposal that was exchanged in
		/// between is refused. Case, items and root stay on record. The items are no longer held,
		/// and case and replacement name each other from now on.
		///
		/// ## Errors
		///
		/// Those of the officer, then in this order:
		/// - [`Error::NotFound`]
		/// - [`Error::NotIndependent`]
		/// - [`Error::NotProposed`]
		/// - [`Error::ProposalDiffers`]
		/// - [`Error::Held`]
		/// - those of the replacement, as for `propose_void`: it may have changed since.
		/// - those of the register of evidence, for an item that cannot be released.
		///
		/// ## Events
		///
		/// [`Event::CaseVoided`].
		///
		/// ## Complexity
		///
		/// Linear in the number n of items of the case: 3 + 2n reads and 2 + n writes beside what
		/// `Authority` reads and `Affiliation`. Charged for `MaxItems`; what is not used is refunded.
		#[pallet::call_index(11)]
		#[pallet::weight(T::WeightInfo::confirm_void(T::MaxItems::get()))]
		pub fn confirm_void(
			origin: OriginFor<T>,
			case_id: CaseId,
			reason: VoidReason,
			replacement: Option<CaseId>,
		) -> DispatchResultWithPostInfo {
			let acting = T::officer(origin.clone(), Duty::KeepCases)
				.or_else(|_| T::officer(origin, Duty::Adjudicate))?;
			refund(T::WeightInfo::confirm_void, |items| {
				Self::do_confirm_void(acting, case_id, reason, replacement, items)
			})
		}

		/// Give a case to another institution, which keeps it from now on, by decision of the council.
		///
		/// ## Dispatch Origin
		///
		/// The council.
		///
		/// ## Details
		///
		/// For a keeper that was closed, or a matter that goes to another authority (移送管辖). The
		/// case may be open or sealed. A proposed void is withdrawn thereby. The former keeper's
		/// items stay acknowledged.
		///
		/// ## Errors
		///
		/// - `BadOrigin`: the call does not come from the council.
		/// - [`Error::NotFound`]
		/// - [`Error::AlreadyVoid`] or [`Error::Pruned`], as the case stands.
		/// - [`Error::AlreadyKeeper`]
		/// - [`Error::KeeperNotActive`]
		///
		/// ## Events
		///
		/// [`Event::CaseReassigned`].
		///
		/// ## Complexity
		///
		/// Constant: three reads and two writes.
		#[pallet::call_index(12)]
		#[pallet::weight(T::WeightInfo::reassign())]
		pub fn reassign(
			origin: OriginFor<T>,
			case_id: CaseId,
			institution: InstitutionId,
		) -> DispatchResult {
			T::council(origin)?;
			Self::do_reassign(case_id, institution)
		}

		/// Remove items of a case whose retention is over, as an officer of its keeper or the council.
		///
		/// ## Dispatch Origin
		///
		/// The council, or signed by an active officer with `KeepCases` of the institution that
		/// keeps the case.
		///
		/// ## Details
		///
		/// Each call removes at most 64 items; repeat it until the event says that none remain. The
		/// first call is for ever: the case can no longer be held, reassigned or void. In the end
		/// contributors and docket go too. The record of the case and its root stay, so that a proof
		/// made before can still be checked.
		///
		/// ## Errors
		///
		/// `BadOrigin`, or those of the officer, then in this order:
		/// - [`Error::NotFound`]
		/// - [`Error::NotOwner`]
		/// - [`Error::NotSealed`], [`Error::AlreadyProposed`] or [`Error::Pruned`], as the case
		///   stands.
		/// - [`Error::Held`]
		/// - [`Error::RetentionNotOver`]
		/// - those of the register of evidence, for an item that cannot be released.
		///
		/// ## Events
		///
		/// [`Event::CasePruned`].
		///
		/// ## Complexity
		///
		/// Linear in the number n of items removed, at most 64: 2 + 2n reads and 3 + 2n writes
		/// beside what `Authority` reads. Charged for 64; what is not used is refunded.
		#[pallet::call_index(13)]
		#[pallet::weight(T::WeightInfo::prune(MAX_PRUNED))]
		pub fn prune(origin: OriginFor<T>, case_id: CaseId) -> DispatchResultWithPostInfo {
			let by = match T::Council::try_origin(origin) {
				Ok(_) => None,
				Err(origin) => Some(T::officer(origin, Duty::KeepCases)?),
			};
			refund(T::WeightInfo::prune, |items| Self::do_prune(by, case_id, items))
		}
	}
}
