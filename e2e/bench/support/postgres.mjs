// SPDX-License-Identifier: Apache-2.0
// The opponent: a PostgreSQL of its own, with a table whose rows are chained by their hashes.
//
// It is meant to be a fair one. Every record has its row, a hash over it and the row before, and a
// unique index; commits are on the disk when they are acknowledged. What does not weaken that is in
// its favour: prepared statements over a local socket, several clients, buffers for the table, no
// checkpoint in the middle, and digests that the server makes itself, so that none is sent.

import { spawn } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { run, temporaryFolder } from '../../support/node.mjs';

/** Where Debian puts each version of it. */
const INSTALLED = '/usr/lib/postgresql';
/** Only a part of the socket's name in the private folder: it listens on no port of the network. */
const PORT = '54321';
const READY_MS = 30_000;
/** To check the chain of all rows takes long. */
const ANSWER_MS = 600_000;
const CLIENTS = 4;
/** How many rows the second variant commits at once. */
export const ROWS_PER_COMMIT = 500;

const SCHEMA = `
CREATE TABLE evidence (
	id bigint PRIMARY KEY,
	digest bytea NOT NULL,
	size bigint NOT NULL,
	media_type smallint NOT NULL,
	class smallint NOT NULL,
	claimed_at bigint NOT NULL,
	recorded_at timestamptz NOT NULL,
	institution integer NOT NULL,
	officer integer NOT NULL,
	prev_hash bytea NOT NULL,
	row_hash bytea NOT NULL,
	UNIQUE (digest, institution)
);

CREATE FUNCTION hash_of(item evidence) RETURNS bytea LANGUAGE sql IMMUTABLE AS $$
	SELECT sha256(
		item.prev_hash || int8send(item.id) || item.digest || int8send(item.size)
		|| int2send(item.media_type) || int2send(item.class) || int8send(item.claimed_at)
		|| timestamptz_send(item.recorded_at) || int4send(item.institution) || int4send(item.officer)
	)
$$;

-- One writer at a time, until its commit: else two rows would follow the same one.
CREATE FUNCTION chain() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
	last record;
BEGIN
	PERFORM pg_advisory_xact_lock(1);
	SELECT id, row_hash INTO last FROM evidence ORDER BY id DESC LIMIT 1;
	NEW.id := coalesce(last.id, 0) + 1;
	NEW.prev_hash := coalesce(last.row_hash, ''::bytea);
	NEW.recorded_at := clock_timestamp();
	NEW.row_hash := hash_of(NEW);
	RETURN NEW;
END
$$;

CREATE TRIGGER chain BEFORE INSERT ON evidence FOR EACH ROW EXECUTE FUNCTION chain();
`;

const COLUMNS = 'digest, size, media_type, class, claimed_at, institution, officer';
const row = (number) => `sha256(int8send(${number})), 1, 1, 3, 1764000000000, 1, 1`;
/** What each client does again and again; pgbench draws the numbers. */
const SCRIPTS = {
	1: `\\set n random(1, 9000000000000000000)
INSERT INTO evidence (${COLUMNS}) VALUES (${row(':n::bigint')});
`,
	[ROWS_PER_COMMIT]: `\\set n random(1, 9000000000000000000)
INSERT INTO evidence (${COLUMNS})
	SELECT ${row(':n::bigint + i')} FROM generate_series(1, ${ROWS_PER_COMMIT}) AS i;
`,
};

function newestBinaries() {
	const versions = existsSync(INSTALLED) ? readdirSync(INSTALLED) : [];
	const folders = versions
		.sort((a, b) => Number(b) - Number(a))
		.map((version) => join(INSTALLED, version, 'bin'));
	const found = folders.find((folder) => existsSync(join(folder, 'postgres')));
	if (!found) throw new Error(`no PostgreSQL in ${INSTALLED}: apt-get install postgresql`);
	return found;
}

/** A server in a folder of its own, which is gone when it is stopped. */
export class Postgres {
	#folder = temporaryFolder();
	#identity = {};
	#server = null;
	#end = () => this.#server?.kill('SIGQUIT');

