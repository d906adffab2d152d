// SPDX-License-Identifier: Apache-2.0
//! Invoices as they are really written, with what they add up to.
//!
//! Every amount stands here in fen as a program of an issuer would compute it, line by line, so that
//! nothing is checked against the code that is tested.

use super::fixtures::*;
use crate::{mock::*, *};
use citychain_invoices::testing::taxpayers;
use citychain_invoices::{
	Buyer, InvoiceId, InvoiceKind, InvoiceLine, InvoiceRegister, SpecialElement, TaxRate,
};
use citychain_kit::testing::roles::*;
use citychain_primitives::{Commitment, Fen, UnifiedSocialCreditCode};
use frame_support::assert_ok;

const R13: TaxRate = TaxRate::Taxed(1_300);
const R9: TaxRate = TaxRate::Taxed(900);
const R6: TaxRate = TaxRate::Taxed(600);
const R5: TaxRate = TaxRate::Taxed(500);
const R3: TaxRate = TaxRate::Taxed(300);
const R1: TaxRate = TaxRate::Taxed(100);
const ZERO: TaxRate = TaxRate::ZeroRated;
const EXEMPT: TaxRate = TaxRate::Exempt;
const NOT: TaxRate = TaxRate::NotTaxed;

/// Who buys.
#[derive(Clone, Copy, Debug)]
enum Who {
	/// A firm of this chain.
	Firm,
	/// A firm of this chain, by its code.
	Code,
	/// A firm that is not registered here.
	Foreign,
	/// A natural person.
	Person,
}
use Who::*;

use InvoiceKind::{
	AirItinerary, Blockchain, DigitalOrdinary, DigitalSpecial, ElectronicOrdinary,
	ElectronicSpecial, MotorVehicle, PaperOrdinary, PaperSpecial, RailTicket, Toll, UsedVehicle,
};

/// Why an invoice is refused that does not add up.
type Verdict = Result<(), fn() -> Error<Test>>;

/// What is sold, the kind, who buys, rate, net and tax of each line, net and tax together, and
/// whether it is taken.
type Row = (&'static str, InvoiceKind, Who, &'static [(TaxRate, i64, i64)], (u64, u64), Verdict);

const TAX: Verdict = Err(|| Error::WrongTax);
const OK: Verdict = Ok(());

