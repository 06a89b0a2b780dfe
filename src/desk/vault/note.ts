import type { Language } from '../../record/bilingual.js'
import { noteWarnings } from '../../record/gate/named.js'
import type { NoteSheet } from '../../record/custody/note.js'
import { AUDIENCES, RELEASES, termsInForce, USES, type Audience, type Release, type Use } from '../../record/consent.js'
import type { DossierId, ReportId } from '../../record/id.js'
import { refuse } from '../../record/refusal.js'
import type { Transcript } from '../../record/report.js'
import { isDay } from '../../record/time/day.js'
import { newFreePart } from '../../seal/token.js'
import { dossiersOf, dossiersUsing } from '../../store/dossier.js'
import { reportCards, transcriptOfReport } from '../../store/report.js'
import {
  addCleanNote,
  addConsent,
  addTerms,
  claimsQuoting,
  cleanNotesAmong,
  consentsOf,
  termsOf as termsFor,
} from '../../store/vault/consent.js'
import { act, look, type Scene } from '../act.js'
import { koreanDay } from '../../record/time/day.js'
import { receive } from '../report.js'
import { directoryHere } from './chain.js'

/** What was agreed, as typed. Null lists: all. */
export type TermsInput = {
  readonly release: string
  /** Korean time, `2026-03-01T09:00`. */
  readonly embargo: string | null
  readonly languages: readonly string[] | null
  readonly audiences: readonly string[] | null
}

export type CleanInput = TermsInput & {
  /** The id of the sealed raw note. */
  readonly raw: string
  /** SHA-256 of 32 random bytes and the raw note; the random bytes stay sealed with it. */
  readonly commitment: string
  readonly text: string
  readonly title: string | null
  readonly isChecked: boolean
  readonly consents: readonly string[]
  readonly how: string
}

const among = <Value extends string>(field: string, value: string, values: readonly Value[]): Value =>
  values.find((one) => one === value) ?? refuse('choice-unknown', { field, value: value.slice(0, 40) })

const KOREAN_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/

/** The instant of a Korean time as typed. Refuses `date-impossible`. */
const instantOf = (typed: string): string => {
  const instant = KOREAN_TIME.test(typed) ? Date.parse(`${typed}:00+09:00`) : Number.NaN
  return Number.isNaN(instant)
    ? refuse('date-impossible', { date: typed.slice(0, 40) })
    : new Date(instant).toISOString()
}

const termsOf = (input: TermsInput) => ({
  release: among<Release>('release', input.release, RELEASES),
  embargo: input.embargo === null ? null : instantOf(input.embargo),
  languages: input.languages?.map((one) => among<Language>('languages', one, ['en', 'ko'])) ?? null,
  audiences: input.audiences?.map((one) => among<Audience>('audiences', one, AUDIENCES)) ?? null,
})

/** Refuses `identity-pattern` at the first thing in a text that looks like somebody's identity. */
export const refuseIdentity = (text: string): void => {
  const [warning] = noteWarnings(text)
  if (warning) refuse('identity-pattern', { kind: warning.kind, at: [...text.slice(0, warning.start)].length + 1 })
}

/**
 * Makes the shared clean note of a sealed raw one: material whose transcript passages quote, with what was agreed for it.
 * Nothing is kept where the text still holds what looks like a telephone, a day of birth or a number of identity, unless
 * somebody looked and says that it is none.
 */
export const cleanNote = act(
  'note.clean',
  async (scene, input: CleanInput): Promise<{ id: ReportId; report: ReportId }> => {
    const { tx, hand } = scene
    if (!/^[0-9a-f]{64}$/.test(input.commitment)) return refuse('field-missing', { field: 'commitment' })
    const directory = await directoryHere(scene)
    if (!directory.records.has(input.raw)) return refuse('not-found', { id: input.raw.slice(0, 40) })
    if (!input.isChecked) refuseIdentity(`${input.title ?? ''}\n${input.text}`)
    const terms = termsOf(input)
    const nothing = { name: null, outlet: null, language: null, published: null, byline: null, link: null } as const
    const { id } = await receive(scene, {
      ...nothing,
      kind: 'memo',
      bytes: new TextEncoder().encode(input.text),
      mediaType: 'text/plain',
      title: input.title,
      translationOf: null,
      note: null,
      method: 'pasted',
    })
    const transcript = (await transcriptOfReport(tx, hand.archive, id)) ?? refuse('text-not-held', { report: id })
    await addCleanNote(tx, hand, { transcript: transcript.id, raw: input.raw, commitment: input.commitment })
    await addTerms(tx, hand, {
      id: `terms_${newFreePart()}`,
      transcript: transcript.id,
      start: null,
      end: null,
      ...terms,
    })
    for (const use of input.consents)
      await addConsent(tx, hand, {
        id: `consent_${newFreePart()}`,
        transcript: transcript.id,
        use: among<Use>('use', use, USES),
        is: 'given',
        on: koreanDay(hand.at),
        how: input.how.trim() || refuse('field-missing', { field: 'how' }),
      })
    return { id, report: id }
  },
)

