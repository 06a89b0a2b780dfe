import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inviteMember } from '../../../src/desk/access/member.js'
import { formToken } from '../../../src/desk/access/session.js'
import type { Seat } from '../../../src/desk/act.js'
import { judgeOrigin } from '../../../src/desk/attest.js'
import { arrangeDossier, openDossier } from '../../../src/desk/dossier.js'
import { approveDossier, freezeDossier, publishDossier, showGate } from '../../../src/desk/gate/bundle.js'
import {
  addEditionNotice,
  aftermathOf,
  hideEdition,
  recordAddress,
  recordReply,
} from '../../../src/desk/gate/notice.js'
import { ruleSpelling } from '../../../src/desk/ruling/ruling.js'
import { printEdition as print } from '../../../src/press/edition.js'
import type { DossierId } from '../../../src/record/id.js'
import { isRefusal } from '../../../src/record/refusal.js'
import { keepMember } from '../../../src/store/access/member.js'
import { attestationsOf } from '../../../src/store/attestation.js'
import { addActors } from '../../../src/store/place.js'
import { openTestHouse } from '../../house.js'
import { anActor } from '../../store/specimen.js'
import { receive, stated } from '../material.js'
import { publishWithOther, seatOf } from './publishing.js'
import { openWindows } from './window.js'

const house = await openTestHouse(['own', 'practice'])
const { desk } = house
const first = house.seat()
const [ana, bo] = await Promise.all(['ana', 'bo'].map((name) => seatOf(house, name, 'editor'))).then(
  (seats) => seats as [Seat, Seat],
)
const actor = anActor().id
await house.write((tx, hand) => addActors(tx, hand, [anActor()]))
const { id: memo } = await receive(desk, first, { kind: 'memo', outlet: null })
const { id: article } = await receive(desk, first, {
  bytes: Buffer.from('A public text says that shots fell at night.'),
})
const told = await stated(desk, first, memo, { actors: [actor] })
const open = await stated(desk, first, article, { quote: 'shots fell at night', when: null, whenPrinted: null })

type Case = { readonly id: DossierId; readonly sha256: string }
const dossierOf = async (claim = told): Promise<DossierId> =>
  (
    await openDossier(desk, first, {
      title: { en: 'Orders', ko: null },
      items: [
        { kind: 'claim', claim },
        { kind: 'text', text: { en: 'So it was told.', ko: null } },
      ],
    })
  ).id
const freeze = async (id: DossierId): Promise<Case> => ({
  id,
  sha256: (await freezeDossier(desk, first, { id, print })).sha256,
})
const yes = (seat: Seat, of: Case) => approveDossier(desk, seat, { ...of, print })
const keep = (seat: Seat, state: 'active' | 'ended', roles = seat.member.roles) =>
  house.write((tx, hand) => keepMember(tx, hand, { id: seat.member.id, name: seat.member.name, roles, state }))

/** Whether nothing is missing any more of the approvals. */
const isOpen = async (id: DossierId): Promise<boolean> =>
  (await showGate(desk, first, { id, print })).checks.find((one) => one.id === 'G13')?.state === 'passes'
const attempt = (work: Promise<unknown>): Promise<void> =>
  work.then(
    () => undefined,
    (thrown: unknown) => {
      if (!isRefusal(thrown)) throw thrown
    },
  )

/** After Bo did something to what is printed, Bo's approval beside one of Ana's. */
const after = async (does: (id: DossierId) => Promise<unknown>): Promise<boolean> => {
  const id = await dossierOf()
  await does(id)
  const of = await freeze(id)
  await yes(ana, of)
  await attempt(yes(bo, of))
  return isOpen(id)
}
/** Ana's and Bo's approval of the same pages, with something in between or after. */
const approved = async (then: (of: Case) => Promise<unknown>): Promise<boolean> => {
  const of = await freeze(await dossierOf())
  await yes(ana, of)
  await yes(bo, of)
  await then(of)
  return isOpen(of.id)
}
const STORY = 'https://example.org/news/story-1'
/** Our own story come back under another form of its address: whether one approval is enough for it. */
const back = async (link: string): Promise<boolean> => {
  const bytes = Buffer.from(`We wrote that shots fell, ${link}.`)
  const { id: report } = await receive(desk, first, { bytes, link })
  const claim = await stated(desk, first, report, { quote: 'shots fell', when: null, whenPrinted: null })
  return (await showGate(desk, first, { id: await dossierOf(claim), print })).state?.needed !== 2
}