#[rustfmt::skip]
const INVOICES: [Row; 48] = [
	// One line at one rate.
	("laptop", DigitalSpecial, Firm, &[(R13, 530_973, 69_026)], (530_973, 69_026), OK),
	("coffee", DigitalOrdinary, Person, &[(R6, 3_019, 181)], (3_019, 181), OK),
	("freight", DigitalSpecial, Code, &[(R9, 110_092, 9_908)], (110_092, 9_908), OK),
	("consulting", DigitalSpecial, Foreign, &[(R6, 4_716_981, 283_019)], (4_716_981, 283_019), OK),
	("shop rent, simple method", DigitalSpecial, Firm, &[(R5, 1_904_762, 95_238)], (1_904_762, 95_238), OK),
	("repair by a small firm", DigitalOrdinary, Firm, &[(R3, 29_126, 874)], (29_126, 874), OK),
	("repair at the reduced levy", DigitalOrdinary, Person, &[(R1, 9_901, 99)], (9_901, 99), OK),
	("smallest sale", DigitalOrdinary, Person, &[(R13, 1, 0)], (1, 0), OK),
	("bag that rounds up", DigitalOrdinary, Person, &[(R13, 4, 1)], (4, 1), OK),
	("half a fen up", DigitalOrdinary, Person, &[(R5, 10, 1)], (10, 1), OK),
	("turbine", DigitalSpecial, Firm, &[(R13, 987_654_321_000, 128_395_061_730)], (987_654_321_000, 128_395_061_730), OK),
	// Several lines at one rate.
	("office supplies", DigitalSpecial, Firm, &[(R13, 1_327, 173), (R13, 4_425, 575), (R13, 885, 115)], (6_637, 863), OK),
	("three meals", DigitalOrdinary, Person, &[(R6, 5_000, 300), (R6, 3_333, 200), (R6, 1_234, 74)], (9_567, 574), OK),
	("taxi rides", DigitalOrdinary, Person, &[(R3, 2_718, 82), (R3, 3_141, 94), (R3, 1_618, 49)], (7_477, 225), OK),
	// Several rates: each is accounted for by itself (增值税法 §12).
	("machine with assembly", DigitalSpecial, Firm, &[(R13, 8_000_000, 1_040_000), (R9, 600_000, 54_000)], (8_600_000, 1_094_000), OK),
	("hotel with minibar", DigitalSpecial, Code, &[(R6, 47_170, 2_830), (R13, 2_655, 345)], (49_825, 3_175), OK),
	("telephone, basic and added", DigitalSpecial, Firm, &[(R9, 9_174, 826), (R6, 4_717, 283)], (13_891, 1_109), OK),
	("supermarket", DigitalOrdinary, Person, &[(R13, 1_770, 230), (R9, 2_752, 248), (EXEMPT, 1_980, 0)], (6_502, 478), OK),
	("farm shop", DigitalOrdinary, Person, &[(R9, 4_587, 413), (EXEMPT, 12_000, 0)], (16_587, 413), OK),
	("everything at once", DigitalSpecial, Firm, &[(R1, 1_000, 10), (R3, 1_000, 30), (R5, 1_000, 50), (R6, 1_000, 60), (R9, 1_000, 90), (R13, 1_000, 130), (ZERO, 1_000, 0), (NOT, 1_000, 0)], (8_000, 370), OK),
	("rates in another order of lines", DigitalSpecial, Firm, &[(R13, 100, 13), (R6, 100, 6), (R13, 100, 13), (R6, 100, 6)], (400, 38), OK),
	// Discounts stand in lines of their own, after what they reduce.
	("chairs at ten per cent off", DigitalSpecial, Firm, &[(R13, 100_000, 13_000), (R13, -10_000, -1_300)], (90_000, 11_700), OK),
	("one discount for two lines", DigitalSpecial, Firm, &[(R13, 30_000, 3_900), (R13, 20_000, 2_600), (R13, -5_000, -650)], (45_000, 5_850), OK),
	("discount at one of two rates", DigitalSpecial, Code, &[(R13, 30_000, 3_900), (R6, 10_000, 600), (R6, -2_000, -120)], (38_000, 4_380), OK),
	("gift beside a sale", DigitalOrdinary, Person, &[(R13, 8_850, 1_151), (R13, 885, 115), (R13, -885, -115)], (8_850, 1_151), OK),
	("discount that rounds", DigitalOrdinary, Person, &[(R13, 3_333, 433), (R13, -333, -43)], (3_000, 390), OK),
	("a rate wholly discounted", DigitalSpecial, Firm, &[(R6, 5_000, 300), (R13, 700, 91), (R13, -700, -91)], (5_000, 300), OK),
	// No tax, with its reason.
	("export", DigitalOrdinary, Foreign, &[(ZERO, 25_000_000, 0)], (25_000_000, 0), OK),
	("vegetables", DigitalOrdinary, Person, &[(EXEMPT, 4_200, 0)], (4_200, 0), OK),
	("books for a school", DigitalOrdinary, Firm, &[(EXEMPT, 64_500, 0), (EXEMPT, -4_500, 0)], (60_000, 0), OK),
	("prepaid card", DigitalOrdinary, Firm, &[(NOT, 100_000, 0)], (100_000, 0), OK),
	("care at home", DigitalOrdinary, Person, &[(EXEMPT, 320_000, 0)], (320_000, 0), OK),
	// Other kinds.
	("sold over the counter", PaperOrdinary, Person, &[(R13, 17_699, 2_301)], (17_699, 2_301), OK),
	("steel", PaperSpecial, Firm, &[(R13, 4_424_779, 575_221)], (4_424_779, 575_221), OK),
	("software", ElectronicSpecial, Firm, &[(R13, 884_956, 115_044)], (884_956, 115_044), OK),
	("parcel", ElectronicOrdinary, Person, &[(R6, 1_132, 68)], (1_132, 68), OK),
	("car", MotorVehicle, Person, &[(R13, 13_274_336, 1_725_664)], (13_274_336, 1_725_664), OK),
	("used car", UsedVehicle, Person, &[(NOT, 4_500_000, 0)], (4_500_000, 0), OK),
	("motorway", Toll, Firm, &[(R3, 9_709, 291)], (9_709, 291), OK),
	("flight with fund", AirItinerary, Person, &[(R9, 91_743, 8_257), (NOT, 5_000, 0)], (96_743, 8_257), OK),
	("train", RailTicket, Person, &[(R9, 50_688, 4_562)], (50_688, 4_562), OK),
	("dinner, on chain", Blockchain, Person, &[(R6, 18_868, 1_132)], (18_868, 1_132), OK),
	// Within the tolerance of a fen for each line, and beyond it.
	("gross price without a fitting net", DigitalOrdinary, Person, &[(R13, 8_849, 1_151)], (8_849, 1_151), OK),
	("two fen on two lines", DigitalOrdinary, Person, &[(R6, 100, 7), (R6, 100, 7)], (200, 14), OK),
	("two fen on one line", DigitalOrdinary, Person, &[(R6, 100, 8)], (100, 8), TAX),
	("tax at the wrong rate", DigitalSpecial, Firm, &[(R6, 100_000, 13_000)], (100_000, 13_000), TAX),
	("tax forgotten", DigitalSpecial, Firm, &[(R13, 100_000, 0)], (100_000, 0), TAX),
	("tax on what is exempt", DigitalOrdinary, Person, &[(EXEMPT, 10_000, 1)], (10_000, 1), TAX),
];

