// SPDX-License-Identifier: Apache-2.0
// Invoices as a firm's clerk handles them with the `citychain` command: from the file to the red
// letter, with what opens them in files of their own.

import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after } from 'node:test';
import { FACTORY, HOTEL } from '../support/accounts.mjs';
import { INSTANT, stories } from '../support/chain.mjs';
import { CommandLine } from '../support/cli.mjs';
import { dayOf, invoiceNumber } from '../support/invoices.mjs';
import { temporaryFolder } from '../support/node.mjs';
import { makePdf } from '../support/pdf.mjs';

/** The series from which the genesis assigns numbers to the hotel, from 0. */
const SERIES = '26330';
const HOTEL_CODE = '91330100MACTY0086W';
const FACTORY_CODE = '91330100MACTY0094P';
/** Who acts, by the names of the development keys. */
const HOTEL_OFFICER = ['--dev-account', 'charlie-stash'];
const FACTORY_OFFICER = ['--dev-account', 'dave-stash'];
const FACTORY_APPROVER = ['--dev-account', 'eve-stash'];
const DAY_MS = 24 * 3_600_000;

stories('invoices on the command line', { ...INSTANT, plenty: true }, (chain, story) => {
	const cli = new CommandLine(chain);
	const folder = temporaryFolder();
	after(() => rmSync(folder, { recursive: true, force: true }));
	const at = (name) => join(folder, name);
	const [document, red, voucher] = ['发票', '红字发票', '记账凭证'].map((name) => {
		writeFileSync(at(`${name}.pdf`), makePdf(name, '会议两日', 'A document of an invoice.'));
		return at(`${name}.pdf`);
	});
	const openings = at('first.openings.json');
	const first = invoiceNumber(SERIES, 0);
	const asked = (gross) => [
		...['invoice', 'verify', '--number', first, '--issuer', HOTEL_CODE],
		...['--date', date, '--gross', gross],
	];
	let date;
	let invoice;
	let claim;

	function save(name, number, changes = {}) {
		const line = (text, net, rate) => {
			return { name: text, tax_code: '3070402000000000000', net, rate };
		};
		const file = {
			format: 'citychain-invoice/1',
			number,
			kind: '0920',
			date,
			seller: { name: '湖滨酒店', code: HOTEL_CODE, institution: HOTEL },
			buyer: { name: '机械厂', code: FACTORY_CODE },
			lines: [
				line('*住宿服务*三晚', '1200.00', '6%'),
				line('*住宿服务*三晚', '-200.00', '6%'),
				line('*会展服务*会议室两日', '3000.00', '6%'),
				line('*印刷品*会议资料', '500.05', '13%'),
			],
			...changes,
		};
		writeFileSync(at(name), JSON.stringify(file));
		return at(name);
	}

	story('the hotel builds an invoice, and the openings are on the disk', async () => {
		date = new Date(dayOf(await chain.now()) * DAY_MS).toISOString().slice(0, 10);
		const file = save('first.json', first);
		const built = await cli.succeeds(['invoice', 'build', file, '--document', document]);
		assert.deepEqual([built.net, built.tax, built.gross], ['4500.05', '305.01', '4805.06']);
		assert.equal(statSync(openings).mode & 0o777, 0o600);
		const before = readFileSync(openings);
		await cli.fails(['invoice', 'build', file], 4, 'openings_exist');
		assert.deepEqual(readFileSync(openings), before);
		const wrong = save('wrong.json', first, { lines: [] });
		const refused = await cli.fails(['invoice', 'build', wrong], 4, 'invoice_field');
		assert.match(refused.error.message, /wrong\.json: lines: must be 1 to 2000, and are 0$/);
		const early = await cli.answers(['invoice', 'show', openings]);
		assert.equal(early.verdict, 'not_issued');
	});

	story('it issues the invoice once, whoever repeats the command', async () => {
		const issue = ['invoice', 'issue', openings, '--holder', String(FACTORY)];
		await cli.fails([...issue, ...FACTORY_OFFICER], 5, 'other_institution');
		const issued = await cli.succeeds([...issue, ...HOTEL_OFFICER]);
		assert.equal(issued.resumed, false);
		invoice = issued.invoice.id;
		assert.deepEqual(issued.invoice.buyer, { institution: FACTORY });
		assert.deepEqual(issued.invoice.holder, { institution: FACTORY });
		const again = await cli.succeeds([...issue, ...HOTEL_OFFICER]);
		assert.deepEqual([again.resumed, again.invoice.id], [true, invoice]);
		assert.equal(again.invoice.icv, issued.invoice.icv);
	});

	story('a run that ended before it noted the invoice finds it again', async () => {
		const noted = JSON.parse(readFileSync(openings));
		writeFileSync(openings, JSON.stringify({ ...noted, issued: null }));
		const found = await cli.succeeds(['invoice', 'issue', openings, ...HOTEL_OFFICER]);
		assert.deepEqual([found.resumed, found.invoice.id], [true, invoice]);
		assert.deepEqual(JSON.parse(readFileSync(openings)), noted);
	});

	story('another invoice of the same number is not taken for it', async () => {
		const other = save('other.json', first, { kind: '0910' });
		await cli.succeeds(['invoice', 'build', other]);
		const others = at('other.openings.json');
		await cli.fails(['invoice', 'issue', others, ...HOTEL_OFFICER], 1, 'invoice_differs');
		const shown = await cli.answers(['invoice', 'show', others]);
		assert.equal(shown.verdict, 'mismatch');
		assert.deepEqual(shown.differences, ['kind', 'lines', 'document']);
	});

	story('who has the openings sees that they are those of the chain', async () => {
		const shown = await cli.succeeds(['invoice', 'show', openings, '--document', document]);
		assert.deepEqual([shown.verdict, shown.differences], ['match', []]);
		assert.equal(shown.invoice.id, invoice);
		const wrong = await cli.answers(['invoice', 'show', openings, '--document', red]);
		assert.deepEqual([wrong.verdict, wrong.differences], ['mismatch', ['document']]);
		const page = at('first.pdf');
		await cli.succeeds(['invoice', 'pdf', openings, '-o', page]);
		assert.ok(readFileSync(page).subarray(0, 5).equals(Buffer.from('%PDF-')));
	});

	story('who has the page learns whether it is good, and nothing without it', async () => {
		assert.equal((await cli.succeeds(asked('4805.06'))).verdict, 'normal');
		const wrong = await cli.answers(asked('4805.07'));
		assert.deepEqual([wrong.ok, wrong.verdict], [false, 'not_found']);
		const shown = await cli.succeeds(['invoice', 'show', '--id', String(invoice)]);
		assert.equal(shown.invoice.number, first);
		await cli.fails(['invoice', 'show', '--id', '4000000000'], 1, 'invoice_not_found');
	});

	story('both sides agree to a red letter over a part, and the hotel issues it', async () => {
		const letter = ['invoice', 'red-letter'];
		const opened = await cli.succeeds([
			...[...letter, 'open', openings, '--side', 'seller', '--reason', '04'],
			...['--line', '0', '--line', '2=1000.00', ...HOTEL_OFFICER],
		]);
		const form = ['--form', String(opened.form)];
		const agree = [...letter, 'agree', ...form, '--side', 'buyer', ...FACTORY_OFFICER];
		await cli.succeeds(agree);
		const number = ['--number', invoiceNumber(SERIES, 1), '--document', red];
		const issued = await cli.succeeds([
			...[...letter, 'issue', openings, ...form, ...number, ...HOTEL_OFFICER],
		]);
		assert.equal(issued.blue, invoice);
		const { verdict } = await cli.succeeds(asked('4805.06'));
		assert.equal(verdict, 'partly_red');
		const shown = await cli.succeeds(['invoice', 'show', openings]);
		assert.deepEqual(shown.invoice.red, { net: '2000.00', tax: '120.00' });
		assert.equal(shown.red_letters[0].number, invoiceNumber(SERIES, 1));
	});

	story('the factory locks what is left for a claim, and another officer closes it', async () => {
		const until = new Date((await chain.now()) + DAY_MS).toISOString();
		const kept = at('claim.json');
		const lock = (amount) => [
			...['invoice', 'reimburse', 'lock', '--item', `${invoice}=${amount}`, '--until', until],
			...['--reference', 'BX-2026-118', '-o', kept, ...FACTORY_OFFICER],
		];
		const locked = await cli.succeeds(lock('2685.06'));
		claim = ['--claim', String(locked.claim)];
		assert.equal(JSON.parse(readFileSync(kept)).claim, locked.claim);
		assert.equal(statSync(kept).mode & 0o777, 0o600);
		await cli.fails(lock('1.00'), 4, 'openings_exist');

		const reimburse = (...args) => cli.answers(['invoice', 'reimburse', ...args]);
		const freed = await reimburse('unlock', ...claim, ...FACTORY_OFFICER);
		assert.ok(freed.ok, JSON.stringify(freed));
		rmSync(kept);
		const again = await cli.succeeds(lock('2685.06'));
		claim = ['--claim', String(again.claim)];
		const close = ['close', ...claim, '--voucher', voucher];
		const same = await reimburse(...close, ...FACTORY_OFFICER);
		assert.equal(same.exit_code, 1, JSON.stringify(same));
		const closed = await reimburse(...close, ...FACTORY_APPROVER);
		assert.ok(closed.ok, JSON.stringify(closed));
		const { verdict, evidence } = await cli.succeeds(['verify', voucher]);
		assert.deepEqual([verdict, evidence[0].id], ['found', closed.evidence]);
	});

	story('the hotel takes back at once what nobody used', async () => {
		const second = invoiceNumber(SERIES, 2);
		const buyer = { person: '旅客' };
		const file = save('second.json', second, { kind: '0910', buyer });
		await cli.succeeds(['invoice', 'build', file]);
		const seconds = at('second.openings.json');
		await cli.succeeds(['invoice', 'issue', seconds, ...HOTEL_OFFICER]);
		const direct = [
			...['invoice', 'red-letter', 'direct', seconds, '--reason', '01'],
			...['--number', invoiceNumber(SERIES, 3), '--document', red, ...HOTEL_OFFICER],
		];
		await cli.succeeds(direct);
		const shown = await cli.succeeds(['invoice', 'show', seconds]);
		assert.deepEqual([shown.invoice.state, shown.invoice.outstanding], ['FullyRed', '0.00']);
		assert.ok(existsSync(seconds));
	});
});
