import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import { test } from 'node:test'
import { LOCK_AFTER } from '../../src/vault/room.js'
import { openByTouch } from '../../src/vault/touch.js'
import { TOUCH, TOUCH_REFUSALS } from '../../src/words/custody/touch.js'
import { VAULT } from '../../src/words/vault.js'
import { refusedWith } from '../desk/material.js'
import {
  accessible,
  addForm,
  browser,
  lockIt,
  openByWords,
  openWindow,
  picture,
  plug,
  pressAdd,
  said,
  setUp,
  touchIt,
  unplug,
} from './window.js'

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

test('a compartment that came later is touched for later; one whose key was changed asks for the seven words once', async () => {
  const { page, complaints, devtools, t, room } = await openWindow({ language: 'ko', scheme: 'dark' })
  const words = await setUp(page, t)
  await plug(devtools)
  await addForm(page, t, words, '빨강')
  await pressAdd(page, t)
  await said(page, t(TOUCH.added))
  await page
    .locator('summary', { hasText: t(VAULT.compartments) })
    .last()
    .click()
  await page.getByRole('button', { name: t(VAULT.addCompartment) }).click()
  await page.waitForFunction(() => document.querySelectorAll('details[open]').length === 0)
  const outer = page.locator('main > details', { hasText: t(TOUCH.keys) }).last()
  await outer.locator('> summary').click()
  const update = outer.locator('details', { has: page.locator('> summary', { hasText: t(TOUCH.update) }) })
  await update.locator('> summary').click()
  await accessible(page)
  await picture(page, 'touch-ko-update')
  await update.locator('input[name=passphrase]').fill(words)
  await update.locator('button[type=submit]').click()
  await page.locator('td', { hasText: `${t(VAULT.office)}, 1, 2` }).waitFor({ state: 'attached' })
  await lockIt(page, t)
  await page.locator('select[name=compartment]').selectOption('2')
  await touchIt(page, t)
  await page.locator('.bar').waitFor()
  assert.deepEqual([room.opened?.compartment.id, room.opened?.isTouched], ['2', true])
  await page.getByText(t(TOUCH.byTouch)).waitFor()
  await lockIt(page, t)
  // As after a colleague keyed it anew: what lies here is of an epoch before.
  const [key] = await room.folder.touchKeys()
  const held = key?.compartments['1']
  assert.ok(key && held)
  await room.folder.saveTouchKey({ ...key, compartments: { ...key.compartments, '1': { ...held, epoch: 0 } } })
  await openByWords(page, words, '2')
  await lockIt(page, t)
  await page.locator('select[name=compartment]').selectOption('1')
  await page.getByText(t(TOUCH.stale)).waitFor()
  assert.equal(await page.getByRole('button', { name: t(TOUCH.open) }).count(), 0)
  await accessible(page)
  await picture(page, 'touch-ko-stale')
  await openByWords(page, words)
  await lockIt(page, t)
  await touchIt(page, t)
  await page.getByRole('cell', { name: 'Invented Canary', exact: true }).waitFor()
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
