// SPDX-License-Identifier: Apache-2.0
//! Amounts in Chinese capitals (大写金额), by the rules of 支付结算办法 annex 1. Where
//! it leaves a zero to the writer, there is none.

const DIGITS: [char; 10] = ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖'];
const PLACES: [&str; 4] = ["", "拾", "佰", "仟"];
const GROUPS: [&str; 5] = ["", "万", "亿", "兆", "京"];

fn digit(value: u64) -> char {
	usize::try_from(value).ok().and_then(|at| DIGITS.get(at).copied()).unwrap_or('零')
}

/// An amount of fen in words.
pub(super) fn capitals(fen: u64) -> String {
	let (yuan, jiao, fen) = (fen / 100, fen / 10 % 10, fen % 10);
	let mut text = String::new();
	if yuan > 0 {
		text.push_str(&whole(yuan));
		text.push('圆');
	}
	if jiao > 0 {
		text.push(digit(jiao));
		text.push('角');
	} else if fen > 0 && yuan > 0 {
		text.push('零');
	}
	match (fen > 0, text.is_empty()) {
		(true, _) => {
			text.push(digit(fen));
			text.push('分');
		},
		(false, true) => text.push_str("零圆整"),
		(false, false) => text.push('整'),
	}
	text
}

/// A whole number: groups of four digits, with one zero where any are left out between others.
fn whole(number: u64) -> String {
	let mut text = String::new();
	let mut has_gap = false;
	for (at, name) in GROUPS.iter().enumerate().rev() {
		let scale = 10_000u64.pow(u32::try_from(at).unwrap_or_default());
		let group = number / scale % 10_000;
		for (place, unit) in PLACES.iter().enumerate().rev() {
			let value = group / 10u64.pow(u32::try_from(place).unwrap_or_default()) % 10;
			if value == 0 {
				has_gap = !text.is_empty();
				continue;
			}
			if has_gap {
				text.push('零');
				has_gap = false;
			}
			text.push(digit(value));
			text.push_str(unit);
		}
		if group > 0 {
			text.push_str(name);
		}
	}
	text
}

#[cfg(test)]
mod tests {
	use super::*;
	use proptest::prelude::*;

	#[test]
	fn amounts_read_as_a_cashier_writes_them() {
		for (fen, text) in [
			(0, "零圆整"),
			(5, "伍分"),
			(50, "伍角整"),
			(55, "伍角伍分"),
			(100, "壹圆整"),
			(105, "壹圆零伍分"),
			(110, "壹圆壹角整"),
			(1_000, "壹拾圆整"),
			(140_950, "壹仟肆佰零玖圆伍角整"),
			(600_714, "陆仟零柒圆壹角肆分"),
			(10_700_053, "壹拾万零柒仟圆伍角叁分"),
			(1_640_902, "壹万陆仟肆佰零玖圆零贰分"),
			(32_504, "叁佰贰拾伍圆零肆分"),
			(100_000_100, "壹佰万零壹圆整"),
			(10_000_000_000, "壹亿圆整"),
			(10_000_000_100, "壹亿零壹圆整"),
			(100_001_000_000_000, "壹兆零壹仟万圆整"),
		] {
			assert_eq!(capitals(fen), text, "{fen}");
		}
	}

	/// The number that the words say, read from left to right.
	fn read(text: &str) -> u64 {
		let (mut total, mut group, mut value) = (0u64, 0u64, 0u64);
		for c in text.chars() {
			match c {
				'圆' => {
					total = (total + group + value) * 100;
					(group, value) = (0, 0);
				},
				'角' => (total, value) = (total + value * 10, 0),
				'分' => (total, value) = (total + value, 0),
				'拾' | '佰' | '仟' => {
					let at = PLACES.iter().position(|unit| unit.starts_with(c)).unwrap();
					group += value * 10u64.pow(at as u32);
					value = 0;
				},
				'万' | '亿' | '兆' | '京' => {
					let at = GROUPS.iter().position(|unit| unit.starts_with(c)).unwrap();
					total += (group + value) * 10_000u64.pow(at as u32);
					(group, value) = (0, 0);
				},
				'整' => {},
				digit => value = DIGITS.iter().position(|known| *known == digit).unwrap() as u64,
			}
		}
		total
	}

	proptest! {
		#[test]
		fn words_say_the_number_and_never_two_zeros(fen in any::<u64>(), digits in 0u32..19) {
			let fen = fen / 10u64.pow(digits);
			let text = capitals(fen);
			prop_assert_eq!(read(&text), fen);
			prop_assert!(!text.contains("零零"), "{}", text);
			prop_assert!(fen < 100 || !text.contains("零圆"), "{}", text);
		}
	}
}
