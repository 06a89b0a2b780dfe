import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { Script } from 'node:vm'
import { checkEdition } from '../../src/proof/edition.js'
import { sha256Bytes } from '../../src/proof/digest.js'
import { utf8Of } from '../../src/proof/json.js'
import { MANIFEST, manifestOf } from '../../src/proof/manifest.js'
import { joinModules, verifierPage, type Module } from '../../src/verifier/bundle.js'

const at = (address: string): Module => ({ name: address, source: readFileSync(new URL(address), 'utf8') })
const resolve = (specifier: string, from: string): Module =>
  at(specifier.startsWith('.') ? new URL(specifier, from).href : import.meta.resolve(specifier))
const compiled = (path: string): Module => at(new URL(`../../src/${path}`, import.meta.url).href)

test('the check joined into one script answers as the check itself does', () => {
  const files = [{ path: 'en.html', bytes: utf8Of('words') }]
  const manifest = manifestOf(files, {
    dossier: 'dossier_d1',
    number: 1,
    printed: '2025-03-01T00:00:00Z',
    notice: null,
  })
  const script = joinModules(compiled('proof/edition.js'), resolve)
  const last = /const (m\d+) = (?![\s\S]*\nconst m\d+ = )/.exec(script)?.[1]
  const check = new Script(`${script}; ${last}.checkEdition`).runInThisContext() as typeof checkEdition
  for (const bytes of ['words', 'other']) {
    const folder = new Map([
      ['en.html', utf8Of(bytes)],
      [MANIFEST, manifest],
    ])
    assert.deepEqual(check(folder), checkEdition(folder))
  }
})

test('a module of a form that the bundle does not know is a fault, never a broken page', () => {
  const odd = { name: 'odd', source: 'export default 1\n' }
  assert.throws(() => joinModules(odd, () => odd), /form/)
})

test('the offline page is one file: one script, allowed by its hash, and nothing to load', () => {
  const page = verifierPage(joinModules(compiled('proof/edition.js'), resolve))
  const script = /<script>([\s\S]*)<\/script>/.exec(page)?.[1] ?? ''
  const digest = Buffer.from(sha256Bytes(utf8Of(script))).toString('base64')
  assert.ok(page.includes(`default-src 'none'; script-src 'sha256-${digest}'; style-src 'sha256-`))
  assert.equal(page.match(/<script/g)?.length, 1)
  assert.equal(page.match(/<\/script/g)?.length, 1)
  assert.doesNotMatch(page.replace(script, ''), /\b(?:src|href)=|@import|url\(/)
})
