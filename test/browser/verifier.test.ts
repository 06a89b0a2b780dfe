import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { temporaryFolder } from '../house.js'
import { openWorld, type World } from './world.js'

let world: World
before(async () => {
  world = await openWorld()
})

test('the offline page checks an edition’s folder from a file, in both languages, and finds a changed letter', async () => {
  const { page, context, complaints } = await world.open()
  await page.goto(`${world.address}/practice/dossiers`)
  await page.click('td.wide a')
  await page.click('form[action$="/editions"] button')
  await page.waitForURL(/editions\/edition_/)
  const names = await page.$$eval('tbody a', (links) => links.map((link) => link.textContent ?? ''))
  const folder = join(await temporaryFolder(), 'edition')
  mkdirSync(folder)
  for (const name of names)
    writeFileSync(join(folder, name), await (await page.request.get(`${page.url()}/files/${name}`)).body())
  await context.close()
  assert.deepEqual(complaints, [])

  const offline = await world.open()
  await offline.page.goto(pathToFileURL(join(process.cwd(), 'dist', 'verify.html')).href)
  await offline.page.setInputFiles('input', folder)
  await offline.page.waitForSelector('.whole')
  const said = (await offline.page.textContent('main')) ?? ''
  assert.match(said, /[가-힣]/)
  writeFileSync(join(folder, 'en.html'), 'changed')
  writeFileSync(join(folder, 'more.txt'), 'added')
  await offline.page.setInputFiles('input', folder)
  await offline.page.waitForSelector('.broken')
  const broken = (await offline.page.textContent('main')) ?? ''
  assert.match(broken, /en\.html/)
  assert.match(broken, /more\.txt/)
  assert.deepEqual(
    offline.complaints.filter((one) => !one.includes('file://')),
    [],
  )
  await offline.context.close()
})
