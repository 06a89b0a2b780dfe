import { identityWarnings } from '../record/warning.js'
import type { Draft } from '../record/draft.js'
import { idOf, type DraftId, type ReportId, type TranscriptId } from '../record/id.js'
import type { Listing, ReportCard } from '../record/card.js'
import type { Edition } from '../record/dossier.js'
import { addDays, koreanDay } from '../record/time/day.js'
import { refuse } from '../record/refusal.js'
import { AS_PRINTED, type Report, type ReportKind, type Transcript } from '../record/report.js'
import { whenOf } from '../record/time/when.js'
import { decodeText } from '../intake/bytes.js'
import { publishedIn, type Dateline } from '../intake/dateline.js'
import { hashOf } from '../store/original.js'
import { addDrafts } from '../store/draft.js'
import {
  addReports,
  addTranscript,
  findReport,
  outletsOf,
  reportOfBytes,
  reportsOf,
  type ReportQuery,
} from '../store/report.js'
import { editionOfFile } from '../store/dossier.js'
import { act, look, type Scene } from './act.js'

/** What a member gives when adding material. Texts are as typed; null is "not said". */
export type ReceiveInput = {
  readonly kind: ReportKind
  readonly bytes: Uint8Array
  readonly name: string | null
  readonly mediaType: string | null
  readonly outlet: string | null
  readonly language: 'en' | 'ko' | null
  readonly title: string | null
  /** EDTF. */
  readonly published: string | null
  readonly byline: string | null
  readonly link: string | null
  readonly translationOf: ReportId | null
  readonly note: string | null
  /** The form that this was typed in, dropped when it is received. */
  readonly method: 'pasted' | 'uploaded' | 'command-line'
}

/** What came of it: ids and hashes only, so that the journal may keep it. */
export type Received = {
  readonly id: ReportId
  readonly transcript: TranscriptId
  readonly sha256: string
  readonly drafts: number
  readonly warnings: number
}

/** The first line of a text, for a report that came without a title; at most 80 code points. */
const titleOf = (text: string): string => {
  const line = text.split('\n').find((candidate) => candidate.trim() !== '') ?? ''
  const points = Array.from(line.trim())
  return points.length > 80 ? `${points.slice(0, 79).join('')}…` : points.join('')
}

/** An address of the web, or null. Refuses any other scheme: a page of ours may link to it. */
const webAddress = (link: string | null): string | null =>
  link === null || /^https?:\/\/[^\s]+$/i.test(link)
    ? link
    : refuse('choice-unknown', { field: 'link', value: link.slice(0, 60) })

/** The day that a text prints about itself, unless it lies ahead of the day on which it was received. */
const printedBefore = (text: string, received: string): Dateline | null => {
  const printed = publishedIn(text)
  return printed && printed.day <= received ? printed : null
}

/** What a report is noted as that is our own story come back; it adds no origin. */
const ourOwn = ({ id, dossier }: Edition): string => `our own edition / 우리 발행본: ${id}, ${dossier}`

/**
 * Receives material: keeps its bytes under their hash, draws the transcript, lets the reader propose drafts.
 * Refuses `report-twice` for bytes that are held already, and whatever intake refuses; nothing is kept then.
 */