const openWindow = openWindows(house)
const windows = { first: await openWindow(first.member.id), bo: await openWindow(bo.member.id) }
const words = { en: 'A slip.', ko: null }
const spelling = {
  ...{ subject: actor, term: null, en: 'Border Command', ko: null, north: null, scheme: null },
  ...{ others: [], reason: 'house style', version: null },
}

const published = await publishWithOther(house, first, await dossierOf(open))
await recordAddress(desk, first, {
  ...{ edition: published.id, url: STORY, day: '2026-01-05', headline: 'Shots', language: 'en' },
})
const hidden = async (): Promise<string> =>
  (await hideEdition(desk, bo, { edition: published.id, class: 'danger-to-source' })).withdrawal
const isStillHidden = async (): Promise<boolean> => (await aftermathOf(desk, first, published.id)).isHidden
const decision = { decision: 'shown-again' }

/** What somebody tries; each says whether it went through. */
const WAYS: Readonly<Record<string, () => Promise<boolean>>> = {
  'who wrote down the reply that is printed': () =>
    after((dossier) =>
      recordReply(desk, bo, {
        ...{ dossier, actor, outcome: 'denied', channel: 'letter', asked: '2025-12-20' },
        ...{ deadline: null, review: null, says: words, why: null },
      }),
    ),
  'who judged whose words they are': () =>
    after(async () => {
      const [held] = await house.read((tx) => attestationsOf(tx, 'own', [told]))
      await judgeOrigin(desk, bo, { attestation: held?.id ?? assert.fail(), origin: 'o', reason: 'one root' })
    }),
  'who decided how a name in it is spelled': () => after(() => ruleSpelling(desk, bo, spelling)),
  'who wrote the correction that the next edition prints': async () => {
    const { dossier, id: edition } = await publishWithOther(house, first, await dossierOf(open))
    await addEditionNotice(desk, bo, {
      ...{ edition, claim: null, kind: 'editors-note', was: null, is: null, why: words },
      ...{ severity: 'small', channels: null },
    })
    await attempt(yes(bo, await freeze(dossier)))
    return isOpen(dossier)
  },
  'an approval from before its member was sent away and taken back': () =>
    approved(async () => {
      await keep(bo, 'ended')
      await keep(bo, 'active')
    }),
  'an approval from before its member lost the role and got it back': () =>
    approved(async () => {
      await keep(bo, 'active', ['reader'])
      await keep(bo, 'active')
    }),
  'publishing as seen from when it was approved': async () => {
    let then = ''
    const of = await freeze(await dossierOf(open))
    await yes(ana, of)
    then = desk.now()
    await arrangeDossier(desk, first, {
      id: of.id,
      change: { op: 'rewrite', index: 1, text: { en: 'Otherwise.', ko: null } },
    })
    const said = await Promise.all(
      [`recorded=${then}`, `known=2030-01-01&recorded=${then}`, 'known=2030-01-01'].map((point) =>
        windows.first.post(`/own/dossiers/${of.id}/editions?${point}`, {}),
      ),
    )
    return said.some(({ status }) => status < 400) || isOpen(of.id)
  },
  'approving as seen from before the change': async () => {
    const of = await freeze(await dossierOf())
    await yes(ana, of)
    const then = desk.now()
    await arrangeDossier(desk, first, {
      id: of.id,
      change: { op: 'rewrite', index: 1, text: { en: 'Otherwise.', ko: null } },
    })
    const said = await windows.bo.post(`/own/dossiers/${of.id}/approvals?recorded=${then}`, { sha256: of.sha256 })
    return said.status < 400 || isOpen(of.id)
  },
  'our own story over plain http': () => back(STORY.replace('https', 'http')),
  'our own story under www': () => back(STORY.replace('//', '//www.')),
  'our own story on the site for telephones': () => back(STORY.replace('//', '//m.')),
  'our own story with a slash': () => back(`${STORY}/`),
  'our own story with a tracker': () => back(`${STORY}?utm_source=x`),
  'our own story from a place in it': () => back(`${STORY}#p2`),
  'our own story in capitals': () => back(STORY.replace('example.org', 'Example.ORG')),
  'a reply to something else': async () => {
    const [asked, not] = [
      await stated(desk, first, memo, { quote: 'guards were ordered to open fire', actors: [actor] }),
      await stated(desk, first, memo, { quote: 'people who cross the middle', actors: [actor] }),
    ]
    await recordReply(desk, first, {
      ...{ dossier: await dossierOf(asked), actor, outcome: 'declined', channel: 'letter', asked: '2025-12-20' },
      ...{ deadline: null, review: null, says: null, why: null },
    })
    const { checks } = await showGate(desk, first, { id: await dossierOf(not), print })
    return checks.find((one) => one.id === 'reply')?.state === 'passes'
  },
  'the same pages once more while one edition of them is hidden': async () => {
    const { id, dossier } = await publishWithOther(house, first, await dossierOf(open))
    await hideEdition(desk, bo, { edition: id, class: 'danger-to-source' })
    const again = await dossierOf(open)
    const went = await Promise.all(
      [dossier, again].map((one) =>
        publishWithOther(house, first, one).then(
          () => true,
          (thrown: unknown) => (isRefusal(thrown) ? false : Promise.reject(thrown)),
        ),
      ),
    )
    return went.includes(true)
  },
  'whoever hid it shows it again, in another window': async () => {
    const window = await openWindow(bo.member.id)
    await window.post(`/own/withdrawals/${await hidden()}/decision`, decision)
    return !(await isStillHidden())
  },
  'whoever hid it, through another archive’s address': async () => {
    const said = await windows.bo.post(`/practice/withdrawals/${await hidden()}/decision`, decision)
    return said.status < 400 || !(await isStillHidden())
  },
  'showing again with a proof of who one is that is old': async () => {
    await house.owner`insert into attested.credential values (${ana.member.id}, 'x', 'x', 0, now()) on conflict do nothing`
    const old = await openWindow(ana.member.id, 3_600_000)
    const said = await old.post(`/own/withdrawals/${await hidden()}/decision`, decision)
    return said.refused !== 'proof-old' || !(await isStillHidden())
  },
  'the session’s own secret for the form’s token': async () => {
    const of = await freeze(await dossierOf())
    const path = `/own/dossiers/${of.id}/approvals`
    const tokens = [
      windows.bo.session,
      `${formToken(windows.bo.session)} `,
      formToken(windows.bo.session).slice(1),
      '[]',
    ]
    const said = await Promise.all(tokens.map((token) => windows.bo.post(path, { sha256: of.sha256 }, { token })))
    return said.some(({ status }) => status < 400)
  },
  'somebody invited under a name that only looks like another’s': async () => {
    const names = ['b\u200bo', 'bo ', 'ｂｏ', 'bо', 'BO']
    const went = await Promise.all(
      names.map((name) =>
        inviteMember(desk, first, { name, roles: ['editor'] }).then(
          () => name,
          (thrown: unknown) => (isRefusal(thrown) ? null : Promise.reject(thrown)),
        ),
      ),
    )
    return went.some((name) => name !== null)
  },
}

test('no other way round the approvals, the corrections or the withdrawals passes', async () => {
  const passed: string[] = []
  for (const [name, way] of Object.entries(WAYS)) {
    if (await way()) passed.push(name)
    await keep(bo, 'active')
  }
  assert.deepEqual(passed, [])
  console.log(`# ${Object.keys(WAYS).length} more ways, 0 passed`)
})

test('the honest way does', async () => {
  assert.equal(await approved(async () => undefined), true)
  assert.equal(await back('https://example.org/news/another'), true, 'another page of the site is one')
  const id = await dossierOf(
    await stated(desk, first, article, { quote: 'A public text', when: null, whenPrinted: null }),
  )
  const of = await freeze(id)
  await yes(ana, of)
  assert.ok((await publishDossier(desk, first, { id, print })).id)
})
