import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { openDossier } from '../../src/desk/dossier.js'
import { receive, stated } from '../desk/material.js'
import { publishWithOther, seatOf } from '../desk/gate/publishing.js'
import { flawsOf, openWorld, type World } from './world.js'

let world: World
before(async () => {
  world = await openWorld()
})

const SAID = /went down to the guards|경비대에 지시/

/** Fills the form of a notice and sends it. */
const tell = async (page: Page, kind: string, fields: Readonly<Record<string, string>>): Promise<void> => {
  await page.selectOption('#notice select[name=kind]', kind)
  for (const [name, text] of Object.entries(fields)) await page.fill(`#notice textarea[name=${name}]`, text)
  await page.click('#notice button')
}

test('two members correct, hide and decide on an edition with scripts off; nothing is erased, nothing returns by itself', async () => {
  const { house } = world
  const seat = house.seat('own')
  const { id: report } = await receive(house.desk, seat)
  const claim = await stated(house.desk, seat, report, { saysKo: '경비대에 지시가 내려갔다.' })
  const title = { en: 'At the river', ko: '강가에서' }
  const { id } = await openDossier(house.desk, seat, { title, items: [{ kind: 'claim', claim }] })
  const edition = await publishWithOther(house, seat, id)
  const { member } = await seatOf(house, 'Bo', 'editor')

  const ana = await world.open({ scripts: false })
  const bo = await world.open({ scripts: false, language: 'ko', width: 390 }, member.id)
  const at = `${world.address}/own/editions/${edition.id}`
  const corrections = `${world.address}/own/corrections`
  const textOf = async (page: Page, address: string): Promise<string> => {
    await page.goto(address)
    return page.innerText('main')
  }
  const statusOf = async ({ page }: typeof ana, address: string): Promise<number> =>
    (await page.request.get(address)).status()

  await ana.page.goto(`${world.address}/own/claims/${claim}/uses`)
  await ana.page.click(`a[href$="#notice"]`)
  assert.equal(await ana.page.inputValue('#notice [name=claim]'), claim, 'the claim is there already')
  await tell(ana.page, 'correction', { why_en: 'A slip of ours.' })
  assert.match(await ana.page.innerText('[role=alert]'), /“It said” is empty/)
  assert.equal(await ana.page.inputValue('#notice [name=why_en]'), 'A slip of ours.')
  const all = { was_en: 'An order went down to the guards.', is_en: 'Two orders did.', why_en: 'A slip of ours.' }
  await tell(ana.page, 'correction', { ...all, channels: 'radio\nfeed' })
  assert.match(await ana.page.innerText('.notices'), /Told at: radio, feed/)
  await bo.page.goto(at)
  const both = { was_ko: '지시가 내려갔다.', is_ko: '지시 두 건이 내려갔다.', why_ko: '잘못 들었다.' }
  const speaks = { was_ko: '', is_ko: '', why_ko: '우리는 그런 지시를 내리지 않았다.' }
  await tell(bo.page, 'retraction', both)
  await tell(bo.page, 'reply', speaks)
  assert.match(await bo.page.innerText('.notices > ul > li:first-child'), /^기사 철회/, 'the premise fell: first')
  assert.match(await bo.page.innerText('.notices'), /반론[^]*내용: 우리는/)

  const before = await (await ana.page.request.get(`${at}/files/en.html`)).body()
  assert.match(String(before), SAID)
  await bo.page.selectOption('#hide select', 'danger-to-family')
  await bo.page.click('#hide button')
  assert.match(await bo.page.innerText('.refusal'), /안전상 비공개/)
  assert.equal(await bo.page.locator('button[name=decision]').count(), 0, 'not by who hid it')
  for (const address of [at, `${at}/files/en.html`, `${at}/files/ko.html`, corrections, `${corrections}/feed.json`])
    for (const { page } of [ana, bo]) assert.doesNotMatch(await (await page.request.get(address)).text(), SAID, address)
  assert.deepEqual(
    await Promise.all(
      ['files/dossier.json', 'copy', 'files/manifest.json'].map((one) => statusOf(ana, `${at}/${one}`)),
    ),
    [422, 422, 200],
  )
  house.pass(25 * 60 * 60)
  const [late, other] = [await world.open({ scripts: false }, seat.member.id), await world.open({}, member.id)]
  assert.match(await textOf(late.page, `${world.address}/own`), /a second member has to decide/)
  await late.page.click('.caution a')
  assert.match(await late.page.innerText('main'), /danger to a family[^]*nobody else has decided[^]*overdue/)
  assert.doesNotMatch(await textOf(other.page, `${world.address}/own`), /판단이 필요|has to decide/)
  await late.page.click('button[value=shown-again]')
  assert.deepEqual([late.page.url(), await (await late.page.request.get(`${at}/files/en.html`)).body()], [at, before])
  assert.match(await late.page.innerText('.notices'), SAID, 'and its corrections with it')

  await late.page.click('#hide button')
  await other.page.goto(corrections)
  await other.page.locator('button[value=stays-hidden]').first().click()
  assert.match(await other.page.innerText('main'), /it stays hidden \(Bo,/)
  assert.equal(await other.page.locator('button[name=decision]').count(), 0, 'decided for good')
  const manifest = await (await late.page.request.get(`${at}/files/manifest.json`)).body()
  assert.equal(createHash('sha256').update(manifest).digest('hex'), edition.sha256, 'what proves it stays')
  assert.match(await textOf(other.page, `${world.address}/own/dossiers/${id}`), /Withheld for safety/)

  const flaws: string[] = []
  const korean = await world.open({ language: 'ko', scheme: 'dark', width: 390 }, member.id)
  for (const [{ page }, address] of [
    [other, at],
    [korean, at],
    [korean, corrections],
  ] as const) {
    await page.goto(address)
    flaws.push(...(await flawsOf(page)))
    if (await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)) flaws.push(address)
  }
  assert.deepEqual(flaws, [])
  for (const { context, complaints } of [ana, bo, late, other, korean]) {
    assert.deepEqual(complaints, [])
    await context.close()
  }
})
