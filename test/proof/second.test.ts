import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { readPolicy } from '../../src/proof/log/policy.js'
import { verifyEdition } from '../../src/proof/verdict.js'
import { vectorsFrom } from './log/vector.js'

type Kept = {
  readonly files: Record<string, string>
  readonly policy: string | null
  readonly says: readonly unknown[]
}

const kept = readFileSync('test/proof/vectors.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Kept)

const own = ({ files, policy }: Pick<Kept, 'files' | 'policy'>): readonly unknown[] => {
  const held = new Map(Object.entries(files).map(([path, data]) => [path, new Uint8Array(Buffer.from(data, 'base64'))]))
  const { verdict, broken } = verifyEdition(held, policy === null ? null : readPolicy(policy))
  return [verdict, broken]
}

test('the vectors that are kept get the answers that are kept', () => {
  assert.equal(kept.length, 300)
  for (const vector of kept) assert.deepEqual(own(vector), vector.says)
  const answers = new Set(kept.map(({ says }) => says.join()))
  assert.ok(answers.size >= 9, [...answers].join(' '))
})

test('the second verifier, in another language, answers the same', (t) => {
  const python = spawnSync('python3', ['--version'])
  if (python.status !== 0) return t.diagnostic('there is no python3 here, so the second verifier was not asked')
  const vectors = [
    ...kept.slice(0, 60),
    ...[...vectorsFrom(60, Date.now())].map((vector) => ({ ...vector, says: own(vector) })),
  ]
  const asked = spawnSync('python3', ['bin/verify.py', '--vectors'], {
    input: vectors.map((vector) => JSON.stringify(vector)).join('\n'),
    encoding: 'utf8',
    maxBuffer: 1e8,
  })
  const said = asked.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown)
  assert.deepEqual(
    said,
    vectors.map(({ says }) => says),
    asked.stderr,
  )
})
