// SPDX-License-Identifier: Apache-2.0
//! The invoice file: what a seller writes, and what it may say.
//!
//! Whatever is wrong is told by its place. Nothing is corrected silently, and what this accepts,
//! the chain accepts too, as far as it can be known without asking it.

use super::{
	amount::{parse_rate, parse_yuan, tax_on, yuan, Decimal},
	code::{self, KINDS, SPECIALS},
	field::{Field, FieldError},
};
use citychain_invoices::{
	InvoiceId, InvoiceKind, InvoiceNumber, SpecialElement, TaxRate, MAX_LINES,
};
use citychain_primitives::{written, CodeError, Day, InstitutionId, UnifiedSocialCreditCode};
use serde_json::{json, Value};

/// How an invoice file is written.
pub(crate) const FORMAT: &str = "citychain-invoice/1";
/// By how many fen a declared tax, or quantity times price, may differ from what is computed.
const TOLERANCE: u64 = 1;

/// The most characters of a text: those of a line fit its columns on the page.
const MAX_NAME: usize = 200;
const MAX_SPECIFICATION: usize = 60;
const MAX_UNIT: usize = 20;
const MAX_REMARKS: usize = 1_000;

/// The fields of each object, as `docs/invoice.schema.json` publishes them.
pub(super) mod fields {
	pub(in crate::invoice) const INVOICE: [&str; 12] = [
		"$schema", "format", "number", "kind", "special", "date", "seller", "buyer", "lines",
		"replaces", "remarks", "drawer",
	];
	pub(in crate::invoice) const SELLER: [&str; 4] = ["name", "code", "legacy_code", "institution"];
	pub(in crate::invoice) const FIRM: [&str; 3] = ["name", "code", "legacy_code"];
	pub(in crate::invoice) const PERSON: [&str; 2] = ["person", "identifier"];
	pub(in crate::invoice) const LINE: [&str; 9] =
		["name", "tax_code", "specification", "unit", "quantity", "price", "net", "rate", "tax"];
}

/// An invoice that may be issued.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct InvoiceFile {
	/// Its number.
	pub(crate) number: InvoiceNumber,
	/// Its kind.
	pub(crate) kind: InvoiceKind,
	/// What its lines are specially about.
	pub(crate) special: Option<SpecialElement>,
	/// The day that it is dated.
	pub(crate) date: Day,
	/// Who sold.
	pub(crate) seller: Firm,
	/// The seller's number on the chain.
	pub(crate) institution: InstitutionId,
	/// Who bought.
	pub(crate) buyer: Party,
	/// What was sold.
	pub(crate) lines: Vec<Line>,
	/// The invoice on the chain that it stands in for.
	pub(crate) replaces: Option<InvoiceId>,
	/// What else is to be said (备注).
	pub(crate) remarks: Option<String>,
	/// Who drew it up (开票人).
	pub(crate) drawer: Option<String>,
}

/// A firm, or any other organisation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Firm {
	/// Its name.
	pub(crate) name: String,
	/// Its unified social credit code.
	pub(crate) code: UnifiedSocialCreditCode,
}

/// A buyer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Party {
	/// A firm.
	Firm(Firm),
	/// A natural person.
	Person {
		/// The name.
		name: String,
		/// A number that tells the person from others of this name.
		identifier: Option<String>,
	},
}

impl Party {
	/// The name, and what stands as 统一社会信用代码/纳税人识别号.
	pub(crate) fn name(&self) -> &str {
		match self {
			Self::Firm(firm) => &firm.name,
			Self::Person { name, .. } => name,
		}
	}

	/// What is hidden of a natural person.
	pub(crate) fn hidden(&self) -> Option<Value> {
		match self {
			Self::Firm(_) => None,
			Self::Person { name, identifier } => {
				let named = [("person", Some(name)), ("identifier", identifier.as_ref())];
				Some(texts("citychain/invoices/buyer/1", named))
			},
		}
	}
}

/// One line (明细行).
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Line {
	/// Goods or service.
	pub(crate) name: String,
	/// The tax code of it, 19 digits (商品和服务税收分类编码).
	pub(crate) tax_code: String,
	/// Model or specification (规格型号).
	pub(crate) specification: Option<String>,
	/// The unit (单位).
	pub(crate) unit: Option<String>,
	/// How much (数量).
	pub(crate) quantity: Option<String>,
	/// The price of a unit without tax, in yuan (单价).
	pub(crate) price: Option<String>,
	/// How it is taxed.
	pub(crate) rate: TaxRate,
	/// Without tax, in fen; negative for a discount.
	pub(crate) net: i64,
	/// The tax, in fen; negative for a discount.
	pub(crate) tax: i64,
}

impl Line {
	/// What is hidden of it. Amounts and rate are in the leaf itself.
	pub(crate) fn hidden(&self) -> Value {
		texts(
			"citychain/invoices/content/1",
			[
				("name", Some(&self.name)),
				("tax_code", Some(&self.tax_code)),
				("specification", self.specification.as_ref()),
				("unit", self.unit.as_ref()),
				("quantity", self.quantity.as_ref()),
				("price", self.price.as_ref()),
			],
		)
	}

