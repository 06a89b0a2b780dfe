import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { inviteMember } from '../../src/desk/access/member.js'
import { readArchive } from '../../src/record/archive.js'
import { FIRST_MEMBER } from '../../src/record/member.js'
import { flawsOf, openWorld, type World } from './world.js'

let world: World
before(async () => {
  world = await openWorld()
})

const LONG = [
  '/own',
  '/members',
  '/members/member_keeper',
  '/account',
  '/own/compartments',
  '/account/prove',
  '/sign-in',
]

for (const look of [
  { language: 'en', scheme: 'light', width: 1200 },
  { language: 'ko', scheme: 'dark', width: 390 },
] as const) {
  test(`the pages of members and sign-in are accessible and fit: ${look.language}, ${look.scheme}, ${look.width} px`, async () => {
    const { page, context, complaints } = await world.open(look)
    const flaws: string[] = []
    const check = async (path: string): Promise<void> => {
      for (const flaw of await flawsOf(page)) flaws.push(`${path}: ${flaw}`)
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      if (beyond > 0) flaws.push(`${path}: ${beyond} px too wide`)
    }
    for (const path of LONG) {
      await page.goto(`${world.address}${path}`)
      await check(path)
    }
    const { token } = await inviteMember(
      world.house.desk,
      { member: FIRST_MEMBER, archive: readArchive('own') },
      { name: `New ${look.language}`, roles: ['reader'] },
    )
    await page.goto(`${world.address}/join/${token}`)
    assert.equal(new URL(page.url()).pathname, '/join', 'no secret stays in the address')
    await check('/join')
    await context.close()
    assert.deepEqual(flaws, [])
    assert.deepEqual(complaints, [])
  })
}

test('a passkey is added, signs in and proves who it is, with a real authenticator of the browser', async () => {
  const { page, context, complaints } = await world.open()
  const named = world.address.replace('127.0.0.1', 'localhost')
  await page.goto(`${named}/enter/${await world.link()}`)
  const devtools = await context.newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  await page.goto(`${named}/account`)
  await page.fill('#device', 'a laptop')
  await Promise.all([page.waitForNavigation(), page.click('[data-passkey="/account/passkeys"] button')])
  assert.match(await page.content(), /a laptop/)
  await page.click('footer form[action="/leave"] button')
  assert.equal((await page.goto(`${named}/own`))?.status(), 401)
  await page.goto(`${named}/sign-in`)
  await Promise.all([page.waitForNavigation(), page.click('[data-passkey="/sign-in/passkey"] button')])
  assert.equal(new URL(page.url()).pathname, '/own')
  await page.goto(`${named}/account/prove?back=/members`)
  await Promise.all([page.waitForNavigation(), page.click('[data-passkey="/account/prove/passkey"] button')])
  assert.equal(new URL(page.url()).pathname, '/members')
  await page.goto(`${named}/account`)
  await page.click('form[action="/account/passkeys/remove"] button')
  assert.match(await page.content(), /None yet/)
  await page.click('footer form[action="/leave"] button')
  await page.goto(`${named}/sign-in`)
  await page.click('[data-passkey="/sign-in/passkey"] button')
  await page.waitForFunction(() => document.querySelector('[role=status]')?.textContent !== '')
  assert.equal(new URL(page.url()).pathname, '/sign-in', 'a passkey that was removed lets nobody in')
  await context.close()
  assert.deepEqual(
    complaints.filter((one) => !one.startsWith('asked outside: http://localhost:')),
    [],
  )
})