export const receive = async (scene: Scene, input: ReceiveInput): Promise<Received> => {
  const { tx, hand, newId } = scene
  // A third of a start is the reader's: whatever takes in no text does without it.
  const { languageOf, propose, READER, READER_VERSION } = await import('../reading/proposal.js')
  const { transcribe } = await import('../intake/transcript.js')
  const drawn = transcribe({ bytes: input.bytes, name: input.name, mediaType: input.mediaType })
  const sha256 = hashOf(input.bytes)
  const twice = await reportOfBytes(tx, hand.archive, sha256)
  if (twice) return refuse('report-twice', { report: twice })
  if (input.translationOf && !(await findReport(tx, hand.archive, input.translationOf))) {
    return refuse('not-found', { id: input.translationOf })
  }
  const ours = await editionOfFile(tx, hand.archive, sha256)
  const saidLanguage = input.language ?? drawn.head.lang
  const language = saidLanguage === 'en' || saidLanguage === 'ko' ? saidLanguage : languageOf(drawn.text)
  const day = koreanDay(hand.at)
  const isMemo = input.kind === 'memo'
  const saidDay = input.published ?? drawn.head.published ?? (isMemo ? day : null)
  const printed = saidDay ? null : printedBefore(drawn.text, day)
  const publishedText = saidDay ?? printed?.day ?? null
  const published = publishedText
    ? whenOf(publishedText, { happenedOnce: true, printed: printed?.printed ?? null })
    : null
  // A day ahead of Korea's is left for other clocks; more is a slip, and would hide the report from every day until then.
  if (published?.earliestStart && published.earliestStart > addDays(day, 1))
    return refuse('date-ahead', { date: published.edtf, today: day })
  const report: Report = {
    id: newId('report'),
    kind: input.kind,
    outlet: input.outlet ?? drawn.head.outlet ?? null,
    title: input.title ?? drawn.head.title ?? titleOf(drawn.text),
    language,
    published,
    knownOn: isMemo ? day : (published?.latestEnd ?? null),
    publishedBasis: printed ? AS_PRINTED : null,
    byline: input.byline ?? drawn.head.byline ?? null,
    link: webAddress(input.link ?? drawn.head.link ?? null),
    copy: null,
    textRead: 'full',
    translationOf: input.translationOf,
    derivesFrom: input.translationOf ? [{ report: input.translationOf, kind: 'translation' }] : [],
    derivationAssumed: false,
    says: null,
    note: ours ? [input.note, ourOwn(ours)].filter((part) => part !== null).join('\n') : input.note,
    original: {
      sha256: await scene.originals.keep(input.bytes),
      size: input.bytes.length,
      mediaType: input.mediaType ?? 'text/plain',
      name: input.name,
    },
    received: hand.at,
    collector: hand.member,
    method: input.method,
    tool: `attested ${drawn.method} ${drawn.version}`,
  }
  await addReports(tx, hand, [report])
  const transcript: Transcript = {
    id: newId('transcript'),
    report: report.id,
    method: drawn.method,
    version: drawn.version,
    language,
    text: drawn.text,
    sha256: hashOf(drawn.text),
  }
  await addTranscript(tx, hand, transcript)
  const drafts: readonly Draft[] = propose({
    id: report.id,
    body: drawn.text,
    language,
    published: published?.latestEnd ?? (isMemo ? day : null),
    outlet: report.outlet,
    kind: input.kind,
  }).map((proposal, index) => ({
    id: newId('draft'),
    report: report.id,
    transcript: transcript.id,
    number: index + 1,
    proposal,
    decided: 'open',
    claim: null,
  }))
  await addDrafts(tx, hand, drafts, `${READER} ${READER_VERSION}`)
  const warnings = identityWarnings(drawn.text).length
  return { id: report.id, transcript: transcript.id, sha256, drafts: drafts.length, warnings }
}

export const receiveReport = act('report.receive', receive)

/** A page of reports. */
export const listReports = look(
  'report.look',
  async ({ tx, hand }, query: ReportQuery): Promise<Listing<ReportCard>> => {
    const found = await reportsOf(tx, hand.archive, query)
    return { ...found, page: query.page, size: query.size }
  },
)

/** The outlets that an archive's reports name, for a filter. */
export const listOutlets = look('report.look', async ({ tx, hand }, _: null) => outletsOf(tx, hand.archive))

/** The kept bytes of a report. Refuses `not-found`, and `text-not-held` where only the address is known. */
export const findOriginal = look('report.look', async ({ tx, hand, originals }, id: ReportId) => {
  const report = (await findReport(tx, hand.archive, id)) ?? refuse('not-found', { id })
  if (!report.original) return refuse('text-not-held', { report: id })
  return { original: report.original, bytes: await originals.find(report.original.sha256) }
})

/** Warns of what looks like an identity in a text that is about to be sent; nothing is kept. */
export const warnOf = (bytes: Uint8Array, name: string | null): ReturnType<typeof identityWarnings> =>
  identityWarnings(decodeText(bytes, name ?? undefined))

/** Whether a text reads as a call memo, of whatever kind it is kept. Refuses what intake refuses. */
export const readsAsMemo = async (bytes: Uint8Array, name: string): Promise<boolean> => {
  const { isMemo } = await import('../reading/memo.js')
  const { transcribe } = await import('../intake/transcript.js')
  return isMemo(transcribe({ bytes, name, mediaType: null }).text)
}

/** The id of a draft from its free part. */
export const draftIdOf = (free: string): DraftId => idOf('draft', free)
