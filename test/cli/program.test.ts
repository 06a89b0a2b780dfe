import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { interrupt, killOutright, openProgram } from './program.js'

const TEXT = `A source in Ryanggang Province told Gangbyeon NK on December 13 that an instruction went down to the guards on November 23.

Previously, soldiers were allowed to shoot only as long as the person had not reached midstream.
`

const MEMO = `통화 메모 (정리본)
2024.01.17 통화 / 취재원 A / 함경북도
1) 지난주 목요일 새벽 무산군에서 강 건너려던 남자 2명 총 맞고 죽었다 함.
2) 서라는 소리도 없었다 함.
3) 시신은 12일 낮에 거둬 갔다 함.
`

const lines = (text: string): readonly Record<string, unknown>[] =>
  text
    .trim()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>)

test('in the terminal a report goes all the way to an edition that can be verified, on a fresh folder', async (t) => {
  const { home, run, also, start } = await openProgram(t, {}, 'fresh')
  const file = join(home, '..', '국경 기사.txt')
  writeFileSync(file, TEXT)
  const read = await run('read', file, '--published', '2017-12-18', '--outlet', 'Gangbyeon NK', '--json')
  assert.equal(read.code, 0, read.err)
  assert.equal(existsSync(home), false, 'reading touches no folder')
  const [first] = lines(read.out)
  assert.deepEqual(Object.keys(first ?? {}), [
    'text_id',
    'passage',
    'start',
    'end',
    'kind',
    'attributed_to',
    'attribution_span',
    'chain',
    'told_on',
    'modality',
    'polarity',
    'about_date',
    'about_date_printed',
    'places',
    'actors',
    'directive',
  ])
  assert.equal(
    Array.from(TEXT)
      .slice(first?.start as number, first?.end as number)
      .join(''),
    first?.passage,
  )

  const added = await run('add', file, '--published', '2017-12-18', '--outlet', 'Gangbyeon NK', '--json')
  assert.equal(added.code, 0, added.err)
  const [report] = lines(added.out)
  // From here on beside a running program, as most verbs are called; alone each starts and stops the database.
  await start()
  const drafts = lines((await run('drafts', String(report?.id), '--json')).out)
  assert.ok(drafts.length >= 2)
  const accepted = lines((await run('accept', ...drafts.map((draft) => String(draft.id)), '--json')).out)
  assert.equal(accepted.length, drafts.length)
  const claims = lines((await run('claims', '--report', String(report?.id), '--json')).out)
  assert.equal(claims.length, drafts.length)
  const [hit] = lines((await run('search', 'midstream', '--noun', 'claim', '--json')).out)
  assert.ok(claims.some((claim) => JSON.stringify(claim).includes(String(hit?.id))))
  const table = await also('search', 'midstream', '--csv')
  assert.match(table.out, /^\uFEFF?noun,id,title_en.*\r\n(?:.*\r?\n)*claim,/)
  for (const [words, said] of [
    [['!!!'], /Nothing was asked for|nothing/i],
    [['word', '--noun', 'weather'], /weather/],
    [['word', '--from', '2020-02-30'], /2020-02-30/],
  ] as const) {
    const refused = await also('search', ...words)
    assert.equal(refused.code, 1, words.join(' '))
    assert.match(refused.err, said)
  }
  const twice = join(home, '..', 'again.txt')
  writeFileSync(twice, `${TEXT}\nThe same told again.\n`)
  const second = await also('add', twice, '--published', '2017-12-20', '--outlet', 'Other NK')
  assert.match(second.out, /Already in the record\n {4}claim_\S+ · .*same day.* · 1 independent origin · single source/)
  const [note, noteOnly] = [MEMO, `${MEMO}4) 쌀값 올랐다 함.\n`].map((text, at) => {
    const path = join(home, '..', `통화 ${at}.txt`)
    writeFileSync(path, text)
    return path
  })
  const mistaken = await also('add', note ?? '', '--json')
  assert.equal(mistaken.code, 0, mistaken.err)
  const [kept] = lines(mistaken.out)
  assert.ok(mistaken.err.includes(`call memo`) && mistaken.err.includes(`purge ask ${String(kept?.id)} `), mistaken.err)
  const told = lines((await also('drafts', String(kept?.id), '--json')).out)
  assert.deepEqual(new Set(told.map((draft) => draft.told_on)), new Set([null]), 'an article tells no day of a call')
  const asMemo = await also('add', noteOnly ?? '', '--kind', 'memo', '--json')
  assert.equal(asMemo.err, '')
  const [memo] = lines(asMemo.out)
  const heard = lines((await also('drafts', String(memo?.id), '--json')).out)
  assert.ok(heard.length > 2 && heard.every((draft) => draft.attributed_to === '취재원 A'), JSON.stringify(heard))
  const dossier = await run(
    'compile',
    ...accepted.map((one) => String(one.claim)),
    '--title-en',
    'The river',
    '--title-ko',
    '강',
  )
  assert.equal(dossier.code, 0, dossier.err)
  const out = join(home, '..', 'edition')
  const early = await run('publish', dossier.out.trim(), '--out', out)
  assert.equal(early.code, 1, 'one person waits before publishing')
  assert.match(early.err, /G13: .*\n.*after a pause/)
  const [waiting] = lines((await run('dossiers', '--archive', 'practice', '--json')).out)
  const practice = [String(waiting?.id), '--archive', 'practice']
  const published = await also('publish', ...practice, '--out', out)
  assert.equal(published.code, 0, published.err)
  assert.equal((await run('verify', out)).code, 0)
  assert.equal((await also('publish', ...practice, '--out', out)).code, 1, 'a folder that holds files is refused')

  const again = join(home, '..', 'again')
  await also('publish', ...practice, '--edition', '1', '--out', again)
  for (const name of ['en.html', 'ko.html', 'index.html', 'dossier.json', 'manifest.json']) {
    assert.deepEqual(readFileSync(join(again, name)), readFileSync(join(out, name)), `${name} has the same bytes`)
  }
  writeFileSync(join(out, 'en.html'), readFileSync(join(out, 'en.html'), 'utf8').replace('December', 'November'))
  const broken = await also('verify', out)
  assert.equal(broken.code, 1)
  assert.match(broken.out, /en\.html: altered/)
})

