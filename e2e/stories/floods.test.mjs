// SPDX-License-Identifier: Apache-2.0
// Floods on a real node, in short form: what runtime/src/tests/floods.rs shows of many more. Whoever sends
// as much as it can does not keep others from a block, and the node's memory stays within bounds.

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import {
	account,
	CITIZEN,
	CLERK,
	COUNCILLOR,
	FACTORY_APPROVER,
	FACTORY_OFFICER,
	NOTARY,
	NOTARY_OFFICE,
	REGISTRAR,
} from '../support/accounts.mjs';
import { NOT_ENTITLED, stories } from '../support/chain.mjs';
import { sha256 } from '../support/digest.mjs';
import { notarization } from '../support/evidence.mjs';
import { citizenNumber, enrolment, officerNumber, recoveryOf } from '../support/institutions.mjs';

/** In how many blocks the transaction of another is in one, and what is urgent. */
const IN_TIME = 3;
const URGENT_IN_TIME = 2;
/** How many citizens flood: as many as are enrolled and sign within seconds. */
const CROWD = 25;
/** How many transactions with one number a citizen signs. */
const EQUAL = 150;
/** By how much the memory of the node may grow, in MiB: a full pool is 20 MiB, and each view has it once. */
const MOST_GROWTH = 512;
/** The allowance of institutions on a living network, in millionths of a block. */
const INSTITUTION = { burst: 2_000_000, perBlock: 200_000 };
/** Of citizens twice the usual, and what comes back soon: who was just enrolled begins with nothing. */
const CROWDED = { burst: 8_000, perBlock: 2_000 };

/** Before a transaction of 4 MiB is signed anew, in milliseconds: it would keep this process busy. */
const PAUSE = 2_000;

const TOO_MANY_PENDING = /^1010: Invalid Transaction: Custom error: 2/;
const TOO_MANY_OF_PAYER = /^1010: Invalid Transaction: Custom error: 5/;
const TAKEN = /^1014: Priority is too low/;
const FULL = /^1016: Immediately Dropped/;

