import { inLanguage, type Bilingual } from '../../record/bilingual.js'
import type { Edition } from '../../record/dossier.js'
import type { ClaimUse, EditionSince, HideClass, HideDecision, NoticeKind, Severity } from '../../record/gate/notice.js'
import { foremost, isHidden, NEEDS_BOTH } from '../../record/gate/notice.js'
import { gapOfRecord, type Reply, type ReplyGap } from '../../record/gate/reply.js'
import { freePart, type ClaimId, type DossierId, type EditionId } from '../../record/id.js'
import { refuse } from '../../record/refusal.js'
import { isDay, koreanDay } from '../../record/time/day.js'
import { findClaim } from '../../store/claim.js'
import { dossiersUsing, editionsOf, findDossier, findEdition } from '../../store/dossier.js'
import { settingsOf } from '../../store/gate/bundle.js'
import {
  addAddress,
  addDecision,
  addNotice,
  addReply,
  addWithdrawal,
  addressesOf,
  editionAfter,
  editionsWith,
  noticesOf,
  withdrawalsOf,
  withheldOf,
} from '../../store/gate/notice.js'
import { act, look, type Scene } from '../act.js'
import { sheetOf } from '../dossier.js'
import { partiesIn } from './material.js'

const editionIn = async ({ tx, hand }: Scene, id: EditionId): Promise<Edition> =>
  (await findEdition(tx, hand.archive, id)) ?? refuse('not-found', { id })

const dayOrNull = (day: string | null): string | null =>
  day === null || isDay(day) ? day : refuse('date-impossible', { date: day.slice(0, 40) })

export type ReplyInput = Omit<Reply, 'id' | 'at' | 'claims'> & { readonly dossier: DossierId }

/** Gaps that a record may have when it is made: time alone closes them. */
const WAITING: readonly (ReplyGap | null)[] = [null, 'still-waiting', 'review-due']

/**
 * Records what became of putting what the dossier claims to a party it names. Refuses `reply-incomplete` with what is
 * missing, `date-impossible`, and `not-found` for a party that no claim of the dossier names.
 */
export const recordReply = act('reply.record', async (scene, given: ReplyInput) => {
  const { tx, hand, newId } = scene
  const { dossier, ...input } = given
  const { claims: cards } = await sheetOf(scene, dossier)
  const party = (await partiesIn(scene, cards)).find(({ actor }) => actor === input.actor)
  if (!party) return refuse('not-found', { id: input.actor })
  const days = {
    asked: dayOrNull(input.asked),
    deadline: dayOrNull(input.deadline),
    review: dayOrNull(input.review),
  }
  const reply = { ...input, ...days, claims: party.claims }
  const gap = gapOfRecord(reply, koreanDay(hand.at))
  if (!WAITING.includes(gap)) return refuse('reply-incomplete', { gap })
  const id = `reply_${freePart(newId('act'))}`
  await addReply(tx, hand, { ...reply, id })
  return { id: dossier, reply: id, actor: input.actor }
})

export type NoticeInput = {
  readonly edition: EditionId
  readonly claim: ClaimId | null
  readonly kind: NoticeKind
  readonly was: Bilingual | null
  readonly is: Bilingual | null
  readonly why: Bilingual | null
  readonly severity: Severity
  readonly channels: string | null
}

/** Corrects an edition or says something of it. The edition stays as it is. Refuses `notice-incomplete`. */
export const addEditionNotice = act('edition.notice', async (scene, input: NoticeInput) => {
  const { tx, hand, newId } = scene
  const edition = await editionIn(scene, input.edition)
  if (input.claim && !(await findClaim(tx, hand.archive, input.claim))) return refuse('not-found', { id: input.claim })
  const why = input.why ?? refuse('notice-incomplete', { field: 'why' })
  if (NEEDS_BOTH.includes(input.kind)) {
    if (input.was === null) return refuse('notice-incomplete', { field: 'was' })
    if (input.is === null) return refuse('notice-incomplete', { field: 'is' })
  }
  const id = `notice_${freePart(newId('act'))}`
  await addNotice(tx, hand, { ...input, id, why })
  return { id: edition.id, notice: id }
})

/** Hides an edition at once, by one member alone. Nothing shows it again but somebody else's decision. */
export const hideEdition = act(
  'edition.hide',
  async (scene, input: { readonly edition: EditionId; readonly class: HideClass }) => {
    const edition = await editionIn(scene, input.edition)
    const id = `withdrawal_${freePart(scene.newId('act'))}`
    await addWithdrawal(scene.tx, scene.hand, { id, edition: edition.id, class: input.class })
    return { id: edition.id, withdrawal: id }
  },
)