fn buyer(who: Who) -> Buyer {
	let code = |code| UnifiedSocialCreditCode::parse_legacy(code).unwrap();
	match who {
		Firm => Buyer::Institution(BUYER),
		Code => Buyer::Firm(code(BUYER_USCC)),
		Foreign => Buyer::Firm(code(FOREIGN_USCC)),
		Person => Buyer::Person(Commitment([6; 32])),
	}
}

fn lines(lines: &[(TaxRate, i64, i64)]) -> Lines {
	let line = |(salt, (rate, net, tax)): (u8, &(TaxRate, i64, i64))| InvoiceLine {
		salt: [salt; 32],
		rate: *rate,
		net: *net,
		tax: *tax,
		content: Commitment([salt; 32]),
	};
	Lines((0..).zip(lines).map(line).collect())
}

#[test]
fn each_invoice_is_taken_or_refused_and_posted_as_it_stands() {
	run(|| {
		let (mut net, mut tax, mut id) = (0, 0, 0);
		for (serial, (what, kind, who, written, sum, verdict)) in (0..).zip(&INVOICES) {
			let lines = lines(written);
			let number = if kind.is_digital() { number(serial) } else { with_code(serial) };
			let invoice = BlueInvoice { kind: *kind, buyer: buyer(*who), ..lines.invoice(number) };
			assert_eq!(invoice.totals, totals(sum.0, sum.1), "{what}");
			let expected = verdict.map_err(|error| error().into());
			assert_eq!(issue(invoice), expected, "{what}");
			if verdict.is_ok() {
				let facts = Invoicing::facts(InvoiceId(id)).unwrap();
				assert_eq!((facts.kind, facts.totals), (*kind, totals(sum.0, sum.1)), "{what}");
				(net, tax, id) = (net + sum.0, tax + sum.1, id + 1);
			}
		}
		let posted = taxpayers::posted(SELLER, citychain_primitives::TaxPeriod(202_601));
		assert_eq!((posted.credit, posted.issued), (Fen(net), totals(net, tax)));
	});
}

