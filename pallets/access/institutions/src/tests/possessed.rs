// SPDX-License-Identifier: Apache-2.0
//! The calls that bind an account, each with the word of the account's owner.

use crate::mock::*;
use citychain_access::AssuranceLevel;
use citychain_primitives::{
	duties, Binding, CitizenId, Duties, Duty, InstitutionId, Millis, OfficerId, Possession,
	RawText, UnifiedSocialCreditCode, Validity,
};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::{testing::TestSignature, DispatchResult};

/// The word of the owner of `account` that it is the first administrator's. Nobody can give it for a code
/// that is none.
pub(crate) fn by_first_administrator(
	account: AccountId,
	code: &RawText,
) -> Possession<TestSignature> {
	match UnifiedSocialCreditCode::parse_legacy(code.as_bytes()) {
		Ok(code) => possession(account, Binding::FirstAdministrator(code)),
		Err(_) => Possession { expiry: Millis(0), signature: TestSignature(account, vec![]) },
	}
}

pub(crate) fn register_institution(
	origin: RuntimeOrigin,
	name: RawText,
	code: RawText,
	accept_legacy_code: bool,
	region: u32,
	duties: Duties,
	administrator: AccountId,
) -> DispatchResult {
	let possession = by_first_administrator(administrator, &code);
	Institutions::register_institution(
		origin,
		name,
		code,
		accept_legacy_code,
		region,
		duties,
		administrator,
		possession,
	)
}

/// A company that does nothing on the chain, with an administrator.
pub(crate) fn register_company(code: &str, administrator: AccountId) {
	let (name, code) = (raw("市城市建设投资有限公司"), raw(code));
	let duties = duties([]);
	assert_ok!(register_institution(council(), name, code, true, 350_200, duties, administrator));
}

/// The account of the second administrator of the court.
pub(crate) const SECOND_ADMIN: AccountId = 40;
/// The number of the second administrator of the court.
pub(crate) const SECOND_ADMIN_ID: OfficerId = OfficerId(4);

pub(crate) fn appoint_second_administrator() {
	let administer = only(Duty::Administer);
	assert_ok!(appoint_officer(council(), COURT, SECOND_ADMIN, administer, always()));
}

pub(crate) fn appoint_officer(
	origin: RuntimeOrigin,
	institution: InstitutionId,
	account: AccountId,
	duties: Duties,
	validity: Validity,
) -> DispatchResult {
	let possession = possession(account, Binding::Officer(institution));
	Institutions::appoint_officer(origin, institution, account, duties, validity, possession)
}

/// With the approval of the officer itself.
pub(crate) fn replace_officer_key(
	origin: RuntimeOrigin,
	officer: OfficerId,
	account: AccountId,
) -> DispatchResult {
	let possession = possession(account, Binding::OfficerKey(officer));
	let approval = Some(approval(officer, officer, account));
	Institutions::replace_officer_key(origin, officer, account, possession, approval)
}

/// By an officer of [`CENTRE`].
pub(crate) fn enrol_citizen(
	origin: RuntimeOrigin,
	account: AccountId,
	level: AssuranceLevel,
) -> DispatchResult {
	let possession = possession(account, Binding::Citizen(CENTRE));
	Institutions::enrol_citizen(origin, account, level, possession)
}

pub(crate) fn replace_citizen_key(
	origin: RuntimeOrigin,
	citizen: CitizenId,
	account: AccountId,
) -> DispatchResult {
	let possession = possession(account, Binding::CitizenKey(citizen));
	Institutions::replace_citizen_key(origin, citizen, account, possession)
}

/// Sees that `replace` is refused when as many former keys are kept as there may be.
pub(crate) fn assert_history_is_bounded(replace: impl Fn(AccountId) -> DispatchResult) {
	run(|| {
		for account in 100..100 + u64::from(MAX_FORMER_KEYS) {
			assert_ok!(replace(account));
		}
		assert_noop!(replace(NEWCOMER), Error::TooManyFormerKeys);
	});
}
