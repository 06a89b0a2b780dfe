import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { keepMore } from './kept.js'
import { flawsOf, openWorld, type World } from './world.js'

let world: World
const paths: string[] = []

const first = async (list: string, pick: (row: never) => string): Promise<string> => {
  const { page, context } = await world.open()
  const answer = await page.request.get(`${world.address}${list}`, { headers: { accept: 'application/json' } })
  const { rows } = (await answer.json()) as { rows: never[] }
  await context.close()
  return pick(rows[0] as never)
}

before(async () => {
  world = await openWorld()
  const id = (row: { id: string }) => row.id
  const report = await first('/practice/reports?q=river&language=en', id)
  const paired = await first('/practice/reports?q=Flares+in+place&language=en', id)
  const claim = await first('/practice/claims', (row: { claim: { id: string } }) => row.claim.id)
  const dossier = await first('/practice/dossiers', id)
  paths.push(
    '/own/reports/new',
    '/own/reports/new?kind=memo',
    '/own/reports',
    '/starter',
    '/starter/claims',
    '/starter/claims/claim_R005-c01',
    '/starter/directives',
    '/starter/directives/directive_D-2020-08-proclamation',
    '/starter/places',
    '/starter/claims/claim_R080-c01',
    '/starter/claims/claim_R080-c01/history',
    '/starter/claims/claim_R080-c01/assessments',
    '/starter/attestations/attestation_R080-c01-a1',
    '/starter/sources/source_src-R002-1',
    '/starter/claims?known=2017-12-18',
    '/starter/incidents',
    '/starter/search?q=%EA%B5%AD%EA%B2%BD',
    '/own/incidents/new',
    '/practice/checks',
    '/practice/checks/new',
    '/starter/ask',
    '/starter/ask?place=place_hoeryong&on=2020-09-01&known=2020-10-01&topic=fire',
    '/starter/places/place_hoeryong',
    '/starter/actors',
    '/own/directives/new',
    '/practice',
    `/practice/reports/${report}`,
    `/practice/reports/${paired}/beside?only=open`,
    `/practice/claims/${claim}`,
    `/practice/claims/${claim}/edit`,
    `/practice/dossiers/${dossier}`,
    '/practice/dossiers',
    '/practice/journal',
    '/help',
    '/own/nothing',
    ...(await keepMore(world.house)),
  )
})

const LOOKS = [
  { language: 'en', scheme: 'light', width: 1200 },
  { language: 'ko', scheme: 'dark', width: 390 },
] as const

/** A small and a usual phone, a tablet and a desk: a page fits each, in either language. */
const WIDTHS = [320, 390, 800, 1200]

/** Labels, headings and buttons of a page that are English, where no quotation or name is. */
const englishOn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('label, th, dt, button, h1, h2, summary, .hint, nav a, .empty')]
      .filter((element) => !element.closest('[lang="en"]') && !element.querySelector('[lang="en"]'))
      .map((element) => element.textContent?.trim() ?? '')
      .filter((text) => /^[A-Za-z][A-Za-z ]+$/.test(text))
      .filter((text) => !['English', 'CSV', 'JSON', 'JSONL', 'Attested'].includes(text)),
  )

test(
  'every page is accessible, fits, asks nothing outside, and a Korean one holds no English of ours',
  { concurrency: 2 },
  async (t) => {
    const looked = async (look: (typeof LOOKS)[number]): Promise<void> => {
      const { page, context, complaints } = await world.open(look)
      const flaws: string[] = []
      for (const path of paths) {
        await page.goto(`${world.address}${path}`)
        for (const flaw of await flawsOf(page)) flaws.push(`${path}: ${flaw}`)
        for (const width of [...WIDTHS.filter((one) => one !== look.width), look.width]) {
          await page.setViewportSize({ width, height: 900 })
          const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
          if (beyond > 0) flaws.push(`${path}: ${beyond} px too wide at ${width}`)
        }
        assert.equal(await page.getAttribute('html', 'lang'), look.language)
        // Pages of one report or claim hold the words of others.
        if (look.language === 'ko' && !/^\/practice\/(?:reports|claims)\//.test(path))
          for (const word of await englishOn(page)) flaws.push(`${path}: ${word}`)
      }
      await context.close()
      assert.deepEqual(flaws, [])
      assert.deepEqual(complaints, [])
    }
    await Promise.all(
      LOOKS.map((look) => t.test(`${look.language}, ${look.scheme}, ${look.width} px`, () => looked(look))),
    )
  },
)

test('a published edition is accessible in both languages and carries no script', async () => {
  const { page, context, complaints } = await world.open({ width: 390 })
  await page.goto(`${world.address}/practice/dossiers`)
  await page.click('td.wide a')
  await page.click('form[action$="/editions"] button')
  await page.waitForURL(/editions\/edition_/)
  const edition = page.url()
  for (const file of ['index.html', 'en.html', 'ko.html']) {
    await page.goto(`${edition}/files/${file}`)
    assert.equal(await page.locator('script').count(), 0)
    assert.match((await page.textContent('body')) ?? '', /specimen \/ 본보기/)
    const style = await (await page.request.get(`${edition}/files/style.css`)).text()
    const html = await (await page.request.get(`${edition}/files/${file}`)).text()
    // The edition's own policy runs no script, the checker's included: its page is looked at without that line.
    const bare = html
      .replace(/<meta http-equiv="content-security-policy"[^>]*>/i, '')
      .replace(/<link rel="stylesheet"[^>]*>/, `<style>${style}</style>`)
    const looked = await context.newPage()
    await looked.setContent(bare)
    assert.deepEqual(await flawsOf(looked), [], file)
    await looked.close()
  }
  await context.close()
  assert.deepEqual(complaints, [])
})

test('the desk works with scripts switched off', async () => {
  const { page, context } = await world.open({ scripts: false })
  await page.goto(`${world.address}/own/reports/new`)
  await page.fill(
    '#text',
    'A source in Ryanggang Province said on December 13 that guards were told to shoot. It is unclear whether they obey.',
  )
  await page.fill('#published', '2017-12-18')
  await page.click('main form button[type="submit"]')
  await page.waitForURL(/reports\/report_/)
  assert.ok((await page.locator('article.draft').count()) >= 1)
  const open = await page.locator('article.draft').count()
  await page.locator('article.draft button[data-key="KeyA"]').first().click()
  assert.equal(await page.locator('article.draft').count(), open - 1)
  assert.ok((await page.locator('mark.claim').count()) >= 1)
  await context.close()
})
