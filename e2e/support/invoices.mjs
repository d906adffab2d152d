// SPDX-License-Identifier: Apache-2.0
// Invoices as a firm's own software makes them: their lines and the tree over these, amounts by
// rate, and the mandate of a bearer. Written after the standards and the documentation, not after
// the code of the chain, so that the two check each other.
//
// Amounts are in fen, rates in basis points: 600 is 6 %.

import { createHash, randomBytes } from 'node:crypto';
import { Keyring } from '@polkadot/keyring';
import { u8aWrapBytes } from '@polkadot/util';
import { mnemonicGenerate } from '@polkadot/util-crypto';
import { committed } from './commitment.mjs';

/** China Standard Time is ahead of UTC by this, in milliseconds. */
const OFFSET_MS = 8 * 3_600_000;
const DAY_MS = 24 * 3_600_000;
/** What stands in front of what is hashed into the chain of an issuer. */
const CHAIN_DOMAIN = 'citychain/invoices/chain';
/** What stands in front of what a bearer signs. */
const MANDATE_DOMAIN = 'citychain/invoices/holder';
/** The variants of a rate in the chain's encoding. */
const RATES = ['Taxed', 'ZeroRated', 'Exempt', 'NotTaxed'];

/** The day of an instant in China, as the number of days since 1970-01-01. */
export const dayOf = (ms) => Math.floor((ms + OFFSET_MS) / DAY_MS);

/** The tax period of an instant in China: 202611 is November 2026. */
export function periodOf(ms) {
	const local = new Date(ms + OFFSET_MS);
	return local.getUTCFullYear() * 100 + local.getUTCMonth() + 1;
}

/** The number at this place of a series: 20 digits, or a code, a hyphen and 8 digits. */
export function invoiceNumber(series, serial) {
	return series.length === 5
		? series + String(serial).padStart(15, '0')
		: `${series}-${String(serial).padStart(8, '0')}`;
}

/** The tax on a net amount, rounded to the nearest fen; that of a discount mirrors it. */
export function taxOn(rate, net) {
	return Math.sign(net) * Math.floor((Math.abs(net) * rate + 5_000) / 10_000);
}

/** One line: how it is taxed, its amounts, and what was sold, which stays with the parties. */
export function invoiceLine(issuer, rate, net, goods) {
	return {
		salt: hex(randomBytes(32)),
		rate: { Taxed: rate },
		net,
		tax: taxOn(rate, net),
		content: committed('invoices/content', issuer, goods),
	};
}

/** Net and tax of all of these. */
export function totals(amounts) {
	const sum = (field) => amounts.reduce((so, amount) => so + amount[field], 0);
	return { net: sum('net'), tax: sum('tax') };
}

/** Net and tax together. */
export const gross = ({ net, tax }) => net + tax;

/** The lines that are taxed alike added up, in ascending order of the rates. */
export function rateGroups(lines) {
	const rates = [...new Set(lines.map(({ rate }) => rate.Taxed))].sort((a, b) => a - b);
	return rates.map((rate) => {
		const alike = lines.filter((line) => line.rate.Taxed === rate);
		return { rate: { Taxed: rate }, totals: totals(alike), lines: alike.length };
	});
}

/** The SCALE encoding of a line, which is its leaf. */
function leaf({ salt, rate, net, tax, content }) {
	const [variant] = Object.keys(rate);
	const fixed = Buffer.alloc(variant === 'Taxed' ? 3 : 1);
	fixed.writeUInt8(RATES.indexOf(variant));
	if (variant === 'Taxed') fixed.writeUInt16LE(rate.Taxed, 1);
	const amounts = Buffer.alloc(16);
	amounts.writeBigInt64LE(BigInt(net));
	amounts.writeBigInt64LE(BigInt(tax), 8);
	return Buffer.concat([bytes(salt), fixed, amounts, bytes(content)]);
}

/** The root of the tree over lines: SHA-256, by the definition in RFC 6962 §2.1. */
export const linesRoot = (lines) => hex(treeHash(lines.map(leaf)));

/** The path from the line at this place up to the root (RFC 6962 §2.1.1). */
export const linePath = (lines, index) => auditPath(lines.map(leaf), index).map(hex);

function treeHash(leaves) {
	if (leaves.length === 1) return sha256(Buffer.concat([Buffer.of(0), leaves[0]]));
	const [left, right] = halves(leaves);
	return sha256(Buffer.concat([Buffer.of(1), treeHash(left), treeHash(right)]));
}

