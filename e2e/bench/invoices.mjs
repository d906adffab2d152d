// SPDX-License-Identifier: Apache-2.0
// Fills blocks with the life cycle of invoices: issued, delivered, locked, closed, step by step.
//
// It starts a node of its own with a pool that holds a whole step, gives hotel and factory enough
// officers and enough allowance, signs each step ahead, lets the pool have all of it at one moment,
// and counts what the full blocks hold. A life cycle takes a transaction of each step, so the rates
// of the steps give the life cycles per second. Run it with a node built for production:
//
//   CITYCHAIN_NODE=../target/production/citychain-node npm run bench:invoices -- --rounds 3
//
// An invoice has three lines at two rates, and each is reimbursed by a claim of its own, which is
// the dearest way. The table shows medians over full blocks. The state is that of the pallets that a
// life cycle touches, keys and values.

import { xxhashAsHex } from '@polkadot/util-crypto';
import {
	FACTORY,
	FACTORY_OFFICER,
	HOTEL,
	HOTEL_OFFICER,
	TAX_OFFICER,
} from '../support/accounts.mjs';
import { Chain, SLOT_MS, storage } from '../support/chain.mjs';
import { committed } from '../support/commitment.mjs';
import { sha256 } from '../support/digest.mjs';
import {
	blueInvoice,
	dayOf,
	gross,
	invoiceLine,
	invoiceNumber,
	totals,
} from '../support/invoices.mjs';
import { bench, optionsWith } from './support/bench.mjs';
import { appoint, drain, isFull, PER_OFFICER, signAhead } from './support/pool.mjs';
import { grouped, machine, median, table } from './support/report.mjs';

const options = optionsWith({
	/** Invoices of a round, and so transactions of each step. */
	invoices: { type: 'string', default: '12000' },
});
const ROUNDS = Number(options.rounds);
const INVOICES = Number(options.invoices);
const SERIES = '26330';
const DAY_MS = 86_400_000;
/** What the life cycle of an invoice writes to. */
const TOUCHED = ['Taxpayers', 'Invoices', 'Reimbursements', 'Evidence'];
/** No transaction is longer, in kilobytes. */
const KILOBYTES = 0.5;

const log = (text) => console.error(text);
const chain = new Chain();
const pool = { transactions: INVOICES, kilobytes: INVOICES * KILOBYTES };
let officers;
await bench(chain, options, pool, measure, printed);

/** The steps of a life cycle: who signs, what adds up, the transaction by its number in the round. */
function steps({ api }, { serial, invoice, claim, now }) {
	const lines = [
		[600, 1_000, '住宿服务'],
		[600, 1_000, '会展服务'],
		[1_300, 1_000, '印刷品'],
	].map((sold) => invoiceLine(HOTEL, ...sold));
	const amount = gross(totals(lines));
	const until = now + DAY_MS;
	const { invoices, reimbursements } = api.tx;
	return [
		{
			step: 'issue',
			signers: officers.issuers,
			count: async () => (await api.query.invoices.nextId()).toNumber(),
			make: (at) => {
				const number = invoiceNumber(SERIES, serial + at);
				const buyer = { Institution: FACTORY };
				const blue = { issuer: HOTEL, number, buyer, date: dayOf(now), lines };
				return invoices.issue(blueInvoice(blue), null);
			},
		},
		{
			// What was not delivered cannot be locked: the next step counts it.
			step: 'deliver',
			signers: officers.issuers,
			make: (at) => invoices.deliver(invoice + at, { Institution: FACTORY }),
		},
		{
			step: 'lock',
			signers: officers.claimants,
			count: async () => (await api.query.reimbursements.nextClaim()).toNumber(),
			make: (at) => {
				const reference = committed('reimbursements/claim', FACTORY, at);
				return reimbursements.lock(reference, [{ invoice: invoice + at, amount }], until);
			},
		},
		{
			step: 'close',
			signers: officers.approvers,
			count: async () => (await api.query.evidence.nextId()).toNumber(),
			make: (at) => {
				const digest = sha256(Buffer.from(`voucher ${claim + at}`));
				const file = { digest, size: 1, mediaType: 'Pdf', claimedAt: now };
				return reimbursements.close(claim + at, file);
			},
		},
	];
}

