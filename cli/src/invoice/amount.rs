// SPDX-License-Identifier: Apache-2.0
//! Yuan, quantities and rates as people write them. Nothing here is ever a floating-point number.

use citychain_invoices::TaxRate;
use citychain_primitives::Fen;

/// The most digits of a quantity or price, and the most of them behind the point.
const MAX_DIGITS: usize = 17;
const MAX_DECIMALS: usize = 13;

/// Fen from yuan: `1234.50`, at most two decimals, `-` in front of a discount.
pub(crate) fn parse_yuan(text: &str) -> Result<i64, String> {
	let wrong = || format!("{text} is not an amount in yuan with at most two decimals, as 1234.50");
	let (sign, digits) = match text.strip_prefix('-') {
		Some(digits) => (-1, digits),
		None => (1, text),
	};
	let (whole, decimals) = split(digits).filter(|(_, d)| d.len() <= 2).ok_or_else(wrong)?;
	let fen = format!("{whole}{decimals:0<2}").parse::<i64>();
	fen.map(|fen| sign * fen).map_err(|_| format!("{text} is too large"))
}

/// Fen from yuan of which nothing may be negative, for amounts on the command line.
pub(crate) fn parse_fen(text: &str) -> Result<Fen, String> {
	let fen = parse_yuan(text)?;
	u64::try_from(fen).map(Fen).map_err(|_| format!("{text} is negative"))
}

/// Yuan with two decimals from fen.
pub(crate) fn yuan(fen: impl Into<i128>) -> String {
	let fen: i128 = fen.into();
	let sign = if fen < 0 { "-" } else { "" };
	let fen = fen.unsigned_abs();
	format!("{sign}{}.{:02}", fen / 100, fen % 100)
}

/// The digits before and behind the point, if the text is written in the only way it may be.
fn split(text: &str) -> Option<(&str, &str)> {
	let (whole, decimals) = match text.split_once('.') {
		Some((_, "")) => return None,
		Some(parts) => parts,
		None => (text, ""),
	};
	let digits = |text: &str| text.bytes().all(|digit| digit.is_ascii_digit());
	let is_shortest = whole == "0" || !(whole.is_empty() || whole.starts_with('0'));
	(is_shortest && digits(whole) && digits(decimals)).then_some((whole, decimals))
}

/// A quantity or a price: more decimals than money has, and never zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Decimal {
	digits: u128,
	decimals: u32,
}

impl Decimal {
	/// The number of this text.
	pub(crate) fn parse(text: &str) -> Result<Self, String> {
		let wrong = || {
			format!(
				"{text} is not a number above zero of at most {MAX_DIGITS} digits, {MAX_DECIMALS} \
				 of them behind the point"
			)
		};
		let (whole, decimals) = split(text).ok_or_else(wrong)?;
		let fits = whole.len() + decimals.len() <= MAX_DIGITS && decimals.len() <= MAX_DECIMALS;
		let digits = format!("{whole}{decimals}").parse().ok();
		let digits = digits.filter(|digits| fits && *digits > 0).ok_or_else(wrong)?;
		Ok(Self { digits, decimals: u32::try_from(decimals.len()).unwrap_or(u32::MAX) })
	}

	/// The product in fen, rounded to the nearest, half a fen upwards.
	///
	/// Both numbers have at most 17 digits, so that nothing overflows.
	pub(crate) fn times(self, price: Self) -> u128 {
		let product = self.digits.saturating_mul(price.digits).saturating_mul(100);
		let scale = 10u128.saturating_pow(self.decimals.saturating_add(price.decimals));
		product.saturating_add(scale / 2) / scale
	}
}

/// The words for the three ways of not being taxed.
const UNTAXED: [(&str, TaxRate); 3] = [
	("zero-rated", TaxRate::ZeroRated),
	("exempt", TaxRate::Exempt),
	("not-taxed", TaxRate::NotTaxed),
];

/// A rate: a percentage of at most two decimals, or why there is none.
pub(crate) fn parse_rate(text: &str) -> Result<TaxRate, String> {
	if let Some((_, rate)) = UNTAXED.into_iter().find(|(word, _)| *word == text) {
		return Ok(rate);
	}
	let basis_points = text.strip_suffix('%').and_then(|number| {
		let (whole, decimals) = split(number).filter(|(_, d)| d.len() <= 2)?;
		format!("{whole}{decimals:0<2}").parse::<u16>().ok()
	});
	match basis_points {
		Some(0) => Err("a rate of zero needs its reason: zero-rated, exempt or not-taxed".into()),
		Some(rate) if rate < 10_000 => Ok(TaxRate::Taxed(rate)),
		_ => Err(format!(
			"{text} is not a rate: write a percentage, as 13%, or zero-rated, exempt, not-taxed"
		)),
	}
}

