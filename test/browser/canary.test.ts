import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { chromium as playwright } from 'playwright-core'
import { openStream } from '../../src/seal/backup.js'
import { readStream } from '../../src/store/backup/file.js'
import { openProgram } from '../cli/program.js'
import { temporaryFolder } from '../house.js'
import { openBrowser } from './chromium.js'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('../../../bin/attested.mjs', import.meta.url))
/** Ten in each run of the tests; `ATTESTED_CANARIES=1000` for a release. */
const COUNT = Number(process.env.ATTESTED_CANARIES ?? 10)

const { executable, flags, close } = await openBrowser()
after(close)

type Answer = {
  readonly token?: string
  readonly record?: string
  readonly words?: readonly string[]
  readonly refused?: string
}

/** Every identity has these in its name, its telephone and its note, and nothing else anywhere has. */
const MARKS = ['쀍뙑쫡', '010-5500-qzvkwy', 'Kwyjqxibbo'] as const

/** Invented identities: a name in Korean, a telephone, a note in English. */
const canaryOf = (number: number) => {
  const syllables = [
    0xac00 + ((number * 7919) % 11_172),
    0xac00 + ((number * 104_729 + 5000) % 11_172),
    0xac00 + ((number * 1_299_709 + 77) % 11_172),
  ]
  const tag = ((number * 2_654_435_761) % 4_294_967_296).toString(36)
  const [name, contact, note] = MARKS
  return { name: `${name}${String.fromCodePoint(...syllables)}`, contact: `${contact}${tag}`, note: `${note} ${tag}` }
}

