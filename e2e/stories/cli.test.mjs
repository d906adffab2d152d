// SPDX-License-Identifier: Apache-2.0
// The `citychain` command as people and scripts use it, beside polkadot.js on the same chain.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after } from 'node:test';
import { Keyring } from '@polkadot/keyring';
import { blake2AsHex, mnemonicGenerate } from '@polkadot/util-crypto';
import { account, CLERK, COURT, NOTARY } from '../support/accounts.mjs';
import { stories } from '../support/chain.mjs';
import { CommandLine } from '../support/cli.mjs';
import { blake2 } from '../support/digest.mjs';
import { lookUp, notarization } from '../support/evidence.mjs';
import { appointment, officerNumber } from '../support/institutions.mjs';
import { freePorts, temporaryFolder } from '../support/node.mjs';
import { changeOneByte, makePdf } from '../support/pdf.mjs';

const PASSWORD = '口令 correct horse';

stories('the command line', {}, (chain, story) => {
	const cli = new CommandLine(chain);
	const folder = temporaryFolder();
	after(() => rmSync(folder, { recursive: true, force: true }));
	const file = makePdf('判决书', '(2026)浙01民初2号', 'A file for the command line.');
	const path = save('判决书.pdf', file);
	const changed = save('changed.pdf', changeOneByte(file));

	function save(name, bytes) {
		const path = join(folder, name);
		writeFileSync(path, bytes);
		return path;
	}

	story('hashes a file as others do', async () => {
		const { files } = await cli.succeeds(['hash', '-a', 'blake2-256,sha2-256,sm3', path]);
		const value = (algorithm) => createHash(algorithm).update(file).digest('hex');
		assert.equal(files.length, 1);
		assert.equal(files[0].size, file.length);
		assert.deepEqual(
			files[0].digests.map(({ digest }) => digest),
			[
				`blake2-256:${blake2AsHex(file, 256).slice(2)}`,
				`sha2-256:${value('sha256')}`,
				`sm3:${value('sm3')}`,
			],
		);
	});

	story('notarizes a file that polkadot.js then finds', async () => {
		const { state, evidence } = await cli.succeeds(['notarize', path, '--dev-account', 'bob']);
		assert.equal(state, 'final');
		assert.equal(evidence.institution_name, '市中级人民法院');
		assert.equal(evidence.media_type, 'Pdf');
		const { first } = await lookUp(chain.api, blake2(file));
		assert.equal(first.id.toNumber(), evidence.id);
		assert.equal(first.size_.toNumber(), file.length);
	});

	story('verifies the file, its digest and its number', async () => {
		const { evidence } = await cli.succeeds(['verify', path]);
		assert.equal(evidence.length, 1);
		const [{ id, digest, institution }] = evidence;
		assert.equal(institution, COURT);
		for (const args of [
			['--digest', digest],
			['--id', String(id)],
			[path, '--id', String(id)],
		]) {
			const answer = await cli.succeeds(['verify', ...args]);
			assert.equal(answer.verdict, 'found');
			assert.deepEqual(answer.evidence, evidence);
		}
	});

	story('finds what polkadot.js notarized, under any algorithm', async () => {
		const other = Buffer.from('notarized in the browser');
		const sm3 = { Sm3: `0x${createHash('sm3').update(other).digest('hex')}` };
		for (const who of [CLERK, NOTARY]) {
			await chain.does(notarization(chain.api, sm3, { size: other.length }), who, {
				until: 'finalized',
			});
		}
		const { evidence } = await cli.succeeds(['verify', save('browser.txt', other)]);
		assert.equal(evidence.length, 2);
		assert.equal(evidence[1].first_seen, evidence[0].id);
		assert.equal(evidence[1].institution_name, '市公证处');
	});

	story('says no to a file with one byte changed', async () => {
		const alone = await cli.answers(['verify', changed]);
		assert.equal(alone.exit_code, 1);
		assert.equal(alone.verdict, 'not_found');
		const [{ id }] = (await cli.succeeds(['verify', path])).evidence;
		const compared = await cli.answers(['verify', changed, '--id', String(id)]);
		assert.equal(compared.exit_code, 1);
		assert.equal(compared.verdict, 'mismatch');
	});

	story('signs with an account exported from polkadot.js', async () => {
		const ring = new Keyring({ type: 'sr25519' });
		const officer = ring.addFromUri(mnemonicGenerate(), { name: '书记员' });
		await chain.does(appointment(chain.api, COURT, officer, ['NotarizeEvidence']), CLERK, {
			until: 'finalized',
		});
		const key = save('officer.json', JSON.stringify(officer.toJson(PASSWORD)));
		const password = save('password', `${PASSWORD}\n`);
		const exported = (name, ...args) => [
			'notarize',
			save(name, Buffer.from(name)),
			'--key-file',
			key,
			'--genesis',
			chain.api.genesisHash.toHex(),
			...args,
		];
		const inVariable = { env: { CITYCHAIN_PASSWORD: PASSWORD } };
		await cli.succeeds(exported('by-variable.txt'), inVariable);
		await cli.succeeds(exported('by-file.txt', '--password-file', password));
		await cli.fails(exported('by-guess.txt'), 5, 'password_wrong', {
			env: { CITYCHAIN_PASSWORD: 'guess' },
		});
	});

	story('signs that an account is to become an officer, who then notarizes', async () => {
		const officer = account('CliOfficer');
		const key = save('cli-officer', '//CliOfficer\n');
		const sign = (...args) => ['possession', '--officer-of', `${COURT}`, ...args];
		const byNode = await cli.succeeds(sign('--key-file', key));
		assert.equal(byNode.account, officer.address);
		assert.equal(byNode.genesis, chain.api.genesisHash.toHex());
		assert.match(byNode.statement, /^citychain\/possession\/v1: officer of institution 1; until /);
		const alone = sign('--genesis', byNode.genesis, '--node', 'ws://127.0.0.1:9', '--key-file', key);
		const { possession } = await cli.succeeds(alone);
		const appoint = (word) => [
			'call',
			'institutions.appointOfficer',
			...['--institution', `${COURT}`, '--account', officer.address],
			...['--duties', '["NotarizeEvidence"]', '--validity', '{"from":"0ms","until":null}'],
			...['--possession', JSON.stringify(word), '--dev-account', 'bob'],
		];
		const forged = await cli.succeeds(sign('--dev-account', 'bob'));
		await cli.fails(appoint(forged.possession), 1, 'Institutions::PossessionInvalid');
		await cli.succeeds(appoint(possession));
		const mine = ['notarize', save('mine.txt', Buffer.from('mine')), '--key-file', key];
		await cli.succeeds([...mine, '--genesis', byNode.genesis]);

		// Another key takes the officer's own word, or a second administrator's, and not its administrator's alone.
		const next = account('CliOfficerNext');
		const nextKey = save('cli-officer-next', '//CliOfficerNext\n');
		const number = `${await officerNumber(chain.api, officer)}`;
		const bob = `${await officerNumber(chain.api, CLERK)}`;
		const word = await cli.succeeds(['possession', '--key-of-officer', number, '--key-file', nextKey]);
		const replace = (...approval) => [
			'call',
			'institutions.replaceOfficerKey',
			...['--officer', number, '--account', next.address],
			...['--possession', JSON.stringify(word.possession), ...approval, '--dev-account', 'bob'],
		];
		const approve = (by, ...key) => [
			'approval',
			...['--officer', number, '--account', next.address, '--by', by, ...key],
		];
		const said = async (...who) => JSON.stringify((await cli.succeeds(approve(...who))).approval);
		const refused = (name, ...approval) => cli.fails(replace(...approval), 1, `Institutions::${name}`);
		await refused('NotApproved');
		await refused('SameOfficer', '--approval', await said(bob, '--dev-account', 'bob'));
		await refused('ApprovalInvalid', '--approval', await said(number, '--dev-account', 'bob'));
		await cli.succeeds(replace('--approval', await said(number, '--key-file', key)));
		const another = ['notarize', save('next.txt', Buffer.from('next')), '--key-file', nextKey];
		await cli.succeeds([...another, '--genesis', byNode.genesis]);
	});

	story('names why it did not notarize', async () => {
		const by = (name, ...key) => ['notarize', save(`${name}.txt`, Buffer.from(name)), ...key];
		const stranger = {
			env: { CITYCHAIN_KEY: '//Stranger', CITYCHAIN_GENESIS: chain.api.genesisHash.toHex() },
		};
		await cli.fails(by('nowhere'), 2, 'usage', { env: { CITYCHAIN_KEY: '//Stranger' } });
		await cli.fails(by('elsewhere', '--dev-account', 'bob'), 6, 'other_chain', {
			env: { CITYCHAIN_GENESIS: `0x${'0a'.repeat(32)}` },
		});
		await cli.fails(['notarize', path, '--dev-account', 'bob'], 1, 'Evidence::AlreadyExists');
		await cli.fails(by('citizen', '--dev-account', 'ferdie'), 1, 'Institutions::NotAnOfficer');
		await cli.fails(by('bureau', '--dev-account', 'alice'), 1, 'Institutions::DutyNotHeld');
		await cli.fails(by('stranger'), 1, 'not_enrolled', stranger);
		await cli.fails(by('nobody'), 5, 'key_missing');
		await cli.fails(['notarize', save('empty', ''), '--dev-account', 'bob'], 4, 'file_empty');
		await cli.fails(['hash', join(folder, 'absent')], 4, 'file_unreadable');
		await cli.fails(
			by('future', '--dev-account', 'bob', '--claimed-at', '2999-01-01T00:00:00Z'),
			1,
			'Evidence::ClaimedInFuture',
		);
	});

	story('shows the development accounts with their institutions', async () => {
		const { accounts } = await cli.succeeds(['accounts']);
		const bob = accounts.find(({ name }) => name === 'Bob');
		assert.equal(bob.address, CLERK.address);
		assert.equal(bob.institution_name, '市中级人民法院');
		assert.deepEqual(bob.duties, [
			'Administer',
			'NotarizeEvidence',
			'VerifyEvidence',
			'KeepCases',
			'Adjudicate',
		]);
		const stranger = await cli.answers(['accounts', '--address', account('Stranger').address]);
		assert.equal(stranger.exit_code, 1);
	});

	story('finds the node well, and says what to do where there is none', async () => {
		await cli.succeeds(['doctor', '--only', 'node']);
		const [port] = await freePorts(1);
		const nowhere = { node: `ws://127.0.0.1:${port}` };
		const { error } = await cli.fails(['verify', path], 3, 'node_unreachable', nowhere);
		assert.match(error.message, /scripts\/dev\.sh/);
		assert.equal((await cli.answers(['doctor', '--only', 'node'], nowhere)).ok, false);
	});
});
