// SPDX-License-Identifier: Apache-2.0
//! Pages written from top to bottom, in Latin and Chinese, with lines that are broken.

use pdf_writer::{
	types::{CidFontType, FontFlags, SystemInfo},
	Content, Finish, Name, Pdf, Rect, Ref, Str, TextStr,
};
use qrcode::{Color, QrCode};

/// A4, in points of 1/72 inch.
const PAGE: (f32, f32) = (595.28, 841.89);
const MARGIN: f32 = 56.0;
/// Where the values of the table begin, from the left edge.
const VALUES: f32 = 172.0;
const QR_SIDE: f32 = 128.0;
/// White modules around a QR code, by ISO/IEC 18004.
const QUIET_ZONE: f32 = 4.0;
/// The size of a text in a cell, and the room around it.
const CELL: f32 = 8.0;
const PADDING: f32 = 3.0;

/// A font: two that every viewer has, and the standard one for Chinese, which viewers supply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Face {
	/// Helvetica.
	Sans,
	/// Courier.
	Mono,
	/// STSong-Light, of the Adobe-GB1 collection.
	Han,
}

/// Widths of Helvetica from space to tilde, in thousandths of the size (Adobe's font metrics).
const HELVETICA: [u16; 95] = [
	278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
	556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
	611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
	667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500,
	222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];

impl Face {
	const ALL: [Self; 3] = [Self::Sans, Self::Mono, Self::Han];

	fn name(self) -> Name<'static> {
		match self {
			Self::Sans => Name(b"Sans"),
			Self::Mono => Name(b"Mono"),
			Self::Han => Name(b"Han"),
		}
	}

	/// The font of a character in a text whose Latin letters are of this font.
	fn of(self, c: char) -> Self {
		match c {
			' '..='~' => self,
			_ => Self::Han,
		}
	}

	/// The width of a character at size 1.
	fn width(self, c: char) -> f32 {
		let thousandths = match self.of(c) {
			Self::Mono => 600,
			Self::Han => 1000,
			Self::Sans => u32::from(c)
				.checked_sub(0x20)
				.and_then(|at| HELVETICA.get(at as usize).copied())
				.unwrap_or(1000),
		};
		f32::from(thousandths) / 1000.0
	}

	fn width_of(self, text: &str) -> f32 {
		text.chars().map(|c| self.width(c)).sum()
	}

	/// The bytes by which the font shows a text.
	fn encoded(self, text: &str) -> Vec<u8> {
		match self {
			Self::Sans | Self::Mono => text.bytes().collect(),
			Self::Han => text.encode_utf16().flat_map(u16::to_be_bytes).collect(),
		}
	}
}

/// The lines of a text that are at most `width` wide at size 1.
///
/// A line ends at a space or beside a Chinese character, and never before a closing mark. A word
/// that is wider than a line, such as a hash, is cut.
fn wrap(text: &str, face: Face, width: f32) -> Vec<String> {
	let mut lines: Vec<String> = Vec::new();
	let mut line = String::new();
	for word in words_of(text, face) {
		let fits = face.width_of(&line) + face.width_of(word.trim_end()) <= width;
		let closes = word.starts_with(['，', '。', '；', '：', '、', '）']);
		if !fits && !closes && !line.is_empty() {
			lines.push(line.trim_end().to_string());
			line = String::new();
		}
		for c in word.chars() {
			if !closes && face.width_of(&line) + face.width(c) > width && c != ' ' {
				lines.push(std::mem::take(&mut line));
			}
			line.push(c);
		}
	}
	lines.push(line.trim_end().to_string());
	lines
}

/// The parts that a line may end after: Chinese characters, and words with the space behind them.
fn words_of(text: &str, face: Face) -> Vec<String> {
	let mut words: Vec<String> = Vec::new();
	let mut before = ' ';
	for c in text.chars() {
		let is_latin = |c| face.of(c) == face;
		let goes_on = is_latin(c) && is_latin(before) && (before != ' ' || c == ' ');
		match words.last_mut() {
			Some(word) if goes_on || (c == ' ' && is_latin(c)) => word.push(c),
			_ => words.push(c.into()),
		}
		before = c;
	}
	words
}

