// SPDX-License-Identifier: Apache-2.0
//! What people write and what calls take, for whoever has no program for it.

use citychain_primitives::{
	written::{self, WrittenError},
	AnyText, Date, Day, Fen, Millis, Moment, Money,
};

sp_api::decl_runtime_apis! {
	/// Converts what people write into the numbers that calls take, and back. It reads nothing of the chain.
	///
	/// Dates and times are those of China. Full-width digits and marks count as the plain ones. What
	/// could be read in two ways is refused by name.
	pub trait ConversionsApi {
		/// The milliseconds of a time in China: 2026-12-01 05:23:14, 2026-12-01 05:23, 2026年12月1日.
		fn read_time(text: AnyText) -> Result<Moment, WrittenError>;

		/// The number of a day: 2026-12-01, 2026年12月1日.
		fn read_day(text: AnyText) -> Result<Date, WrittenError>;

		/// The fen of an amount in yuan: 1,060.00, 1060, ￥1,060.00.
		fn read_amount(text: AnyText) -> Result<Money, WrittenError>;

		/// The date and time in China of so many milliseconds since 1970-01-01 UTC.
		fn write_time(at: Millis) -> Moment;

		/// The date of so many days since 1970-01-01.
		fn write_day(day: Day) -> Date;

		/// The yuan of so many fen.
		fn write_amount(amount: Fen) -> Money;
	}
}

pub(crate) fn read_time(text: &AnyText) -> Result<Moment, WrittenError> {
	written::time(text.as_str()?).map(Moment::from)
}

pub(crate) fn read_day(text: &AnyText) -> Result<Date, WrittenError> {
	written::day(text.as_str()?).map(Date::from)
}

pub(crate) fn read_amount(text: &AnyText) -> Result<Money, WrittenError> {
	written::yuan(text.as_str()?).map(Money::from)
}