async function measure() {
	const count = Math.ceil(INVOICES / PER_OFFICER);
	log(`preparing ${count} officers for each step`);
	await chain.grantPlenty();
	const hotel = [HOTEL, HOTEL_OFFICER];
	const factory = [FACTORY, FACTORY_OFFICER];
	officers = {
		issuers: await appoint(chain, count, 'Issuer', ...hotel, ['IssueInvoices']),
		claimants: await appoint(chain, count, 'Claimant', ...factory, ['ClaimReimbursements']),
		approvers: await appoint(chain, count, 'Approver', ...factory, ['ApproveReimbursements']),
	};
	const rounds = [];
	for (let round = 0; round < ROUNDS; round += 1) rounds.push(...(await live(round)));
	const names = [...new Set(rounds.map(({ step }) => step))];
	const summaries = Object.fromEntries(
		names.map((name) => [name, summary(rounds.filter(({ step }) => step === name))]),
	);
	const figures = Object.values(summaries);
	const blocksPerLifeCycle = figures.reduce((sum, { perBlock }) => sum + 1 / perBlock, 0);
	return {
		...(await machine()),
		invoicesPerRound: INVOICES,
		rounds: ROUNDS,
		steps: summaries,
		lifeCyclesPerSecond: 1_000 / SLOT_MS / blocksPerLifeCycle,
		stateBytesPerInvoice: figures.reduce((sum, { stateBytes }) => sum + stateBytes, 0),
	};
}

/** One round: all invoices go through one step, then all through the next. */
async function live(round) {
	const { api } = chain;
	const assigned = await chain.does(
		api.tx.taxpayers.assignNumbers(HOTEL, SERIES, null, INVOICES),
		TAX_OFFICER,
	);
	const firsts = {
		serial: assigned.event('taxpayers.NumbersAssigned').numbers.from.toNumber(),
		invoice: (await api.query.invoices.nextId()).toNumber(),
		claim: (await api.query.reimbursements.nextClaim()).toNumber(),
		now: await chain.now(),
	};
	const taken = [];
	for (const { step, signers, make, count } of steps(chain, firsts)) {
		log(`round ${round + 1} of ${ROUNDS}: ${INVOICES} × ${step}`);
		const [sizeBefore, before] = [await stateSize(), await count?.()];
		const batches = await signAhead(chain, signers, INVOICES, make);
		const { blocks, lost } = await drain(chain, batches);
		const done = count ? (await count()) - before : INVOICES;
		if (done !== INVOICES) throw new Error(`${done} of ${INVOICES} × ${step} succeeded`);
		const full = blocks.filter(isFull);
		log(full.map((block) => `${block.transactions} in ${block.authoringMs} ms`).join(', '));
		taken.push({ step, full, lost, stateBytes: ((await stateSize()) - sizeBefore) / INVOICES });
	}
	return taken;
}

/** The bytes of all keys and values that the pallets of a life cycle keep. */
async function stateSize() {
	const at = (await chain.api.rpc.chain.getBlockHash()).toHex();
	let bytes = 0;
	for (const pallet of TOUCHED) {
		const pairs = await storage(chain.provider, xxhashAsHex(pallet, 128), at);
		bytes += pairs.flat().reduce((sum, hex) => sum + (hex.length - 2) / 2, 0);
	}
	return bytes;
}

function summary(rounds) {
	const full = rounds.flatMap((round) => round.full);
	if (full.length === 0) throw new Error('no block was full: raise --invoices');
	const middle = (field) => median(full.map((block) => block[field]));
	return {
		fullBlocks: full.length,
		endedBy: [...new Set(full.map(({ end }) => end))],
		perBlock: middle('transactions'),
		authoringMs: middle('authoringMs'),
		weightShare: middle('weightShare'),
		stateBytes: Math.round(median(rounds.map(({ stateBytes }) => stateBytes))),
		lostByPool: rounds.reduce((sum, { lost }) => sum + lost, 0),
	};
}

function printed({ node, processor, steps, lifeCyclesPerSecond, stateBytesPerInvoice }) {
	const columns = [
		['full blocks', ({ fullBlocks }) => fullBlocks],
		['per block', ({ perBlock }) => perBlock],
		['per second', ({ perBlock }) => Math.round((perBlock * 1_000) / SLOT_MS)],
		['authoring (ms)', ({ authoringMs }) => authoringMs],
		['weight used', ({ weightShare }) => `${Math.round(weightShare * 100)} %`],
		['stopped by', ({ endedBy }) => endedBy.join(', ')],
		['state (bytes)', ({ stateBytes }) => stateBytes],
		['lost', ({ lostByPool }) => lostByPool],
	];
	const rows = [
		['', ...columns.map(([title]) => title)],
		...Object.entries(steps).map(([step, figures]) => [
			step,
			...columns.map(([, figure]) => String(figure(figures))),
		]),
	];
	const last =
		`${grouped(lifeCyclesPerSecond)} life cycles per second, ` +
		`${grouped(stateBytesPerInvoice)} bytes of state per invoice`;
	return [node, processor, table(rows), last].join('\n');
}
