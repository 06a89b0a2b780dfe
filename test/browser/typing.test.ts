import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { openWorld, type World } from './world.js'

let world: World
before(async () => {
  world = await openWorld()
})

/** Composes Hangul as an input method does: each syllable grows by its letters, then is committed. */
const compose = async (page: Page, steps: readonly string[], commit: string | null): Promise<void> => {
  const cdp = await page.context().newCDPSession(page)
  for (const text of steps)
    await cdp.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
  if (commit !== null) await cdp.send('Input.insertText', { text: commit })
  await cdp.detach()
}

/** A key as Hangul mode sends it: the letter is Korean, the place on the keyboard is the same. */
const pressHangul = async (page: Page, key: string, code: string): Promise<void> => {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key, code, windowsVirtualKeyCode: code.charCodeAt(3) })
  await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', key, code, windowsVirtualKeyCode: code.charCodeAt(3) })
  await cdp.detach()
}

test('Enter while a syllable is being composed sends no form and drops nothing', async () => {
  const { page, context, complaints } = await world.open({ language: 'ko' })
  await page.goto(`${world.address}/own/dossiers`)
  await page.click('#title_ko')
  await compose(page, ['ㄱ', '가', '강'], null)
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Input.dispatchKeyEvent', {
    type: 'rawKeyDown',
    key: 'Process',
    code: 'Enter',
    windowsVirtualKeyCode: 229,
  })
  await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13 })
  assert.equal(new URL(page.url()).pathname, '/own/dossiers')
  assert.equal(await page.inputValue('#title_ko'), '강')
  await cdp.send('Input.insertText', { text: '강' })
  // Some input methods end the composition and send a plain Enter right behind it.
  await page.keyboard.press('Enter')
  await page.waitForTimeout(150)
  assert.equal(
    new URL(page.url()).pathname,
    '/own/dossiers',
    'the Enter that ends a syllable is not the Enter that sends',
  )
  assert.equal(await page.inputValue('#title_ko'), '강')
  await page.keyboard.press('Enter')
  await page.waitForURL(/dossiers\/dossier_/)
  assert.match((await page.textContent('h1')) ?? '', /강/)
  await context.close()
  assert.deepEqual(complaints, [])
})

test('single keys move and decide in Hangul mode, and type in a field', async () => {
  const { page, context, complaints } = await world.open({ language: 'ko' })
  await page.goto(`${world.address}/practice/reports?language=ko&open=yes`)
  await page.click('td.wide a')
  await page.waitForSelector('body.has-keys article.draft')
  const open = await page.locator('article.draft').count()
  await pressHangul(page, 'ㅓ', 'KeyJ')
  const id = await page.evaluate(() => document.activeElement?.id ?? '')
  assert.match(id, /^draft_/)
  await pressHangul(page, 'ㅓ', 'KeyJ')
  const next = await page.evaluate(() => document.activeElement?.id ?? '')
  assert.notEqual(next, id)
  await pressHangul(page, 'ㅏ', 'KeyK')
  assert.equal(await page.evaluate(() => document.activeElement?.id ?? ''), id)
  await pressHangul(page, 'ㅁ', 'KeyA')
  await page.waitForFunction((count) => document.querySelectorAll('article.draft').length === count - 1, open)
  await page.locator('article.draft').first().locator('input[name="label"]').click()
  const before = await page.locator('article.draft').count()
  await page.keyboard.type('a')
  assert.equal(await page.locator('article.draft').count(), before, 'in a field a letter is a letter')
  await context.close()
  assert.deepEqual(complaints, [])
})

test('a memo that was being typed is there again after the tab is gone', async () => {
  const { page, context } = await world.open({ language: 'ko', width: 390 })
  await page.goto(`${world.address}/own/reports/new?kind=memo`)
  await page.click('#text')
  await compose(page, ['ㄱ', '구'], '국경 소식')
  await page.keyboard.type(' 42')
  await page.waitForSelector('[data-kept]:not(:empty)', { timeout: 6000 })
  await page.close({ runBeforeUnload: false })
  const again = await context.newPage()
  await again.goto(`${world.address}/own/reports/new?kind=memo`)
  assert.equal(await again.inputValue('#text'), '국경 소식 42')
  const stored = await again.evaluate(() => `${localStorage.length} ${sessionStorage.length}`)
  assert.equal(stored, '0 0', 'nothing is left in the browser')
  await again.goto(`${world.address}/own`)
  assert.match((await again.textContent('main')) ?? '', /국경 소식 42/)
  await context.close()
})

test('words selected in the text become the quote of a claim', async () => {
  const { page, context } = await world.open()
  await page.goto(`${world.address}/own/reports/new`)
  await page.fill('#text', 'They came at night. 그들은 “돌아가라”고 했다. They came at night again.')
  await page.click('main form button[type="submit"]')
  await page.waitForSelector('#text')
  await page.evaluate(() => {
    const text = document.getElementById('text') as HTMLElement
    const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.lastIndexOf('They came at night') ?? -1
      if (at < 0 || !node.textContent?.includes('again')) continue
      const range = document.createRange()
      range.setStart(node, at)
      range.setEnd(node, at + 'They came at night'.length)
      const selection = document.getSelection()
      selection?.removeAllRanges()
      selection?.addRange(range)
    }
  })
  await page.waitForFunction(() => (document.getElementById('quote') as HTMLTextAreaElement).value !== '')
  assert.equal(await page.inputValue('#quote'), 'They came at night')
  await page.click('#by-hand button[type="submit"]')
  await page.waitForURL(/#at-claim_/)
  assert.equal(await page.locator('.refusal').count(), 0, 'the place of the selection tells which of the two it is')
  await context.close()
})

test('what looks like somebody’s identity is warned of while it is typed, and on the page that follows', async () => {
  const { page, context, complaints } = await world.open({ language: 'ko', width: 390 })
  await page.goto(`${world.address}/own/reports/new?kind=memo`)
  await page.fill('#text', '국경 통화 메모. 연락처 010-1234-5678 임')
  await page.waitForFunction(() =>
    (document.querySelector('[data-warn] strong')?.textContent ?? '').includes('전화번호'),
  )
  await page.click('main form button[type="submit"]')
  await page.waitForSelector('#identity_checked')
  assert.match((await page.textContent('main .refusal')) ?? '', /전화번호.*저장하지 않았습니다/s)
  assert.match(await page.inputValue('#text'), /010-1234-5678/, 'nothing that was typed is lost')
  await page.check('#identity_checked')
  await page.click('main form button[type="submit"]')
  await page.waitForURL(/reports\/report_/)
  assert.match((await page.textContent('main .refusal')) ?? '', /전화번호/)
  await context.close()
  assert.deepEqual(complaints, [])
})
