// SPDX-License-Identifier: Apache-2.0
//! What can be called: origin, checks and the work; what is longer than a screen stands in `impls`.

#[citychain_kit::calls]
mod calls {
	impl<T: Config> Pallet<T> {
		/// Ask that a file be compared with the recorded digest of an item, as any party.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an active citizen, or by an officer in office for its institution.
		///
		/// ## Details
		///
		/// Give the file to an independent verifier, who reports its digest (技术核验,
		/// 人民法院在线诉讼规则 §16). Until then the item cannot be evicted, and the party can make no
		/// second request of it.
		///
		/// - `evidence`: the item.
		///
		/// ## Errors
		///
		/// - [`Error::NotAParty`], or for a citizen who may not act that of the register of
		///   citizens.
		/// - that of the register of evidence if the item is not recorded.
		/// - [`Error::AlreadyExists`]
		/// - [`Error::TooManyRequests`]
		/// - [`Error::TooManyRecords`]
		/// - that of the register of evidence if the item cannot be held.
		///
		/// ## Events
		///
		/// [`Event::VerificationRequested`].
		///
		/// ## Complexity
		///
		/// O(log r), r the number of open requests of the item, at most `MaxOpenRequests`.
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::request_verification())]
		pub fn request_verification(origin: OriginFor<T>, evidence: EvidenceId) -> DispatchResult {
			let requester = Self::ensure_party(origin)?;
			Self::do_request_verification(requester, evidence)
		}

		/// Withdraw a verification request that nobody has answered, as the party that made it.
		///
		/// ## Dispatch Origin
		///
		/// Signed by the citizen that made it, or by an officer in office of the institution that
		/// did.
		///
		/// ## Details
		///
		/// The record is removed and the item released.
		///
		/// - `verification`: the number of the request.
		///
		/// ## Errors
		///
		/// - [`Error::NotAParty`], or for a citizen who may not act that of the register of
		///   citizens.
		/// - [`Error::VerificationNotFound`]
		/// - [`Error::NotOwner`]
		/// - [`Error::AlreadyReported`]
		///
		/// ## Events
		///
		/// [`Event::RequestWithdrawn`].
		///
		/// ## Complexity
		///
		/// O(log r), r the number of open requests of the item, at most `MaxOpenRequests`.
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::withdraw_request())]
		pub fn withdraw_request(
			origin: OriginFor<T>,
			verification: VerificationId,
		) -> DispatchResult {
			let requester = Self::ensure_party(origin)?;
			Self::do_withdraw_request(requester, verification)
		}

		/// Report the digest found for a requested verification, as an independent verifying officer.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an active officer of an active institution, both with `VerifyEvidence`. The
		/// institution must not be, or stand under one controller with, the item's recorder, its
		/// provider or the requester.
		///
		/// ## Details
		///
		/// The chain compares and concludes: a match if the digest is the recorded one, a mismatch
		/// if it is another one of the same algorithm. The outcome is final (人民法院在线诉讼规则
		/// §16), and the item is released.
		///
		/// - `verification`: the number of the request.
		/// - `finding`: the digest of the file that was put before the verifier, or that there was
		///   none. In polkadot.js choose `Digest`, then the algorithm of the recorded digest.
		///
		/// ## Errors
		///
		/// Those of the officer, then in this order:
		/// - [`Error::VerificationNotFound`]
		/// - [`Error::AlreadyReported`]
		/// - [`Error::ConflictOfInterest`]
		/// - [`Error::AlgorithmDiffers`]
		///
		/// ## Events
		///
		/// [`Event::VerificationReported`].
		///
		/// ## Complexity
		///
		/// O(log r), r the number of open requests of the item, at most `MaxOpenRequests`; three
		/// questions of affiliation.
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::report_verification())]
		pub fn report_verification(
			origin: OriginFor<T>,
			verification: VerificationId,
			finding: Finding,
		) -> DispatchResult {
			let by = T::officer(origin, Duty::VerifyEvidence)?;
			Self::do_report_verification(by, verification, finding)
		}

		/// Challenge an item on a legal ground and start its recorder's time to answer, as any party.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an active citizen, or by an officer in office for its institution, which must
		/// not be, or stand under one controller with, the item's recorder.
		///
		/// ## Details
		///
		/// The recorder has the response period to answer, from now; what the council sets later
		/// changes nothing for this challenge. Until it is ruled on, withdrawn or in default the
		/// item cannot be evicted, and the party can raise no second challenge of it.
		///
		/// - `evidence`: the item.
		/// - `ground`: what is objected to: the data since they were stored on the chain, or before
		///   (人民法院在线诉讼规则 §17, §18).
		/// - `reasons`: the salted commitment to the document that gives the reasons.
		///
		/// ## Errors
		///
		/// - [`Error::NotAParty`], or for a citizen who may not act that of the register of
		///   citizens.
		/// - that of the register of evidence if the item is not recorded.
		/// - [`Error::OwnEvidence`]
		/// - [`Error::AlreadyExists`]
		/// - [`Error::TooManyChallenges`]
		/// - [`Error::TooManyRecords`]
		/// - that of the register of evidence if the item cannot be held.
		///
		/// ## Events
		///
		/// [`Event::ChallengeRaised`].
		///
		/// ## Complexity
		///
		/// O(log c), c the number of open challenges of the item, at most `MaxOpenChallenges`; one
		/// question of affiliation.
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::raise_challenge())]
		pub fn raise_challenge(
			origin: OriginFor<T>,
			evidence: EvidenceId,
			ground: Ground,
			reasons: Commitment,
		) -> DispatchResult {
			let challenger = Self::ensure_party(origin)?;
			Self::do_raise_challenge(challenger, evidence, ground, reasons)
		}

		/// Withdraw a challenge that is raised or answered, as the party that raised it.
		///
		/// ## Dispatch Origin
		///
		/// Signed by the citizen that raised it, or by an officer in office of the institution that
		/// did.
		///
		/// ## Details
		///
		/// It stays on record as withdrawn, and the item is released. How much is presumed of the
		/// item stays as it is.
		///
		/// - `challenge`: the number of the challenge.
		///
		/// ## Errors
		///
		/// - [`Error::NotAParty`], or for a citizen who may not act that of the register of
		///   citizens.
		/// - [`Error::ChallengeNotFound`]
		/// - [`Error::NotOwner`]
		/// - [`Error::AlreadyDefaulted`], [`Error::AlreadyRuled`], [`Error::AlreadyWithdrawn`]
		///
		/// ## Events
		///
		/// [`Event::ChallengeWithdrawn`].
		///
		/// ## Complexity
		///
		/// O(log c), c the number of open challenges of the item, at most `MaxOpenChallenges`.
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::withdraw_challenge())]
		pub fn withdraw_challenge(origin: OriginFor<T>, challenge: ChallengeId) -> DispatchResult {
			let challenger = Self::ensure_party(origin)?;
			Self::do_withdraw_challenge(challenger, challenge)
		}

		/// Answer a challenge before its deadline, as an officer of the institution that recorded the item.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an active officer of the institution that recorded the item, both with
		/// `NotarizeEvidence`.
		///
		/// ## Details
		///
		/// A challenge is answered once. An answer at exactly the deadline is late, by the chain's
		/// time of the block that holds it.
		///
		/// - `challenge`: the number of the challenge.
		/// - `response`: the salted commitment to the document that answers.
		///
		/// ## Errors
		///
		/// Those of the officer, then in this order:
		/// - [`Error::ChallengeNotFound`]
		/// - [`Error::Expired`]
		/// - [`Error::AlreadyResponded`], [`Error::AlreadyRuled`], [`Error::AlreadyWithdrawn`]
		/// - [`Error::NotOwner`]
		///
		/// ## Events
		///
		/// [`Event::ChallengeResponded`].
		///
		/// ## Complexity
		///
		/// Constant: one read and one write beside what the registers read.
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::respond())]
		pub fn respond(
			origin: OriginFor<T>,
			challenge: ChallengeId,
			response: Commitment,
		) -> DispatchResult {
			let by = T::officer(origin, Duty::NotarizeEvidence)?;
			Self::do_respond(by, challenge, response)
		}

		/// Record that a challenge was not answered before its deadline, as any party.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an active citizen, or by an officer in office for its institution. Who it is
		/// makes no difference, since the deadline speaks for itself.
		///
		/// ## Details
		///
		/// The challenge is in default, and the item is released; a court that needs it longer
		/// places a legal hold. How much is presumed of the item stays, until a court rules on the
		/// challenge (人民法院在线诉讼规则 §18).
		///
		/// - `challenge`: the number of the challenge.
		///
		/// ## Errors
		///
		/// - [`Error::NotAParty`], or for a citizen who may not act that of the register of
		///   citizens.
		/// - [`Error::ChallengeNotFound`]
		/// - [`Error::NotExpired`]
		/// - [`Error::AlreadyResponded`], [`Error::AlreadyDefaulted`], [`Error::AlreadyRuled`],
		///   [`Error::AlreadyWithdrawn`]
		///
		/// ## Events
		///
		/// [`Event::DefaultConcluded`].
		///
		/// ## Complexity
		///
		/// O(log c), c the number of open challenges of the item, at most `MaxOpenChallenges`.
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::conclude_default())]
		pub fn conclude_default(origin: OriginFor<T>, challenge: ChallengeId) -> DispatchResult {
			let by = Self::ensure_party(origin)?;
			Self::do_conclude_default(by, challenge)
		}

		/// Give an expert opinion on an answered challenge, as an independent forensic officer.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an active officer of an active institution, both with `WitnessAsForensic`. The
		/// institution must not be, or stand under one controller with, the item's recorder, its
		/// provider, the challenger or an institute that has given its opinion.
		///
		/// ## Details
		///
		/// Each institute gives one opinion on a challenge, from the answer until the ruling
		/// (人民法院在线诉讼规则 §19). It does not change how much is presumed of the item: that is
		/// for the court.
		///
		/// - `challenge`: the number of the challenge.
		/// - `opinion`: whether it supports the item.
		/// - `report`: the salted commitment to the report.
		///
		/// ## Errors
		///
		/// Those of the officer, then in this order:
		/// - [`Error::ChallengeNotFound`]
		/// - [`Error::NotResponded`], [`Error::AlreadyRuled`], [`Error::AlreadyWithdrawn`]
		/// - [`Error::ConflictOfInterest`]
		/// - [`Error::AlreadyExists`]
		/// - [`Error::TooManyOpinions`]
		///
		/// ## Events
		///
		/// [`Event::OpinionGiven`].
		///
		/// ## Complexity
		///
		/// O(o), o the number of opinions on the challenge, at most `MaxOpinions`: a question of
		/// affiliation for each, and three more.
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::give_opinion())]
		pub fn give_opinion(
			origin: OriginFor<T>,
			challenge: ChallengeId,
			opinion: Opinion,
			report: Commitment,
		) -> DispatchResult {
			let by = T::officer(origin, Duty::WitnessAsForensic)?;
			Self::do_give_opinion(by, challenge, opinion, report)
		}

		/// Decide a challenge and how much is presumed of its item, as an officer of a court.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an active officer of an active institution, both with `Adjudicate`. The court
		/// must not be, or stand under one controller with, the challenger. It may be the recorder
		/// or provider of the item itself, as where it collected evidence of its own motion
		/// (民事诉讼法 §67), but must not stand under one controller with another recorder or
		/// provider (民事诉讼法 §47).
		///
		/// ## Details
		///
		/// A court rules once the recorder has answered, or its default was concluded. An item that
		/// is admitted stands as confirmed by a court; one that is rejected or not confirmed stands
		/// as if it were only anchored. The ruling is final for this challenge, and the item is
		/// released.
		///
		/// - `challenge`: the number of the challenge.
		/// - `ruling`: admitted (予以确认), rejected (不予采纳) or not confirmed (真实性无法确认).
		/// - `reasons`: the salted commitment to the document that gives the reasons.
		///
		/// ## Errors
		///
		/// Those of the officer, then in this order:
		/// - [`Error::ChallengeNotFound`]
		/// - [`Error::NotResponded`], [`Error::AlreadyRuled`], [`Error::AlreadyWithdrawn`]
		/// - that of the register of evidence if the item was evicted after a default.
		/// - [`Error::ConflictOfInterest`]
		///
		/// ## Events
		///
		/// [`Event::ChallengeRuled`].
		///
		/// ## Complexity
		///
		/// O(log c), c the number of open challenges of the item, at most `MaxOpenChallenges`; three
		/// questions of affiliation.
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::rule())]
		pub fn rule(
			origin: OriginFor<T>,
			challenge: ChallengeId,
			ruling: Ruling,
			reasons: Commitment,
		) -> DispatchResult {
			let by = T::officer(origin, Duty::Adjudicate)?;
			Self::do_rule(by, challenge, ruling, reasons)
		}

		/// Order that an item or a case be kept, as an officer of a court.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an active officer of an active institution, both with `Adjudicate`.
		///
		/// ## Details
		///
		/// Until the hold is released an item cannot be evicted, and a case cannot be voided nor its
		/// items evicted (证据保全, 民事诉讼法 §84, 民事证据规定 §25). Several holds may be placed on
		/// one item or case; it is kept until the last is released.
		///
		/// - `target`: the item or the case.
		/// - `order`: the salted commitment to the order.
		///
		/// ## Errors
		///
		/// Those of the officer, then in this order:
		/// - [`Error::TooManyRecords`]
		/// - that of the register if there is no such item or case, or it cannot be held.
		///
		/// ## Events
		///
		/// [`Event::HoldPlaced`].
		///
		/// ## Complexity
		///
		/// Constant: one read and three writes beside what the registers read.
		#[pallet::call_index(9)]
		#[pallet::weight(match target {
			Target::Evidence(_) => T::WeightInfo::place_hold_on_evidence(),
			Target::Case(_) => T::WeightInfo::place_hold_on_case(),
		})]
		pub fn place_hold(
			origin: OriginFor<T>,
			target: Target,
			order: Commitment,
		) -> DispatchResult {
			let by = T::officer(origin, Duty::Adjudicate)?;
			Self::do_place_hold(by, target, order)
		}

		/// Release a legal hold, as an officer of its court, or the council once that acts no more.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an active officer of the court that placed it, both with `Adjudicate`; or the
		/// council, if that court is suspended or closed or does not hold `Adjudicate` any more.
		///
		/// ## Details
		///
		/// Any officer of the court may release it, not only the one who placed it. The record is
		/// removed. To hand a hold over to another court (民事证据规定 §29), have that court place its
		/// own first.
		///
		/// - `hold`: the number of the hold.
		///
		/// ## Errors
		///
		/// Those of the officer unless it is the council, then in this order:
		/// - [`Error::HoldNotFound`]
		/// - [`Error::NotOwner`]
		/// - [`Error::CourtStillActs`]
		/// - that of the register if it does not hold the item or case.
		///
		/// ## Events
		///
		/// [`Event::HoldReleased`].
		///
		/// ## Complexity
		///
		/// Constant: one read and two writes beside what the registers read.
		#[pallet::call_index(10)]
		#[pallet::weight(
			T::WeightInfo::release_hold_on_evidence().max(T::WeightInfo::release_hold_on_case())
		)]
		pub fn release_hold(origin: OriginFor<T>, hold: HoldId) -> DispatchResult {
			let by = match T::Council::try_origin(origin) {
				Ok(_) => None,
				Err(origin) => Some(T::officer(origin, Duty::Adjudicate)?),
			};
			Self::do_release_hold(by, hold)
		}

		/// Set how long recorders have to answer later challenges, by decision of the council.
		///
		/// ## Dispatch Origin
		///
		/// The council.
		///
		/// ## Details
		///
		/// It is in force at once. The deadlines of challenges that were raised before stay.
		///
		/// - `period`: the time to answer, in milliseconds: from 1 to `MaxResponsePeriod`. At first
		///   `DefaultResponsePeriod`: on this chain 15 days, as for a defence (民事诉讼法 §128).
		///
		/// ## Errors
		///
		/// - `BadOrigin`
		/// - [`Error::OutOfRange`]
		///
		/// ## Events
		///
		/// [`Event::ResponsePeriodSet`].
		///
		/// ## Complexity
		///
		/// Constant: one write.
		#[pallet::call_index(11)]
		#[pallet::weight(T::WeightInfo::set_response_period())]
		pub fn set_response_period(origin: OriginFor<T>, period: u64) -> DispatchResult {
			T::council(origin)?;
			ensure!(Self::is_response_period(period), Error::<T>::OutOfRange);

			ResponsePeriod::<T>::put(period);
			Self::deposit_event(Event::ResponsePeriodSet { period });
			Ok(())
		}

		/// Remove the proceedings of an item that was evicted, as an officer who may notarize.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an active officer of an active institution, both with `NotarizeEvidence`; it
		/// need not be the one that recorded the item.
		///
		/// ## Details
		///
		/// Removes verifications, then challenges with the opinions on them, as many as `limit`
		/// allows. Call again until nothing is left. What happened stays in the blocks.
		///
		/// - `evidence`: the item.
		/// - `limit`: the most verifications and challenges to remove now; it is brought within 1 to
		///   64.
		///
		/// ## Errors
		///
		/// Those of the officer, then in this order:
		/// - [`Error::StillRecorded`]
		/// - [`Error::StillOpen`]
		/// - [`Error::NothingToClear`]
		///
		/// ## Events
		///
		/// [`Event::ProceedingsCleared`].
		///
		/// ## Complexity
		///
		/// O(n), n the number of verifications and challenges that are removed, at most 64: one read
		/// and at most three writes each. What `limit` allowed for and was not there is refunded.
		#[pallet::call_index(12)]
		#[pallet::weight(T::WeightInfo::clear((*limit).clamp(1, MAX_CLEARED)))]
		pub fn clear(
			origin: OriginFor<T>,
			evidence: EvidenceId,
			limit: u32,
		) -> DispatchResultWithPostInfo {
			let by = T::officer(origin, Duty::NotarizeEvidence)?;
			let limit = limit.clamp(1, MAX_CLEARED);
			refund(T::WeightInfo::clear, |removed| Self::do_clear(by, evidence, limit, removed))
		}
	}
}