	/** Sets it up and starts it. */
	async start() {
		this.binaries = newestBinaries();
		await this.#becomeSomebody();
		const data = join(this.#folder, 'data');
		mkdirSync(data);
		if (this.#identity.uid) {
			for (const path of [this.#folder, data]) {
				chownSync(path, this.#identity.uid, this.#identity.gid);
			}
		}
		await this.#does('initdb', ['-D', data, '-U', 'bench', '-A', 'trust', '-E', 'UTF8']);
		const settings = {
			listen_addresses: '',
			port: PORT,
			unix_socket_directories: this.#folder,
			fsync: 'on',
			synchronous_commit: 'on',
			full_page_writes: 'on',
			shared_buffers: '1GB',
			max_wal_size: '8GB',
			checkpoint_timeout: '1h',
		};
		const args = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
		this.#server = spawn(join(this.binaries, 'postgres'), ['-D', data, ...args], {
			...this.#identity,
			cwd: this.#folder,
			stdio: 'ignore',
		});
		process.on('exit', this.#end);
		const deadline = Date.now() + READY_MS;
		while ((await this.#run('pg_isready', [])).code !== 0) {
			if (this.#server.exitCode !== null || Date.now() > deadline) {
				throw new Error('PostgreSQL does not start');
			}
			await sleep(100);
		}
		await this.query(SCHEMA);
		this.version = await this.query('SHOW server_version');
	}

	/** The server refuses to run as root, so another account of this machine runs it then. */
	async #becomeSomebody() {
		if (process.getuid() !== 0) return;
		for (const name of ['postgres', 'nobody']) {
			const [uid, gid] = await Promise.all(
				['-u', '-g'].map(async (which) => Number((await run('id', [which, name])).stdout)),
			);
			if (uid > 0) {
				this.#identity = { uid, gid };
				return;
			}
		}
		throw new Error('no account to run PostgreSQL: run this as another one than root');
	}

	/** Ends it and removes all that it wrote. */
	async stop() {
		if (this.#server && this.#server.exitCode === null) {
			const ended = new Promise((done) => this.#server.once('exit', done));
			this.#server.kill('SIGINT');
			await ended;
		}
		process.off('exit', this.#end);
		rmSync(this.#folder, { recursive: true, force: true });
	}

	#run(name, args, options) {
		const connection = ['-h', this.#folder, '-p', PORT, '-U', 'bench'];
		const arguments_ = name === 'initdb' ? args : [...connection, ...args];
		const settings = { ...this.#identity, cwd: this.#folder, ...options };
		return run(join(this.binaries, name), arguments_, settings);
	}

	async #does(name, args, options) {
		const { code, stdout, stderr } = await this.#run(name, args, options);
		if (code !== 0) throw new Error(`${name}: ${stderr}`);
		return stdout.toString();
	}

	/** What one statement answers. */
	async query(sql) {
		const args = ['-d', 'postgres', '-v', 'ON_ERROR_STOP=1', '-qtAX'];
		return (await this.#does('psql', args, { input: sql, timeout: ANSWER_MS })).trim();
	}

	/** Inserts for some seconds: how many rows were committed in how long, and that all is chained. */
	async insert(rowsPerCommit, seconds) {
		const script = join(this.#folder, `insert-${rowsPerCommit}.sql`);
		writeFileSync(script, SCRIPTS[rowsPerCommit], { mode: 0o644 });
		await this.query('TRUNCATE evidence');
		await this.query('CHECKPOINT');
		const start = performance.now();
		const args = ['-n', '-M', 'prepared', '-c', String(CLIENTS), '-j', '2', '-f', script];
		await this.#does('pgbench', [...args, '-T', String(seconds), 'postgres'], {
			timeout: (seconds + 60) * 1_000,
		});
		const elapsed = (performance.now() - start) / 1_000;
		const records = Number(await this.query('SELECT count(*) FROM evidence'));
		const broken = await this.query(`
			SELECT count(*) FROM (
				SELECT prev_hash, row_hash, hash_of(evidence) AS expected,
					lag(row_hash, 1, ''::bytea) OVER (ORDER BY id) AS before
				FROM evidence
			) AS rows
			WHERE row_hash <> expected OR prev_hash <> before
		`);
		if (Number(broken) !== 0) throw new Error(`${broken} rows of PostgreSQL are not chained`);
		return { records, seconds: elapsed };
	}
}
