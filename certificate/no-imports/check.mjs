// SPDX-License-Identifier: Apache-2.0
// Sees that the module imports nothing, and has it judge the certificates of e2e/vectors.
import assert from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const [path, vectors] = process.argv.slice(2)
const module = new WebAssembly.Module(readFileSync(path))
assert.deepEqual(WebAssembly.Module.imports(module), [], 'the module needs nothing of its host')

function judged(file) {
	const { exports } = new WebAssembly.Instance(module, {})
	const bytes = readFileSync(file)
	const at = exports.room(bytes.length)
	new Uint8Array(exports.memory.buffer).set(bytes, at)
	const word = exports.judge(at, bytes.length)
	const start = Number(word >> 32n)
	const length = Number(word & 0xffffffffn)
	return Buffer.from(exports.memory.buffer, start, length).toString()
}

const certificates = (folder) => readdirSync(folder).filter((name) => name.endsWith('.citycert'))
const accepted = certificates(vectors)
const refused = certificates(join(vectors, 'refused'))
assert.ok(accepted.length > 0 && refused.length > 0, 'there are vectors')
for (const name of accepted) assert.equal(judged(join(vectors, name)), 'proven', name)
for (const name of refused) {
	assert.equal(judged(join(vectors, 'refused', name)), name.replace('.citycert', ''))
}
console.log(`no imports; ${accepted.length} certificates proven, ${refused.length} refused`)
