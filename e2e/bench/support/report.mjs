// SPDX-License-Identifier: Apache-2.0
// Figures of a measurement, as they are printed.

import { cpus } from 'node:os';
import { runNode } from '../../support/node.mjs';

/** The middle one; of an even number the upper of the two in the middle. */
export function median(numbers) {
	return [...numbers].sort((a, b) => a - b)[numbers.length >> 1];
}

/** Rows of cells in columns of equal width: the first to the left, figures to the right. */
export function table(rows) {
	const width = (at) => Math.max(...rows.map((row) => row[at].length));
	const pad = (cell, at) => (at === 0 ? cell.padEnd(width(at)) : cell.padStart(width(at)));
	return rows.map((row) => row.map(pad).join('  ').trimEnd()).join('\n');
}

/** A number as people read it: 1,234,567. */
export const grouped = (number) => Math.round(number).toLocaleString('en');

/** On what it was measured. */
export async function machine() {
	const { stdout } = await runNode(['--version']);
	return {
		node: stdout.toString().trim(),
		processor: `${cpus().length} × ${cpus()[0].model}`,
	};
}