function auditPath(leaves, index) {
	if (leaves.length === 1) return [];
	const [left, right] = halves(leaves);
	return index < left.length
		? [...auditPath(left, index), treeHash(right)]
		: [...auditPath(right, index - left.length), treeHash(left)];
}

/** The left part has as many leaves as the largest power of two below their number. */
function halves(leaves) {
	const middle = 2 ** (Math.ceil(Math.log2(leaves.length)) - 1);
	return [leaves.slice(0, middle), leaves.slice(middle)];
}

/** The commitment to a document that goes with the invoice of this number. */
export const invoiceDocument = (issuer, number) => committed('invoices/document', issuer, number);

/** A blue invoice as its issuer submits it. `changes` replace what would add up. */
export function blueInvoice(
	{ issuer, number, buyer, date, lines, kind = 'DigitalSpecial' },
	changes,
) {
	return {
		number,
		kind,
		buyer,
		date,
		totals: totals(lines),
		groups: rateGroups(lines),
		lines: lines.length,
		linesRoot: linesRoot(lines),
		special: null,
		document: invoiceDocument(issuer, number),
		replaces: null,
		...changes,
	};
}

/** What takes back parts of lines: `[place, net]` of each, in ascending order of the places. */
export function reversal(lines, parts) {
	return {
		Lines: parts.map(([index, net]) => ({
			index,
			line: lines[index],
			path: linePath(lines, index),
			totals: { net, tax: taxOn(lines[index].rate.Taxed, net) },
		})),
	};
}

/** All invoices of an issuer that are on record, blue and red, in the order of its chain. */
export async function invoicesOf(api, issuer) {
	const entries = await api.query.invoices.invoices.entries();
	return entries
		.map(([, invoice]) => invoice.unwrap())
		.filter(({ body }) => body.issuer.toNumber() === issuer)
		.sort((one, other) => one.icv.toNumber() - other.icv.toNumber());
}

/** Totals as the chain has them. */
export const numbers = ({ net, tax }) => ({ net: net.toNumber(), tax: tax.toNumber() });

/** The sums of a taxpayer's ledgers of all periods. */
export async function ledgersOf(api, taxpayer) {
	const entries = await api.query.taxpayers.ledgers.entries(taxpayer);
	const ledgers = entries.map(([, ledger]) => ledger.unwrap());
	const sum = (field) => ledgers.reduce((so, ledger) => so + ledger[field].toNumber(), 0);
	const both = (field) => totals(ledgers.map((ledger) => numbers(ledger[field])));
	return {
		creditTaken: sum('creditTaken'),
		output: both('output'),
		reversed: both('reversed'),
		deducted: sum('deducted'),
		transferredOut: sum('transferredOut'),
	};
}

/** The hash of an invoice on record, which the next one of its issuer holds. */
export function chainHash({ icv, previous, body }) {
	const counter = Buffer.alloc(8);
	counter.writeBigUInt64LE(icv.toBigInt());
	return hex(
		sha256(Buffer.concat([Buffer.from(CHAIN_DOMAIN), previous.toU8a(), counter, body.toU8a()])),
	);
}

/** The key of a bearer, used for one invoice and known to nobody else. */
export function oneTimeKey() {
	return new Keyring({ type: 'sr25519' }).addFromMnemonic(mnemonicGenerate());
}

/** What a bearer signs so that an institution may take over an invoice before `expiry`. */
export function mandateBytes(api, { invoice, institution, expiry }) {
	const numbers = Buffer.alloc(20);
	numbers.writeBigUInt64LE(BigInt(invoice));
	numbers.writeUInt32LE(Number(institution), 8);
	numbers.writeBigUInt64LE(BigInt(expiry), 12);
	return Buffer.concat([Buffer.from(MANDATE_DOMAIN), api.genesisHash.toU8a(), numbers]);
}

/** The signature of a bearer over a mandate, as a browser extension makes it. */
export function signMandate(api, key, mandate) {
	return { Sr25519: key.sign(u8aWrapBytes(mandateBytes(api, mandate))) };
}

const sha256 = (data) => createHash('sha256').update(data).digest();
const hex = (data) => `0x${data.toString('hex')}`;
const bytes = (text) => Buffer.from(text.slice(2), 'hex');