/** A second member decides on what was hidden. Refuses `second-member` for who hid it, `withdrawal-decided`. */
export const decideHidden = act(
  'edition.decide',
  async (scene, input: { readonly withdrawal: string; readonly decision: HideDecision }) => {
    const { tx, hand, member } = scene
    const held = (await withdrawalsOf(tx, hand.archive)).find(({ id }) => id === input.withdrawal)
    if (!held) return refuse('not-found', { id: input.withdrawal.slice(0, 80) })
    if (held.member === member.id) return refuse('second-member', { first: held.member })
    if (!(await addDecision(tx, hand, held.id, input.decision))) return refuse('withdrawal-decided', { id: held.id })
    return { id: held.edition, withdrawal: held.id }
  },
)

/** Records where an edition, or a story made of it, was published. */
export const recordAddress = act(
  'edition.address',
  async (
    scene,
    input: {
      readonly edition: EditionId
      readonly url: string
      readonly day: string
      readonly headline: string
      readonly language: string
    },
  ) => {
    const edition = await editionIn(scene, input.edition)
    const url = URL.canParse(input.url) && /^https?:\/\//i.test(input.url) ? input.url.slice(0, 2_000) : null
    if (url === null) return refuse('choice-unknown', { field: 'url', value: input.url.slice(0, 60) })
    const day = dayOrNull(input.day) ?? refuse('field-missing', { field: 'day' })
    const headline = input.headline.trim().slice(0, 400) || refuse('field-missing', { field: 'headline' })
    const id = `address_${freePart(scene.newId('act'))}`
    await addAddress(scene.tx, scene.hand, {
      id,
      edition: edition.id,
      url,
      day,
      headline,
      language: input.language.slice(0, 20),
    })
    return { id: edition.id, address: id }
  },
)

export const aftermathOf = look('edition.look', async (scene, id: EditionId): Promise<EditionSince> => {
  const { tx, hand } = scene
  const edition = await editionIn(scene, id)
  const [notices, withdrawals, addresses, { settings }, newest, editions, withheld] = await Promise.all([
    noticesOf(tx, hand.archive, edition.dossier),
    withdrawalsOf(tx, hand.archive),
    addressesOf(tx, hand.archive),
    settingsOf(tx, hand.archive),
    newestAfter(scene, edition),
    editionsOf(tx, hand.archive, edition.dossier),
    withheldOf(tx, hand.archive, edition.dossier),
  ])
  const own = withdrawals.filter((one) => one.edition === id)
  return {
    notices: foremost(notices.filter((one) => one.edition === id)),
    withdrawals: own,
    addresses: addresses.filter((one) => one.edition === id),
    newest,
    shown: editions.flatMap((one) =>
      one.id === id || withheld.includes(one.id) ? [] : [{ id: one.id, number: one.number }],
    ),
    isHidden: isHidden(own),
    decideHours: settings.decideHours,
    now: hand.at,
  }
})

const newestAfter = async ({ tx, hand }: Scene, edition: Edition): Promise<Edition | null> => {
  const id = await editionAfter(tx, hand.archive, edition.dossier, edition.number)
  return id && findEdition(tx, hand.archive, id)
}

/** Every notice and every safety withdrawal of the archive. */
export const listNotices = look('edition.look', async ({ tx, hand }, _: null) => {
  const [notices, withdrawals, { settings }] = await Promise.all([
    noticesOf(tx, hand.archive, null),
    withdrawalsOf(tx, hand.archive),
    settingsOf(tx, hand.archive),
  ])
  return { notices, withdrawals, decideHours: settings.decideHours, now: hand.at }
})

/** Every dossier, edition, address and language that used a claim. */
export const usesOfClaim = look('claim.look', async ({ tx, hand }, id: ClaimId): Promise<readonly ClaimUse[]> => {
  if (!(await findClaim(tx, hand.archive, id))) return refuse('not-found', { id })
  const [editions, drafts, addresses, notices, withdrawals] = await Promise.all([
    editionsWith(tx, hand.archive, id),
    dossiersUsing(tx, hand.archive, [id]),
    addressesOf(tx, hand.archive),
    noticesOf(tx, hand.archive, null),
    withdrawalsOf(tx, hand.archive),
  ])
  const uses: ClaimUse[] = []
  for (const edition of editions) {
    const dossier =
      (await findDossier(tx, hand.archive, edition.dossier)) ?? refuse('not-found', { id: edition.dossier })
    const published = addresses.filter((one) => one.edition === edition.id)
    uses.push({
      dossier: dossier.id,
      title: dossier.title,
      edition: edition.id,
      number: edition.number,
      printed: edition.printed,
      languages: [...new Set(['en', 'ko', ...published.map(({ language }) => language)])],
      addresses: published,
      notices: notices.filter((one) => one.edition === edition.id).length,
      isHidden: isHidden(withdrawals.filter((one) => one.edition === edition.id)),
    })
  }
  for (const draft of drafts) {
    if (uses.some((use) => use.dossier === draft)) continue
    const dossier = await findDossier(tx, hand.archive, draft)
    if (dossier)
      uses.push({
        dossier: draft,
        title: dossier.title,
        edition: null,
        number: null,
        printed: null,
        languages: [inLanguage(dossier.title, 'ko').language],
        addresses: [],
        notices: 0,
        isHidden: false,
      })
  }
  return uses
})
