import assert from 'node:assert/strict'
import { posix } from 'node:path'
import { test } from 'node:test'
import { importsOf, linesOf, sources, textOf } from './source.js'

type Law = { readonly rooms: readonly string[]; readonly packages: readonly RegExp[] }

/** The law of direction: what each room may import, and which packages are at home there. */
const LAW: Readonly<Record<string, Law>> = {
  record: { rooms: [], packages: [] },
  names: { rooms: ['record'], packages: [] },
  reading: { rooms: ['record', 'names'], packages: [] },
  proof: { rooms: ['record'], packages: [/^@noble\/(hashes|curves)\//] },
  seal: {
    rooms: ['record', 'proof'],
    packages: [
      /^node:(crypto|worker_threads)$/,
      /^hash-wasm$/,
      /^@simplewebauthn\/server$/,
      /^age-encryption$/,
      /^@scure\/bip39\//,
    ],
  },
  intake: { rooms: ['record'], packages: [/^parse5$/, /^zod$/] },
  store: { rooms: ['record', 'names'], packages: [/^postgres$/, /^node:/] },
  desk: { rooms: ['record', 'names', 'reading', 'proof', 'seal', 'intake', 'store'], packages: [] },
  words: { rooms: ['record'], packages: [] },
  pages: { rooms: ['record', 'words'], packages: [/^hono\/jsx/] },
  press: { rooms: ['record', 'proof', 'words', 'pages'], packages: [] },
  http: {
    rooms: ['record', 'words', 'desk', 'pages', 'press'],
    packages: [/^hono(\/|$)/, /^@hono\/node-server$/, /^node:(crypto|fs|module|path|url)$/],
  },
  cli: { rooms: ['record', 'words', 'desk', 'press', 'proof', 'http'], packages: [/^node:/] },
  verifier: { rooms: ['words', 'proof'], packages: [/^node:fs$/] },
  vault: { rooms: ['record', 'words', 'seal', 'proof'], packages: [/^node:(crypto|fs|http|module|path|url)/] },
  islands: { rooms: ['record'], packages: [] },
}

const roomOf = (path: string): string => path.split('/')[1] ?? ''

/** The composition root and the library's door stand in no room. */
const EXEMPT = new Set(['src/open.ts', 'src/index.ts'])

test('every room imports only what the law of direction allows', () => {
  const broken: string[] = []
  for (const path of sources()) {
    if (EXEMPT.has(path)) continue
    const law = LAW[roomOf(path)]
    if (!law) {
      broken.push(`${path}: no such room`)
      continue
    }
    for (const target of importsOf(path)) {
      if (target.startsWith('.')) {
        const to = posix.join(posix.dirname(path), target)
        const room = roomOf(to)
        if (/^src\/(open|index)\.js$/.test(to)) {
          if (roomOf(path) !== 'cli') broken.push(`${path} → ${to}`)
        } else if (room !== roomOf(path) && !law.rooms.includes(room)) broken.push(`${path} → ${room}`)
      } else if (!law.packages.some((allowed) => allowed.test(target))) broken.push(`${path} → ${target}`)
    }
  }
  assert.deepEqual(broken, [])
})

/** Each third-party package and where it is at home: the router of hono in one room, its templates in the other. */
const HOMES: Readonly<Record<string, readonly string[]>> = {
  '@hono/node-server': ['http'],
  '@noble/curves': ['proof'],
  '@noble/hashes': ['proof'],
  '@simplewebauthn/server': ['seal'],
  'hash-wasm': ['seal'],
  '@scure/bip39': ['seal'],
  'age-encryption': ['seal'],
  hono: ['http'],
  'hono/jsx': ['pages'],
  parse5: ['intake'],
  postgres: ['store'],
  zod: ['intake'],
}

test('each third-party package has one home', () => {
  const found = new Map<string, Set<string>>()
  for (const path of sources()) {
    for (const target of importsOf(path).filter((name) => !/^(?:\.|node:)/.test(name))) {
      const parts = target.split('/')
      const name = target.startsWith('hono/jsx') ? 'hono/jsx' : parts.slice(0, target.startsWith('@') ? 2 : 1).join('/')
      found.set(name, (found.get(name) ?? new Set()).add(roomOf(path)))
    }
  }
  const rooms = [...found].map(([name, homes]) => [name, [...homes].sort()] as const)
  assert.deepEqual(Object.fromEntries(rooms.sort()), HOMES)
})

test('the pure rooms use no clock, no chance, no network and no environment', () => {
  const broken = sources()
    .filter((path) => ['record', 'names', 'reading', 'proof', 'words', 'pages', 'press'].includes(roomOf(path)))
    .flatMap((path) => {
      const found = /\bDate\.now\(|new Date\(\)|Math\.random\(|\bfetch\(|process\.|performance\.|randomUUID/.exec(
        sourceText(path),
      )
      return found ? [`${path}: ${found[0]}`] : []
    })
  assert.deepEqual(broken, [])
})

test('no two rooms lean on each other, and no two files of a room go round in a circle', () => {
  const edges = new Map<string, readonly string[]>()
  for (const path of sources()) {
    const to = importsOf(path)
      .filter((target) => target.startsWith('.'))
      .map((target) => posix.join(posix.dirname(path), target).replace(/\.js$/, ''))
    edges.set(path.replace(/\.tsx?$/, ''), to)
  }
  const done = new Set<string>()
  const circles: string[] = []
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) {
      circles.push([...trail.slice(trail.indexOf(path)), path].join(' → '))
      return
    }
    if (done.has(path)) return
    for (const next of edges.get(path) ?? []) visit(next, [...trail, path])
    done.add(path)
  }
  for (const path of edges.keys()) visit(path, [])
  // Types may point both ways inside one room: a route's shape and the routes themselves.
  assert.deepEqual(
    circles.filter((circle) => !/^src\/http\//.test(circle)),
    [],
  )
})

test('the composition root stays small', () => {
  assert.ok(linesOf('src/open.ts') <= 80, `${linesOf('src/open.ts')} lines`)
})

const sourceText = (path: string): string =>
  textOf(path)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\/\/.*$/gm, '')

test('what unseals has one importer, and it stands in the vault', () => {
  const importers = sources().filter((path) => importsOf(path).some((target) => /(^|\/)unseal\.js$/.test(target)))
  assert.deepEqual(importers, ['src/vault/opening.ts'])
})