/** The ways in which a text may lie in a file: as it is, in two bytes a letter, in base64 at each offset, in hex. */
const formsOf = (text: string): readonly Buffer[] => {
  const utf8 = Buffer.from(text, 'utf8')
  const wide = Buffer.from(text, 'utf16le')
  const base64 = [0, 1, 2].map((shift) =>
    Buffer.from(
      Buffer.concat([Buffer.alloc(shift), utf8])
        .toString('base64')
        .slice(shift === 0 ? 0 : 4, -4),
    ),
  )
  return [
    utf8,
    wide,
    Buffer.from(wide).swap16(),
    Buffer.from(utf8.toString('hex')),
    ...base64,
    Buffer.from(text.normalize('NFD')),
    Buffer.from(encodeURIComponent(text)),
    Buffer.from(
      JSON.stringify(text)
        .replace(/[^\x20-\x7e]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16)}`)
        .slice(1, -1),
    ),
  ]
}

const filesIn = async (folder: string): Promise<readonly string[]> => {
  const found: string[] = []
  for (const name of await readdir(folder, { recursive: true }).catch(() => [])) {
    const path = join(folder, name)
    if ((await stat(path).catch(() => null))?.isFile()) found.push(path)
  }
  return found
}

test(`${COUNT} invented identities go through a working day and are found in no file: database, log, export, browser`, async (t) => {
  const temporary = await temporaryFolder('temporary-')
  const { home, start, run } = await openProgram(t, { TMPDIR: temporary }, 'fresh')
  const { child, address, link } = await start()
  const window = spawn(process.execPath, [program, 'vault', '--json'], {
    env: { ...process.env, LANG: 'C.UTF-8', ATTESTED_HOME: home, TMPDIR: temporary },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  t.after(() => window.kill('SIGKILL'))
  let said = ''
  for (const stream of [window.stdout, window.stderr])
    stream.on('data', (part: Buffer) => (said += part.toString('utf8')))
  while (!said.includes('\n')) await once(window.stdout, 'data')
  const vault = (JSON.parse(said.split('\n')[0] ?? '') as { link: string }).link

  // A browser with a profile on disk types the first two; the rest go in by the same questions the page asks.
  const profile = join(temporary, 'profile')
  await mkdir(profile)
  const context = await playwright.launchPersistentContext(profile, {
    executablePath: executable,
    args: [...flags.filter((flag) => !flag.startsWith('--user-data-dir')), '--no-sandbox'],
    headless: true,
  })
  const page = await context.newPage()
  let token = ''
  page.on('response', async (response) => {
    if (response.url().endsWith('/api/enter')) token = ((await response.json()) as Answer).token ?? ''
  })
  await page.goto(vault)
  await page.locator('form button').first().click()
  await page.locator('.words li').nth(6).waitFor()
  const passphrase = (await page.locator('.words li').allInnerTexts()).join(' ')
  await page.locator('input[name=passphrase]').fill(passphrase)
  await page.keyboard.press('Enter')
  await page.locator('.card').nth(2).waitFor({ timeout: 60_000 })
  await page.locator('main button').nth(2).click()
  const ask = async (name: string, given: unknown = {}): Promise<Answer> => {
    const answer = await fetch(`${vault.split('/#')[0]}/api/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-vault-token': token },
      body: JSON.stringify(given),
    })
    return (await answer.json()) as Answer
  }
  const member = 'member_keeper'
  const canaries = Array.from({ length: COUNT }, (_, number) => canaryOf(number))
  const handles: string[] = []
  await page.locator('summary').first().click()
  for (const { name, contact, note } of canaries.slice(0, 2)) {
    await page
      .locator('details[open] input[name=name]')
      .waitFor()
      .catch(() => page.locator('summary').first().click())
    await page.locator('input[name=name]').first().fill(name)
    await page.locator('input[name=contact]').first().fill(contact)
    await page.locator('textarea[name=note]').first().fill(note)
    await page.keyboard.press('Tab')
    await page.locator('details form button').first().click()
    await page.locator('.status', { hasText: '-' }).waitFor()
    handles.push(((await page.locator('.status').innerText()).match(/[0-9A-Z]{4}(?:-[0-9A-Z]{4}){2}/) ?? [''])[0])
    await page.locator('summary').first().click()
  }
  await ask('unlock', { member, passphrase, compartment: '1' })
  let opened = 1
  for (const fields of canaries.slice(2)) {
    if (handles.length % 25 === 0) {
      await ask('compartment')
      await ask('unlock', { member, passphrase, compartment: String((opened += 1)) })
    }
    const { record, refused } = await ask('seal', { fields })
    assert.ok(record, refused)
    handles.push(record)
    if (handles.length % 7 === 0) await ask('edit', { record, fields: { ...fields, met: 'at the invented well' } })
  }
  await ask('rekey')
  await ask('list')
  await ask('unlock', { member, passphrase: 'not these', compartment: '1' })

  // The same day at the desk: a memo, and words of sealed sources.
  const signed = await fetch(link, { redirect: 'manual' })
  const cookie = signed.headers.get('set-cookie')?.split(';')[0] ?? ''
  const form = async (path: string, fields: Readonly<Record<string, string>>) => {
    const html = await (await fetch(`${address}/own/reports/new?kind=memo`, { headers: { cookie } })).text()
    const sent = new FormData()
    sent.set('token', /name="token" value="([^"]+)"/.exec(html)?.[1] ?? '')
    for (const [name, value] of Object.entries(fields)) sent.set(name, value)
    return fetch(address + path, { method: 'POST', body: sent, headers: { cookie, accept: 'application/json' } })
  }
  const memo = await form('/own/reports', {
    kind: 'memo',
    text: '통화 메모: 국경 통제가 강화됐다고 함. 밤에도 순찰한다고 함.',
  })
  assert.equal(memo.status, 201)
  const { id: report } = (await memo.json()) as { id: string }
  for (const code of handles.slice(0, 5)) {
    const claim = await form(`/own/reports/${report}/claims`, {
      quote: '국경 통제가 강화됐다고 함',
      says_ko: '국경 통제가 강화되었다.',
      label: '한 소식통',
      source_code: code,
    })
    assert.equal(claim.status, 201, await claim.text())
  }
  assert.equal((await run('export', join(home, 'record.jsonl'))).code, 0)
  const made = await run('backup', '--new-key', join(home, 'all.age'), '--json')
  assert.equal(made.code, 0, made.err)
  await page.goto(`${vault.split('/#')[0]}`)
  await context.close()

  // Everything that stopped or still runs wrote what it wrote; the files are searched as they lie, the log of the database too.
  window.kill('SIGINT')
  await once(window, 'exit')
  child.kill('SIGINT')
  await once(child, 'exit')
  const files = [...(await filesIn(home)), ...(await filesIn(temporary))]
  const held = await Promise.all(files.map(async (path) => [path, await readFile(path)] as const))
  const needles = MARKS.flatMap(formsOf)
  const hits: string[] = []
  let bytes = 0
  const text = Buffer.from(said)
  // The backup as it lies there, and what whoever has the recovery key finds in it.
  const [sealed, recovery] = [join(home, 'all.age'), (JSON.parse(made.out.split('\n')[0] ?? '') as { key: string }).key]
  const parts: Uint8Array[] = []
  for await (const part of (await openStream(
    recovery,
    sealed,
    readStream(sealed),
  )) as unknown as AsyncIterable<Uint8Array>)
    parts.push(part)
  const inside = Buffer.concat(parts)
  for (const [path, content] of [...held, ['output', text] as const, ['inside the backup', inside] as const]) {
    bytes += content.length
    for (const needle of needles) if (content.includes(needle)) hits.push(`${path}: ${needle.toString('utf8')}`)
  }
  // That the search finds what is there: a word of the memo lies in the database's files, a code in none beside its words.
  assert.ok(
    held.some(([path, content]) => path.includes('/data/') && content.includes(Buffer.from('밤에도 순찰한다고'))),
  )
  console.log(
    `# ${COUNT} identities, ${needles.length} forms, ${files.length} files of ${(bytes / 1e6).toFixed(0)} MB: ${hits.length} hits`,
  )
  assert.deepEqual(hits, [])
  assert.ok(files.includes(sealed) && inside.includes(Buffer.from('밤에도 순찰한다고')), 'the backup holds the memo')
  const words = formsOf(passphrase)
  assert.deepEqual(
    held.filter(([, content]) => words.some((word) => content.includes(word))).map(([path]) => path),
    [],
  )
})
