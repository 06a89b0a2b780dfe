import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { NAME_VERBS } from '../../src/cli/name.js'
import { readArchive } from '../../src/record/archive.js'
import { isRefusal } from '../../src/record/refusal.js'
import { sentenceOf } from '../../src/words/refusal.js'
import { temporaryFolder } from '../store/server.js'

const folder = await temporaryFolder('이름-')
const file = (name: string, bytes: string | Uint8Array): string => {
  writeFileSync(join(folder, name), bytes)
  return join(folder, name)
}
const places = file('candidates.txt', '회령\n혜산\n온성\n')
const asked = file('queries.txt', 'Onsong\n')

const ranked = async (options: Readonly<Record<string, string>>): Promise<readonly string[]> => {
  const lines: string[] = []
  const all: Readonly<Record<string, string>> = { kind: 'place', candidates: places, queries: asked, ...options }
  const code = await NAME_VERBS[0]?.run({
    words: ['rank'],
    text: (name) => all[name] ?? null,
    has: (name) => name in all,
    archive: readArchive('own'),
    isJson: true,
    language: 'en',
    env: {},
    home: folder,
    out: (line) => lines.push(line),
    err: () => undefined,
  })
  assert.equal(code, 0)
  return lines
}

test('the terminal ranks names and says why in both languages', async () => {
  const [line = '', ...rest] = await ranked({})
  const { query, matches } = JSON.parse(line) as { query: string; matches: { name: string; why: unknown }[] }
  assert.deepEqual([query, matches[0]?.name, rest.length], ['Onsong', '온성', 0])
  assert.deepEqual(matches[0]?.why, { en: ['“o” read as ㅓ'], ko: ['‘o’을(를) ㅓ(으)로 읽음'] })
})

test('what cannot be ranked is refused with what is wrong and where, in both languages', async () => {
  const gone = join(folder, 'gone.txt')
  const bad = (name: string, bytes: string | Uint8Array) => file(name, bytes)
  for (const [options, code, what] of [
    [{ candidates: gone }, 'path-unreadable', 'gone.txt'],
    [{ queries: folder }, 'path-unreadable', folder],
    [{ candidates: bad('empty.txt', ' \n') }, 'file-empty', 'empty.txt'],
    [{ queries: bad('none.tsv', '') }, 'file-empty', 'none.tsv'],
    [{ kind: 'river' }, 'choice-unknown', 'river'],
    [{ limit: '0' }, 'choice-unknown', '--limit'],
    [{ limit: '2.5' }, 'choice-unknown', '2.5'],
    [{ limit: 'many' }, 'choice-unknown', 'many'],
    [{ candidates: bad('latin.txt', '회령\n\nHyesan\n') }, 'name-line', '3'],
    [{ queries: bad('short.tsv', 'query\traw\nonsong\n'), raw: '' }, 'name-line', '2'],
    [{ queries: bad('long.txt', `Onsong\n${'a'.repeat(201)}\n`) }, 'name-line', '2'],
    [{ candidates: bad('broken.txt', Buffer.from([...Buffer.from('회령\n혜산\n'), 0xed, 0x9a])) }, 'name-line', '3'],
    [{ queries: asked, ascii: '', raw: '' }, 'usage', '--ascii --raw'],
  ] as const)
    await assert.rejects(ranked(options), (thrown: unknown) => {
      if (!isRefusal(thrown)) return false
      assert.equal(thrown.code, code)
      const { en, ko } = sentenceOf(thrown.code, thrown.facts)
      assert.ok(en.includes(what), `${en} ${what}`)
      assert.match(ko, /[가-힣]/)
      return true
    })
})
