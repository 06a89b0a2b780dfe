import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { after, test } from 'node:test'
import type { CDPSession, Page } from 'playwright-core'
import { doorFor } from '../../src/desk/vault/door.js'
import { openFolder } from '../../src/vault/keyring.js'
import { LOCK_AFTER, openRoom } from '../../src/vault/room.js'
import { serveRoom } from '../../src/vault/serve.js'
import { TOUCH, TOUCH_REFUSALS } from '../../src/words/custody/touch.js'
import { openByTouch } from '../../src/vault/touch.js'
import { VAULT } from '../../src/words/vault.js'
import { refusedWith } from '../desk/material.js'
import { openTestHouse } from '../house.js'
import { openBrowser } from './chromium.js'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const { browser, close } = await openBrowser()
const closing: (() => Promise<void>)[] = [close]
after(async () => {
  for (const one of closing) await one()
})

type Look = { readonly language: 'en' | 'ko'; readonly scheme?: 'light' | 'dark'; readonly width?: number }

/** A vault's window under its name, or under its number, in a phone's width. */
const openWindow = async ({ language, scheme = 'light', width = 390 }: Look, isNamed = true) => {
  const house = await openTestHouse()
  let shift = 0
  const room = openRoom(
    doorFor(house.desk, house.seat()),
    openFolder(join(house.folder, 'vault'), 10),
    () => Date.now() + shift,
  )
  const served = await serveRoom(room, language)
  closing.unshift(served.close)
  const context = await browser.newContext({
    viewport: { width, height: 844 },
    colorScheme: scheme,
    locale: language === 'ko' ? 'ko-KR' : 'en-US',
  })
  const complaints: string[] = []
  const bodies: string[] = []
  const link = isNamed ? served.named : served.link
  const address = link.split('/#')[0] ?? ''
  context.on('request', (request) => {
    if (!request.url().startsWith(address)) complaints.push(`asked outside: ${request.url()}`)
    bodies.push(request.postData() ?? '')
  })
  context.on('console', (message) => {
    if (message.type() === 'error' && !/status of 4\d\d/.test(message.text())) complaints.push(message.text())
  })
  const page = await context.newPage()
  page.on('pageerror', (thrown) => complaints.push(thrown.message))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => console.error(`policy: ${event.violatedDirective}`))
  })
  await page.goto(link)
  const devtools = await context.newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  const pass = (milliseconds: number) => void (shift += milliseconds)
  return { house, room, served, context, page, complaints, bodies, devtools, pass, t: sayIn(language) }
}

const sayIn =
  (language: 'en' | 'ko') =>
  (said: { readonly en: string; readonly ko: string }): string =>
    said[language]

/** A hardware key of the browser's own, on a cable. */
const plug = async (devtools: CDPSession, more: object = {}): Promise<string> => {
  const options = {
    protocol: 'ctap2' as const,
    ctap2Version: 'ctap2_1' as const,
    transport: 'usb' as const,
    hasResidentKey: true,
    hasUserVerification: true,
    isUserVerified: true,
    automaticPresenceSimulation: true,
    hasPrf: true,
    ...more,
  }
  return (await devtools.send('WebAuthn.addVirtualAuthenticator', { options })).authenticatorId
}
const unplug = (devtools: CDPSession, authenticatorId: string) =>
  devtools.send('WebAuthn.removeVirtualAuthenticator', { authenticatorId })

const accessible = async (page: Page): Promise<void> => {
  const session = await page.context().newCDPSession(page)
  await session.send('Runtime.evaluate', { expression: axe })
  const { result } = await session.send('Runtime.evaluate', {
    expression: `axe.run(document, { resultTypes: ['violations'] }).then((found) => JSON.stringify(found.violations.map(({ id, nodes }) => id + ' ' + nodes[0]?.html)))`,
    awaitPromise: true,
  })
  assert.deepEqual(JSON.parse(String(result.value)), [])
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  assert.ok(beyond <= 0, `${beyond} px too wide`)
}

const picture = async (page: Page, name: string): Promise<void> => {
  const folder = process.env.ATTESTED_PICTURES
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true })
}

