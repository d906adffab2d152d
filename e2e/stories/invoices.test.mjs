// SPDX-License-Identifier: Apache-2.0
// An invoice from its issue to the red letter that takes a part of it back: tax bureau, hotel, a
// traveller without an account, the two firms of whom the traveller wants the money, and whoever
// asks whether the invoice is good.

import assert from 'node:assert/strict';
import {
	account,
	BANK,
	COUNCILLOR,
	FACTORY,
	FACTORY_APPROVER,
	FACTORY_OFFICER,
	HOTEL,
	HOTEL_OFFICER,
	NOTARY,
	PLATFORM,
	SOFTWARE_APPROVER,
	SOFTWARE_FIRM,
	SOFTWARE_OFFICER,
	TAX_BUREAU,
	TAX_OFFICER,
} from '../support/accounts.mjs';
import { stories } from '../support/chain.mjs';
import { committed } from '../support/commitment.mjs';
import { sha256 } from '../support/digest.mjs';
import { lookUp } from '../support/evidence.mjs';
import {
	blueInvoice,
	chainHash,
	dayOf,
	gross,
	invoiceDocument,
	invoiceLine,
	invoiceNumber,
	invoicesOf,
	ledgersOf,
	linePath,
	mandateBytes,
	numbers,
	oneTimeKey,
	periodOf,
	reversal,
	signMandate,
	taxOn,
	totals,
} from '../support/invoices.mjs';
import { makePdf } from '../support/pdf.mjs';

/** Transactions that are submitted within a second share a block, so that two can race. */
const SHARED = { args: ['--sealing', 'interval', '--sealing-interval-ms', '1000'] };
const HOUR_MS = 3_600_000;
const SERIES = '26330';
const HOTEL_CODE = '91330100MACTY0086W';
const FACTORY_CODE = '91330100MACTY0094P';
/** The places in the series from which the genesis assigns numbers to each. */
const FIRST_SERIAL = { [HOTEL]: 0, [FACTORY]: 1_000, [SOFTWARE_FIRM]: 2_000 };
/** What the hotel sold, with its rate in basis points and its net amount in fen. */
const SOLD = [
	[600, 120_000, '住宿服务*三晚'],
	[600, -20_000, '住宿服务*折扣'],
	[600, 300_000, '会展服务*会议室两日'],
	[1_300, 50_005, '印刷品*会议资料'],
	[600, 3_333, '居民日常服务*洗衣'],
];
/** Of the conference and of what was printed for it, so much is taken back: place, net in fen. */
const TAKEN_BACK = [
	[2, 100_000],
	[3, 10_000],
];

/** Cases for `refuses` of one officer and one pallet: `[what, transaction, error]` each. */
const refusals = (who, pallet, cases) =>
	cases.map(([what, tx, error]) => [what, tx, who, `${pallet}.${error}`]);