/// Where a text stands in its cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Align {
	/// At the left edge.
	Left,
	/// In the middle.
	Center,
	/// At the right edge.
	Right,
}

/// A column of cells: its share of the page's width, in hundredths, and where texts stand in it.
pub(crate) type Column = (f32, Align);

/// Pages that are written from top to bottom.
pub(crate) struct Sheet {
	full: Vec<Content>,
	page: Content,
	/// The lower edge of what is written, from the page's lower edge.
	y: f32,
}

impl Sheet {
	pub(crate) fn new() -> Self {
		Self { full: Vec::new(), page: Content::new(), y: PAGE.1 - MARGIN }
	}

	/// Makes sure that so much height is left on the page.
	fn reserve(&mut self, height: f32) {
		if self.y - height < MARGIN {
			self.full.push(std::mem::replace(&mut self.page, Content::new()));
			self.y = PAGE.1 - MARGIN;
		}
	}

	pub(crate) fn gap(&mut self, height: f32) {
		self.y -= height;
	}

	/// Shows a text with its foot at `y`.
	fn show(&mut self, text: &str, face: Face, size: f32, x: f32, y: f32) {
		self.page.begin_text().next_line(x, y);
		let mut rest = text;
		while let Some(first) = rest.chars().next() {
			let font = face.of(first);
			let end = rest.find(|c| face.of(c) != font).unwrap_or(rest.len());
			let (run, after) = rest.split_at_checked(end).unwrap_or((rest, ""));
			self.page.set_font(font.name(), size).show(Str(&font.encoded(run)));
			rest = after;
		}
		self.page.end_text();
	}

	pub(crate) fn line(&mut self, text: &str, face: Face, size: f32, indent: f32, gap: f32) {
		self.reserve(size + gap);
		self.y -= size;
		self.show(text, face, size, MARGIN + indent, self.y);
		self.y -= gap;
	}

	pub(crate) fn row(&mut self, label: &str, face: Face, value: &str) {
		let size = if face == Face::Mono { 7.5 } else { 9.5 };
		let lines = wrap(value, face, (PAGE.0 - MARGIN - VALUES) / size);
		let height = 14.0 * lines.len() as f32 + 3.0;
		self.reserve(height);
		let top = self.y;
		self.page.save_state().set_fill_gray(0.35);
		self.show(label, Face::Sans, 8.5, MARGIN, top - 10.0);
		self.page.restore_state();
		for (at, line) in lines.iter().enumerate() {
			self.show(line, face, size, VALUES, top - 10.0 - 14.0 * at as f32);
		}
		self.y = top - height;
		self.page.save_state().set_line_width(0.3).set_stroke_gray(0.8);
		self.page.move_to(MARGIN, self.y).line_to(PAGE.0 - MARGIN, self.y).stroke();
		self.page.restore_state();
	}

	/// A text in the middle of the page.
	pub(crate) fn title(&mut self, text: &str, size: f32, gap: f32) {
		let indent = (PAGE.0 - 2.0 * MARGIN - Face::Sans.width_of(text) * size) / 2.0;
		self.line(text, Face::Sans, size, indent, gap);
	}

	/// A row of cells with lines around each, as high as the highest needs.
	pub(crate) fn cells(&mut self, columns: &[Column], texts: &[String]) {
		self.cells_below(columns, texts, None);
	}

	/// Rows of cells under a head, which stands on top of every page that they reach.
	pub(crate) fn table(&mut self, columns: &[Column], head: &[String], rows: &[Vec<String>]) {
		self.head(columns, head);
		for row in rows {
			self.cells_below(columns, row, Some(head));
		}
	}

	fn head(&mut self, columns: &[Column], texts: &[String]) {
		let columns: Vec<Column> =
			columns.iter().map(|(width, _)| (*width, Align::Center)).collect();
		self.cells(&columns, texts);
	}

