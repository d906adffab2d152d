// SPDX-License-Identifier: Apache-2.0
//! Kinds, special elements and reasons by the codes of the tax administration.

use citychain_invoices::{InvoiceKind, RedReason, SpecialElement};

/// Something with a code and a name.
pub(crate) struct Coded<T: 'static> {
	/// The code.
	pub(crate) code: &'static str,
	/// The name in Chinese.
	pub(crate) name: &'static str,
	value: T,
}

const fn of<T>(code: &'static str, name: &'static str, value: T) -> Coded<T> {
	Coded { code, name, value }
}

/// Kinds of invoices (发票种类).
pub(crate) const KINDS: [Coded<InvoiceKind>; 12] = [
	of("0920", "电子发票（增值税专用发票）", InvoiceKind::DigitalSpecial),
	of("0910", "电子发票（普通发票）", InvoiceKind::DigitalOrdinary),
	of("01", "增值税专用发票", InvoiceKind::PaperSpecial),
	of("04", "增值税普通发票", InvoiceKind::PaperOrdinary),
	of("08", "增值税电子专用发票", InvoiceKind::ElectronicSpecial),
	of("10", "增值税电子普通发票", InvoiceKind::ElectronicOrdinary),
	of("03", "机动车销售统一发票", InvoiceKind::MotorVehicle),
	of("14", "增值税电子普通发票（通行费）", InvoiceKind::Toll),
	of("15", "二手车销售统一发票", InvoiceKind::UsedVehicle),
	of("61", "电子发票（航空运输电子客票行程单）", InvoiceKind::AirItinerary),
	of("83", "电子发票（铁路电子客票）", InvoiceKind::RailTicket),
	of("100", "区块链电子普通发票", InvoiceKind::Blockchain),
];

/// Special elements (特定要素).
pub(crate) const SPECIALS: [Coded<SpecialElement>; 8] = [
	of("03", "建筑服务", SpecialElement::Construction),
	of("04", "货物运输服务", SpecialElement::GoodsTransport),
	of("05", "不动产销售", SpecialElement::RealEstateSale),
	of("06", "不动产经营租赁", SpecialElement::RealEstateLease),
	of("08", "通行费", SpecialElement::Toll),
	of("09", "旅客运输服务", SpecialElement::PassengerTransport),
	of("10", "医疗服务（住院）", SpecialElement::MedicalInpatient),
	of("11", "医疗服务（门诊）", SpecialElement::MedicalOutpatient),
];

/// Reasons of red letters (开具红字发票原因).
pub(crate) const REASONS: [Coded<RedReason>; 4] = [
	of("01", "开票有误", RedReason::IssuedInError),
	of("02", "销货退回", RedReason::SalesReturn),
	of("03", "服务中止", RedReason::ServiceSuspended),
	of("04", "销售折让", RedReason::SalesAllowance),
];

/// What this code stands for.
pub(crate) fn parse<T: Copy>(list: &'static [Coded<T>], code: &str) -> Result<T, String> {
	list.iter().find(|known| known.code == code).map(|known| known.value).ok_or_else(|| {
		let known: Vec<_> =
			list.iter().map(|known| format!("{} {}", known.code, known.name)).collect();
		format!("{code} is not one of {}", known.join(", "))
	})
}

/// The entry of this value.
pub(crate) fn entry<T: PartialEq>(
	list: &'static [Coded<T>],
	value: &T,
) -> Option<&'static Coded<T>> {
	list.iter().find(|known| known.value == *value)
}

#[cfg(test)]
mod tests {
	use super::*;
	use codec::{Decode, Encode};

	#[test]
	fn every_kind_has_one_code() {
		for kind in InvoiceKind::ALL {
			let known = entry(&KINDS, &kind).unwrap();
			assert_eq!(parse(&KINDS, known.code), Ok(kind));
		}
		assert!(parse(&KINDS, "02").unwrap_err().contains("0920"));
	}

	/// The chain numbers them by their codes.
	#[test]
	fn every_special_element_and_reason_has_its_number_as_code() {
		for index in 0..=u8::MAX {
			if let Ok(special) = SpecialElement::decode(&mut &[index][..]) {
				assert_eq!(entry(&SPECIALS, &special).unwrap().code, format!("{index:02}"));
			}
			if let Ok(reason) = RedReason::decode(&mut &[index][..]) {
				assert_eq!(entry(&REASONS, &reason).unwrap().code, format!("{index:02}"));
			}
		}
		assert_eq!(parse(&SPECIALS, "05").map(|special| special.encode()), Ok(vec![5]));
		assert!(parse(&REASONS, "05").is_err());
	}
}