stories('invoices', { ...SHARED, plenty: true }, (chain, story) => {
	const lines = SOLD.map((sold) => invoiceLine(HOTEL, ...sold));
	const stated = totals(lines);
	const red = totals(TAKEN_BACK.map(([at, net]) => ({ net, tax: taxOn(SOLD[at][0], net) })));
	const voucher = makePdf('报销单', '出差：会议两日', 'Approved by the head of the department.');
	const traveller = oneTimeKey();
	const used = { ...FIRST_SERIAL };
	let invoice;
	let date;
	let period;
	let claim;
	let form;
	let redInvoice;

	const nextNumber = (issuer) => {
		used[issuer] += 1;
		return invoiceNumber(SERIES, used[issuer] - 1);
	};
	const number = nextNumber(HOTEL);
	const redNumber = nextNumber(HOTEL);

	/** An invoice of the hotel to the factory. `changes` make it another. */
	function bill(changes = {}, about = {}) {
		const buyer = { Institution: FACTORY };
		const issuer = HOTEL;
		const fresh = changes.number ?? nextNumber(issuer);
		return blueInvoice({ issuer, number: fresh, buyer, date, lines, ...about }, changes);
	}
	const issue = (blue, deliverTo = null) => chain.api.tx.invoices.issue(blue, deliverTo);

	/** The red letters of the hotel: on its word alone, and of the form that both confirmed. */
	function issueDirect(blue, back) {
		const fresh = nextNumber(HOTEL);
		const document = invoiceDocument(HOTEL, fresh);
		return chain.api.tx.redLetters.issueDirect(blue, back, 'SalesReturn', fresh, document);
	}
	const issueRed = () =>
		chain.api.tx.redLetters.issueRed(form, redNumber, invoiceDocument(HOTEL, redNumber));

	/** An officer takes an invoice over from its bearer by the mandate that the bearer signed. */
	function claimHolder(mandate, key, signed = mandate) {
		const signature = signMandate(chain.api, key, signed);
		return chain.api.tx.invoices.claimHolder(mandate.invoice, mandate.expiry, signature);
	}

	const info = async (id = invoice) => (await chain.api.call.invoicesApi.invoice(id)).unwrap();
	const verified = async (what, day, amount, issuer) =>
		(await chain.api.call.invoicesApi.verify(what, day, amount, issuer)).toJSON();
	const closure = async () =>
		(await chain.api.call.reimbursementsApi.closure(invoice, FACTORY)).unwrap();

	story('the tax bureau registers a taxpayer, and assigns each number once', async () => {
		const { api } = chain;
		date = dayOf(await chain.now());
		period = periodOf(await chain.now());
		const terms = {
			regime: 'SmallScale',
			kinds: ['DigitalOrdinary'],
			rates: [{ Taxed: 100 }, { Taxed: 300 }],
			risk: 'Low',
			creditLimit: 50_000_000,
		};
		const { registerTaxpayer, assignNumbers } = api.tx.taxpayers;
		const registering = (firm) => registerTaxpayer(firm, terms, date);
		const numbering = (from) => assignNumbers(PLATFORM, SERIES, from, 100);
		await chain.does(registering(PLATFORM), TAX_OFFICER);
		const assigned = await chain.does(numbering(null), TAX_OFFICER);
		const { from, until } = assigned.event('taxpayers.NumbersAssigned').numbers;
		assert.deepEqual([from.toNumber(), until.toNumber()], [3_000, 3_100]);
		await chain.refuses([
			...refusals(TAX_OFFICER, 'taxpayers', [
				['again', registering(PLATFORM), 'AlreadyExists'],
				['itself', registering(TAX_BUREAU), 'ConflictOfInterest'],
				['numbers of the hotel', numbering(FIRST_SERIAL[HOTEL]), 'NumbersAlreadyAssigned'],
			]),
			...refusals(NOTARY, 'institutions', [
				['as a notary', registering(PLATFORM), 'DutyNotHeld'],
			]),
		]);
		const hotel = (await api.call.taxpayersApi.taxpayer(HOTEL)).unwrap();
		assert.deepEqual([hotel.bureau.toNumber(), hotel.status.type], [TAX_BUREAU, 'Active']);
	});

	story("the hotel issues an invoice to the traveller's firm, in force at once", async () => {
		// The traveller knows the code of the firm, and the chain the institution that has it.
		const blue = bill({ number, buyer: { Firm: FACTORY_CODE } });
		const recorded = (await chain.does(issue(blue), HOTEL_OFFICER)).event('invoices.Recorded');
		invoice = recorded.id.toNumber();
		const { body } = recorded.invoice;
		assert.equal(recorded.state.type, 'Issued');
		assert.equal(body.buyer.asInstitution.toNumber(), FACTORY);
		assert.deepEqual(numbers(body.totals), { net: 453_338, tax: 30_701 });
		for (const at of lines.keys()) {
			const { verifyLine } = chain.api.call.invoicesApi;
			const isLine = (path) => verifyLine(invoice, at, lines[at], path);
			assert.ok((await isLine(linePath(lines, at))).isTrue, `line ${at} is proven`);
			const other = linePath(lines, (at + 1) % lines.length);
			assert.ok((await isLine(other)).isFalse, `line ${at} is not proven by another path`);
		}
	});

	story('it delivers the invoice to a key that the traveller uses for it alone', async () => {
		const { deliver } = chain.api.tx.invoices;
		const bearer = { Bearer: traveller.address };
		const itself = { Institution: HOTEL };
		await chain.refuses([
			['by another', deliver(invoice, bearer), FACTORY_OFFICER, 'invoices.NotIssuer'],
			['to itself', deliver(invoice, itself), HOTEL_OFFICER, 'invoices.HolderIsIssuer'],
		]);
		await chain.does(deliver(invoice, bearer), HOTEL_OFFICER);
		await chain.refuses([
			['twice', deliver(invoice, bearer), HOTEL_OFFICER, 'invoices.AlreadyDelivered'],
		]);
		const { holder } = await info();
		assert.equal(holder.unwrap().asBearer.toString(), traveller.address);
	});

	story('the traveller signs for two employers, and the first to claim has it', async () => {
		const { api } = chain;
		const expiry = (await chain.now()) + HOUR_MS;
		const [ofFactory, ofSoftwareFirm] = [FACTORY, SOFTWARE_FIRM].map((institution) => {
			return { invoice, institution, expiry };
		});
		const { holderMandate } = api.call.invoicesApi;
		const told = await holderMandate(invoice, FACTORY, expiry);
		assert.equal(told.toHex(), `0x${mandateBytes(api, ofFactory).toString('hex')}`);
		const [stolen, forged] = [
			claimHolder(ofSoftwareFirm, traveller, ofFactory),
			claimHolder(ofFactory, oneTimeKey()),
		];
		await chain.refuses([
			['by the mandate of another', stolen, SOFTWARE_OFFICER, 'invoices.MandateInvalid'],
			['signed by another', forged, FACTORY_OFFICER, 'invoices.MandateInvalid'],
		]);

		await chain.does(claimHolder(ofFactory, traveller), FACTORY_OFFICER);
		const late = claimHolder(ofSoftwareFirm, traveller);
		await chain.refuses([['too late', late, SOFTWARE_OFFICER, 'invoices.HolderNotBearer']]);
		assert.equal((await info()).holder.unwrap().asInstitution.toNumber(), FACTORY);
		await chain.does(api.tx.invoices.accept(invoice), FACTORY_OFFICER);
	});

	story('the invoice is locked for one claim, which nobody else can make', async () => {
		const { api } = chain;
		const until = (await chain.now()) + 24 * HOUR_MS;
		const items = [{ invoice, amount: gross(stated) }];
		const lock = (by) => {
			const reference = committed('reimbursements/claim', by, 'BX-2026-001');
			return api.tx.reimbursements.lock(reference, items, until);
		};
		await chain.refuses(
			refusals(SOFTWARE_OFFICER, 'reimbursements', [
				['by the other employer', lock(SOFTWARE_FIRM), 'NotHolder'],
			]),
		);
		const locked = await chain.does(lock(FACTORY), FACTORY_OFFICER);
		claim = locked.event('reimbursements.InvoicesLocked').claim.toNumber();
		const handOn = api.tx.invoices.transferHolder(invoice, { Institution: SOFTWARE_FIRM });
		await chain.refuses([
			...refusals(FACTORY_OFFICER, 'reimbursements', [
				['a second time', lock(FACTORY), 'InvoiceLocked'],
				['handed on meanwhile', handOn, 'InvoiceLocked'],
			]),
			...refusals(HOTEL_OFFICER, 'reimbursements', [
				['taken back meanwhile', issueDirect(invoice, 'Rest'), 'InvoiceLocked'],
			]),
		]);
	});

	story('another officer closes the claim, and the voucher is evidence at once', async () => {
		const { api } = chain;
		const file = {
			digest: sha256(voucher),
			size: voucher.length,
			mediaType: 'Pdf',
			claimedAt: Date.now() - 60_000,
		};
		const close = api.tx.reimbursements.close(claim, file);
		const later = { ...file, claimedAt: Date.now() + 24 * HOUR_MS };
		const ahead = api.tx.reimbursements.close(claim, later);
		await chain.refuses([
			['by who made it', close, FACTORY_OFFICER, 'reimbursements.SameOfficer'],
			['by another firm', close, SOFTWARE_APPROVER, 'reimbursements.NotOwner'],
			['with a file to come', ahead, FACTORY_APPROVER, 'evidence.ClaimedInFuture'],
		]);
		const closed = await chain.does(close, FACTORY_APPROVER);
		const { evidence } = closed.event('reimbursements.ClaimClosed');
		const { first } = await lookUp(api, sha256(voucher));
		assert.deepEqual(
			[first.id.toString(), first.institution.toNumber(), first.block.toNumber()],
			[evidence.toString(), FACTORY, closed.block.number],
		);
		const { lock, unlock } = api.tx.reimbursements;
		const reference = committed('reimbursements/claim', FACTORY, 'BX-2026-002');
		const until = (await chain.now()) + HOUR_MS;
		const again = lock(reference, [{ invoice, amount: 1 }], until);
		await chain.refuses([
			['a second time', close, FACTORY_APPROVER, 'reimbursements.AlreadyClosed'],
			['undone', unlock(claim), FACTORY_OFFICER, 'reimbursements.AlreadyClosed'],
			['claimed again', again, FACTORY_OFFICER, 'reimbursements.AlreadyReimbursed'],
		]);
		const { reimbursed, left } = await api.call.reimbursementsApi.invoiceStanding(invoice);
		assert.deepEqual([reimbursed.toNumber(), left.unwrap().toNumber()], [gross(stated), 0]);
	});

	story('the factory enters the invoice in its books', async () => {
		const { enter } = chain.api.tx.reimbursements;
		await chain.refuses([
			['another', enter(invoice, true), SOFTWARE_OFFICER, 'reimbursements.NotReimbursed'],
		]);
		await chain.does(enter(invoice, true), FACTORY_OFFICER);
		assert.equal((await closure()).entry.type, 'Deductible');
		await chain.refuses([
			['twice', enter(invoice, true), FACTORY_OFFICER, 'reimbursements.AlreadyEntered'],
		]);
	});

	story('it deducts the tax, once, in the return of one period', async () => {
		const { select, confirm } = chain.api.tx.deductions;
		const selection = select(invoice, period, 'Deduction');
		const confirmation = confirm(period, [invoice]);
		await chain.refuses([
			['by another', selection, SOFTWARE_OFFICER, 'deductions.NotBuyer'],
			['unselected', confirmation, FACTORY_OFFICER, 'deductions.NotSelected'],
		]);
		await chain.does(selection, FACTORY_OFFICER);
		await chain.refuses([
			['selected twice', selection, FACTORY_OFFICER, 'deductions.AlreadySelected'],
		]);
		const confirmed = await chain.does(confirmation, FACTORY_OFFICER);
		const { deducted } = confirmed.event('deductions.Confirmed');
		assert.equal(deducted.toNumber(), stated.tax);
		await chain.refuses([
			['confirmed again', confirmation, FACTORY_OFFICER, 'deductions.AlreadyUsed'],
			['selected again', selection, FACTORY_OFFICER, 'deductions.AlreadyUsed'],
		]);
	});

	story('the hotel cannot take back alone what was used, and asks the factory', async () => {
		const { api } = chain;
		const part = reversal(lines, TAKEN_BACK);
		const open = (back) =>
			api.tx.redLetters.openForm('Seller', invoice, 'SalesAllowance', back);
		const changed = (change) => {
			const [first, second] = structuredClone(part.Lines);
			change(first, second);
			return open({ Lines: [first, second] });
		};
		const dearer = changed((first) => (first.line.net += 1));
		const taxed = changed((first) => (first.totals.tax += 2));
		const tooMuch = open(reversal(lines, [[4, SOLD[4][1] + 100]]));
		await chain.refuses([
			['by another', open(part), SOFTWARE_OFFICER, 'redLetters.NotParty'],
			[
				'directly',
				issueDirect(invoice, part),
				HOTEL_OFFICER,
				'redLetters.ConfirmationNeeded',
			],
			...refusals(HOTEL_OFFICER, 'redLetters', [
				['a dearer line', dearer, 'LineNotIncluded'],
				['more than the line', tooMuch, 'RedExceedsBlue'],
				['the discount alone', open(reversal(lines, [[1, 100]])), 'LineNotReversible'],
				['too much tax', taxed, 'WrongTax'],
			]),
		]);
		const opened = (await chain.does(open(part), HOTEL_OFFICER)).event('redLetters.FormOpened');
		form = opened.form.toNumber();
		assert.equal(opened.buyer.toNumber(), FACTORY);
		assert.deepEqual(numbers(opened.amounts.totals), { net: 110_000, tax: 7_300 });
		await chain.refuses(
			refusals(HOTEL_OFFICER, 'redLetters', [
				['a second form', open(part), 'FormOpen'],
				['agreed to by itself', api.tx.redLetters.agree('Seller', form), 'OwnForm'],
				['unconfirmed', issueRed(), 'NotConfirmed'],
			]),
		);
	});

	story('the factory agrees and withdraws its entry, and then the hotel issues', async () => {
		const { api } = chain;
		const agree = api.tx.redLetters.agree('Buyer', form);
		await chain.does(agree, FACTORY_OFFICER);
		await chain.refuses([
			['the confirmation again', agree, FACTORY_OFFICER, 'redLetters.InvalidTransition'],
			['while it is entered', issueRed(), HOTEL_OFFICER, 'reimbursements.EntryStands'],
			['by the buyer', issueRed(), FACTORY_OFFICER, 'redLetters.NotParty'],
		]);
		await chain.does(api.tx.reimbursements.withdrawEntry(invoice), FACTORY_OFFICER);
		assert.equal((await closure()).entry.type, 'Withdrawn');

		const issued = await chain.does(issueRed(), HOTEL_OFFICER);
		const { id, state } = issued.event('invoices.Reversed');
		redInvoice = id.toNumber();
		assert.equal(state.type, 'PartlyRed');
		const { state: formState } = (await api.call.redLettersApi.form(form)).unwrap();
		assert.equal(formState.asIssued.red.toString(), id.toString());
		assert.equal(issued.event('deductions.TransferredOut').tax.toNumber(), red.tax);
		const { clawbacks } = issued.event('reimbursements.Reversed');
		assert.deepEqual(
			clawbacks.map((of) => [of.institution.toNumber(), of.amount.toNumber()]),
			[[FACTORY, gross(red)]],
		);
		const overRed = issueDirect(id, 'Rest');
		await chain.refuses([
			['the red letter again', issueRed(), HOTEL_OFFICER, 'redLetters.InvalidTransition'],
			['one over the red one', overRed, HOTEL_OFFICER, 'invoices.NotBlue'],
		]);
	});

	story('the factory notes that the traveller paid back what was taken back', async () => {
		const { recover } = chain.api.tx.reimbursements;
		assert.equal((await closure()).clawback.toNumber(), gross(red));
		const recovered = await chain.does(recover(invoice), FACTORY_APPROVER);
		const { amount } = recovered.event('reimbursements.ClawbackRecovered');
		assert.equal(amount.toNumber(), gross(red));
		await chain.refuses([
			['twice', recover(invoice), FACTORY_APPROVER, 'reimbursements.NothingToRecover'],
		]);
	});

	story('whoever has an invoice in hand learns its status, and nothing else', async () => {
		const hotel = { Institution: HOTEL };
		for (const issuer of [hotel, { Code: HOTEL_CODE }]) {
			assert.equal(await verified(number, date, gross(stated), issuer), 'PartlyRed');
		}

		const redDate = (await info(redInvoice)).invoice.body.date.toNumber();
		assert.equal(await verified(redNumber, redDate, gross(red), hotel), 'Red');
		for (const guess of [
			[nextNumber(HOTEL), date, gross(stated), hotel],
			[number, date - 1, gross(stated), hotel],
			[number, date, gross(stated) - 1, hotel],
			[number, date, gross(stated), { Institution: FACTORY }],
			[number, date, gross(stated), { Code: FACTORY_CODE }],
		]) {
			assert.equal(await verified(...guess), 'NotFound', JSON.stringify(guess));
		}
	});

	story('each bad invoice is refused for its own reason, and nothing changes', async () => {
		const off = (change) => ({ totals: { ...stated, ...change } });
		const taxed = (change) => ({
			lines: lines.map((line, at) => ({ ...line, ...change(line, at) })),
		});
		const atSixPercent = taxed((line, at) => at === 3 && { tax: taxOn(600, line.net) });
		const atNoRate = taxed(({ net }) => ({ rate: { Taxed: 1_700 }, tax: taxOn(1_700, net) }));
		const ofTheFactory = invoiceNumber(SERIES, used[FACTORY]);
		const ofNobody = invoiceNumber('26440', 0);
		const withCode = '144031809110-00000001';
		const bad = (pallet, cases) =>
			refusals(
				HOTEL_OFFICER,
				pallet,
				cases.map(([what, blue, error]) => [what, issue(blue), error]),
			);
		await chain.refuses([
			...bad('invoices', [
				['net off by a fen', bill(off({ net: stated.net + 1 })), 'TotalsDoNotAddUp'],
				['tax off by a fen', bill(off({ tax: stated.tax - 1 })), 'TotalsDoNotAddUp'],
				['the tax of another rate', bill({}, atSixPercent), 'WrongTax'],
				['a line too many', bill({ lines: lines.length + 1 }), 'LinesDoNotAddUp'],
				['a number that is used', bill({ number }), 'NumberUsed'],
				['a number of another form', bill({ number: withCode }), 'NumberDoesNotFit'],
				['dated the day after tomorrow', bill({ date: date + 2 }), 'DateInFuture'],
				['dated last week', bill({ date: date - 7 }), 'DateTooOld'],
				['to itself', bill({ buyer: { Firm: HOTEL_CODE } }), 'BuyerIsIssuer'],
			]),
			...bad('taxpayers', [
				['a rate that is no rate', bill({}, atNoRate), 'RateNotAllowed'],
				['a number of another firm', bill({ number: ofTheFactory }), 'NumberNotAssigned'],
				['a number of nobody', bill({ number: ofNobody }), 'NumberNotAssigned'],
			]),
			['without the duty', issue(bill()), FACTORY_APPROVER, 'institutions.DutyNotHeld'],
		]);
		const sentence = await chain.refusedByPool(issue(bill()), account('NobodyYet'));
		assert.match(sentence, /signing address/);
		assert.match(await chain.refusedByPool(issue(bill()), oneTimeKey()), /signing address/);
	});

	story('an expired mandate is worth nothing', async () => {
		const key = oneTimeKey();
		const blue = bill();
		const recorded = await chain.does(issue(blue, { Bearer: key.address }), HOTEL_OFFICER);
		const id = recorded.event('invoices.Recorded').id.toNumber();
		const expiry = await chain.now();
		const late = { invoice: id, institution: FACTORY, expiry };
		const extended = { ...late, expiry: expiry + HOUR_MS };
		const longer = claimHolder(extended, key, late);
		await chain.refuses([
			['expired', claimHolder(late, key), FACTORY_OFFICER, 'invoices.MandateExpired'],
			['extended', longer, FACTORY_OFFICER, 'invoices.MandateInvalid'],
		]);
		await chain.does(claimHolder(extended, key), FACTORY_OFFICER);
	});

	story('the invoices of the hotel hang together, blue and red', async () => {
		let last = { icv: 0, hash: `0x${'00'.repeat(32)}` };
		for (const link of await invoicesOf(chain.api, HOTEL)) {
			const icv = link.icv.toNumber();
			assert.deepEqual([icv, link.previous.toHex()], [last.icv + 1, last.hash]);
			last = { icv, hash: chainHash(link) };
		}
		const { head } = await chain.api.call.invoicesApi.chain(HOTEL);
		assert.deepEqual([head.icv.toNumber(), head.hash_.toHex()], [last.icv, last.hash]);
		assert.equal(last.icv, 3, 'two blue ones and a red one, and nothing that was refused');
	});

	story('the ledgers of both firms are the sums of the invoices', async () => {
		const invoices = await invoicesOf(chain.api, HOTEL);
		const sum = (isRed) => {
			const alike = invoices.filter(({ body }) => body.nature.isRed === isRed);
			return totals(alike.map(({ body }) => numbers(body.totals)));
		};
		const [blueSum, redSum] = [sum(false), sum(true)];
		assert.deepEqual(redSum, red);
		assert.deepEqual(await ledgersOf(chain.api, HOTEL), {
			creditTaken: blueSum.net - redSum.net,
			output: blueSum,
			reversed: redSum,
			deducted: 0,
			transferredOut: 0,
		});
		const nothing = { net: 0, tax: 0 };
		assert.deepEqual(await ledgersOf(chain.api, FACTORY), {
			creditTaken: 0,
			output: nothing,
			reversed: nothing,
			deducted: stated.tax,
			transferredOut: red.tax,
		});
	});

	story('the council voids what a closed bank cannot release', async () => {
		const { institutions, invoices } = chain.api.tx;
		const recorded = await chain.does(issue(bill(), { Institution: FACTORY }), HOTEL_OFFICER);
		const id = recorded.event('invoices.Recorded').id.toNumber();
		await chain.does(invoices.encumber(id, BANK, gross(stated)), HOTEL_OFFICER);
		const voiding = invoices.voidEncumbrance(id, committed('invoices/void', BANK, '破产清算'));
		await chain.refuses([
			['pledged', issueDirect(id, 'Rest'), HOTEL_OFFICER, 'invoices.Encumbered'],
			['by the seller', voiding, HOTEL_OFFICER, 'BadOrigin'],
			['active', chain.motion(voiding), COUNCILLOR, 'invoices.BeneficiaryActive'],
		]);
		await chain.decides(institutions.closeInstitution(BANK));
		await chain.decides(voiding);
		await chain.does(issueDirect(id, 'Rest'), HOTEL_OFFICER);
	});

	story('nothing of what was sold is in the state, nor who travelled', async () => {
		const state = JSON.stringify(await chain.ledger());
		const texts = [...SOLD.map(([, , goods]) => goods), '出差', 'BX-2026-001'];
		for (const text of texts) {
			assert.ok(!state.includes(Buffer.from(text).toString('hex')), text);
		}
		const key = Buffer.from(traveller.publicKey).toString('hex');
		assert.ok(!state.includes(key), 'the key of the traveller');
	});
});
