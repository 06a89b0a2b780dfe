import assert from 'node:assert/strict'
import { test } from 'node:test'
import { arrangeDossier, openDossier } from '../../../src/desk/dossier.js'
import { findFrozenFile, freezeDossier, showGate } from '../../../src/desk/gate/bundle.js'
import { recordReply, type ReplyInput } from '../../../src/desk/gate/notice.js'
import { copyOf } from '../../../src/press/copy.js'
import { printEdition as print } from '../../../src/press/edition.js'
import { printedIn } from '../../../src/record/gate/check.js'
import { idOf, type DossierId } from '../../../src/record/id.js'
import { addActors } from '../../../src/store/place.js'
import { findingSaid } from '../../../src/words/gate/finding.js'
import { openTestHouse } from '../../house.js'
import { anActor } from '../../store/specimen.js'
import { receive, refusedWith, stated } from '../material.js'

const house = await openTestHouse()
const { desk } = house
const seat = house.seat()
const actor = anActor().id
await house.write((tx, hand) => addActors(tx, hand, [anActor()]))
const { id: report } = await receive(desk, seat)
const claim = await stated(desk, seat, report, { actors: [actor] })
const other = await stated(desk, seat, report, { quote: 'guards were ordered to open fire', actors: [actor] })
const dossierOf = async (): Promise<DossierId> =>
  (await openDossier(desk, seat, { title: { en: 'Orders', ko: null }, items: [{ kind: 'claim', claim }] })).id

const words = { en: 'We gave no such order.', ko: null }
const asked = { outcome: 'asked', channel: 'letter', asked: '2025-12-20', deadline: '2026-01-02' } as const
const record = (dossier: DossierId, changes: Partial<ReplyInput>) =>
  recordReply(desk, seat, {
    dossier,
    actor,
    outcome: 'not-asked',
    channel: null,
    asked: null,
    deadline: null,
    review: null,
    says: null,
    why: null,
    ...changes,
  })
const checkOf = async (id: DossierId) =>
  (await showGate(desk, seat, { id, print })).checks.find((one) => one.id === 'reply') ?? assert.fail()
const codesOf = async (id: DossierId) => (await checkOf(id)).findings.map(({ code }) => code)

test('what is not whole is not recorded, and it is said what would be', async () => {
  const id = await dossierOf()
  for (const [changes, gap] of [
    [{}, 'reason-missing'],
    [{ outcome: 'no-channel', review: '2027-01-01' }, 'reason-missing'],
    [{ outcome: 'no-channel', why: words }, 'review-missing'],
    [{ ...asked, asked: null }, 'day-missing'],
    [{ ...asked, channel: null }, 'channel-missing'],
    [{ ...asked, deadline: null }, 'deadline-missing'],
    [{ ...asked, asked: '2026-02-01', deadline: '2026-03-01' }, 'days-wrong'],
    [{ ...asked, outcome: 'denied' }, 'words-missing'],
    [{ ...asked, outcome: 'answered' }, 'words-missing'],
  ] as const)
    await assert.rejects(record(id, changes), refusedWith('reply-incomplete', { gap }))
  await assert.rejects(record(id, { ...asked, asked: '2025-02-30' }), refusedWith('date-impossible'))
  await assert.rejects(record(id, { why: words, actor: idOf('actor', 'none') }), refusedWith('not-found'))
  await assert.rejects(record(idOf('dossier', 'none'), { why: words }), refusedWith('not-found'))
  assert.deepEqual(await codesOf(id), ['reply-no-record'], 'nothing of it is kept')
})

test('the gate waits for the deadline, and asks again for what was not put to them', async () => {
  const id = await dossierOf()
  await record(id, { ...asked, deadline: '2026-01-06' })
  const { state, findings } = await checkOf(id)
  assert.deepEqual([state, findings.map(({ code }) => code)], ['asks', ['reply-still-waiting']])
  assert.match(findingSaid(findings[0] ?? assert.fail()).en, /can still answer until the end of 6 January 2026/)
  await record(id, { ...asked, outcome: 'denied', says: words })
  assert.deepEqual(await codesOf(id), [])
  await arrangeDossier(desk, seat, { id, change: { op: 'add', item: { kind: 'claim', claim: other } } })
  assert.deepEqual(await codesOf(id), ['reply-claim-since'])
  const { id: next } = await openDossier(desk, seat, {
    title: { en: 'Fire', ko: null },
    items: [{ kind: 'claim', claim: other }],
  })
  assert.deepEqual(await codesOf(next), ['reply-no-record'], 'a denial of one thing is none of another')
  await record(id, { ...asked, outcome: 'no-reply' })
  assert.deepEqual(
    [await codesOf(id), await codesOf(next)],
    [[], []],
    'what was put to them stands wherever it is used',
  )
})

test('a denial, silence and a refusal to comment are printed alike: on both pages, in the data, in the copy', async () => {
  const id = await dossierOf()
  for (const [outcome, en, ko] of [
    ['denied', 'asked; denies it', '물었고 부인함'],
    ['no-reply', 'asked; did not reply', '물었으나 답하지 않음'],
    ['declined', 'asked; declined to comment', '물었으나 논평을 거절함'],
  ] as const) {
    await record(id, { ...asked, outcome, says: outcome === 'denied' ? words : null })
    await freezeDossier(desk, seat, { id, print })
    const file = async (path: string) => findFrozenFile(desk, seat, { id, path })
    const printed = printedIn(new Map([['dossier.json', await file('dossier.json')]])) ?? assert.fail()
    assert.deepEqual(
      printed.notes.map(({ replies }) => replies.map((one) => one.outcome)),
      [[outcome]],
    )
    for (const [language, words] of [
      ['en', en],
      ['ko', ko],
    ] as const) {
      assert.ok(
        Buffer.from(await file(`${language}.html`))
          .toString()
          .includes(words),
        `${outcome}: ${language}`,
      )
      assert.ok(copyOf(printed, language).includes(words), `${outcome}: copy, ${language}`)
    }
  }
})