/// A rate as [`parse_rate`] reads it.
pub(crate) fn rate_word(rate: TaxRate) -> String {
	match rate {
		TaxRate::Taxed(rate) if rate % 100 == 0 => format!("{}%", rate / 100),
		TaxRate::Taxed(rate) => {
			let text = format!("{}.{:02}", rate / 100, rate % 100);
			format!("{}%", text.trim_end_matches('0'))
		},
		other => {
			UNTAXED.iter().find(|(_, rate)| *rate == other).map_or("", |(word, _)| word).into()
		},
	}
}

/// The tax on a net amount, which is negative for a discount.
pub(crate) fn tax_on(rate: TaxRate, net: i64) -> Option<i64> {
	let tax = i64::try_from(rate.tax_on(Fen(net.unsigned_abs()))?.0).ok()?;
	Some(if net < 0 { -tax } else { tax })
}

#[cfg(test)]
mod tests {
	use super::*;
	use proptest::prelude::*;

	#[test]
	fn an_amount_has_one_form() {
		for (text, fen) in [
			("0", 0),
			("0.01", 1),
			("0.1", 10),
			("1234.50", 123_450),
			("-0.5", -50),
			("92233720368547758.07", i64::MAX),
		] {
			assert_eq!(parse_yuan(text), Ok(fen), "{text}");
		}
		for bad in [
			"",
			"-",
			".",
			"1.",
			".5",
			"00",
			"01.00",
			"1.000",
			"1,000.00",
			"+1",
			"--1",
			"1e3",
			" 1",
			"１",
			"¥1",
			"92233720368547758.08",
		] {
			assert!(parse_yuan(bad).is_err(), "{bad}");
		}
		assert_eq!(parse_fen("1.2"), Ok(Fen(120)));
		assert!(parse_fen("-1").is_err());
	}

	#[test]
	fn a_rate_has_one_form_and_zero_has_a_reason() {
		for (text, rate) in [
			("13%", TaxRate::Taxed(1_300)),
			("1.5%", TaxRate::Taxed(150)),
			("0.01%", TaxRate::Taxed(1)),
			("99.99%", TaxRate::Taxed(9_999)),
			("zero-rated", TaxRate::ZeroRated),
			("exempt", TaxRate::Exempt),
			("not-taxed", TaxRate::NotTaxed),
		] {
			assert_eq!(parse_rate(text), Ok(rate), "{text}");
			assert_eq!(rate_word(rate), text);
		}
		assert!(parse_rate("0%").unwrap_err().contains("reason"));
		for bad in ["", "13", "%", "100%", "-3%", "13.000%", "0.13", "Exempt", "免税"] {
			assert!(parse_rate(bad).is_err(), "{bad}");
		}
	}

	#[test]
	fn a_product_is_rounded_to_the_fen() {
		let product =
			|one, other| Decimal::parse(one).unwrap().times(Decimal::parse(other).unwrap());
		assert_eq!(product("3", "0.335"), 101);
		assert_eq!(product("0.0000000000001", "1"), 0);
		assert_eq!(product("0.3333333333333", "3"), 100);
		assert_eq!(
			product("99999999999999999", "99999999999999999") / 100,
			(10u128.pow(17) - 1).pow(2)
		);
		for bad in ["0", "0.00", "-1", "1.00000000000000", "123456789012345678", "1e3", ""] {
			assert!(Decimal::parse(bad).is_err(), "{bad}");
		}
	}

	proptest! {
		#[test]
		fn amounts_read_back_as_they_were_written(fen in any::<i64>()) {
			// The most negative one has no positive counterpart.
			prop_assume!(fen != i64::MIN);
			prop_assert_eq!(parse_yuan(&yuan(fen)), Ok(fen));
		}

		#[test]
		fn rates_read_back_as_they_were_written(rate in 1u16..10_000) {
			let rate = TaxRate::Taxed(rate);
			prop_assert_eq!(parse_rate(&rate_word(rate)), Ok(rate));
		}

		#[test]
		fn no_text_panics(text in "\\PC{0,24}") {
			let _ = (parse_yuan(&text), parse_rate(&text), Decimal::parse(&text));
		}
	}
}
