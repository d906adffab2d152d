// SPDX-License-Identifier: Apache-2.0
// The `citychain` command, run as a script runs it.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { binary, run } from './node.mjs';

/** The command for people and scripts, at the node of a {@link Chain}. */
export class CommandLine {
	#chain;

	constructor(chain) {
		this.#chain = chain;
	}

	#settings({ env = {}, node = this.#chain.node.ws } = {}) {
		// The command reads this variable as the node's address.
		return { CITYCHAIN_KEY: '', CITYCHAIN_PASSWORD: '', ...env, CITYCHAIN_URL: node };
	}

	/** Runs the command with `--json`: the object that it answers. */
	async answers(args, { input, ...options } = {}) {
		const { code, stdout, stderr } = await run(
			binary('citychain', 'CITYCHAIN_CLI'),
			['--json', ...args],
			{ input, env: this.#settings(options) },
		);
		let answer;
		try {
			answer = JSON.parse(stdout.toString());
		} catch {
			assert.fail(`${args.join(' ')} did not answer one object: ${stdout}${stderr}`);
		}
		assert.equal(answer.exit_code, code);
		assert.equal(answer.ok, code === 0);
		return answer;
	}

	/** Runs the command and expects success. */
	async succeeds(args, options) {
		const answer = await this.answers(args, options);
		assert.ok(answer.ok, JSON.stringify(answer));
		return answer;
	}

	/** Runs the command and expects this failure. */
	async fails(args, exitCode, errorCode, options) {
		const answer = await this.answers(args, options);
		assert.equal(answer.exit_code, exitCode, JSON.stringify(answer));
		assert.equal(answer.error?.code, errorCode, JSON.stringify(answer));
		return answer;
	}

	/**
	 * Starts the command and leaves it alone: what to write to it, and how to end it as a power cut
	 * would, which tells whether it was still running.
	 */
	starts(args, options) {
		const child = spawn(binary('citychain', 'CITYCHAIN_CLI'), args, {
			stdio: ['pipe', 'ignore', 'ignore'],
			env: { ...process.env, ...this.#settings(options) },
		});
		const ended = new Promise((done) => {
			child.once('exit', (code, signal) => done(signal));
		});
		const kill = async () => {
			child.kill('SIGKILL');
			return (await ended) === 'SIGKILL';
		};
		return { input: child.stdin, ended, kill };
	}
}