#[test]
fn each_of_them_can_be_taken_back_line_by_line() {
	for (what, _, _, written, sum, verdict) in &INVOICES {
		if verdict.is_err() {
			continue;
		}
		run(|| {
			let lines = lines(written);
			let invoice = BlueInvoice { kind: DigitalSpecial, ..lines.invoice(number(0)) };
			assert_ok!(issue(invoice));
			// What a discount leaves of a line is taken back with the rest.
			let has_discount = written.iter().any(|(_, net, _)| *net < 0);
			if !has_discount {
				for (index, line) in (0..).zip(&lines.0) {
					let whole = lines.reversal(index, line.totals().unwrap());
					assert_ok!(reverse_lines(FIRST, u32::from(index) + 1, vec![whole]));
				}
			} else {
				assert_ok!(reverse_rest(FIRST, 1));
			}
			let facts = Invoicing::facts(FIRST).unwrap();
			assert_eq!(facts.red, totals(sum.0, sum.1), "{what}");
			assert_eq!(facts.state, citychain_invoices::FiscalState::FullyRed, "{what}");
		});
	}
}

/// 2,000 lines of 0.04 yuan, whose exact tax is 0.52 fen each: rounded one by one they
/// are 960 fen dearer than the tax on their sum.
fn rounded_lines() -> Lines {
	let line = |number: u16| {
		let [low, high] = number.to_le_bytes();
		let mut salt = [9; 32];
		salt[..2].copy_from_slice(&[low, high]);
		InvoiceLine { salt, rate: R13, net: 4, tax: 1, content: Commitment(salt) }
	};
	Lines((0..2_000).map(line).collect())
}

#[test]
fn two_thousand_lines_may_drift_by_a_fen_each() {
	run(|| {
		let lines = rounded_lines();
		let invoice = lines.invoice(number(0));
		assert_eq!(invoice.totals, totals(8_000, 2_000));
		assert_eq!(R13.tax_on(Fen(8_000)), Some(Fen(1_040)));
		assert_ok!(issue(invoice.clone()));

		let taxed = |serial, tax| {
			let mut invoice = BlueInvoice { number: number(serial), ..invoice.clone() };
			invoice.groups[0].totals.tax = Fen(tax);
			invoice.totals.tax = Fen(tax);
			invoice
		};
		assert_ok!(issue(taxed(1, 1_040)));
		assert_ok!(issue(taxed(2, 3_040)));
		assert_eq!(issue(taxed(3, 3_041)), Err(Error::<Test>::WrongTax.into()));
		// A council that tolerates nothing asks for the tax on the sum.
		adopt(Policy { tolerance: Fen(0), ..Policy::default() });
		assert_eq!(issue(taxed(3, 2_000)), Err(Error::<Test>::WrongTax.into()));
		assert_ok!(issue(taxed(3, 1_040)));
	});
}

#[test]
fn the_last_of_two_thousand_lines_is_taken_back_by_its_path() {
	run(|| {
		let lines = rounded_lines();
		assert_ok!(issue(lines.invoice(number(0))));
		let indices = [0, 1_023, 1_024, 1_999];
		let whole = |index| lines.reversal(index, totals(4, 1));
		let reversals: Vec<_> = indices.into_iter().map(whole).collect();
		let longest = reversals.iter().map(|line| line.path.len()).max();
		assert_eq!(longest, Some(citychain_invoices::MAX_LINE_PATH as usize));
		assert_ok!(reverse_lines(FIRST, 1, reversals));
		assert_eq!(Invoicing::facts(FIRST).unwrap().red, totals(16, 4));
		assert_ok!(reverse_rest(FIRST, 2));
		assert_eq!(Invoicing::facts(FIRST).unwrap().outstanding(), Fen(0));
	});
}

#[test]
fn special_elements_and_documents_are_kept() {
	run(|| {
		let special = Some(SpecialElement::GoodsTransport);
		assert_ok!(issue(BlueInvoice { special, ..usual(0) }));
		assert_eq!(Invoicing::facts(FIRST).unwrap().special, special);
	});
}
