// SPDX-License-Identifier: Apache-2.0
//! Accounts and institutions by the part they play, as on the development chain.

use citychain_primitives::InstitutionId;

/// The account id of every mock.
pub type AccountId = u64;

/// Officer and administrator of [`CITY`].
pub const ADMINISTRATOR: AccountId = 1;
/// Officer of [`COURT`].
pub const CLERK: AccountId = 2;
/// Officer of [`NOTARY_OFFICE`].
pub const NOTARY: AccountId = 3;
/// Officer of [`BANK`].
pub const BANK_OFFICER: AccountId = 4;
/// Officer of [`SERVICE_CENTRE`].
pub const REGISTRAR: AccountId = 5;
/// An enrolled citizen.
pub const CITIZEN: AccountId = 6;
/// Another enrolled citizen.
pub const OTHER_CITIZEN: AccountId = 7;
/// Officer of [`OTHER_BANK`].
pub const OTHER_BANK_OFFICER: AccountId = 8;
/// Officer of [`FORENSIC_INSTITUTE`].
pub const EXPERT: AccountId = 9;
/// Officer of [`PLATFORM`].
pub const PLATFORM_OFFICER: AccountId = 10;
/// Officer of [`TAX_BUREAU`].
pub const TAX_OFFICER: AccountId = 11;
/// Officer of [`SELLER`].
pub const SELLER_CLERK: AccountId = 12;
/// Officer of [`BUYER`].
pub const BUYER_CLERK: AccountId = 13;
/// Officer of [`EMPLOYER`], who claims reimbursements.
pub const FINANCE_CLERK: AccountId = 14;
/// Another officer of [`EMPLOYER`], who approves them.
pub const APPROVER: AccountId = 15;
/// Officer of [`OTHER_FIRM`].
pub const OTHER_CLERK: AccountId = 16;
/// Officer of [`OTHER_TAX_BUREAU`].
pub const OTHER_TAX_OFFICER: AccountId = 17;
/// An account that is not enrolled.
pub const STRANGER: AccountId = 99;

/// The city data bureau (城市数据管理局).
pub const CITY: InstitutionId = InstitutionId(0);
/// The court (市中级人民法院).
pub const COURT: InstitutionId = InstitutionId(1);
/// The notary office (市公证处).
pub const NOTARY_OFFICE: InstitutionId = InstitutionId(2);
/// The settlement bank (市商业银行).
pub const BANK: InstitutionId = InstitutionId(3);
/// The citizen service centre (市政务服务中心).
pub const SERVICE_CENTRE: InstitutionId = InstitutionId(4);
/// A second settlement bank.
pub const OTHER_BANK: InstitutionId = InstitutionId(5);
/// The forensic institute (市司法鉴定中心).
pub const FORENSIC_INSTITUTE: InstitutionId = InstitutionId(6);
/// The platform on which evidence comes to be (市电子证据平台).
pub const PLATFORM: InstitutionId = InstitutionId(7);
/// The tax bureau, which also witnesses as an auditor (市税务局).
pub const TAX_BUREAU: InstitutionId = InstitutionId(8);
/// A firm that sells and issues invoices (销售方).
pub const SELLER: InstitutionId = InstitutionId(9);
/// A firm that buys, and deducts the tax (购买方).
pub const BUYER: InstitutionId = InstitutionId(10);
/// A firm that reimburses its staff (报销单位).
pub const EMPLOYER: InstitutionId = InstitutionId(11);
/// A firm that has no part in what the others do.
pub const OTHER_FIRM: InstitutionId = InstitutionId(12);
/// A tax bureau that is competent for nobody.
pub const OTHER_TAX_BUREAU: InstitutionId = InstitutionId(13);
/// An institution that was never registered.
pub const NOWHERE: InstitutionId = InstitutionId(999);
