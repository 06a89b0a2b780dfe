import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { checkEdition } from '../../src/proof/edition.js'
import { sha256Of } from '../../src/proof/digest.js'
import { utf8Of } from '../../src/proof/json.js'
import { MANIFEST, manifestOf } from '../../src/proof/manifest.js'

const FILES = ['README.txt', 'en.html', 'ko.html'].map((path) => ({ path, bytes: utf8Of(`the words of ${path}`) }))
const ABOUT = {
  dossier: 'dossier_d1',
  number: 3,
  printed: '2025-03-01T01:02:03.000Z',
  notice: null,
  log: null,
} as const
const BYTES = manifestOf(FILES, ABOUT)

const folder = (): Map<string, Uint8Array> =>
  new Map([...FILES.map((file) => [file.path, file.bytes] as const), [MANIFEST, BYTES]])

test('an edition as printed is whole, and its manifest’s hash is told', () => {
  assert.deepEqual(checkEdition(folder()), {
    ok: true,
    checked: 3,
    problems: [],
    sha256: sha256Of(BYTES),
    about: ABOUT,
  })
})

test('a missing, an altered and an extra file are each named', () => {
  const files = folder()
  files.delete('en.html')
  files.set('ko.html', utf8Of('the words of ko.htmL'))
  files.set('more/script.js', utf8Of(''))
  const check = checkEdition(files)
  assert.equal(check.ok, false)
  assert.equal(check.checked, 1)
  assert.deepEqual(check.problems, [
    { path: 'en.html', kind: 'missing' },
    { path: 'ko.html', kind: 'altered' },
    { path: 'more/script.js', kind: 'extra' },
  ])
})

test('without a manifest, or with one that cannot be read, nothing is whole', () => {
  const missing = folder()
  missing.delete(MANIFEST)
  assert.deepEqual(checkEdition(missing), {
    ok: false,
    checked: 0,
    problems: [{ path: MANIFEST, kind: 'missing' }],
    sha256: null,
    about: null,
  })
  const spoilt = folder().set(MANIFEST, utf8Of(`${new TextDecoder().decode(BYTES)} `))
  assert.deepEqual(checkEdition(spoilt).problems, [{ path: MANIFEST, kind: 'unreadable' }])
})

test('any one changed byte of any file is found', () => {
  const places = fc.constantFrom(...folder().keys()).chain((path) => {
    const bytes = folder().get(path) ?? new Uint8Array(1)
    return fc.record({ path: fc.constant(path), at: fc.nat(bytes.length - 1), turn: fc.integer({ min: 1, max: 255 }) })
  })
  fc.assert(
    fc.property(places, ({ path, at, turn }) => {
      const files = folder()
      const bytes = Uint8Array.from(files.get(path) ?? [])
      bytes[at] = (bytes[at] ?? 0) ^ turn
      files.set(path, bytes)
      const check = checkEdition(files)
      assert.ok(!check.ok || check.sha256 !== sha256Of(BYTES))
      if (path !== MANIFEST) assert.deepEqual(check.problems, [{ path, kind: 'altered' }])
    }),
    { numRuns: 500 },
  )
})
