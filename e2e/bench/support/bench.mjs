// SPDX-License-Identifier: Apache-2.0
// What the benchmarks of full blocks share: their options, and a chain that lives as long as they
// measure.

import { parseArgs } from 'node:util';
import { poolOptions } from './pool.mjs';

/** The options of the command line: those of all such benchmarks, and `own`. */
export function optionsWith(own) {
	const { values } = parseArgs({
		options: {
			rounds: { type: 'string', default: '3' },
			...own,
			'pool-type': { type: 'string', default: 'fork-aware' },
			'base-path': { type: 'string' },
			json: { type: 'boolean', default: false },
		},
	});
	return values;
}

/** Starts `chain` with room for `pool`, and prints what `measure` reports: as JSON, or by `printed`. */
export async function bench(chain, options, pool, measure, printed) {
	const args = poolOptions({ ...pool, type: options['pool-type'] });
	await chain.start({ basePath: options['base-path'], args });
	try {
		const report = await measure();
		console.log(options.json ? JSON.stringify(report, null, '\t') : printed(report));
	} finally {
		await chain.stop();
	}
}
