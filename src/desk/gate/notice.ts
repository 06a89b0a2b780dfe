import { inLanguage, type Bilingual } from '../../record/bilingual.js'
import type { Edition } from '../../record/dossier.js'
import type { ClaimUse, EditionSince, HideClass, HideDecision, NoticeKind, Severity } from '../../record/gate/notice.js'
import { isHidden, NEEDS_BOTH } from '../../record/gate/notice.js'
import type { Reply } from '../../record/gate/reply.js'
import { freePart, type ClaimId, type DossierId, type EditionId } from '../../record/id.js'
import { refuse } from '../../record/refusal.js'
import { isDay } from '../../record/time/day.js'
import { findClaim } from '../../store/claim.js'
import { dossiersUsing, findDossier, findEdition } from '../../store/dossier.js'
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
} from '../../store/gate/notice.js'
import { actorsOf } from '../../store/place.js'
import { act, look, type Scene } from '../act.js'

const editionIn = async ({ tx, hand }: Scene, id: EditionId): Promise<Edition> =>
  (await findEdition(tx, hand.archive, id)) ?? refuse('not-found', { id })

const dayOrNull = (day: string | null): string | null =>
  day === null || isDay(day) ? day : refuse('date-impossible', { date: day.slice(0, 40) })

export type ReplyInput = Omit<Reply, 'id' | 'at'> & { readonly dossier: DossierId }

/** Records what became of putting an accusation to a party of a dossier. Refuses `field-missing`, `date-impossible`. */
export const recordReply = act('reply.record', async ({ tx, hand, newId }, given: ReplyInput) => {
  const { dossier, ...input } = given
  if (!(await findDossier(tx, hand.archive, dossier))) return refuse('not-found', { id: dossier })
  const [known] = await actorsOf(tx, hand.archive, [input.actor])
  if (!known) return refuse('not-found', { id: input.actor })
  const [asked, deadline, review] = [input.asked, input.deadline, input.review].map(dayOrNull)
  const isAsked = input.outcome !== 'not-asked' && input.outcome !== 'no-channel'
  if (!isAsked && input.why === null) return refuse('field-missing', { field: 'why_en' })
  if (isAsked && !asked) return refuse('field-missing', { field: 'asked' })
  if ((input.outcome === 'answered' || input.outcome === 'denied') && input.says === null)
    return refuse('field-missing', { field: 'says_en' })
  const id = `reply_${freePart(newId('act'))}`
  await addReply(tx, hand, {
    ...input,
    actor: known.id,
    id,
    asked: asked ?? null,
    deadline: deadline ?? null,
    review: review ?? null,
  })
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

/** A second member decides on what was hidden. Refuses `second-member` for who hid it, `decided-already`. */
export const decideHidden = act(
  'edition.decide',
  async (scene, input: { readonly withdrawal: string; readonly decision: HideDecision }) => {
    const { tx, hand, member } = scene
    const held = (await withdrawalsOf(tx, hand.archive)).find(({ id }) => id === input.withdrawal)
    if (!held) return refuse('not-found', { id: input.withdrawal.slice(0, 80) })
    if (held.member === member.id) return refuse('second-member', { first: held.member })
    if (!(await addDecision(tx, hand, held.id, input.decision))) return refuse('decided-already', { id: held.id })
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
  const [notices, withdrawals, addresses, { settings }, editions] = await Promise.all([
    noticesOf(tx, hand.archive, edition.dossier),
    withdrawalsOf(tx, hand.archive),
    addressesOf(tx, hand.archive),
    settingsOf(tx, hand.archive),
    newestAfter(scene, edition),
  ])
  const own = withdrawals.filter((one) => one.edition === id)
  return {
    notices: notices.filter((one) => one.edition === id),
    withdrawals: own,
    addresses: addresses.filter((one) => one.edition === id),
    newest: editions,
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