	/// Whether it takes back a part of the line before it (折扣行).
	pub(crate) fn is_discount(&self) -> bool {
		self.net < 0
	}
}

/// An object of the texts that are there.
fn texts<const N: usize>(schema: &str, named: [(&str, Option<&String>); N]) -> Value {
	let mut object = json!({ "schema": schema });
	for (name, text) in named {
		if let (Some(object), Some(text)) = (object.as_object_mut(), text) {
			object.insert(name.into(), text.as_str().into());
		}
	}
	object
}

/// A day as `2026-11-25`.
pub(crate) fn parse_day(text: &str) -> Result<Day, String> {
	// In a file a day has one form, the one that it is shown in.
	let day = written::day(text).ok().filter(|day| day_word(*day) == text);
	day.ok_or_else(|| format!("{text} is not a day of the calendar, as 2026-11-25"))
}

/// A day as [`parse_day`] reads it.
pub(crate) fn day_word(day: Day) -> String {
	written::day_text(day).unwrap_or_default()
}

/// A number as the chain has it.
pub(crate) fn parse_number(text: &str) -> Result<InvoiceNumber, String> {
	InvoiceNumber::parse(text).ok_or_else(|| {
		format!(
			"{text} is not the number of an invoice: 20 digits, or the code of 10 or 12 digits, a \
			 hyphen and 8 digits"
		)
	})
}

impl InvoiceFile {
	/// What this file says, on this day.
	pub(crate) fn read(value: &Value, today: Day) -> Result<Self, FieldError> {
		let file = Field::whole(value);
		file.object(&fields::INVOICE)?;
		let format = file.need("format")?;
		format.parsed(|text| match text {
			FORMAT => Ok(()),
			other => Err(format!("{other} is not understood, only {FORMAT}")),
		})?;
		let number = file.need("number")?;
		let kind = file.need("kind")?.parsed(|text| code::parse(&KINDS, text))?;
		let number_read = number.parsed(parse_number)?;
		if kind.is_digital() != number_read.series().is_digital() {
			return Err(number.wrong(match kind.is_digital() {
				true => "an invoice of this kind has a number of 20 digits and no code",
				false => "an invoice of this kind has a code and a number of 8 digits",
			}));
		}
		let date = file.need("date")?;
		let day = date.parsed(parse_day)?;
		if day > today {
			return Err(date.wrong("is in the future"));
		}
		let (seller, institution) = seller(&file.need("seller")?)?;
		let special = file.get("special");
		let lines = lines(&file.need("lines")?)?;
		Ok(Self {
			number: number_read,
			kind,
			special: special
				.map(|field| field.parsed(|text| code::parse(&SPECIALS, text)))
				.transpose()?,
			date: day,
			buyer: buyer(&file.need("buyer")?, &seller)?,
			seller,
			institution,
			lines,
			replaces: file.get("replaces").map(|id| id.number()).transpose()?.map(InvoiceId),
			remarks: text(&file, "remarks", MAX_REMARKS)?,
			drawer: text(&file, "drawer", MAX_NAME)?,
		})
	}
}

fn text(of: &Field<'_>, name: &str, most: usize) -> Result<Option<String>, FieldError> {
	of.get(name).map(|field| field.text(most).map(str::to_string)).transpose()
}

fn needed(of: &Field<'_>, name: &str) -> Result<String, FieldError> {
	of.need(name)?.text(MAX_NAME).map(str::to_string)
}

fn seller(field: &Field<'_>) -> Result<(Firm, InstitutionId), FieldError> {
	field.object(&fields::SELLER)?;
	Ok((firm(field)?, InstitutionId(field.need("institution")?.number()?)))
}

fn firm(field: &Field<'_>) -> Result<Firm, FieldError> {
	let is_legacy = field.get("legacy_code").map(|flag| flag.flag()).transpose()?;
	let parse = match is_legacy {
		Some(true) => UnifiedSocialCreditCode::parse_legacy,
		_ => UnifiedSocialCreditCode::parse,
	};
	let code = field.need("code")?.parsed(|text| {
		parse(text.as_bytes()).map_err(|error| {
			match error {
				CodeError::Malformed => "is not a unified social credit code of 18 characters",
				CodeError::WrongOrganisationCheck => {
					"has a typing error: characters 9 to 17 do not agree"
				},
				CodeError::LegacyNeedsOverride => {
					"has a typing error: the last character does not agree; if the certificate \
					 says so, it is one of the early pilots: add \"legacy_code\": true"
				},
			}
			.into()
		})
	})?;
	Ok(Firm { name: needed(field, "name")?, code })
}

