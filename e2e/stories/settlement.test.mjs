// SPDX-License-Identifier: Apache-2.0
// Money in fen: banks issue it against deposits and take it back; nobody sends it around freely.

import assert from 'node:assert/strict';
import {
	account,
	BANK,
	BANKER,
	CITIZEN,
	CLERK,
	COUNCILLOR,
	COURT,
	NOTARY,
	REGISTRAR,
} from '../support/accounts.mjs';
import { INSTANT, NOT_ENTITLED, stories } from '../support/chain.mjs';
import {
	ALWAYS,
	appointment,
	citizenNumber,
	enrolment,
	ownKey,
	registration,
} from '../support/institutions.mjs';

const MAX_U128 = (1n << 128n) - 1n;
const MAX_U32 = 4_294_967_295;
const RURAL_BANK = '市农村商业银行';

stories('settlement', { ...INSTANT, plenty: true }, (chain, story) => {
	const issue = (to, amount) => chain.api.tx.settlement.issue(to.address, amount);
	const request = (amount, bank = BANK) =>
		chain.api.tx.settlement.requestRedemption(bank, amount);
	const redeem = (holder, amount, issuer = BANK) =>
		chain.api.tx.settlement.redeem(holder.address, amount, issuer);
	const refuse = (holder) => chain.api.tx.settlement.refuseRedemption(holder.address);
	const propose = (to, amount) => chain.api.tx.settlement.proposeIssue(to.address, amount);
	const confirm = (to, amount) => chain.api.tx.settlement.confirmIssue(to.address, amount);
	const cancelIssue = (to) => chain.api.tx.settlement.cancelIssue(to.address);
	const limit = (bank, ...amounts) => chain.api.tx.settlement.setIssueLimit(bank, ...amounts);
	const cancel = (bank = BANK) => chain.api.tx.settlement.cancelRedemption(bank);

	const recover = (former) => chain.api.tx.settlement.recoverBalance(former.address);
	const handOver = (former, to) =>
		chain.motion(chain.api.tx.settlement.handOverBalance(former.address, to.address));

	/** What exists, what the bank owes, and what a citizen has, free and on hold, in fen. */
	async function money(who = CITIZEN) {
		const { api } = chain;
		const { data } = await api.query.system.account(who.address);
		const figures = {
			issued: await api.query.balances.totalIssuance(),
			owed: (await api.call.settlementApi.bank(BANK)).outstanding,
			free: data.free,
			held: data.reserved,
		};
		return Object.fromEntries(
			Object.entries(figures).map(([name, amount]) => [name, amount.toBigInt()]),
		);
	}

	story('what exists is what the banks owe', async () => {
		const { issued, owed } = await money();
		assert.equal(issued, owed);
	});

	story('a bank issues money, the holder asks for it back, the bank redeems', async () => {
		const start = await money();
		const issued = await chain.does(issue(CITIZEN, 1_250n), BANKER);
		assert.equal(issued.event('settlement.MoneyIssued').amount.toBigInt(), 1_250n);
		assert.deepEqual(await money(), {
			issued: start.issued + 1_250n,
			owed: start.owed + 1_250n,
			free: start.free + 1_250n,
			held: 0n,
		});

		const all = start.free + 1_250n;
		await chain.does(request(all), CITIZEN);
		assert.deepEqual(await money(), {
			issued: start.issued + 1_250n,
			owed: start.owed + 1_250n,
			free: 0n,
			held: all,
		});
		const open = await chain.api.call.settlementApi.redemption(BANK, CITIZEN.address);
		assert.equal(open.unwrap().fen.toBigInt(), all);

		const redeemed = await chain.does(redeem(CITIZEN, all), BANKER, { until: 'finalized' });
		assert.equal(redeemed.event('settlement.MoneyRedeemed').amount.toBigInt(), all);
		assert.deepEqual(await money(), {
			issued: start.issued - start.free,
			owed: start.owed - start.free,
			free: 0n,
			held: 0n,
		});
		// Without a coin the citizen still takes part.
		await chain.does(chain.api.tx.system.remark('0x00'), CITIZEN);
	});

	story('a request is withdrawn by the holder or refused by the bank', async () => {
		await chain.does(issue(CITIZEN, 500n), BANKER);
		const before = await money();
		await chain.does(request(200n), CITIZEN);
		assert.equal((await money()).held, 200n);
		await chain.does(cancel(), CITIZEN);
		assert.deepEqual(await money(), before);
		await chain.does(request(300n), CITIZEN);
		await chain.does(refuse(CITIZEN), BANKER);
		assert.deepEqual(await money(), before);
	});

	story('who may not issue or redeem is told why', async () => {
		await chain.refuses([
			['the court', issue(CITIZEN, 1n), CLERK, 'institutions.DutyNotHeld'],
			['the council', issue(CITIZEN, 1n), COUNCILLOR, 'institutions.DutyNotHeld'],
			['a citizen', issue(CITIZEN, 1n), CITIZEN, 'institutions.NotAnOfficer'],
			['the council by vote', chain.motion(issue(CITIZEN, 1n)), COUNCILLOR, 'BadOrigin'],
			['the notary', redeem(CITIZEN, 1n), NOTARY, 'institutions.DutyNotHeld'],
			['the holder', redeem(CITIZEN, 1n), CITIZEN, 'institutions.NotAnOfficer'],
			['nothing to redeem', redeem(CITIZEN, 1n), BANKER, 'settlement.NotFound'],
			['nothing to refuse', refuse(CITIZEN), BANKER, 'settlement.NotFound'],
			['nothing to cancel', cancel(), CITIZEN, 'settlement.NotFound'],
		]);
	});

	story('amounts and parties that cannot be are told apart', async () => {
		const { free } = await money();
		const stranger = account('Stranger');
		await chain.refuses([
			['nothing', issue(CITIZEN, 0n), BANKER, 'settlement.AmountZero'],
			['to a stranger', issue(stranger, 1n), BANKER, 'settlement.BeneficiaryNotEnrolled'],
			['all there is', issue(CITIZEN, MAX_U128), BANKER, 'settlement.ExceedsIssueLimit'],
			['a limit', limit(BANK, MAX_U128, MAX_U128), BANKER, 'BadOrigin'],
			['nothing back', request(0n), CITIZEN, 'settlement.AmountZero'],
			['from the court', request(1n, COURT), CITIZEN, 'settlement.NotActive'],
			['from nobody', request(1n, MAX_U32), CITIZEN, 'settlement.NotActive'],
		]);
		await chain.does(issue(NOTARY, 1_000n), BANKER);
		await chain.refuses([
			['more than it has', request(free + 1n), CITIZEN, 'settlement.InsufficientBalance'],
			['all there is back', request(MAX_U128), CITIZEN, 'settlement.InsufficientBalance'],
		]);
		await chain.does(request(1n), CITIZEN);
		await chain.refuses([['twice', request(1n), CITIZEN, 'settlement.AlreadyExists']]);
		await chain.does(cancel(), CITIZEN);
	});

	/** Enrols a citizen, who has 900 fen and asks the bank for 400 of them back. */
	async function saver(name) {
		const who = account(name);
		await chain.does(enrolment(chain.api, who, 'Low'), REGISTRAR);
		await chain.does(issue(who, 900n), BANKER);
		await chain.does(request(400n), who);
		return { who, number: await citizenNumber(chain.api, who) };
	}

	const amounts = async (who) => {
		const { free, held } = await money(who);
		return { free, held };
	};

	story('who has a new key recovers the money of the former one', async () => {
		const { api } = chain;
		const { who, number } = await saver('SaverFirstKey');
		const present = account('SaverSecondKey');
		await chain.refuses([
			['before the replacement', recover(who), CITIZEN, 'settlement.NotFormerKey'],
		]);
		await chain.does(ownKey(api, number, present), who);

		// The former key can do nothing about its money, and nobody else can.
		assert.match(await chain.refusedByPool(cancel(), who), /signing address/);
		assert.match(await chain.refusedByPool(recover(present), who), /signing address/);
		assert.deepEqual(await amounts(who), { free: 500n, held: 400n });
		await chain.refuses([
			['another citizen', recover(who), CITIZEN, 'settlement.NotFormerKey'],
			['the registrar', recover(who), REGISTRAR, 'settlement.NotFormerKey'],
			['to the former key', issue(who, 1n), BANKER, 'settlement.BeneficiaryNotEnrolled'],
			['the council', handOver(who, CITIZEN), COUNCILLOR, 'settlement.HolderHasNotLeft'],
		]);

		const before = await money(present);
		const recovered = await chain.does(recover(who), present, { until: 'finalized' });
		const { amount, cancelled } = recovered.event('settlement.BalanceRecovered');
		assert.equal(amount.toBigInt(), 900n);
		assert.deepEqual(cancelled.toJSON(), [BANK]);
		assert.deepEqual(await money(present), { ...before, free: 900n });
		assert.deepEqual(await amounts(who), { free: 0n, held: 0n });
		await chain.refuses([
			['again', recover(who), present, 'settlement.NothingToRecover'],
			['the cancelled request', redeem(who, 400n), BANKER, 'settlement.NotFound'],
		]);

		await chain.does(request(900n), present);
		await chain.does(redeem(present, 900n), BANKER);
		assert.deepEqual(await amounts(present), { free: 0n, held: 0n });
	});

	story('the council hands over the money of a citizen who left', async () => {
		const { api } = chain;
		const { who, number } = await saver('LeaverKey');
		await chain.does(api.tx.institutions.withdrawCitizen(number), REGISTRAR);
		assert.match(await chain.refusedByPool(cancel(), who), /signing address/);
		const toStranger = handOver(who, account('Stranger'));
		const direct = api.tx.settlement.handOverBalance(who.address, CITIZEN.address);
		await chain.refuses([
			['not the council', direct, REGISTRAR, 'BadOrigin'],
			['to a stranger', toStranger, COUNCILLOR, 'settlement.BeneficiaryNotEnrolled'],
		]);

		const before = await money();
		const handedOver = await chain.does(handOver(who, CITIZEN), COUNCILLOR);
		const { amount, beneficiary } = handedOver.event('settlement.BalanceHandedOver');
		assert.equal(amount.toBigInt(), 900n);
		assert.equal(beneficiary.toString(), CITIZEN.address);
		assert.deepEqual(await money(), { ...before, free: before.free + 900n });
		assert.deepEqual(await amounts(who), { free: 0n, held: 0n });
	});

	story('money does not move but through a domain', async () => {
		const { balances, utility } = chain.api.tx;
		const to = NOTARY.address;
		await chain.refuses(
			[
				['a transfer', balances.transferKeepAlive(to, 1n), NOTARY],
				['the last coin', balances.transferAllowDeath(to, 1n), NOTARY],
				['all of it', balances.transferAll(to, false), NOTARY],
				['burning', balances.burn(1n, false), NOTARY],
				['in a batch', utility.batchAll([balances.transferKeepAlive(to, 1n)]), NOTARY],
				['as a citizen', balances.transferKeepAlive(to, 1n), CITIZEN],
				['by the council', chain.motion(balances.forceTransfer(to, to, 1n)), COUNCILLOR],
			].map((refusal) => [...refusal, 'system.CallFiltered']),
		);
	});

	/** What a bank has outstanding and may still issue, in fen. */
	async function bank(number) {
		const { outstanding, room, roomAlone } = await chain.api.call.settlementApi.bank(number);
		return [outstanding, room, roomAlone].map((amount) => amount.toBigInt());
	}

	const SECOND_BANKER = account('SecondBanker');

	story('one officer issues the amount of a day, and two the rest of the limit', async () => {
		const { api } = chain;
		await chain.does(appointment(api, BANK, SECOND_BANKER, ['SettleMoney']), BANKER);
		const [, , alone] = await bank(BANK);
		const more = alone + 1n;
		await chain.refuses([
			['a lot', issue(CITIZEN, more), BANKER, 'settlement.NeedsSecondOfficer'],
			['unproposed', confirm(CITIZEN, more), SECOND_BANKER, 'settlement.ProposalNotFound'],
		]);
		const proposed = await chain.does(propose(CITIZEN, more), BANKER);
		assert.equal(proposed.event('settlement.IssueProposed').amount.toBigInt(), more);
		await chain.refuses([
			['its own', confirm(CITIZEN, more), BANKER, 'settlement.SameOfficer'],
			['another amount', confirm(CITIZEN, alone), SECOND_BANKER, 'settlement.AmountChanged'],
			['twice', propose(CITIZEN, 1n), SECOND_BANKER, 'settlement.ProposalAlreadyExists'],
			['the court', confirm(CITIZEN, more), CLERK, 'institutions.DutyNotHeld'],
		]);
		const [open] = await api.call.settlementApi.issueProposals(BANK);
		assert.equal(open.beneficiary.toString(), CITIZEN.address);
		const start = await money();
		const issued = await chain.does(confirm(CITIZEN, more), SECOND_BANKER);
		assert.equal(issued.event('settlement.MoneyIssued').proposer.isSome, true);
		assert.equal((await money()).free, start.free + more);

		// Many small issues end at the same sum, unless midnight in China comes between.
		const [, , left] = await bank(BANK);
		await chain.does(issue(CITIZEN, left), SECOND_BANKER);
		await chain.refuses([
			['one fen more', issue(CITIZEN, 1n), BANKER, 'settlement.NeedsSecondOfficer'],
		]);

		await chain.does(propose(NOTARY, 1n), BANKER);
		await chain.does(cancelIssue(NOTARY), SECOND_BANKER);
		await chain.refuses([
			['cancelled', confirm(NOTARY, 1n), SECOND_BANKER, 'settlement.ProposalNotFound'],
		]);
	});

	story('the holder who exchanges a request is not redeemed by the old amount', async () => {
		const { utility } = chain.api.tx;
		await chain.does(request(100n), CITIZEN);
		await chain.does(utility.batchAll([cancel(), request(101n)]), CITIZEN);
		await chain.refuses([
			['the old amount', redeem(CITIZEN, 100n), BANKER, 'settlement.AmountChanged'],
		]);
		await chain.does(refuse(CITIZEN), BANKER);
	});

	story('a bank pays for another, and the council moves the liability to it', async () => {
		const { api } = chain;
		const admin = account('RuralBankAdmin');
		const about = { name: RURAL_BANK, duties: ['SettleMoney'] };
		const registered = await chain.decides(registration(api, admin, about));
		const { institution, officer } = registered.event('institutions.InstitutionRegistered');
		const both = ['Administer', 'SettleMoney'];
		await chain.does(api.tx.institutions.changeOfficer(officer, both, ALWAYS), admin);
		const rural = institution.toNumber();
		await chain.refuses([
			['without a limit', issue(CITIZEN, 1n), admin, 'settlement.ExceedsIssueLimit'],
		]);
		await chain.decides(limit(rural, 2_000n, 1_000n));
		await chain.does(issue(CITIZEN, 1_000n), admin);
		assert.deepEqual(await bank(rural), [1_000n, 1_000n, 0n]);

		// The city's bank pays for the rural one, which owes it as much.
		const line = (amount) => api.tx.settlement.setCreditLine(BANK, rural, amount);
		const settle = (amount) => api.tx.settlement.settleClaim(BANK, rural, amount);
		await chain.does(request(300n), CITIZEN);
		const taken = redeem(CITIZEN, 300n, rural);
		await chain.does(line(500n), BANKER);
		await chain.refuses([
			['one side alone', taken, BANKER, 'settlement.ExceedsCreditLine'],
			['no side', line(1n), CLERK, 'institutions.DutyNotHeld'],
			['nothing owed', settle(1n), BANKER, 'settlement.ClaimNotFound'],
		]);
		await chain.does(line(400n), admin);
		const paid = await chain.does(taken, BANKER);
		assert.equal(paid.event('settlement.MoneyRedeemed').issuer.toNumber(), rural);
		assert.deepEqual(await bank(rural), [700n, 1_300n, 0n]);
		const claim = await api.call.settlementApi.claim(BANK, rural);
		assert.deepEqual([claim.amount.toBigInt(), claim.room.toBigInt()], [300n, 100n]);
		await chain.refuses([
			['the debtor', settle(300n), admin, 'settlement.NotCreditor'],
			['too much', settle(301n), BANKER, 'settlement.ExceedsClaim'],
		]);
		await chain.does(settle(300n), BANKER);

		await chain.does(request(700n, rural), CITIZEN);

		const move = (from, to) => api.tx.settlement.transferOutstanding(from, to);
		const before = await money();
		await chain.refuses([
			['not the council', move(institution, BANK), BANKER, 'BadOrigin'],
			...[
				['to itself', move(BANK, BANK), 'SameBank'],
				['to the court', move(institution, COURT), 'NotActive'],
				['from the court', move(COURT, BANK), 'NotFound'],
			].map(([what, call, error]) => [
				what,
				chain.motion(call),
				COUNCILLOR,
				`settlement.${error}`,
			]),
		]);
		await chain.decides(api.tx.institutions.suspendInstitution(institution));
		await chain.decides(move(institution, BANK));
		assert.equal((await money()).owed, before.owed + 700n);
		await chain.refusesInPool([
			['a suspended bank', redeem(CITIZEN, 700n), admin, NOT_ENTITLED],
		]);
		await chain.refuses([
			['asked again', request(1n, institution), CITIZEN, 'settlement.NotActive'],
		]);

		// The holder takes the request back and asks the bank that is liable now.
		await chain.does(cancel(institution), CITIZEN);
		await chain.does(request(700n), CITIZEN);
		await chain.does(redeem(CITIZEN, 700n), BANKER);
		const { issued, owed } = await money();
		assert.equal(issued, owed);
	});
});