	fn cells_below(&mut self, columns: &[Column], texts: &[String], head: Option<&[String]>) {
		let share = (PAGE.0 - 2.0 * MARGIN) / 100.0;
		let lines_of = |(width, _): &Column, text: &String| -> Vec<String> {
			let room = (width * share - 2.0 * PADDING) / CELL;
			text.split('\n').flat_map(|part| wrap(part, Face::Sans, room)).collect()
		};
		let cells: Vec<_> =
			columns.iter().zip(texts).map(|(column, text)| lines_of(column, text)).collect();
		let most = cells.iter().map(Vec::len).max().unwrap_or_default();
		let leading = CELL + 3.0;
		let height = leading * most as f32 + 2.0 * PADDING;
		let page = self.full.len();
		self.reserve(height);
		if let Some(head) = head.filter(|_| self.full.len() > page) {
			self.head(columns, head);
		}
		let (mut left, top) = (MARGIN, self.y);
		self.page.save_state().set_line_width(0.4);
		for ((width, align), lines) in columns.iter().zip(&cells) {
			let width = width * share;
			self.page.rect(left, top - height, width, height).stroke();
			for (at, line) in lines.iter().enumerate() {
				let gap = width - Face::Sans.width_of(line) * CELL;
				let x = match align {
					Align::Left => PADDING,
					Align::Center => gap / 2.0,
					Align::Right => gap - PADDING,
				};
				let y = top - PADDING - leading * (at as f32 + 1.0) + 3.0;
				self.show(line, Face::Sans, CELL, left + x, y);
			}
			left += width;
		}
		self.page.restore_state();
		self.y = top - height;
	}

	pub(crate) fn heading(&mut self, text: &str) {
		self.line(text, Face::Sans, 10.5, 0.0, 5.0);
	}

	pub(crate) fn paragraph(&mut self, text: &str) {
		for line in wrap(text, Face::Sans, (PAGE.0 - 2.0 * MARGIN) / 9.5) {
			self.line(&line, Face::Sans, 9.5, 0.0, 4.5);
		}
		self.gap(7.0);
	}

	/// The code, with sentences to its right.
	pub(crate) fn qr(&mut self, code: &QrCode, sentences: &[String]) {
		self.reserve(QR_SIDE);
		let (left, top, width) = (MARGIN, self.y, code.width());
		let module = QR_SIDE / (width as f32 + 2.0 * QUIET_ZONE);
		let colors = code.to_colors();
		for (line, modules) in colors.chunks(width.max(1)).enumerate() {
			let y = top - module * (QUIET_ZONE + 1.0 + line as f32);
			let mut at = 0;
			// Dark modules beside each other are one rectangle, so that no viewer shows seams.
			for run in modules.chunk_by(|one, other| one == other) {
				if run.first() == Some(&Color::Dark) {
					let x = left + module * (QUIET_ZONE + at as f32);
					self.page.rect(x, y, module * run.len() as f32, module);
				}
				at += run.len();
			}
		}
		self.page.fill_nonzero();

		let x = left + QR_SIDE + 10.0;
		let mut y = top - 14.0;
		for sentence in sentences {
			let face = if sentence.is_ascii() { Face::Mono } else { Face::Sans };
			let size = if face == Face::Mono { 7.5 } else { 9.0 };
			for line in wrap(sentence, face, (PAGE.0 - MARGIN - x) / size) {
				self.show(&line, face, size, x, y);
				y -= 13.5;
			}
			y -= 3.0;
		}
		self.y = top - QR_SIDE;
	}

	/// The file.
	pub(crate) fn finish(mut self, title: &str) -> Vec<u8> {
		self.full.push(self.page);
		let mut next = 1;
		let mut id = || {
			next += 1;
			Ref::new(next)
		};
		let (catalog, tree, info) = (Ref::new(1), id(), id());
		let fonts = Face::ALL.map(|face| (face, id()));
		let pages: Vec<(Ref, Ref, Content)> =
			self.full.into_iter().map(|content| (id(), id(), content)).collect();

		let mut pdf = Pdf::new();
		pdf.set_version(1, 5);
		pdf.catalog(catalog).pages(tree).lang(TextStr("zh-CN"));
		pdf.document_info(info).title(TextStr(title)).producer(TextStr("citychain"));
		let count = i32::try_from(pages.len()).unwrap_or(i32::MAX);
		pdf.pages(tree).kids(pages.iter().map(|(page, _, _)| *page)).count(count);
		for (face, font) in fonts {
			write_font(&mut pdf, face, font, [id(), id()]);
		}
		for (page_id, content_id, content) in pages {
			let mut page = pdf.page(page_id);
			page.media_box(Rect::new(0.0, 0.0, PAGE.0, PAGE.1)).parent(tree).contents(content_id);
			let mut resources = page.resources();
			let mut dictionary = resources.fonts();
			for (face, font) in fonts {
				dictionary.pair(face.name(), font);
			}
			dictionary.finish();
			resources.finish();
			page.finish();
			pdf.stream(content_id, &content.finish());
		}
		pdf.finish()
	}
}