fn buyer(field: &Field<'_>, seller: &Firm) -> Result<Party, FieldError> {
	if field.get("person").is_some() {
		field.object(&fields::PERSON)?;
		let identifier = text(field, "identifier", MAX_NAME)?;
		return Ok(Party::Person { name: needed(field, "person")?, identifier });
	}
	field.object(&fields::FIRM).map_err(|error| match error.reason.contains("unknown") {
		true => field.wrong_at(
			error.place.rsplit('.').next().unwrap_or_default(),
			"is unknown here; a firm has name and code, a natural person has person and identifier",
		),
		false => error,
	})?;
	let buyer = firm(field)?;
	if buyer.code == seller.code {
		return Err(field.wrong_at("code", "is the seller's own"));
	}
	Ok(Party::Firm(buyer))
}

fn lines(field: &Field<'_>) -> Result<Vec<Line>, FieldError> {
	let items = field.items()?;
	if items.is_empty() || items.len() > usize::from(MAX_LINES) {
		return Err(field.wrong(format!("must be 1 to {MAX_LINES}, and are {}", items.len())));
	}
	let mut lines: Vec<Line> = Vec::with_capacity(items.len());
	for item in &items {
		let line = line(item)?;
		if line.is_discount() {
			discount(item, &line, lines.last())?;
		}
		lines.push(line);
	}
	Ok(lines)
}

fn line(field: &Field<'_>) -> Result<Line, FieldError> {
	field.object(&fields::LINE)?;
	let name = needed(field, "name")?;
	let tax_code = field.need("tax_code")?.parsed(|text| {
		let is_code = text.len() == 19 && text.bytes().all(|digit| digit.is_ascii_digit());
		is_code.then(|| text.to_string()).ok_or_else(|| "must have 19 digits".into())
	})?;
	let amounts = field.need("net")?;
	let net = amounts.parsed(parse_yuan)?;
	if net == 0 {
		return Err(amounts.wrong("is zero: leave the line out"));
	}
	let rate = field.need("rate")?.parsed(parse_rate)?;
	let tax = tax(field, rate, net)?;
	let [quantity, price] = ["quantity", "price"].map(|name| decimal(field, name));
	let (quantity, price) = (quantity?, price?);
	if let (Some((quantity, _)), Some((price, _))) = (&quantity, &price) {
		let product = quantity.times(*price);
		if net > 0 && product.abs_diff(net.unsigned_abs().into()) > TOLERANCE.into() {
			let product = yuan(i128::try_from(product).unwrap_or(i128::MAX));
			return Err(amounts.wrong(format!("quantity times price is {product}")));
		}
	}
	Ok(Line {
		name,
		tax_code,
		specification: text(field, "specification", MAX_SPECIFICATION)?,
		unit: text(field, "unit", MAX_UNIT)?,
		quantity: quantity.map(|(_, text)| text),
		price: price.map(|(_, text)| text),
		rate,
		net,
		tax,
	})
}

/// The tax that is declared, if it is the tax on `net`; else what it is.
fn tax(field: &Field<'_>, rate: TaxRate, net: i64) -> Result<i64, FieldError> {
	let exact = tax_on(rate, net).ok_or_else(|| field.wrong_at("net", "is too large"))?;
	let Some(declared) = field.get("tax") else { return Ok(exact) };
	let tax = declared.parsed(parse_yuan)?;
	let tolerance = match rate {
		TaxRate::Taxed(_) => TOLERANCE,
		TaxRate::ZeroRated | TaxRate::Exempt | TaxRate::NotTaxed => 0,
	};
	if tax.abs_diff(exact) > tolerance {
		return Err(declared.wrong(format!("must be {}", yuan(exact))));
	}
	// A fen of tolerance gives no tax the other sign.
	if tax.signum() * net.signum() < 0 {
		return Err(declared.wrong("has another sign than net"));
	}
	Ok(tax)
}

/// A number with its text, which is what the commitment hides.
fn decimal(field: &Field<'_>, name: &str) -> Result<Option<(Decimal, String)>, FieldError> {
	let parse = |text: &str| Decimal::parse(text).map(|number| (number, text.to_string()));
	field.get(name).map(|field| field.parsed(parse)).transpose()
}

/// A discount stands behind the line that it reduces, and takes back no more than that.
fn discount(field: &Field<'_>, line: &Line, before: Option<&Line>) -> Result<(), FieldError> {
	for name in ["quantity", "price", "unit", "specification"] {
		if let Some(field) = field.get(name) {
			return Err(field.wrong("a discount has none"));
		}
	}
	let alike = |before: &&Line| {
		!before.is_discount()
			&& (&before.name, &before.tax_code, before.rate)
				== (&line.name, &line.tax_code, line.rate)
	};
	let before = before.filter(alike).ok_or_else(|| {
		field.wrong_at(
			"net",
			"is negative: a discount stands directly behind the line that it reduces, with the \
			 same name, tax_code and rate",
		)
	})?;
	if before.net.saturating_add(line.net) < 0 {
		return Err(field.wrong_at("net", format!("takes back more than {}", yuan(before.net))));
	}
	if before.tax.saturating_add(line.tax) < 0 {
		return Err(field.wrong_at("tax", format!("takes back more than {}", yuan(before.tax))));
	}
	Ok(())
}
