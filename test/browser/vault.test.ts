import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { get } from 'node:http'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { after, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { doorFor } from '../../src/desk/vault/door.js'
import { openFolder } from '../../src/vault/keyring.js'
import { openRoom } from '../../src/vault/room.js'
import { serveRoom } from '../../src/vault/serve.js'
import { openTestHouse } from '../house.js'
import { openBrowser } from './chromium.js'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const { browser, close } = await openBrowser()
const closing: (() => Promise<void>)[] = [close]
after(async () => {
  for (const one of closing) await one()
})

/** A vault's window on a real archive; scrypt is turned down to 2^10. Whatever the page complains of is written down. */
const openWindow = async (language: 'en' | 'ko', from: Browser = browser) => {
  const house = await openTestHouse()
  const room = openRoom(doorFor(house.desk, house.seat()), openFolder(join(house.folder, 'vault'), 10))
  const served = await serveRoom(room, language)
  closing.unshift(served.close)
  const context = await from.newContext({
    viewport: { width: 390, height: 844 },
    locale: language === 'ko' ? 'ko-KR' : 'en-US',
  })
  const complaints: string[] = []
  context.on('request', (request) => {
    if (!request.url().startsWith(served.address)) complaints.push(`asked outside: ${request.url()}`)
  })
  context.on('console', (message) => {
    if (message.type() === 'error' && !/status of 4\d\d/.test(message.text())) complaints.push(message.text())
  })
  const page = await context.newPage()
  page.on('pageerror', (thrown) => complaints.push(thrown.message))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => console.error(`policy: ${event.violatedDirective}`))
  })
  await page.goto(served.link)
  return { house, room, served, context, page, complaints }
}

/** What the window answers under another name. */
const statusUnder = (address: string, host: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    get(address, { headers: { host } }, (response) => {
      response.resume()
      resolve(response.statusCode)
    }).on('error', reject)
  })

const accessible = async (page: Page): Promise<void> => {
  // The checker is let in by the debugger, past the page's policy.
  const session = await page.context().newCDPSession(page)
  await session.send('Runtime.evaluate', { expression: axe })
  const { result } = await session.send('Runtime.evaluate', {
    expression: `axe.run(document, { resultTypes: ['violations'] }).then((found) => JSON.stringify(found.violations.map(({ id, nodes }) => id + ' ' + nodes[0]?.html)))`,
    awaitPromise: true,
  })
  assert.deepEqual(JSON.parse(String(result.value)), [])
}

const picture = async (page: Page, name: string): Promise<void> => {
  const folder = process.env.ATTESTED_PICTURES
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true })
}

for (const language of ['en', 'ko'] as const) {
  const name =
    language === 'en'
      ? { words: 'Type the seven words', seal: 'Seal a new source' }
      : { words: '일곱 낱말을 입력하십시오', seal: '새 취재원 봉인' }

  test(`the vault is set up, written to and read by keyboard alone (${language})`, async () => {
    const { house, page, complaints, served } = await openWindow(language)
    await page.locator('form button').first().waitFor()
    await accessible(page)
    await picture(page, `vault-${language}-set-up`)
    await page.locator('form button').first().press('Enter')
    await page.locator('.words li').nth(6).waitFor()
    const words = await page.locator('.words li').allInnerTexts()
    await page.getByLabel(name.words).pressSequentially(words.slice(0, 6).join(' '))
    await page.keyboard.press('Enter')
    await page.locator('.status.refused').waitFor()
    await page.getByLabel(name.words).fill(words.join(' '))
    await page.keyboard.press('Enter')
    await page.locator('.card').nth(2).waitFor()
    await accessible(page)
    await picture(page, `vault-${language}-cards`)
    await page.locator('main button').nth(2).press('Enter')
    await page.getByText(name.seal).first().waitFor()
    await picture(page, `vault-${language}-locked`)
    await page.locator('summary', { hasText: name.seal }).press('Enter')
    const canary = language === 'en' ? 'Invented <b>Canary</b>' : '허은솔 <i>가명</i>'
    await page.locator('details[open] input[name=name]').fill(canary)
    await page.keyboard.press('Enter')
    await page.locator('.status', { hasText: '-' }).waitFor()
    await page.getByLabel(name.words).first().fill(words.join(' '))
    await page.keyboard.press('Enter')
    await page.getByRole('cell', { name: canary, exact: true }).waitFor()
    assert.equal(await page.locator('td b, td i').count(), 0, 'what was opened is text, never markup')
    await accessible(page)
    await picture(page, `vault-${language}-open`)
    await page.locator('tbody button').first().press('Enter')
    await page.waitForFunction(
      (value) => [...document.querySelectorAll('input')].some((one) => one.value === value),
      canary,
    )
    await picture(page, `vault-${language}-record`)
    assert.deepEqual(await page.context().cookies(), [])
    assert.deepEqual(
      await page.evaluate(() => [localStorage.length, sessionStorage.length, location.href.includes('#')]),
      [0, 0, false],
    )
    const rows = await house.owner`select encode(bytes, 'escape') as text from attested.sealed_record`
    assert.ok(rows.length === 1 && !String(rows[0]?.text).includes(canary))
    assert.deepEqual(complaints, [])
    await page.goto(served.address)
    await page.locator('.status.refused').waitFor()
  })
}

