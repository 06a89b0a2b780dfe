// Asks both verifiers about the same bundles and counts where they differ; then tampers and counts what passes.
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { readPolicy } from '../src/proof/log/policy.js'
import { verifyEdition } from '../src/proof/verdict.js'
import { LOG, WITNESS } from '../test/proof/log/bundle.js'
import { tamperings } from '../test/proof/log/tamper.js'
import { vectorsFrom } from '../test/proof/log/vector.js'

const number = Number(process.argv.find((word) => /^\d+$/.test(word)) ?? 10_000)
const keep = process.argv[process.argv.indexOf('--keep') + 1]

const vectors = [...vectorsFrom(number, 7)].map((vector) => {
  const files = new Map(
    Object.entries(vector.files).map(([path, data]) => [path, new Uint8Array(Buffer.from(data, 'base64'))]),
  )
  const { verdict, broken } = verifyEdition(files, vector.policy === null ? null : readPolicy(vector.policy))
  return { ...vector, says: [verdict, broken] }
})
if (process.argv.includes('--keep') && keep)
  writeFileSync(keep, vectors.map((one) => `${JSON.stringify(one)}\n`).join(''))
const asked = spawnSync('python3', ['bin/verify.py', '--vectors'], {
  input: vectors.map((vector) => JSON.stringify(vector)).join('\n'),
  encoding: 'utf8',
  maxBuffer: 1e9,
})
const said = asked.status === 0 ? asked.stdout.trim().split('\n') : []
const differ = vectors.filter(
  ({ says }, index) => JSON.stringify(says) !== JSON.stringify(JSON.parse(said[index] ?? 'null')),
)
const policy = { log: LOG.verifier, witnesses: [WITNESS.verifier], quorum: 1 }
let passed = 0
for (const { files } of tamperings(1000)) if (verifyEdition(files, policy).verdict !== 'invalid') passed += 1
console.log(
  JSON.stringify({
    soak: 'verifier',
    vectors: number,
    second: said.length,
    differ: differ.length,
    tampered: 1000,
    passed,
  }),
)
process.exitCode = passed === 0 && (said.length === 0 || differ.length === 0) ? 0 : 1
