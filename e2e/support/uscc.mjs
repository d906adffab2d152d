// SPDX-License-Identifier: Apache-2.0
// Unified social credit codes (GB 32100-2015) for institutions that the stories register.

const SYMBOLS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const OUTER = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const INNER = [3, 7, 9, 10, 5, 8, 4, 2];

/** The valid code of the organisation with this number (0 to 99,999,999) in Hangzhou. */
export function creditCode(number) {
	const organisation = String(number).padStart(8, '0');
	const inner = (11 - (weigh(organisation, '0123456789', INNER) % 11)) % 11;
	const head = `12330100${organisation}${inner === 10 ? 'X' : inner}`;
	return head + SYMBOLS[(31 - (weigh(head, SYMBOLS, OUTER) % 31)) % 31];
}

/** The code with another last character: it fails the outer check of GB 32100-2015 alone. */
export function withWrongCheck(code) {
	const last = SYMBOLS.indexOf(code.at(-1));
	return code.slice(0, -1) + SYMBOLS[(last + 1) % SYMBOLS.length];
}

/** The code with another organisation check character: it fails the inner check of GB 11714. */
export function withWrongOrganisation(code) {
	const check = code[16] === '7' ? '3' : '7';
	return code.slice(0, 16) + check + code.slice(17);
}

function weigh(text, symbols, weights) {
	return weights.reduce((sum, weight, at) => sum + weight * symbols.indexOf(text[at]), 0);
}
