import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { after } from 'node:test'
import type { CDPSession, Page } from 'playwright-core'
import { doorFor } from '../../src/desk/vault/door.js'
import { openFolder } from '../../src/vault/keyring.js'
import { openRoom } from '../../src/vault/room.js'
import { serveRoom } from '../../src/vault/serve.js'
import { TOUCH } from '../../src/words/custody/touch.js'
import { VAULT } from '../../src/words/vault.js'
import { openTestHouse } from '../house.js'
import { openBrowser } from './chromium.js'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const { browser: opened, close } = await openBrowser()
export const browser = opened
const closing: (() => Promise<void>)[] = [close]
after(async () => {
  for (const one of closing) await one()
})

export type Look = { readonly language: 'en' | 'ko'; readonly scheme?: 'light' | 'dark'; readonly width?: number }

/** A vault's window under its name, or under its number, in a phone's width. */
export const openWindow = async ({ language, scheme = 'light', width = 390 }: Look, isNamed = true) => {
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

export const sayIn =
  (language: 'en' | 'ko') =>
  (said: { readonly en: string; readonly ko: string }): string =>
    said[language]

/** A hardware key of the browser's own, on a cable. */
export const plug = async (devtools: CDPSession, more: object = {}): Promise<string> => {
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
export const unplug = (devtools: CDPSession, authenticatorId: string) =>
  devtools.send('WebAuthn.removeVirtualAuthenticator', { authenticatorId })

export const accessible = async (page: Page): Promise<void> => {
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

export const picture = async (page: Page, name: string): Promise<void> => {
  const folder = process.env.ATTESTED_PICTURES
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true })
}

export const said = (page: Page, text: string) => page.locator('.status', { hasText: text.slice(0, 60) }).waitFor()

/** Sets the vault up, seals a source, and opens the first compartment with the seven words. */
export const setUp = async (page: Page, t: ReturnType<typeof sayIn>): Promise<string> => {
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

export const openByWords = async (page: Page, words: string, compartment = '1'): Promise<void> => {
  await page.locator('select[name=compartment]').selectOption(compartment)
  await page.locator('input[name=passphrase]').first().fill(words)
  await page.keyboard.press('Enter')
  await page.locator('.bar').waitFor()
}

export const addForm = async (page: Page, t: ReturnType<typeof sayIn>, words: string, name: string): Promise<void> => {
  const outer = page.locator('main > details', { has: page.locator('> summary', { hasText: t(TOUCH.keys) }) })
  if ((await outer.getAttribute('open')) === null) await outer.locator('> summary').click()
  const inner = outer.locator('details', { has: page.locator('> summary', { hasText: t(TOUCH.add) }) })
  if ((await inner.getAttribute('open')) === null) await inner.locator('> summary').click()
  await inner.locator('input[name=name]').fill(name)
  await inner.locator('input[name=passphrase]').fill(words)
}
export const pressAdd = (page: Page, t: ReturnType<typeof sayIn>) =>
  page.locator('details details form button[type=submit]', { hasText: t(TOUCH.add) }).click()
export const lockIt = (page: Page, t: ReturnType<typeof sayIn>) =>
  page.getByRole('button', { name: t(VAULT.lock), exact: true }).click()
export const touchIt = (page: Page, t: ReturnType<typeof sayIn>) =>
  page.getByRole('button', { name: t(TOUCH.open) }).click()