stories('floods', {}, (chain, story) => {
	const citizen = account('Bystander');
	let atFirst = 0;
	let digests = 0;

	const remark = (bytes, salt = 0) => {
		const content = Buffer.alloc(bytes);
		content.writeUInt32BE(salt);
		return chain.api.tx.system.remark(`0x${content.toString('hex')}`);
	};
	const longest = () => chain.api.consts.allowance.maxTransactionLength.toNumber() - 256;
	const head = async () => (await chain.api.rpc.chain.getHeader()).number.toNumber();

	/** What the node keeps in memory, in MiB; nothing where the system does not tell. */
	function memory() {
		const path = `/proc/${chain.node.pid}/status`;
		if (!existsSync(path)) return 0;
		return Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(path, 'utf8'))[1]) / 1_024;
	}

	/**
	 * Sends all of `[what, transaction, account, blocks]` and expects each to be in a block within so many,
	 * beside an officer and a citizen who have nothing to do with the flood.
	 */
	async function areInTime(flood, urgent = []) {
		digests += 1;
		const digest = sha256(Buffer.from(`in flood ${digests}`));
		const sends = [
			['officer', notarization(chain.api, digest), CLERK, IN_TIME],
			['citizen', remark(100), citizen, IN_TIME],
			...urgent,
		];
		// Blocks are counted from when the node has the transaction: until then this process, which floods too,
		// may be busy.
		const [sent, since] = [[], []];
		for (const [, tx, who] of sends) {
			sent.push((await chain.submit(tx, who)).inBlock);
			since.push(await head());
		}
		const outcomes = await Promise.all(sent);
		const delays = outcomes.map(({ block }, at) => block.number - since[at]);
		const grown = memory() - atFirst;
		const waited = sends.map(([what], at) => `${what} ${delays[at]}`).join(', ');
		console.log(`${flood}: after blocks: ${waited}; ${Math.round(grown)} MiB more`);
		sends.forEach(([what, , , most], at) => {
			assert.equal(outcomes[at].error, null, `the ${what} succeeds`);
			assert.ok(delays[at] <= most, `${flood}: ${waited}`);
		});
		assert.ok(grown <= MOST_GROWTH, `the node's memory grew by ${grown} MiB`);
	}

	/**
	 * Lets somebody send until it is refused, and after a pause again, until it is stopped. Where signing takes
	 * longer than a block, nothing need be refused.
	 */
	function startFlood(next, refusals, { pause = 50, isSlow = false } = {}) {
		const flood = { accepted: 0, refused: 0, running: true };
		const done = (async () => {
			while (flood.running) {
				try {
					await next(flood.accepted);
					flood.accepted += 1;
				} catch (refusal) {
					assert.ok(
						// On a machine that is busy with other work too, the node also answers with this.
						[...refusals, /^-32603: Internal error/].some((expected) =>
							expected.test(refusal.message),
						),
						refusal.message,
					);
					flood.refused += 1;
					await sleep(pause);
				}
			}
		})();
		flood.stop = async () => {
			flood.running = false;
			await done;
			assert.ok(flood.accepted > 0 && (isSlow || flood.refused > 0), 'it was a flood');
		};
		// The story awaits the end of the flood; until then its failure must not end the process.
		done.catch(() => {});
		return flood;
	}

	/** Runs `body` while the flood goes on. */
	async function during(flood, body) {
		try {
			await chain.blocks(1);
			await body();
		} finally {
			await flood.stop();
		}
	}

	story('a crowd of citizens keeps out nobody', async () => {
		const { api } = chain;
		const crowd = Array.from({ length: CROWD }, (_, number) => account(`Crowd${number}`));
		const { setAllowance } = api.tx.allowance;
		await chain.decidesAll([
			setAllowance('Institution', INSTITUTION),
			setAllowance('Citizen', CROWDED),
		]);
		const enrolments = crowd.map((who) => enrolment(api, who));
		await chain.does(api.tx.utility.batchAll(enrolments), REGISTRAR);
		await chain.does(enrolment(api, citizen, 'High', NOTARY_OFFICE), NOTARY);
		await chain.blocks(4);
		atFirst = memory();
		const bytes = Math.floor(api.consts.system.blockLength.max.normal.toNumber() / 1_000);
		const floods = crowd.map((who) =>
			startFlood((count) => chain.submit(remark(bytes, count), who), [
				TOO_MANY_PENDING,
				TOO_MANY_OF_PAYER,
			]),
		);
		const flood = { stop: () => Promise.all(floods.map((one) => one.stop())) };
		await during(flood, () => areInTime('a crowd of citizens'));
	});

	story('one officer with the largest transactions is suspended at once', async () => {
		const { api } = chain;
		const officer = await officerNumber(api, FACTORY_APPROVER);
		const flood = startFlood((count) => chain.submit(remark(longest(), count), FACTORY_APPROVER), [
			TOO_MANY_OF_PAYER,
			TOO_MANY_PENDING,
			NOT_ENTITLED,
		]);
		const suspension = api.tx.institutions.suspendOfficer(officer);
		await during(flood, () =>
			areInTime('one officer', [['suspension', suspension, FACTORY_OFFICER, URGENT_IN_TIME]]),
		);
	});

	story('equal numbers of a citizen push out nobody who is ahead of its turn', async () => {
		const { api } = chain;
		const nonceOf = async (who) => (await api.rpc.system.accountNextIndex(who.address)).toNumber();
		const number = (await nonceOf(CITIZEN)) + 1;
		const first = await nonceOf(CLERK);
		const note = (at) => notarization(api, sha256(Buffer.from(`ahead ${at}`)));
		const all = [];
		for (const ahead of [2, 1]) {
			all.push(await chain.submit(note(ahead), CLERK, { nonce: first + ahead }));
		}
		const accepted = [];
		for (let count = 0; count < EQUAL; count += 1) {
			const signed = await remark(4, count).signAsync(CITIZEN, { nonce: number });
			await api.rpc.author.submitExtrinsic(signed).then(
				() => accepted.push(count),
				(refusal) => assert.match(refusal.message, TAKEN),
			);
		}
		assert.equal(accepted.length, 1, 'one of each number');
		const before = await head();
		all.push(await chain.submit(note(0), CLERK, { nonce: first }));
		for (const { inBlock } of all) {
			const { error, block } = await inBlock;
			assert.equal(error, null);
			assert.ok(block.number - before <= IN_TIME, `in block ${block.number} of ${before}`);
		}
		await areInTime('equal numbers');
		// The gap is closed, so that what waits is gone.
		await chain.does(remark(4), CITIZEN, { nonce: number - 1 });
	});

	story('a member of the council with the longest transactions delays no veto', async () => {
		const { api } = chain;
		const person = await citizenNumber(api, CITIZEN);
		const thief = account('ThiefInTheFlood');
		await chain.does(recoveryOf(api, person, thief, `0x${'07'.repeat(32)}`), REGISTRAR);
		const { operational } = api.consts.system.blockLength.max;
		const length = operational.toNumber() - 1_024 - 256;
		const call = (count) => {
			const filler = remark(length, count);
			return api.tx.council.execute(filler, filler.method.encodedLength);
		};
		const refusals = [FULL, TOO_MANY_OF_PAYER, TOO_MANY_PENDING, /Transaction would exhaust/];
		const send = (count) => chain.submit(call(count), COUNCILLOR);
		const flood = startFlood(send, refusals, { pause: PAUSE, isSlow: true });
		const veto = api.tx.recoveries.vetoRecovery();
		await during(flood, () =>
			areInTime('a member of the council', [['veto', veto, CITIZEN, URGENT_IN_TIME]]),
		);
	});
});
