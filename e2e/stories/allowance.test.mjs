// SPDX-License-Identifier: Apache-2.0
// No fees, and nobody crowds out the others: what a flood meets, and what the flooded notice.

import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { account, CITIZEN, CLERK, COUNCILLOR, REGISTRAR } from '../support/accounts.mjs';
import { stories } from '../support/chain.mjs';
import { sha256 } from '../support/digest.mjs';
import { notarization } from '../support/evidence.mjs';
import { enrolment } from '../support/institutions.mjs';

/** The most blocks by which a flood may delay the transaction of another. */
const MAX_DELAY_BLOCKS = 3;
const SAMPLES = 8;
/** `InvalidTransaction::Custom` of pallet-allowance, as polkadot.js shows it. */
const CALL_EXCEEDS_ALLOWANCE = /^1010: Invalid Transaction: Custom error: 1/;
const TOO_MANY_PENDING = /^1010: Invalid Transaction: Custom error: 2/;

stories('the allowance', {}, (chain, story) => {
	const neighbour = account('Neighbour');
	const allowanceOf = async (who) =>
		(await chain.api.call.allowanceApi.allowanceOf(who.address)).unwrap();
	const remark = (bytes) => chain.api.tx.system.remark(`0x${'00'.repeat(bytes)}`);
	/** The bytes that use this share of a block's length, given in millionths. */
	const bytesOf = (share) => {
		const { normal } = chain.api.consts.system.blockLength.max;
		return Math.floor((normal.toNumber() * share) / 1e6);
	};

	story('who takes part holds no coin and pays nothing', async () => {
		await chain.does(enrolment(chain.api, neighbour), REGISTRAR);
		await chain.does(remark(32), neighbour, { until: 'finalized' });
		const { data, nonce } = await chain.api.query.system.account(neighbour.address);
		assert.ok(data.free.isZero());
		assert.equal(nonce.toNumber(), 1);
		assert.ok(chain.api.tx.transactionPayment === undefined, 'there is no fee to pay');
	});

	story('who is not enrolled is refused at the pool', async () => {
		const sentence = await chain.refusedByPool(remark(32), account('Stranger'));
		assert.match(sentence, /^1010: Invalid Transaction: .*signing address/);
	});

	story('the pool holds a few transactions of a citizen', async () => {
		const { api } = chain;
		const most = api.consts.allowance.maxPendingCitizen.toNumber();
		const start = (await api.query.system.account(CITIZEN.address)).nonce.toNumber();
		// The first nonce is left out, so that none of them gets into a block meanwhile.
		const ahead = (count) => chain.submit(remark(1), CITIZEN, { nonce: start + count });
		const accepted = [];
		for (let count = 1; count < most; count += 1) accepted.push(await ahead(count));
		for (const count of [most, most + 1, most + 1_000]) {
			await assert.rejects(ahead(count), { message: TOO_MANY_PENDING });
		}
		await chain.submit(remark(1), CITIZEN, { nonce: start });
		const { error } = await accepted.at(-1).inBlock;
		assert.equal(error, null);
	});

	story('a transaction that no waiting would help is refused at the pool', async () => {
		const { allowance } = await allowanceOf(CITIZEN);
		const tooMuch = remark(bytesOf(allowance.burst.toNumber()) + 1_000);
		assert.match(await chain.refusedByPool(tooMuch, CITIZEN), CALL_EXCEEDS_ALLOWANCE);
	});

	story('what is beyond the allowance waits and is included later', async () => {
		const { api } = chain;
		const patient = account('Patient');
		const { allowance: before } = await allowanceOf(CITIZEN);
		const set = (allowance) => api.tx.allowance.setAllowance('Citizen', allowance);
		// Room for one transaction of 30,000 millionths and half a second one; two blocks bring
		// back what the second one lacks.
		await chain.decides(set({ burst: 45_000, perBlock: 7_500 }));
		await chain.does(enrolment(api, patient), REGISTRAR);
		const sent = [];
		for (let count = 0; count < 3; count += 1) {
			sent.push(await chain.submit(remark(bytesOf(30_000)), patient));
		}
		const numbers = [];
		for (const { finalized } of sent) {
			const { error, block } = await finalized;
			assert.equal(error, null);
			numbers.push(block.number);
		}
		const gaps = [numbers[1] - numbers[0], numbers[2] - numbers[1]];
		assert.ok(
			gaps.every((gap) => gap >= 2),
			`the blocks are ${numbers.join(', ')}`,
		);
		assert.ok(
			gaps.every((gap) => gap <= 6),
			`the blocks are ${numbers.join(', ')}`,
		);

		const used = await allowanceOf(patient);
		assert.ok(used.used.toNumber() > 0);
		assert.ok(used.blocksUntilFull.toNumber() > 0);
		await chain.decides(set(before));
	});

	story('a rule that would shut everybody out is refused', async () => {
		const set = (kind, burst, perBlock) =>
			chain.api.tx.allowance.setAllowance(kind, { burst, perBlock });
		const cases = [
			['no burst', set('Citizen', 0, 1), 'BurstZero'],
			['no recovery', set('Citizen', 1, 0), 'RecoveryZero'],
			['a council that could not act', set('Institution', 1, 1), 'BurstTooSmall'],
		];
		const unused = { Citizen: 4_294_967_295 };
		const inUse = (await allowanceOf(CLERK)).payer;
		await chain.refuses([
			...cases.map(([what, call, error]) => [
				what,
				chain.motion(call),
				COUNCILLOR,
				`allowance.${error}`,
			]),
			['not the council', set('Citizen', 1, 1), CLERK, 'BadOrigin'],
			['no usage', chain.api.tx.allowance.clearUsage(unused), CLERK, 'allowance.NotFound'],
			['its own', chain.api.tx.allowance.clearUsage(inUse), CLERK, 'allowance.StillUsed'],
		]);
	});

	story('a flood by one citizen delays another by no more than three blocks', async () => {
		const { api } = chain;
		const most = api.consts.allowance.maxPendingCitizen.toNumber();
		const flood = startFlood();
		const delays = [];
		let pending = 0;
		try {
			await chain.blocks(2);
			for (let sample = 0; sample < SAMPLES; sample += 1) {
				const [who, tx] =
					sample % 2 === 0
						? [neighbour, remark(100)]
						: [CLERK, notarization(api, sha256(Buffer.from(`in the flood ${sample}`)))];
				const head = (await api.rpc.chain.getHeader()).number.toNumber();
				const { block, error } = await chain.send(tx, who);
				assert.equal(error, null);
				delays.push(block.number - head);
				const waiting = await api.rpc.author.pendingExtrinsics();
				const theirs = waiting.filter((tx) => tx.signer.toString() === CITIZEN.address);
				pending = Math.max(pending, theirs.length);
			}
		} finally {
			await flood.stop();
		}
		console.log(
			`a flood of ${flood.accepted} accepted and ${flood.refused} refused transactions: ` +
				`others waited ${delays.join(', ')} blocks; at most ${pending} of it in the pool`,
		);
		assert.ok(Math.max(...delays) <= MAX_DELAY_BLOCKS, `waited ${delays.join(', ')} blocks`);
		assert.ok(pending <= most, `${pending} pending, at most ${most} are allowed`);
		assert.ok(flood.refused > 0, 'it was a flood');
	});

	/** Lets the citizen send as much as it can, as fast as it can, until it is stopped. */
	function startFlood() {
		const flood = { accepted: 0, refused: 0, running: true };
		const done = (async () => {
			const share = (await allowanceOf(CITIZEN)).allowance.burst.toNumber();
			const bytes = bytesOf(share / 3);
			while (flood.running) {
				try {
					await chain.submit(remark(bytes), CITIZEN);
					flood.accepted += 1;
				} catch (refusal) {
					assert.match(refusal.message, TOO_MANY_PENDING);
					flood.refused += 1;
					await sleep(20);
				}
			}
		})();
		flood.stop = () => {
			flood.running = false;
			return done;
		};
		// The story awaits the end of the flood; until then its failure must not end the process.
		done.catch(() => {});
		return flood;
	}
});
