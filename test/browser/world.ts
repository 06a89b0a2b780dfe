import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { after } from 'node:test'
import type { BrowserContext, Page } from 'playwright-core'
import { newLaunch, openSession } from '../../src/desk/access/session.js'
import { openDoor } from '../../src/http/serve.js'
import type { MemberId } from '../../src/record/id.js'
import { ofNoArchive } from '../../src/store/database.js'
import { openFurnishedHouse, type TestHouse } from '../house.js'
import { openBrowser } from './chromium.js'

export type Look = {
  readonly language?: 'en' | 'ko'
  readonly scheme?: 'light' | 'dark'
  readonly width?: number
  readonly scripts?: boolean
}

export type World = {
  readonly address: string
  readonly house: TestHouse
  /** A one-time link's secret. */
  readonly link: () => Promise<string>
  /**
   * A signed-in window, of the first member or of another. Any request that leaves our address, and any fault in the
   * console, is written down.
   */
  readonly open: (
    look?: Look,
    member?: MemberId,
  ) => Promise<{ readonly page: Page; readonly context: BrowserContext; readonly complaints: string[] }>
}

const sessionOf = ({ desk }: TestHouse, member: MemberId): Promise<string> =>
  ofNoArchive(desk.sql, (tx) => openSession(tx, member, 'passphrase', '', desk.now()))

const closing: (() => Promise<void>)[] = []
after(async () => {
  for (const close of closing) await close()
})

/** The desk served as it is, with the starter and practice archives, and a real Chromium before it. */
export const openWorld = async (): Promise<World> => {
  const house = await openFurnishedHouse()
  const door = await openDoor(house.desk, null)
  const { browser, close } = await openBrowser()
  closing.push(close, door.close, house.close)
  const first = await browser.newContext()
  const entrance = await first.newPage()
  await entrance.goto(`${door.address}/enter/${await newLaunch(house.desk)}`)
  const storageState = await first.storageState()
  await first.close()
  return {
    address: door.address,
    house,
    link: () => newLaunch(house.desk),
    open: async ({ language = 'en', scheme = 'light', width = 1200, scripts = true } = {}, member) => {
      const session = member && (await sessionOf(house, member))
      const cookies = storageState.cookies.map((one) =>
        session && one.name.startsWith('attested') ? { ...one, value: session } : one,
      )
      const context = await browser.newContext({
        storageState: { ...storageState, cookies },
        colorScheme: scheme,
        viewport: { width, height: 844 },
        locale: language === 'ko' ? 'ko-KR' : 'en-US',
        javaScriptEnabled: scripts,
      })
      const complaints: string[] = []
      context.on('request', (request) => {
        if (!request.url().startsWith(door.address)) complaints.push(`asked outside: ${request.url()}`)
      })
      context.on('console', (message) => {
        if (message.type() === 'error' && !/status of 4\d\d/.test(message.text())) complaints.push(message.text())
      })
      const page = await context.newPage()
      page.on('pageerror', (thrown) => complaints.push(thrown.message))
      return { page, context, complaints }
    },
  }
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

type Violation = {
  readonly id: string
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[]
}

/** What axe finds against WCAG 2.2 AA, one line each. */
export const flawsOf = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axe)
  const violations = await page.evaluate(async () => {
    const tool = (
      globalThis as unknown as { axe: { run: (at: Document, options: object) => Promise<{ violations: unknown }> } }
    ).axe
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
    return (await tool.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] }))
      .violations
  })
  return (violations as readonly Violation[]).map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map((node) => node.html.slice(0, 120))
        .slice(0, 3)
        .join(' | ')}`,
  )
}
