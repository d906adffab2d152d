// SPDX-License-Identifier: Apache-2.0
//! The page for the buyer: the invoice as an electronic invoice (电子发票) is laid out, with a QR code.
//!
//! The page proves nothing by itself. Its QR code holds what the chain asks of whoever wants to
//! know whether the invoice is good (发票查验): chain, number, date, amount and issuer. It holds no
//! salt. The same openings always make the same page.

use super::{
	amount::{rate_word, yuan},
	capitals::capitals,
	code::{entry, KINDS, SPECIALS},
	file::{day_word, InvoiceFile, Line, Party},
	openings::{Issued, Openings},
};
use crate::{
	error::Failure,
	sheet::{Align, Column, Sheet},
};
use citychain_invoices::TaxRate;
use qrcode::{EcLevel, QrCode};

/// Columns of the lines, in hundredths of the width.
const LINES: [Column; 8] = [
	(29.0, Align::Left),
	(13.0, Align::Left),
	(6.0, Align::Center),
	(10.0, Align::Right),
	(12.0, Align::Right),
	(12.0, Align::Right),
	(7.0, Align::Center),
	(11.0, Align::Right),
];
const HEAD: [&str; 8] =
	["项目名称", "规格型号", "单位", "数量", "单价", "金额", "税率/征收率", "税额"];
const SUM: [Column; 4] =
	[(70.0, Align::Left), (12.0, Align::Right), (7.0, Align::Center), (11.0, Align::Right)];
const PARTIES: [Column; 4] =
	[(4.0, Align::Center), (46.0, Align::Left), (4.0, Align::Center), (46.0, Align::Left)];
const NOTES: [Column; 2] = [(4.0, Align::Center), (96.0, Align::Left)];

/// What the QR code says, in characters of the alphanumeric mode: what `citychain invoice verify`
/// asks for, the amount in fen.
pub(crate) fn qr_payload(openings: &Openings, issued: &Issued) -> String {
	let (file, totals) = (&openings.file, openings.made.totals);
	let genesis = hex::encode_upper(issued.genesis.0);
	let date = day_word(file.date).replace('-', "");
	let gross = totals.gross().unwrap_or_default().0;
	format!(
		"CITYCHAIN:INVOICE:1:{genesis}:{}:{date}:{gross}:{}",
		file.number,
		file.seller.code.as_str()
	)
}

/// The pages of an invoice that is issued.
pub(crate) fn pages(openings: &Openings) -> Result<Vec<u8>, Failure> {
	let issued = openings.need_issued()?;
	let code = QrCode::with_error_correction_level(qr_payload(openings, issued), EcLevel::M)
		.map_err(|reason| Failure::Defect(format!("the QR code cannot be made: {reason}")))?;
	let file = &openings.file;
	let kind = entry(&KINDS, &file.kind).map_or("", |kind| kind.name);
	let mut sheet = Sheet::new();
	sheet.title(kind, 18.0, 8.0);
	sheet.qr(&code, &beside_code(file, issued));
	sheet.gap(8.0);
	sheet.cells(&PARTIES, &parties(file));
	let rows: Vec<_> = file.lines.iter().map(row).collect();
	sheet.table(&LINES, &HEAD.map(String::from), &rows);
	let totals = openings.made.totals;
	let [net, tax] = [totals.net, totals.tax].map(|fen| format!("￥{}", yuan(fen.0)));
	sheet.cells(&SUM, &["合　　计".into(), net, String::new(), tax]);
	let gross = totals.gross().unwrap_or_default().0;
	let words = format!("{}　　（小写）￥{}", capitals(gross), yuan(gross));
	sheet.cells(&[(29.0, Align::Center), (71.0, Align::Left)], &["价税合计（大写）".into(), words]);
	sheet.cells(&NOTES, &["备注".into(), notes(file)]);
	sheet.gap(8.0);
	if let Some(drawer) = &file.drawer {
		sheet.paragraph(&format!("开票人：{drawer}"));
	}
	sheet.paragraph(
		"本页是发票的版式显示，本身不能证明发票有效。发票的状态（正常、红冲、异常等）以查验结果为准；\
		 明细内容可由开票方以随机数逐行向链上的承诺核对。",
	);
	Ok(sheet.finish(&format!("{kind} {}", file.number)))
}

fn beside_code(file: &InvoiceFile, issued: &Issued) -> Vec<String> {
	let mut sentences = vec![
		format!("发票号码：{}", file.number),
		format!("开票日期：{}", chinese_day(file)),
		format!("链上编号：{}", issued.id),
	];
	if let Some(special) = file.special.and_then(|special| entry(&SPECIALS, &special)) {
		sentences.push(format!("特定业务：{}", special.name));
	}
	sentences.push(
		"二维码载明创世区块、发票号码、开票日期、价税合计（分）和销售方代码，用于查验：".into(),
	);
	sentences
		.push("citychain invoice verify --number ... --date ... --gross ... --issuer ...".into());
	sentences
}

fn chinese_day(file: &InvoiceFile) -> String {
	let date = file.date.date();
	date.map_or_else(String::new, |(year, month, day)| format!("{year}年{month:02}月{day:02}日"))
}

/// The labels stand upright, one character on each line.
fn upright(label: &str) -> String {
	label.chars().map(String::from).collect::<Vec<_>>().join("\n")
}

fn parties(file: &InvoiceFile) -> Vec<String> {
	let code = "统一社会信用代码/纳税人识别号";
	let buyer = match &file.buyer {
		Party::Firm(firm) => format!("名称：{}\n{code}：{}", firm.name, firm.code.as_str()),
		Party::Person { name, .. } => format!("名称：{name}（个人）\n{code}："),
	};
	let seller = format!("名称：{}\n{code}：{}", file.seller.name, file.seller.code.as_str());
	vec![upright("购买方信息"), buyer, upright("销售方信息"), seller]
}

fn row(line: &Line) -> Vec<String> {
	let text = |text: &Option<String>| text.clone().unwrap_or_default();
	let (rate, tax) = match line.rate {
		TaxRate::Taxed(_) => (rate_word(line.rate), yuan(line.tax)),
		TaxRate::ZeroRated => ("0%".into(), yuan(line.tax)),
		TaxRate::Exempt => ("免税".into(), "***".into()),
		TaxRate::NotTaxed => ("不征税".into(), "***".into()),
	};
	vec![
		line.name.clone(),
		text(&line.specification),
		text(&line.unit),
		text(&line.quantity),
		text(&line.price),
		yuan(line.net),
		rate,
		tax,
	]
}

fn notes(file: &InvoiceFile) -> String {
	let replaces = file.replaces.map(|replaced| format!("替代链上编号为 {} 的发票", replaced.0));
	let notes: Vec<_> = file.remarks.clone().into_iter().chain(replaces).collect();
	// So that there is a box even where nothing is said.
	if notes.is_empty() {
		"\n".into()
	} else {
		notes.join("\n")
	}
}