fn write_font(pdf: &mut Pdf, face: Face, font: Ref, [descendant, descriptor]: [Ref; 2]) {
	let latin = |name| (Name(name), Name(b"WinAnsiEncoding"));
	let (base, encoding) = match face {
		Face::Sans => latin(b"Helvetica"),
		Face::Mono => latin(b"Courier"),
		Face::Han => (Name(b"STSong-Light"), Name(b"UniGB-UTF16-H")),
	};
	if face != Face::Han {
		pdf.type1_font(font).base_font(base).encoding_predefined(encoding);
		return;
	}
	pdf.type0_font(font).base_font(base).encoding_predefined(encoding).descendant_font(descendant);
	let collection = SystemInfo { registry: Str(b"Adobe"), ordering: Str(b"GB1"), supplement: 5 };
	pdf.cid_font(descendant)
		.subtype(CidFontType::Type0)
		.base_font(base)
		.system_info(collection)
		.font_descriptor(descriptor)
		.default_width(1000.0);
	// The metrics that Adobe gives for the font; a viewer without it chooses a similar one by them.
	pdf.font_descriptor(descriptor)
		.name(base)
		.flags(FontFlags::SYMBOLIC | FontFlags::SERIF)
		.bbox(Rect::new(-25.0, -254.0, 1000.0, 880.0))
		.italic_angle(0.0)
		.ascent(880.0)
		.descent(-120.0)
		.cap_height(880.0)
		.stem_v(93.0);
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn lines_fit_and_lose_nothing_but_spaces() {
		let texts = [
			"citychain verify-certificate CERTIFICATE --genesis 0x01 --file FILE",
			"本证书证明：自区块 12（北京时间 2026-11-26 00:26:50）起，具有上述摘要的电子数据未被篡改。",
			"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
			"",
		];
		for text in texts {
			for face in Face::ALL {
				for width in [4.0, 7.5, 20.0, 200.0] {
					let lines = wrap(text, face, width);
					for line in &lines {
						let hanging = line.ends_with(['，', '。', '；', '：', '、', '）']);
						let room = if hanging { width + 1.0 } else { width };
						assert!(face.width_of(line) <= room + 0.001, "{line} in {width}");
					}
					let bare = |text: &str| text.replace(' ', "");
					assert_eq!(bare(&lines.concat()), bare(text));
				}
			}
		}
	}

	/// A row that does not fit begins the next page, under the head of the table.
	#[test]
	fn rows_stay_whole_and_have_their_head_on_every_page() {
		let columns = [(50.0, Align::Left), (50.0, Align::Right)];
		let head = ["Goods", "Net"].map(String::from);
		let rows: Vec<_> = (0..70).map(|at| vec![format!("{at}\n{at}"), "1.00".into()]).collect();
		let mut sheet = Sheet::new();
		sheet.table(&columns, &head, &rows);
		assert_eq!(sheet.full.len(), 2);
		assert!(sheet.y >= MARGIN);
		let page = sheet.finish("");
		let text = String::from_utf8_lossy(&page);
		assert_eq!(text.matches("(Goods) Tj").count(), 3);
	}

	#[test]
	fn lines_end_between_words_and_not_before_a_closing_mark() {
		assert_eq!(wrap("one two three", Face::Mono, 4.9), ["one two", "three"]);
		assert_eq!(wrap("证据编号，摘要", Face::Sans, 4.0), ["证据编号，", "摘要"]);
		assert_eq!(wrap("区块 12 起", Face::Sans, 3.9), ["区块 12", "起"]);
	}
}
