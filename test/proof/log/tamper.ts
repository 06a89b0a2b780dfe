import { utf8Of } from '../../../src/proof/json.js'
import { MANIFEST, PROOF_FILE } from '../../../src/proof/manifest.js'
import { bundleWith, OTHER_LOG } from './bundle.js'

export type Tampering = { readonly name: string; readonly files: Map<string, Uint8Array> }

/** A row of numbers that is the same each time (a linear congruence). */
export const numbersFrom = (seed: number): ((below: number) => number) => {
  let state = seed >>> 0
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const linesOf = (files: ReadonlyMap<string, Uint8Array>): string[] =>
  new TextDecoder().decode(files.get(PROOF_FILE)).split('\n')

type Change = (files: Map<string, Uint8Array>, next: (below: number) => number, size: number, at: number) => void

const inProof = (files: Map<string, Uint8Array>, change: (lines: string[]) => void): void => {
  const lines = linesOf(files)
  change(lines)
  files.set(PROOF_FILE, utf8Of(lines.join('\n')))
}

const CHANGES: Readonly<Record<string, Change>> = {
  'a bit of a file': (files, next) => {
    const names = [...files.keys()]
    const name = names[next(names.length)] ?? MANIFEST
    const bytes = (files.get(name) ?? new Uint8Array(1)).slice()
    const at = next(bytes.length)
    bytes[at] = (bytes[at] ?? 0) ^ (1 << next(8))
    files.set(name, bytes)
  },
  'the end of a file': (files, next) => {
    const names = [...files.keys()]
    const name = names[next(names.length)] ?? MANIFEST
    const bytes = files.get(name) ?? new Uint8Array(1)
    files.set(name, bytes.slice(0, next(bytes.length)))
  },
  'a file taken away': (files, next) => {
    const names = [...files.keys()]
    files.delete(names[next(names.length)] ?? MANIFEST)
  },
  'a file added': (files, next) => void files.set(`more-${next(1000)}.html`, utf8Of('added')),
  'two files changed over': (files) => {
    const [a, b] = [files.get('en.html'), files.get('ko.html')]
    if (a && b) files.set('en.html', b).set('ko.html', a)
  },
  'hashes of the proof in another order': (files) =>
    inProof(files, (lines) => {
      const [a = '', b = ''] = [lines[3], lines[4]]
      lines[3] = b
      lines[4] = a
    }),
  'a hash of the proof left out': (files) => inProof(files, (lines) => void lines.splice(3, 1)),
  'a hash of the proof twice': (files) => inProof(files, (lines) => void lines.splice(3, 0, lines[3] ?? '')),
  'another place in the log': (files, next, size, at) =>
    inProof(files, (lines) => void (lines[2] = `index ${(at + 1 + next(size - 1)) % size}`)),
  'the log forked: another tree, signed by another key': (files, _, size, at) =>
    void files.set(
      PROOF_FILE,
      bundleWith({ size: size + 1, at, signer: OTHER_LOG }).get(PROOF_FILE) ?? new Uint8Array(0),
    ),
  'the root of another tree': (files, _, size, at) =>
    inProof(files, (lines) => {
      const other = linesOf(bundleWith({ size: size + 1, at }))
      const [own, others] = [lines.indexOf(''), other.indexOf('')]
      lines[own + 3] = other[others + 3] ?? ''
    }),
  'the proof of another edition': (files, _, size, at) =>
    void files.set(PROOF_FILE, bundleWith({ size, at, number: 2 }).get(PROOF_FILE) ?? new Uint8Array(0)),
  'the edition of another proof': (files, _, size, at) => {
    const proof = files.get(PROOF_FILE) ?? new Uint8Array(0)
    files.clear()
    for (const [name, bytes] of bundleWith({ size, at, number: 3 })) files.set(name, bytes)
    files.set(PROOF_FILE, proof)
  },
  'the log’s signature left out': (files) =>
    inProof(
      files,
      (lines) =>
        void lines.splice(
          lines.findIndex((line) => line.startsWith('\u2014 log.')),
          1,
        ),
    ),
  'the witness left out': (files) =>
    inProof(
      files,
      (lines) =>
        void lines.splice(
          lines.findIndex((line) => line.startsWith('\u2014 witness')),
          1,
        ),
    ),
  'signatures under other names': (files) =>
    inProof(files, (lines) => {
      for (const [index, line] of lines.entries())
        if (line.startsWith('\u2014 ')) lines[index] = line.replace(/^\u2014 \S/, '\u2014 x')
    }),
}

/** So many bundles that were tampered with, in as many ways, the same each time. */
export function* tamperings(count: number, seed = 20_260_105): Generator<Tampering> {
  const next = numbersFrom(seed)
  const names = Object.keys(CHANGES)
  for (let number = 0; number < count; number += 1) {
    const size = 5 + next(60)
    const at = next(size)
    const name = names[number % names.length] ?? ''
    const whole = bundleWith({ size, at })
    const files = new Map(whole)
    CHANGES[name]?.(files, next, size, at)
    yield { name: `${number}: ${name} (${at} of ${size})`, files }
  }
}