const said = (page: Page, text: string) => page.locator('.status', { hasText: text.slice(0, 60) }).waitFor()

/** Sets the vault up, seals a source, and opens the first compartment with the seven words. */
const setUp = async (page: Page, t: ReturnType<typeof sayIn>): Promise<string> => {
  await page.locator('form button').first().click()
  await page.locator('.words li').nth(6).waitFor()
  const words = (await page.locator('.words li').allInnerTexts()).join(' ')
  await page.locator('input[name=passphrase]').fill(words)
  await page.keyboard.press('Enter')
  await page.locator('.card').nth(2).waitFor()
  await page.getByRole('button', { name: t(VAULT.printed) }).click()
  await page.locator('summary', { hasText: t(VAULT.sealSource) }).click()
  await page.locator('details[open] input[name=name]').fill('Invented Canary')
  await page.keyboard.press('Enter')
  await page.locator('.status', { hasText: '-' }).waitFor()
  await openByWords(page, words)
  return words
}

const openByWords = async (page: Page, words: string): Promise<void> => {
  await page.locator('select[name=compartment]').selectOption('1')
  await page.locator('input[name=passphrase]').first().fill(words)
  await page.keyboard.press('Enter')
  await page.locator('.bar').waitFor()
}

const addForm = async (page: Page, t: ReturnType<typeof sayIn>, words: string, name: string): Promise<void> => {
  const outer = page.locator('main > details', { has: page.locator('> summary', { hasText: t(TOUCH.keys) }) })
  if ((await outer.getAttribute('open')) === null) await outer.locator('> summary').click()
  const inner = outer.locator('details', { has: page.locator('> summary', { hasText: t(TOUCH.add) }) })
  if ((await inner.getAttribute('open')) === null) await inner.locator('> summary').click()
  await inner.locator('input[name=name]').fill(name)
  await inner.locator('input[name=passphrase]').fill(words)
}
const pressAdd = (page: Page, t: ReturnType<typeof sayIn>) =>
  page.locator('details details form button[type=submit]', { hasText: t(TOUCH.add) }).click()
const lockIt = (page: Page, t: ReturnType<typeof sayIn>) =>
  page.getByRole('button', { name: t(VAULT.lock), exact: true }).click()
const touchIt = (page: Page, t: ReturnType<typeof sayIn>) => page.getByRole('button', { name: t(TOUCH.open) }).click()

