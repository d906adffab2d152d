// SPDX-License-Identifier: Apache-2.0
// The node under test: found, started on free ports, and stopped whatever happens.

import { spawn } from 'node:child_process';
import {
	accessSync,
	constants,
	mkdtempSync,
	openSync,
	closeSync,
	readFileSync,
	rmSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url));
const READY_MS = 120_000;
const STOP_MS = 15_000;

const running = new Set();
process.on('exit', () => running.forEach((child) => child.kill('SIGKILL')));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
	process.on(signal, () => process.exit(1));
}

/** The path of a binary of this repository: from the environment, else where cargo puts it. */
export function binary(name, variable) {
	const target = process.env.CARGO_TARGET_DIR ?? 'target';
	const path = resolve(process.env[variable] ?? resolve(REPOSITORY, target, 'debug', name));
	try {
		accessSync(path, constants.X_OK);
	} catch {
		throw new Error(
			`no ${name} at ${path}: build it (cargo build -p ${name}) or set ${variable}`,
		);
	}
	return path;
}

/** A folder of its own beneath the system's folder for temporary files. */
export function temporaryFolder() {
	return mkdtempSync(join(tmpdir(), 'citychain-e2e-'));
}

/** Ports that were free a moment ago, all different. */
export async function freePorts(count) {
	const servers = await Promise.all(
		Array.from(
			{ length: count },
			() =>
				new Promise((ready, failed) => {
					const server = createServer().once('error', failed);
					server.listen(0, '127.0.0.1', () => ready(server));
				}),
		),
	);
	const ports = servers.map((server) => server.address().port);
	await Promise.all(servers.map((server) => new Promise((closed) => server.close(closed))));
	return ports;
}

/** Runs a binary to its end: its exit code and what it wrote. `settings` are those of `spawn`. */
export function run(path, args, { env = {}, input, timeout = 60_000, ...settings } = {}) {
	return new Promise((done, failed) => {
		const child = spawn(path, args, { ...settings, env: { ...process.env, ...env } });
		running.add(child);
		const out = [];
		const err = [];
		const timer = setTimeout(() => child.kill('SIGKILL'), timeout);
		child.stdout.on('data', (data) => out.push(data));
		child.stderr.on('data', (data) => err.push(data));
		child.stdin.on('error', () => {});
		child.stdin.end(input);
		child.once('error', failed);
		child.once('close', (code, signal) => {
			clearTimeout(timer);
			running.delete(child);
			done({
				code,
				signal,
				stdout: Buffer.concat(out),
				stderr: Buffer.concat(err).toString(),
			});
		});
	});
}

/** Runs the node to its end, for its subcommands and its refusals. */
export function runNode(args, options) {
	return run(binary('citychain-node', 'CITYCHAIN_NODE'), args, options);
}

/** The answer of a node to one JSON-RPC request over HTTP. */
export async function rpc(http, method, params = []) {
	const response = await fetch(http, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
		signal: AbortSignal.timeout(5_000),
	});
	const { result, error } = await response.json();
	if (error) throw new Error(`${method}: ${error.message}`);
	return result;
}

/**
 * Starts a development node, or one of another `chain`, and waits until it answers.
 *
 * Without `basePath` it keeps nothing, and without `wasmCache` it compiles the runtime anew. `args` are
 * added to its command line.
 */
export async function startNode({
	basePath,
	wasmCache = process.env.CITYCHAIN_WASM_CACHE,
	chain = ['--dev'],
	args = [],
} = {}) {
	const path = binary('citychain-node', 'CITYCHAIN_NODE');
	const [rpcPort, port, prometheusPort] = await freePorts(3);
	const folder = temporaryFolder();
	const log = join(folder, 'node.log');
	const output = openSync(log, 'w');
	const child = spawn(
		path,
		[
			...chain,
			...(basePath ? ['--base-path', basePath] : ['--tmp']),
			...['--rpc-port', rpcPort, '--port', port, '--prometheus-port', prometheusPort].map(
				String,
			),
			...(wasmCache ? ['--wasm-cache', wasmCache] : []),
			'--no-mdns',
			'--no-telemetry',
			...args,
		],
		{ stdio: ['ignore', output, output] },
	);
	closeSync(output);
	running.add(child);
	const ended = new Promise((done) => {
		child.once('error', (error) => done(error.message));
		child.once('exit', (code, signal) => done(`ended with ${signal ?? `code ${code}`}`));
	});
	let end = null;
	ended.then((how) => {
		end = how;
		running.delete(child);
	});

	const http = `http://127.0.0.1:${rpcPort}`;
	const node = {
		http,
		ws: `ws://127.0.0.1:${rpcPort}`,
		prometheus: `http://127.0.0.1:${prometheusPort}`,
		ports: { rpc: rpcPort, p2p: port, prometheus: prometheusPort },
		log,
		pid: child.pid,
		/** All that the node has written so far. */
		output: () => readFileSync(log, 'utf8'),
		/** Ends the node as a power cut would, and forgets its log. */
		async kill() {
			child.kill('SIGKILL');
			await ended;
			rmSync(folder, { recursive: true, force: true });
		},
		/** Ends the node, and forgets its log unless `keepLog`. */
		async stop({ keepLog = false } = {}) {
			if (end === null) {
				child.kill('SIGINT');
				const kill = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
				await ended;
				clearTimeout(kill);
			}
			if (!keepLog) rmSync(folder, { recursive: true, force: true });
		},
	};

	const deadline = Date.now() + READY_MS;
	for (;;) {
		if (end !== null) throw new Error(`the node ${end} before it answered\n${tail(node)}`);
		try {
			await rpc(http, 'system_chain');
			return node;
		} catch (error) {
			if (Date.now() > deadline) {
				await node.stop({ keepLog: true });
				throw new Error(
					`no answer in ${READY_MS / 1000} s (${error.message})\n${tail(node)}`,
				);
			}
			await sleep(100);
		}
	}
}

/** The last lines of a node's log and where the rest is. */
export function tail(node, lines = 30) {
	const last = node.output().trimEnd().split('\n').slice(-lines).join('\n');
	return `${last}\nthe whole log: ${node.log}`;
}
