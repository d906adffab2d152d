// SPDX-License-Identifier: Apache-2.0
//! What a filing of a provider says.

use citychain_macros::stored;
use citychain_primitives::Text;
use sp_core::{bounded::BoundedBTreeSet, ConstU32};

/// The most bytes of a filing number.
pub const NUMBER_BYTES: u32 = 64;

/// The number of a filing (备案编号), as the authority published it.
pub type FilingNumber = Text<NUMBER_BYTES>;

/// A standard to which a provider conforms by its filing (人民法院在线诉讼规则 §17).
#[stored(Copy, PartialOrd, Ord)]
// Named as the standards are; what a year adds is another variant.
#[allow(non_camel_case_types)]
pub enum Standard {
	/// SF/T 0076-2020: preservation of electronic data (电子数据存证技术规范).
	#[codec(index = 0)]
	SfT0076_2020,
	/// GB/T 22239-2019: classified protection of cybersecurity (网络安全等级保护基本要求).
	#[codec(index = 1)]
	GbT22239_2019,
	/// GB/T 35273-2020: protection of personal information (个人信息安全规范).
	#[codec(index = 2)]
	GbT35273_2020,
	/// GA/T 1568-2019: terms of the examination of electronic evidence (电子物证检验术语).
	#[codec(index = 3)]
	GaT1568_2019,
	/// GB/T 39786-2021: cryptography of information systems (信息系统密码应用基本要求).
	#[codec(index = 4)]
	GbT39786_2021,
}

/// A set of standards.
pub type Standards = BoundedBTreeSet<Standard, ConstU32<16>>;
