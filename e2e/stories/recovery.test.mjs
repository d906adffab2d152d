// SPDX-License-Identifier: Apache-2.0
// A citizen who lost the key: two institutions, time, a veto, and the council as final instance.
// Days pass in the story of the runtime, not here.

import assert from 'node:assert/strict';
import {
	account,
	CITIZEN,
	CITIZEN_SERVICE,
	CLERK,
	COUNCILLOR,
	HOTEL,
	HOTEL_OFFICER,
	NOTARY,
	NOTARY_OFFICE,
	REGISTRAR,
} from '../support/accounts.mjs';
import { INSTANT, stories } from '../support/chain.mjs';
import { committed } from '../support/commitment.mjs';
import {
	citizenKey,
	citizenNumber,
	enrolment,
	ownKey,
	possession,
	recoveryOf,
} from '../support/institutions.mjs';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const MAX_U32 = 4_294_967_295;

stories('recovery', { ...INSTANT, plenty: true }, (chain, story) => {
	const [owner, newKey, thiefsKey] = ['OwnersKey', 'OwnersNewKey', 'ThiefsKey'].map(account);
	const grounds = committed('recoveries/grounds', CITIZEN_SERVICE, 'recognised by two witnesses');
	let number;

	const calls = () => chain.api.tx.recoveries;
	const open = (key = newKey) => recoveryOf(chain.api, number, key, grounds);
	const confirm = (key = newKey) => calls().confirmRecovery(number, key.address);
	const complete = () => calls().completeRecovery(number);
	const remove = () => calls().removeExpired(number);
	const replaceOwn = (key = newKey) => ownKey(chain.api, number, key);
	const replace = (key = newKey) => citizenKey(chain.api, number, key);

	/** What is on record, with its status as of now. */
	const recovery = async () => (await chain.api.call.recoveriesApi.recovery(number)).unwrap();
	const none = async () =>
		assert.ok((await chain.api.call.recoveriesApi.recovery(number)).isNone, 'none on record');

	story('the policy gives three days to veto', async () => {
		const { api } = chain;
		const policy = await api.call.recoveriesApi.policy();
		assert.deepEqual(
			['delay', 'confirmWithin', 'completeWithin'].map((time) => policy[time].toNumber()),
			[3 * DAY, 7 * DAY, 30 * DAY],
		);
		assert.equal(api.consts.recoveries.minDelay.toNumber(), HOUR);
		await chain.does(enrolment(api, owner), REGISTRAR);
		number = await citizenNumber(api, owner);
	});

	story('one institution alone gets nothing', async () => {
		await chain.refuses([
			['at once', replace(thiefsKey), REGISTRAR, 'BadOrigin'],
			['not its citizen', open(thiefsKey), NOTARY, 'recoveries.NotKeeper'],
			['without the duty', open(thiefsKey), CLERK, 'institutions.DutyNotHeld'],
			['by the owner', open(), owner, 'institutions.NotAnOfficer'],
			[
				'no citizen',
				recoveryOf(chain.api, MAX_U32, newKey, grounds),
				REGISTRAR,
				'institutions.CitizenNotFound',
			],
			['a known account', open(CLERK), REGISTRAR, 'institutions.AlreadyEnrolled'],
			['nothing to veto', calls().vetoRecovery(), owner, 'recoveries.NotFound'],
			['nothing to confirm', confirm(), NOTARY, 'recoveries.NotFound'],
		]);
		await chain.does(open(thiefsKey), REGISTRAR);
		const { recovery: record, status } = await recovery();
		assert.equal(status.type, 'AwaitsConfirmation');
		assert.equal(record.lost.toString(), owner.address);
		assert.equal(record.account.toString(), thiefsKey.address);
		assert.equal(record.grounds.toHex(), grounds);
		assert.equal(record.openedBy.institution.toNumber(), CITIZEN_SERVICE);
		await chain.refuses([
			['its own word', confirm(thiefsKey), REGISTRAR, 'recoveries.NotIndependent'],
			['unconfirmed', complete(), REGISTRAR, 'recoveries.NotConfirmed'],
			['twice', open(), REGISTRAR, 'recoveries.StillOpen'],
			['not over', remove(), NOTARY, 'recoveries.NotExpired'],
			['not a party', calls().withdrawRecovery(number), NOTARY, 'recoveries.NotParty'],
			['beside it', replaceOwn(), owner, 'recoveries.StillOpen'],
		]);
		await chain.does(calls().withdrawRecovery(number), REGISTRAR);
		await none();
	});

	story('two institutions start a clock that nobody skips', async () => {
		await chain.does(open(), REGISTRAR);
		await chain.refuses([
			['another account', confirm(thiefsKey), NOTARY, 'recoveries.WrongAccount'],
		]);
		await chain.does(confirm(), NOTARY);
		const { recovery: record, status } = await recovery();
		assert.equal(status.type, 'AwaitsDelay');
		const { by, at, due, completeUntil } = record.state.asConfirmed;
		assert.equal(by.institution.toNumber(), NOTARY_OFFICE);
		assert.equal(due.toNumber() - at.toNumber(), 3 * DAY);
		assert.equal(completeUntil.toNumber() - due.toNumber(), 30 * DAY);
		await chain.refuses([
			['by the first', complete(), REGISTRAR, 'recoveries.DelayNotOver'],
			['by the second', complete(), NOTARY, 'recoveries.DelayNotOver'],
			['confirmed twice', confirm(), NOTARY, 'recoveries.InvalidTransition'],
		]);
	});

	story('nobody takes the account away meanwhile', async () => {
		const { api } = chain;
		const { recovery: record } = await recovery();
		assert.equal(record.account.toString(), newKey.address);
		// What the owner signed for the recovery stands in a block, and binds the account to nothing else.
		const published = open().args[3];
		const { appointOfficer, enrolCitizen } = api.tx.institutions;
		const always = { from: 0, until: null };
		await chain.refuses([
			[
				'as an officer, with what is published',
				appointOfficer(HOTEL, newKey.address, ['Administer'], always, published),
				HOTEL_OFFICER,
				'institutions.PossessionInvalid',
			],
			[
				'as an officer, with a signature of its own',
				appointOfficer(
					HOTEL,
					newKey.address,
					['Administer'],
					always,
					possession(api, HOTEL_OFFICER, `officer of institution ${HOTEL}`),
				),
				HOTEL_OFFICER,
				'institutions.PossessionInvalid',
			],
			[
				'as a citizen',
				enrolCitizen(newKey.address, 'Low', published),
				REGISTRAR,
				'institutions.PossessionInvalid',
			],
			[
				'as another citizen',
				api.tx.recoveries.replaceOwnKey(newKey.address, published),
				CITIZEN,
				'institutions.PossessionInvalid',
			],
		]);
	});

	story('the owner vetoes, even if it was suspended before', async () => {
		const { suspendCitizen, reinstateCitizen } = chain.api.tx.institutions;
		await chain.does(suspendCitizen(number), REGISTRAR);
		await chain.refuses([
			['its own key', replaceOwn(), owner, 'institutions.CitizenSuspended'],
			['no citizen', calls().vetoRecovery(), REGISTRAR, 'institutions.NotACitizen'],
		]);
		await chain.does(calls().vetoRecovery(), owner);
		await none();
		await chain.refuses([['completed', complete(), REGISTRAR, 'recoveries.NotFound']]);
		await chain.does(reinstateCitizen(number), REGISTRAR);
	});

	story('the council decides where a thief has the key', async () => {
		await chain.does(open(thiefsKey), REGISTRAR);
		await chain.does(confirm(thiefsKey), NOTARY);
		await chain.decides(replace());
		assert.equal((await recovery()).status.type, 'Void');
		assert.equal((await citizenNumber(chain.api, newKey)).toString(), number.toString());
		assert.match(await chain.refusedByPool(calls().vetoRecovery(), owner), /signing address/);
		await chain.does(remove(), NOTARY);
		await none();
	});

	story('who has the key replaces it alone', async () => {
		const third = account('OwnersThirdKey');
		await chain.does(replaceOwn(third), newKey);
		assert.equal((await citizenNumber(chain.api, third)).toString(), number.toString());
		assert.match(await chain.refusedByPool(replaceOwn(owner), newKey), /signing address/);
		await chain.refuses([
			['back', replaceOwn(newKey), third, 'institutions.AlreadyEnrolled'],
		]);
	});

	story('the council sets the times within bounds', async () => {
		const adopt = (delay, confirmWithin, completeWithin) =>
			calls().adoptPolicy({ delay, confirmWithin, completeWithin });
		const byCouncil = (what, call, error) => [
			what,
			chain.motion(call),
			COUNCILLOR,
			`recoveries.${error}`,
		];
		await chain.refuses([
			['not the council', adopt(HOUR, 1, 1), REGISTRAR, 'BadOrigin'],
			byCouncil('too short', adopt(HOUR - 1, 1, 1), 'DelayTooShort'),
			byCouncil('no time', adopt(HOUR, 0, 1), 'WindowEmpty'),
			byCouncil('too long', adopt(HOUR, 1, 91 * DAY), 'WindowTooLong'),
			byCouncil('as it is', adopt(3 * DAY, 7 * DAY, 30 * DAY), 'PolicyUnchanged'),
		]);
		await chain.decides(adopt(HOUR, DAY, DAY));
		await chain.does(open(thiefsKey), REGISTRAR);
		await chain.does(confirm(thiefsKey), NOTARY);
		const { at, due } = (await recovery()).recovery.state.asConfirmed;
		assert.equal(due.toNumber() - at.toNumber(), HOUR);
	});
});
