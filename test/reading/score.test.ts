import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'

const texts = join(process.cwd(), '..', 'shared', 'texts')

test('on the sample texts the command reaches its floor by their own scorer', (t) => {
  if (!existsSync(join(texts, 'score.mjs'))) {
    t.diagnostic('absent')
    return
  }
  const folder = mkdtempSync(join(tmpdir(), 'attested-score-'))
  try {
    const files = readdirSync(join(texts, 'dev'))
      .filter((name) => name.endsWith('.md') && /^[dm]\d/.test(name))
      .map((name) => join(texts, 'dev', name))
    const read = spawnSync(process.execPath, ['bin/attested.mjs', 'read', '--json', ...files], {
      encoding: 'utf8',
      maxBuffer: 50_000_000,
    })
    assert.equal(read.status, 0, read.stderr)
    const path = join(folder, 'predictions.jsonl')
    writeFileSync(path, read.stdout)
    const scored = spawnSync(process.execPath, [join(texts, 'score.mjs'), join(texts, 'dev'), path], {
      encoding: 'utf8',
    })
    const { overall } = JSON.parse(scored.stdout.trim().split('\n').pop() ?? '{}') as {
      overall: Record<string, number>
    }
    const floors = {
      f1: 0.95,
      attribution: 0.95,
      about_date: 0.9,
      told_on: 0.95,
      modality: 0.95,
      polarity: 0.95,
      kind: 0.85,
    }
    for (const [name, floor] of Object.entries(floors))
      assert.ok((overall[name] ?? 0) >= floor, `${name}: ${overall[name]}`)
    assert.ok((overall.nonclaim_hits ?? 1) <= 0.08)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