for (const look of [
  { language: 'en', scheme: 'light' },
  { language: 'ko', scheme: 'dark' },
] as const)
  test(`a security key is added, opens one compartment by a touch, and is removed (${look.language})`, async () => {
    const { house, room, page, complaints, bodies, devtools, served, pass, t } = await openWindow(look)
    const words = await setUp(page, t)
    const key = await plug(devtools)
    await addForm(page, t, words, 'red')
    await accessible(page)
    await picture(page, `touch-${look.language}-add`)
    await pressAdd(page, t)
    await said(page, t(TOUCH.added))
    await page
      .locator('main > details', { hasText: t(TOUCH.keys) })
      .last()
      .locator('> summary')
      .click()
    await page
      .getByRole('cell', { name: 'red' })
      .or(page.getByRole('rowheader', { name: 'red' }))
      .waitFor()
    await accessible(page)
    await picture(page, `touch-${look.language}-added`)
    await lockIt(page, t)
    await page.getByRole('button', { name: t(TOUCH.open) }).waitFor()
    await accessible(page)
    await picture(page, `touch-${look.language}-locked`)
    const sent = bodies.length
    await touchIt(page, t)
    await page.getByRole('cell', { name: 'Invented Canary', exact: true }).waitFor()
    await accessible(page)
    await picture(page, `touch-${look.language}-open`)
    assert.ok(room.opened?.isTouched)
    // What the page sent of the key went to the vault's own process, in a body, once.
    const secrets = bodies.slice(sent).filter((body) => body.includes('"first"'))
    assert.equal(secrets.length, 1)
    assert.deepEqual(await page.context().cookies(), [])
    assert.deepEqual(await page.evaluate(() => [localStorage.length, sessionStorage.length]), [0, 0])
    const { credentials } = await devtools.send('WebAuthn.getCredentials', { authenticatorId: key })
    assert.deepEqual(
      credentials.map(({ isResidentCredential, rpId }) => [isResidentCredential, `http://${rpId}`]),
      [[false, served.named.replace(/:\d+\/#.*$/, '')]],
      'the key itself keeps no list of where it is used',
    )
    const openings = await house.owner`
      select body::jsonb -> 'signatures' -> 0 ->> 'by' as by
      from attested.vault_statement
      where body::jsonb -> 'does' ->> 'act' = 'opened'
    `
    assert.equal(new Set(openings.map(({ by }) => by)).size, 2, 'an opening by words and one by touch, each signed')
    // Five minutes with nobody there, and a window that asks nothing: the process locks itself.
    pass(LOCK_AFTER)
    await page.waitForTimeout(1500)
    assert.equal(room.opened, null)
    await lockIt(page, t)
    await openByWords(page, words)
    await page
      .locator('main > details', { hasText: t(TOUCH.keys) })
      .last()
      .locator('> summary')
      .click()
    await page
      .getByRole('row', { name: 'red' })
      .getByRole('button', { name: t(TOUCH.remove) })
      .click()
    await said(page, t(TOUCH.removed))
    await lockIt(page, t)
    await page.getByRole('button', { name: t(VAULT.open), exact: true }).waitFor()
    assert.equal(await page.getByRole('button', { name: t(TOUCH.open) }).count(), 0)
    assert.deepEqual(complaints, [])
  })

for (const language of ['en', 'ko'] as const)
  test(`what goes wrong with a security key is said in words (${language})`, async () => {
    const { page, complaints, devtools, t, room } = await openWindow({
      language,
      scheme: language === 'en' ? 'dark' : 'light',
    })
    const words = await setUp(page, t)
    const attempt = async (more: object, wanted: { readonly en: string; readonly ko: string }) => {
      const key = await plug(devtools, more)
      await addForm(page, t, words, 'x')
      await pressAdd(page, t)
      await said(page, t(wanted))
      await unplug(devtools, key)
      assert.equal((await room.folder.touchKeys()).length, 0)
      assert.equal(room.adding, null)
    }
    await attempt({ hasPrf: false }, TOUCH.noSecret)
    await attempt({ isUserVerified: false }, TOUCH.nothing)
    await attempt({ defaultBackupEligibility: true }, TOUCH_REFUSALS['touch-unfit']({ why: 'copied' }))
    await accessible(page)
    await picture(page, `touch-${language}-refused`)
    const key = await plug(devtools)
    await addForm(page, t, words, 'blue')
    await pressAdd(page, t)
    await said(page, t(TOUCH.added))
    await addForm(page, t, words, 'blue again')
    await pressAdd(page, t)
    await said(page, t(TOUCH.already))
    const { credentials } = await devtools.send('WebAuthn.getCredentials', { authenticatorId: key })
    await lockIt(page, t)
    // The key, whose answer is not the one it gave before.
    await page.route('**/api/touch-open', async (route) => {
      const given = route.request().postDataJSON() as Record<string, string>
      await route.continue({ postData: JSON.stringify({ ...given, first: given.second }) })
    })
    await touchIt(page, t)
    await said(page, t(TOUCH_REFUSALS['touch-wrong']()))
    await page.unroute('**/api/touch-open')
    await unplug(devtools, key)
    // Another key: it does not know the credential.
    const other = await plug(devtools)
    await touchIt(page, t)
    await said(page, t(TOUCH.nothing))
    await picture(page, `touch-${language}-other-key`)
    // A key that claims the credential and has no secret for it.
    for (const credential of credentials)
      await devtools.send('WebAuthn.addCredential', { authenticatorId: other, credential })
    await touchIt(page, t)
    await said(page, t(TOUCH.noSecret))
    await unplug(devtools, other)
    assert.equal(room.opened, null)
    // A browser that knows nothing of it.
    await page.evaluate(() => Reflect.deleteProperty(globalThis, 'PublicKeyCredential'))
    await touchIt(page, t)
    await said(page, t(TOUCH.noBrowser))
    assert.deepEqual(complaints, [])
  })

test('under its number the window says by which address a security key can be used, and goes on with seven words', async () => {
  const { page, complaints, t, served } = await openWindow({ language: 'ko' }, false)
  await setUp(page, t)
  await page
    .locator('main > details', { hasText: t(TOUCH.keys) })
    .last()
    .locator('> summary')
    .click()
  await page.getByText(t(TOUCH.otherAddress)).waitFor()
  assert.equal(await page.locator('summary', { hasText: t(TOUCH.add) }).count(), 0)
  assert.deepEqual(complaints, [])
  const context = await browser.newContext({ javaScriptEnabled: false })
  const silent = await context.newPage()
  await silent.goto(served.address)
  for (const text of Object.values(TOUCH.noScript)) assert.ok((await silent.content()).includes(text))
  await context.close()
})

test('another program of this machine cannot stand where the window’s name leads, and what it is given opens nothing', async () => {
  const { page, t, served, devtools, room, complaints } = await openWindow({ language: 'en' })
  const words = await setUp(page, t)
  await plug(devtools)
  await addForm(page, t, words, 'red')
  await pressAdd(page, t)
  await said(page, t(TOUCH.added))
  const port = Number(new URL(served.address).port)
  for (const at of ['127.0.0.1', '::1'])
    await assert.rejects(
      new Promise((resolve, reject) =>
        createServer()
          .once('error', reject)
          .listen(port, at, () => resolve(null)),
      ),
      /EADDRINUSE|EADDRNOTAVAIL|EAFNOSUPPORT/,
      at,
    )
  // On a port of its own it may ask under localhost, where nothing answers for the vault, or under our name if it learns it.
  const stranger = createServer((_, response) => {
    response.setHeader('content-type', 'text/html').end('<!doctype html><title>x</title>')
  })
  await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', () => resolve()))
  const at = stranger.address()
  const other = typeof at === 'object' && at ? at.port : 0
  const [known] = await room.folder.touchKeys()
  const site = new URL(served.named).hostname
  await page.goto(`http://localhost:${other}/`)
  const under = await page.evaluate(
    async ([rpId, credential]) => {
      const id = Uint8Array.from(atob(credential.replaceAll('-', '+').replaceAll('_', '/')), (one) => one.charCodeAt(0))
      const ask = (name: string) =>
        navigator.credentials
          .get({
            publicKey: {
              rpId: name,
              challenge: new Uint8Array(32),
              allowCredentials: [{ type: 'public-key', id }],
              timeout: 2000,
            },
          })
          .then(
            () => 'given',
            (thrown: unknown) => (thrown as Error).name,
          )
      return [await ask(rpId), await ask('localhost')]
    },
    [site, known?.credential ?? ''] as const,
  )
  assert.deepEqual(under, ['SecurityError', 'NotAllowedError'])
  // Under our name a touch that was got by trickery gives something; without the vault's folder it is the wrong thing.
  await page.goto(`http://${site}:${other}/`)
  const got = await page.evaluate(async (credential) => {
    const id = Uint8Array.from(atob(credential.replaceAll('-', '+').replaceAll('_', '/')), (one) => one.charCodeAt(0))
    const salts = { first: new Uint8Array(32).fill(1), second: new Uint8Array(32).fill(2) }
    const given = (await navigator.credentials.get({
      publicKey: {
        challenge: new Uint8Array(32),
        allowCredentials: [{ type: 'public-key', id }],
        userVerification: 'required',
        extensions: { prf: { eval: salts } },
      },
    })) as PublicKeyCredential
    const { first, second } = given.getClientExtensionResults().prf?.results ?? {}
    return [first, second].map((one) => [...new Uint8Array(one as ArrayBuffer)])
  }, known?.credential ?? '')
  const [first, second] = got.map((one) => Uint8Array.from(one))
  assert.ok(first?.length === 32 && second?.length === 32 && known)
  await assert.rejects(
    openByTouch(room, { member: known.member, compartment: '1', key: known.key, first, second }),
    refusedWith('touch-wrong'),
  )
  await new Promise((resolve) => stranger.close(resolve))
  assert.equal(complaints.filter((one) => !one.includes(`localhost:${other}`)).join(), '')
})