test('wrong use ends with 2, a refusal with 1, and both say why', async (t) => {
  const { home, run, also, runEach } = await openProgram(t)
  const wrong = [[], ['nonsense'], ['read'], ['claims', '--archive', 'other'], ['claims', '--nonsense']]
  assert.equal((await run()).code, 2)
  assert.deepEqual(
    (await runEach(wrong)).map(({ code }) => code),
    wrong.map(() => 2),
  )
  const empty = join(home, '..', 'empty.txt')
  writeFileSync(empty, '')
  const refused = await run('read', empty)
  assert.equal(refused.code, 1)
  assert.match(refused.err, /empty: empty\.txt/)
  assert.equal((await also('read', join(home, 'absent.txt'))).code, 1)
  assert.equal((await also('read', empty, '--published', '2020-02-30')).code, 1)
  const { allVerbs, verbNamed } = await import('../../src/cli/attested.js')
  const verbs = await allVerbs()
  for (const verb of verbs) assert.equal(await verbNamed(verb.name), verb)
  assert.equal(await verbNamed('start open'), undefined)
  const asked = verbs.map(({ name }) => name)
  const helps = await runEach(asked.map((name) => [name, '--help']))
  assert.equal(helps.length, asked.length)
  // What is typed never runs into what it does, however long it is.
  const [all] = await runEach([['--help']])
  for (const { name, words, says } of verbs) {
    const typed = `  ${[name, words].filter(Boolean).join(' ')}`
    const line = typed.length < 24 ? typed.padEnd(24) : `${typed}\n${' '.repeat(24)}`
    assert.ok(all?.out.includes(`${line}${says.en}\n`), typed)
  }
  for (const [at, help] of helps.entries()) {
    assert.match(help.out, new RegExp(`^Usage: attested ${asked[at]}\\b`))
    assert.equal(help.code, 0)
  }
})

test('rows are imported all or not at all, and each bad row is named', async (t) => {
  const { home, run, also } = await openProgram(t)
  const { cpSync } = await import('node:fs')
  const folder = join(home, '..', 'rows')
  cpSync('samples/starter', folder, { recursive: true })
  const path = join(folder, 'claims.jsonl')
  const rows = readFileSync(path, 'utf8').split('\n')
  rows[4] = (rows[4] ?? '').replace('"modality": "', '"modality": "surely-')
  rows[9] = '{"id": '
  writeFileSync(path, rows.join('\n'))
  const bad = await run('import', folder)
  assert.equal(bad.code, 1)
  assert.match(bad.err, /claims\.jsonl, line 5: /)
  assert.match(bad.err, /claims\.jsonl, line 10: /)
  assert.equal((await run('claims', '--json')).out, '')
  const good = await run('import', 'samples/starter')
  assert.equal(good.code, 0, good.err)
  assert.equal(lines((await also('claims', '--json')).out).length, 307)
  const twice = await also('import', 'samples/starter')
  assert.equal(twice.code, 1)
  assert.match(twice.err, /already/)
})