/** The transcript of a clean note of ours. Refuses `not-found` for any other material: terms bind our own notes. */
const noteOf = async ({ tx, hand }: Scene, report: ReportId): Promise<Transcript> => {
  const transcript = await transcriptOfReport(tx, hand.archive, report)
  const [ours] = transcript ? await cleanNotesAmong(tx, hand.archive, [transcript.id]) : []
  return transcript && ours ? transcript : refuse('not-found', { id: report })
}

/** What may be done with a stretch of a clean note, or with all of it; the stretch is given by its exact words. */
export const recordTerms = act(
  'note.terms',
  async (scene, input: TermsInput & { readonly report: ReportId; readonly quote: string | null }) => {
    const { tx, hand } = scene
    const { id: transcript, text } = await noteOf(scene, input.report)
    const quote = input.quote?.normalize('NFC').trim() || null
    const at = quote === null ? -1 : text.indexOf(quote)
    if (quote !== null && at < 0) return refuse('quote-absent', { report: input.report, quote: quote.slice(0, 80) })
    if (quote !== null && text.includes(quote, at + 1))
      return refuse('quote-twice', { report: input.report, quote: quote.slice(0, 80) })
    const start = quote === null ? null : [...text.slice(0, at)].length
    const end = start === null ? null : start + [...(quote ?? '')].length
    const id = `terms_${newFreePart()}`
    await addTerms(tx, hand, { id, transcript, start, end, ...termsOf(input) })
    return { id, report: input.report }
  },
)

/**
 * A source's yes to one use, or its end. Taking it back names every dossier that uses the note: each has to be looked at
 * again for safety.
 */
export const recordConsent = act(
  'note.consent',
  async (
    scene,
    input: {
      readonly report: ReportId
      readonly use: string
      readonly isWithdrawn: boolean
      readonly on: string | null
      readonly how: string
    },
  ): Promise<{ id: string; report: ReportId; dossiers: readonly DossierId[] }> => {
    const { tx, hand } = scene
    const { id: transcript } = await noteOf(scene, input.report)
    const on = input.on ?? koreanDay(hand.at)
    if (!isDay(on)) return refuse('date-impossible', { date: on.slice(0, 40) })
    const how = input.how.trim() || refuse('field-missing', { field: 'how' })
    refuseIdentity(how)
    const id = `consent_${newFreePart()}`
    const is = input.isWithdrawn ? 'withdrawn' : 'given'
    await addConsent(tx, hand, { id, transcript, use: among<Use>('use', input.use, USES), is, on, how })
    const claims = input.isWithdrawn ? await claimsQuoting(tx, hand.archive, transcript) : []
    const dossiers = claims.length > 0 ? await dossiersUsing(tx, hand.archive, claims) : []
    return { id, report: input.report, dossiers: dossiers.slice(0, 100) }
  },
)

/** Refuses `not-found` for material that is no clean note of ours. */
export const showNote = look('report.look', async (scene, report: ReportId): Promise<NoteSheet> => {
  const { tx, hand } = scene
  const transcript = await noteOf(scene, report)
  const [[card], terms, consents, claims] = await Promise.all([
    reportCards(tx, hand.archive, [report]),
    termsFor(tx, hand.archive, [transcript.id]),
    consentsOf(tx, hand.archive, [transcript.id]),
    claimsQuoting(tx, hand.archive, transcript.id),
  ])
  const using = claims.length > 0 ? await dossiersUsing(tx, hand.archive, claims) : []
  return {
    report,
    title: card?.title ?? report,
    transcript,
    inForce: [...termsInForce(terms)].reverse(),
    terms: [...terms].reverse(),
    consents: [...consents].reverse(),
    dossiers: (await dossiersOf(tx, hand.archive)).filter(({ id }) => using.includes(id)),
  }
})