test('a raw note and its clean side stand side by side, and nothing is handed over before ten seconds are gone', async () => {
  const { house, page, complaints } = await openWindow('ko')
  await page.setViewportSize({ width: 1000, height: 900 })
  await page.locator('form button').first().click()
  await page.locator('.words li').nth(6).waitFor()
  const words = (await page.locator('.words li').allInnerTexts()).join(' ')
  await page.locator('input[name=passphrase]').fill(words)
  await page.keyboard.press('Enter')
  await page.locator('.card').nth(2).waitFor()
  await page.locator('main button').nth(2).click()
  await page.locator('summary', { hasText: '원메모 봉인' }).click()
  await page.locator('textarea[name=raw]').fill('권 아무개 씨, 010-5550-1234. 밤에도 둑을 순찰한다고 함.')
  await page.locator('details[open] form button').click()
  await page.locator('.status', { hasText: '봉인했습니다' }).waitFor()
  await page.locator('select[name=compartment]').selectOption('office')
  await page.locator('input[name=passphrase]').first().fill(words)
  await page.keyboard.press('Enter')
  await page.locator('tbody button').first().click()
  const clean = page.locator('textarea[name=text]')
  assert.equal(await clean.inputValue(), '권 아무개 씨, …. 밤에도 둑을 순찰한다고 함.')
  assert.deepEqual(await page.locator('mark').allInnerTexts(), ['010-5550-1234'])
  await clean.evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(0, 11))
  await page.getByText('선택한 말 지우기').click()
  assert.ok((await page.locator('del').allInnerTexts()).includes('아무개'))
  await accessible(page)
  await picture(page, 'vault-ko-note')
  const kept = async () => (await house.owner`select text from attested.transcript`).length
  const hand = page.getByText('정리본을 기록에 넘기기')
  await hand.click()
  await page.getByText('되돌리기').click()
  await page.waitForTimeout(500)
  assert.equal(await kept(), 0)
  await hand.click()
  await page.locator('.status', { hasText: 'report_' }).waitFor({ timeout: 30_000 })
  assert.equal(await kept(), 1)
  assert.deepEqual(complaints, [])
})

test('the window answers to nobody without its token, from another origin or under another name, and its link opens once', async () => {
  const { served, page, complaints } = await openWindow('en')
  await page.locator('form button').first().waitFor()
  const state = (headers: Record<string, string>, path = '/api/state') =>
    fetch(served.address + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: '{}',
    })
  const launch = served.link.split('#')[1] ?? ''
  const tries: readonly [number, Promise<Response>][] = [
    [401, state({})],
    [401, state({ 'x-vault-token': 'x' })],
    [401, state({ 'x-vault-token': launch })],
    [401, state({ 'x-vault-token': launch }, '/api/enter')],
    [403, state({ 'x-vault-token': launch, origin: 'http://evil.test' })],
    [403, state({ 'x-vault-token': launch, 'sec-fetch-site': 'cross-site' })],
    [403, state({ 'x-vault-token': launch, 'sec-fetch-site': 'same-site' })],
    [403, state({ 'x-vault-token': launch, 'sec-fetch-site': 'none' })],
    [403, state({ 'x-vault-token': launch, origin: 'null' })],
    [403, state({ 'x-vault-token': launch, origin: 'http://127.0.0.1:4600' })],
    [403, state({ 'x-vault-token': launch, origin: served.address.replace('127.0.0.1', 'localhost') })],
    [401, state({}, `/api/enter?x-vault-token=${launch}`)],
    [401, state({ cookie: `x-vault-token=${launch}` })],
    [401, state({ 'x-vault-token': '' }, '/api/enter')],
    [401, state({ 'x-vault-token': 'x' }, '/api/__proto__')],
    [404, fetch(`${served.address}/api/state`)],
    [405, fetch(`${served.address}/api/state`, { method: 'PUT', headers: { 'x-vault-token': launch } })],
    [405, fetch(`${served.address}/api/state`, { method: 'OPTIONS', headers: { origin: 'http://evil.test' } })],
    [404, fetch(`${served.address}/script/src/seal/unseal.js`)],
    [404, fetch(`${served.address}/script/src/vault/page/..%2f..%2f..%2fpackage.json`)],
    [
      405,
      fetch(`${served.address}/api/state`, {
        method: 'POST',
        body: 'a=b',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      }),
    ],
  ]
  for (const [status, trying] of tries) {
    const answer = await trying
    assert.deepEqual([answer.status, answer.headers.get('access-control-allow-origin')], [status, null])
  }
  for (const host of ['localhost', 'evil.test', '127.0.0.1.', '127.1', '[::1]'])
    assert.equal(await statusUnder(served.address, `${host}:${new URL(served.address).port}`), 403, host)
  const { VAULT_POLICY } = await import('../../src/vault/serve.js')
  assert.equal((await fetch(served.address)).headers.get('content-security-policy'), VAULT_POLICY)
  assert.ok(!/unsafe/.test(VAULT_POLICY))
  assert.deepEqual(complaints, [])
})
