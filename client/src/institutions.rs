// SPDX-License-Identifier: Apache-2.0
//! What is asked about institutions and about who acts for them.

use crate::{
	error::PoolRefusal,
	text::visible,
	values::{shared, Word},
	ChainError, View,
};
use citychain_primitives::{InstitutionId, UnifiedSocialCreditCode};
use codec::{Decode, Encode};
use scale_info::TypeInfo;
use scale_value::Value;
use sp_runtime::AccountId32;

/// An institution, as far as it is shown.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct InstitutionInfo {
	/// Its name.
	pub name: String,
	/// Its unified social credit code.
	pub code: UnifiedSocialCreditCode,
}

/// Whose an account is.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct EnrolmentInfo {
	/// Whose it is.
	pub holder: Holder,
	/// The institution that it acts for, or that enrolled it.
	pub institution: u64,
	/// The name of this institution.
	pub institution_name: String,
	/// Where this institution stands.
	pub institution_status: Word,
	/// Where the officer or citizen stands.
	pub status: Status,
	/// The duties in effect now.
	pub duties: Vec<Word>,
	/// Whether a call signed by this account now would be heard.
	pub may_act_now: bool,
}

/// Whose an account is or was, by number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub enum Holder {
	/// An officer's.
	Officer(u64),
	/// A citizen's.
	Citizen(u64),
	/// An officer's before.
	FormerOfficer(u64),
	/// A citizen's before.
	FormerCitizen(u64),
}

/// Where the holder of an account stands.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub enum Status {
	/// An officer.
	Officer(Word),
	/// A citizen.
	Citizen(Word),
}

impl Status {
	/// The chain's name for it.
	pub fn word(&self) -> &str {
		match self {
			Self::Officer(word) | Self::Citizen(word) => word.as_str(),
		}
	}
}

impl View {
	/// The institution with this number.
	pub async fn institution(&self, id: u64) -> Result<Option<InstitutionInfo>, ChainError> {
		self.ask("InstitutionsApi", "institution", &[Value::u128(id.into())]).await
	}

	/// The name of the institution with this number.
	pub async fn institution_name(&self, id: u64) -> Result<String, ChainError> {
		let found = self.institution(id).await?;
		Ok(found.map_or_else(|| format!("institution {id}"), |found| visible(&found.name)))
	}

	/// The unified social credit code of an institution.
	pub async fn institution_code(
		&self,
		id: InstitutionId,
	) -> Result<Option<UnifiedSocialCreditCode>, ChainError> {
		Ok(self.institution(id.0.into()).await?.map(|institution| institution.code))
	}

	/// Whose this account is, if anybody's.
	pub async fn who_is(&self, who: &AccountId32) -> Result<Option<EnrolmentInfo>, ChainError> {
		self.ask("InstitutionsApi", "who_is", &[shared(who)?]).await
	}

	/// The institution that this account acts for.
	pub async fn acting_institution(&self, who: &AccountId32) -> Result<u64, ChainError> {
		let enrolment = self.who_is(who).await?;
		Ok(enrolment.ok_or(ChainError::Pool(PoolRefusal::NotEnrolled))?.institution)
	}
}

/// Against the types that the chain is made of, so that a renamed field is seen here.
#[cfg(test)]
mod tests {
	use super::*;
	use crate::values::{read, tests::answered};
	use citychain_access::{EnrolmentStatus, InstitutionStatus, OfficerStatus};
	use citychain_primitives::{duties, Duty, Millis, OfficerId, Text};

	#[test]
	fn an_enrolment_is_read_with_chinese_names_and_any_number_of_duties() {
		let sets =
			[vec![], vec![Duty::NotarizeEvidence], vec![Duty::Administer, Duty::SettleMoney]];
		for set in sets {
			let since = Millis(1);
			let answer = answered(&Some(citychain_access::EnrolmentInfo {
				holder: citychain_access::Holder::FormerOfficer(OfficerId(2)),
				institution: InstitutionId(1),
				institution_name: Text::new("市中级人民法院").unwrap(),
				institution_status: InstitutionStatus::Active,
				status: EnrolmentStatus::Officer(OfficerStatus::Suspended { since }),
				validity: None,
				assurance: None,
				duties: duties(set.clone()),
				may_act_now: true,
			}));
			assert_eq!(
				read::<Option<EnrolmentInfo>, _>(&answer, "it").unwrap(),
				Some(EnrolmentInfo {
					holder: Holder::FormerOfficer(2),
					institution: 1,
					institution_name: "市中级人民法院".into(),
					institution_status: "Active".into(),
					status: Status::Officer("Suspended".into()),
					duties: set.iter().map(|duty| Word::from(&*format!("{duty:?}"))).collect(),
					may_act_now: true,
				})
			);
		}
	}
}
