// SPDX-License-Identifier: Apache-2.0
// A real PDF of one page, with Chinese text in a standard font that every reader has.

const FONT = 'STSong-Light';

/** The bytes of a PDF 1.4 file that shows these lines. */
export function makePdf(...lines) {
	const text = lines.map((line) => `<${utf16(line)}> Tj T*`).join('\n');
	const page = `BT /F1 16 Tf 24 TL 72 760 Td\n${text}\nET`;
	const objects = [
		'<< /Type /Catalog /Pages 2 0 R >>',
		'<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
		'<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R ' +
			'/Resources << /Font << /F1 5 0 R >> >> >>',
		`<< /Length ${page.length} >>\nstream\n${page}\nendstream`,
		`<< /Type /Font /Subtype /Type0 /BaseFont /${FONT} /Encoding /UniGB-UCS2-H ` +
			'/DescendantFonts [6 0 R] >>',
		`<< /Type /Font /Subtype /CIDFontType0 /BaseFont /${FONT} /DW 1000 ` +
			'/CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> ' +
			'/FontDescriptor 7 0 R >>',
		`<< /Type /FontDescriptor /FontName /${FONT} /Flags 6 /FontBBox [-25 -254 1000 880] ` +
			'/ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
	];

	let file = '%PDF-1.4\n';
	const offsets = objects.map((object, index) => {
		const offset = file.length;
		file += `${index + 1} 0 obj\n${object}\nendobj\n`;
		return `${String(offset).padStart(10, '0')} 00000 n \n`;
	});
	const size = objects.length + 1;
	const start = file.length;
	file += `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}`;
	file += `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
	// Every character so far is ASCII, so a character is a byte and the offsets hold.
	return Buffer.from(file, 'ascii');
}

/** The same bytes but for one bit of the byte in the middle. */
export function changeOneByte(bytes) {
	const changed = Buffer.from(bytes);
	changed[changed.length >> 1] ^= 1;
	return changed;
}

function utf16(text) {
	return Buffer.from(text, 'utf16le').swap16().toString('hex');
}
