// SPDX-License-Identifier: Apache-2.0
//! Money: issued and redeemed by banks, and moved by nobody else.

use super::{does, refused, InstitutionsError};
use crate::{
	tests::{account, development_chain},
	Runtime,
};
use citychain_primitives::InstitutionId;
use pallet_balances::TotalIssuance;
use sp_keyring::Sr25519Keyring::*;

type SettlementCall = pallet_settlement::Call<Runtime>;

const BANK: InstitutionId = InstitutionId(3);

#[test]
fn a_bank_issues_and_redeems_and_nothing_else_moves_money() {
	development_chain().execute_with(|| {
		let before = TotalIssuance::<Runtime>::get();
		does(Dave, SettlementCall::issue { beneficiary: account(Ferdie), amount: 500 });
		assert_eq!(TotalIssuance::<Runtime>::get(), before + 500);
		refused(
			Bob,
			SettlementCall::issue { beneficiary: account(Ferdie), amount: 1 },
			InstitutionsError::DutyNotHeld,
		);
		refused(
			Ferdie,
			pallet_balances::Call::transfer_allow_death { dest: account(Bob).into(), value: 1 },
			frame_system::Error::<Runtime>::CallFiltered,
		);
		does(Ferdie, SettlementCall::request_redemption { bank: BANK, amount: 300 });
		does(Dave, SettlementCall::redeem { holder: account(Ferdie) });
		assert_eq!(TotalIssuance::<Runtime>::get(), before + 200);
	});
}
