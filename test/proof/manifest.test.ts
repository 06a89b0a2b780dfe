import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRefusal } from '../../src/record/refusal.js'
import { canonicalJson, utf8Of, type Json } from '../../src/proof/json.js'
import { isPlainPath, manifestOf, readManifest, type About } from '../../src/proof/manifest.js'

const ABOUT: Omit<About, 'log'> = {
  dossier: 'dossier_d1',
  number: 1,
  printed: '2025-03-01T01:02:03.000Z',
  notice: null,
}
const file = (path: string) => ({ path, bytes: utf8Of(path) })

const TRICKS = [
  '',
  '..',
  '../up.html',
  'a/../../up.html',
  './a.html',
  'a//b.html',
  '/etc/passwd',
  'C:/a.html',
  'a\\b.html',
  'a/',
  'nul\u0000.html',
  'a\u202elmth.exe',
  'a\u200b.html',
  'trailing. ',
  'dot.',
  'x'.repeat(201),
]

test('a manifest lists every file by path, with its size and SHA-256, and says which edition it is', () => {
  const bytes = manifestOf([file('ko.html'), file('en.html'), file('pictures/1.svg')], ABOUT)
  const manifest = readManifest(bytes)
  assert.deepEqual(
    manifest?.files.map(({ path, size }) => [path, size]),
    [
      ['en.html', 7],
      ['ko.html', 7],
      ['pictures/1.svg', 14],
    ],
  )
  assert.equal(manifest?.format, 'attested-edition-1')
  assert.deepEqual([manifest?.dossier, manifest?.number, manifest?.printed], ['dossier_d1', 1, ABOUT.printed])
})

test('the order in which files are handed over does not change the manifest', () => {
  const files = ['b.html', 'a.html', '가.html'].map(file)
  assert.deepEqual(manifestOf(files, ABOUT), manifestOf([...files].reverse(), ABOUT))
})

test('a path that leaves the folder, or hides what it is, is refused when writing', () => {
  for (const path of TRICKS) {
    assert.equal(isPlainPath(path), false, JSON.stringify(path))
    assert.throws(
      () => manifestOf([file(path)], ABOUT),
      (thrown) => isRefusal(thrown) && thrown.code === 'edition-broken',
    )
  }
  for (const path of ['en.html', 'files/지도.svg', 'a.b-c_d.json']) assert.equal(isPlainPath(path), true)
})

const manifestWith = (
  change: { readonly [name: string]: Json },
  paths: readonly string[] = ['en.html'],
): Uint8Array => {
  const files = paths.map((path) => ({ path, size: 1, sha256: 'a'.repeat(64) }))
  return utf8Of(canonicalJson({ format: 'attested-edition-1', ...ABOUT, files, ...change }))
}

test('a path that leaves the folder is refused when reading', () => {
  assert.notEqual(readManifest(manifestWith({})), null)
  for (const path of TRICKS) assert.equal(readManifest(manifestWith({}, [path])), null, JSON.stringify(path))
})

test('a file named twice, also in other letters for one name, is refused', () => {
  for (const paths of [
    ['en.html', 'en.html'],
    ['EN.html', 'en.html'],
    ['가.html', '가.html'.normalize('NFD')].sort(),
    ['en.html', 'manifest.json'],
    ['Manifest.json', 'en.html'],
    ['ko.html', 'en.html'],
  ]) {
    assert.equal(readManifest(manifestWith({}, paths)), null, paths.join(' '))
  }
})

test('a manifest of another form is not read', () => {
  for (const change of [
    { format: 'attested-edition-2' },
    { more: 1 },
    { number: 0 },
    { number: 1.5 },
    { printed: 'yesterday' },
    { printed: '2025-13-01T00:00:00Z' },
    { dossier: 'report_d1' },
    { notice: 1 },
    { files: {} },
    { files: [null] },
    { files: [{ path: 'en.html', size: -1, sha256: 'a'.repeat(64) }] },
    { files: [{ path: 'en.html', size: 1, sha256: 'A'.repeat(64) }] },
    { files: [{ path: 'en.html', size: 1, sha256: 'a'.repeat(64), link: '..' }] },
  ] as { readonly [name: string]: Json }[]) {
    assert.equal(readManifest(manifestWith(change)), null, JSON.stringify(change))
  }
  assert.equal(readManifest(utf8Of('[]')), null)
})