test('one program holds a folder; a killed one is made good by the next start, and Ctrl-C stops everything', async (t) => {
  const { home, run, start } = await openProgram(t)
  const first = await start()
  const second = await run('start')
  assert.equal(second.code, 1)
  assert.match(second.err, new RegExp(`process ${first.child.pid}`))
  assert.match((await run('status')).out, new RegExp(`process ${first.child.pid}`))
  const link = JSON.parse((await run('open', '--json')).out) as { link: string }
  assert.equal((await fetch(link.link, { redirect: 'manual' })).status, 303)
  assert.equal(
    (await run('claims', '--archive', 'starter', '--json')).code,
    0,
    'a verb works beside the running program',
  )

  const looked = await run('doctor', '--json')
  assert.deepEqual([looked.code, lines(looked.out).map((row) => row.finding)], [0, ['backup-no-key']], looked.err)

  await killOutright(first.child)
  const next = await start()
  assert.match(next.err(), /adopted/)
  assert.equal(await interrupt(next.child), 0)
  assert.equal(existsSync(join(home, 'data', 'postmaster.pid')), false, 'the database has stopped too')
  assert.match((await run('status')).out, /Not running[^]*Last backup: none/)

  const last = await start()
  assert.equal((await run('stop')).code, 0)
  assert.equal(existsSync(join(home, 'data', 'postmaster.pid')), false)
  assert.ok(last.child.exitCode === 0 || last.child.exitCode === null)
})

test('a port that is taken is refused when it was asked for', async (t) => {
  const { createServer } = await import('node:net')
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const at = server.address() as { port: number }
  t.after(() => server.close())
  const { run } = await openProgram(t, { PORT: String(at.port) })
  const refused = await run('start')
  assert.equal(refused.code, 1)
  assert.match(refused.err, new RegExp(`Port ${at.port} is in use`))
})

test('a record goes out and comes in as the same bytes, and a stranger’s script agrees where each claim stands', async (t) => {
  const { run, also, start, home } = await openProgram(t)
  const [first, again, big] = ['first', 'again', 'big'].map((name) => join(home, '..', `${name}.jsonl`))
  assert.equal((await run('export', '--archive', 'starter', first ?? '')).code, 0)
  assert.equal((await also('export', '--archive', 'starter', first ?? '')).code, 1, 'a file that is there is kept')
  const record = readFileSync(first ?? '', 'utf8')
    .trimEnd()
    .split('\n')
  const claim = record.findIndex((line) => line.startsWith('{"noun":"claim"'))
  const broken = record.map((line, at) => (at === claim ? line.replace(/"kind":"[^"]+"/, '"kind":"rumour"') : line))
  writeFileSync(big ?? '', `${broken.join('\n')}\n`)
  const refused = await also('import', big ?? '')
  assert.equal(refused.code, 1)
  assert.match(refused.err, /big\.jsonl, line \d+:/)
  await start()
  const imported = await run('import', first ?? '', '--json')
  assert.deepEqual([imported.code, JSON.parse(imported.out).state], [0, 'done'], imported.err)
  assert.equal(JSON.parse((await also('import', first ?? '', '--json')).out).state, 'held-already')
  assert.equal((await also('export', again ?? '')).code, 0)
  assert.equal(readFileSync(again ?? '', 'utf8'), readFileSync(first ?? '', 'utf8'))
  const stranger = spawnSync(process.execPath, ['bin/standing.mjs', again ?? ''], { encoding: 'utf8' })
  const ours = (await run('standing', '--json')).out
  const sorted = (text: string) => text.trimEnd().split('\n').sort()
  assert.equal(sorted(ours).length, 307)
  assert.deepEqual(sorted(stranger.stdout), sorted(ours))
  const asked = [
    'ask',
    '--archive',
    'starter',
    '--place',
    'hoeryong',
    '--on',
    '2020-09-15',
    '--known',
    '2020-10-01',
    '--topic',
    'fire',
  ]
  assert.equal(JSON.parse((await run(...asked, '--json')).out).state, 'in-force')
  assert.equal((await also(...asked, '--recorded', '2020-01-01')).code, 1, 'nothing was recorded here then')
  assert.match((await also(...asked)).out, /“/, 'each claim with its quote')
})
