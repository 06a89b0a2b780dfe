import { actorsIn } from './actor.js'
import { articleDrafts } from './article.js'
import { type Verdict, weighedIn } from './aside/weigh.js'
import { type Day, dayOf } from './date/calendar.js'
import { aboutOf } from './about.js'
import { asDate, openCalendar, type Watch } from './known.js'
import { modalityOf, type Modality, rumourIn } from './hedge.js'
import { happeningIn } from './happening.js'
import { type Kind, kindOf } from './kind.js'
import { isMemo, memoDrafts } from './memo.js'
import { placesIn } from './place.js'
import { polarityOf } from './polarity.js'
import { ruleOf, type Rule } from './rule.js'
import { folded, pointOffsets, type Span, widened, words } from './span.js'
import type { Teller } from './teller.js'
import type { Draft } from './voice.js'

export { languageOf } from './language.js'

/** A transcript to read: NFC text with `\n` line ends; `published` is an ISO date (of the call, for a memo). */
export type Reading = {
  readonly id: string
  readonly body: string
  readonly language: 'en' | 'ko'
  readonly published: string | null
  readonly outlet: string | null
  readonly kind?: 'article' | 'memo' | 'interview' | 'document'
  /** What of the outlet's own is no statement, for whoever knows more than the weights of one text. */
  readonly isSetAside?: Verdict
  /** What stands between two statements that would be read as one, in code points: known from another version. */
  readonly cuts?: readonly Span[]
}

/** A draft of a claim for a person to decide on; offsets count code points of the body. */
export type Proposal = {
  readonly passage: string
  readonly start: number
  readonly end: number
  readonly kind: Kind
  /** The label as first printed in full, or `outlet`. */
  readonly attributedTo: string
  readonly attributionSpan: string | null
  /** From the outlet to the origin. */
  readonly chain: readonly string[]
  readonly toldOn: string | null
  readonly modality: Modality
  readonly polarity: 'affirm' | 'negate'
  readonly aboutDate: string | null
  readonly aboutDatePrinted: string | null
  readonly aboutDerived: boolean
  /** What `ten days after X` tells about X, when the day of the claim itself is known. */
  readonly impliedDate: { readonly of: string; readonly edtf: string } | null
  /** Nobody is named in or around the sentence, though sources have spoken before. */
  readonly sourceImplied: boolean
  /** An order or happening of months ago, told again as background rather than as news. */
  readonly recalls: boolean
  readonly places: readonly string[]
  readonly actors: readonly string[]
  readonly directive: Rule | null
}

/** What decides the kind of one draft; offsets count code points of the body. */
export type Said = {
  readonly claim: string
  readonly modality: Modality
  readonly teller: Teller
  readonly start: number
  readonly end: number
}

/** Who looks on while a text is read, to fit weights on what is met there. */
export type Fit = { readonly dates?: Watch; readonly kinds?: (said: Said) => void }

export const READER = 'attested-reader'
export const READER_VERSION = '2'

/** Drafts of claims in the order of the text; pure, linear in length. Only a happening whose day was worked out lies inside another. */
export const propose = (reading: Reading, fit: Fit = {}): readonly Proposal[] => {
  const { language, published, outlet, isSetAside = weighedIn(reading.language) } = reading
  const body = widened(reading.body)
  const isNotes = reading.kind === 'memo' || (reading.kind === undefined && language === 'ko' && isMemo(body))
  const drafts = isNotes
    ? memoDrafts(body, published)
    : articleDrafts({ body, language, published, outlet, isSetAside })
  const flat = folded(body)
  const points = pointOffsets(body)
  const calendar = openCalendar(dayOf(published), isNotes, language, fit.dates)
  const found: Proposal[] = []
  let former: string | null = null
  let hasSpoken = false
  let reached = 0
  for (const { draft, isHappening } of drafts
    .flatMap((one) => cutAt(one, reading.cuts ?? [], points))
    .flatMap((one) => partsOf(one, flat, language))) {
    if (draft.start < reached || draft.end <= draft.start) continue
    reached = draft.end
    const read = proposalOf(draft, { body, flat, language, outlet, points, calendar, former, hasSpoken, fit })
    const proposal: Proposal = isHappening ? { ...read, kind: 'event', modality: 'asserted', directive: null } : read
    if (proposal.kind === 'directive') former = formerRule(proposal) ?? former
    hasSpoken ||= draft.voice.label !== 'outlet'
    found.push(proposal, ...impliedBy(proposal, body.slice(draft.start, draft.end)))
  }
  return found
}

/** A draft in two where one of the cuts lies within it; such drafts are few, and so are cuts. */
const cutAt = (draft: Draft, cuts: readonly Span[], points: Uint32Array): readonly Draft[] => {
  const [from, to] = [points[draft.start]!, points[draft.end]!]
  const cut = cuts.find(({ start, end }) => from < start && end < to)
  if (cut === undefined) return [draft]
  const unitOf = (point: number): number => points.indexOf(point, draft.start)
  return [
    { ...draft, end: unitOf(cut.start) },
    { ...draft, start: unitOf(cut.end) },
  ]
}

/** A draft whose clause tells a happening of its own becomes two, in the order of the text. */
const partsOf = (
  draft: Draft,
  flat: string,
  language: 'en' | 'ko',
): readonly { readonly draft: Draft; readonly isHappening: boolean }[] => {
  const found = draft.quoted ? null : happeningIn(flat, draft, language)
  if (found === null) return [{ draft, isHappening: false }]
  const parts = [
    { draft: { ...draft, ...found.clause }, isHappening: false },
    { draft: { ...draft, ...found.happening }, isHappening: true },
  ]
  return parts.sort((a, b) => a.draft.start - b.draft.start)
}

/** What `ten days after X` says of X, as a draft of its own inside the other's words. */
const impliedBy = (proposal: Proposal, passage: string): readonly Proposal[] => {
  const { impliedDate, aboutDatePrinted } = proposal
  if (impliedDate === null || aboutDatePrinted === null) return []
  const at = passage.indexOf(aboutDatePrinted)
  if (at < 0) return []
  const start = proposal.start + Array.from(passage.slice(0, at)).length
  const isEnglish = /[a-z]{3}/i.test(aboutDatePrinted)
  return [
    {
      ...proposal,
      passage: aboutDatePrinted,
      start,
      end: start + Array.from(aboutDatePrinted).length,
      kind: 'event',
      modality: 'asserted',
      polarity: 'affirm',
      aboutDate: impliedDate.edtf,
      aboutDatePrinted: isEnglish
        ? (/^.*?\b(?:after|before)\b/i.exec(aboutDatePrinted)?.[0] ?? aboutDatePrinted)
        : aboutDatePrinted,
      aboutDerived: true,
      impliedDate: null,
      directive: null,
    },
  ]
}

type Setting = {
  readonly body: string
  readonly flat: string
  readonly language: 'en' | 'ko'
  readonly outlet: string | null
  readonly points: Uint32Array
  readonly calendar: ReturnType<typeof openCalendar>
  readonly former: string | null
  readonly hasSpoken: boolean
  readonly fit: Fit
}

const proposalOf = (draft: Draft, setting: Setting): Proposal => {
  const { body, flat, language } = setting
  const claim = words(flat, draft)
  const { voice } = draft
  const isNamed = voice.label !== 'outlet'
  const speaker = { isNamed, isQuoted: draft.quoted, label: voice.label, cue: draft.cueWords, isRule: false }
  const guess = modalityOf(claim, language, speaker)
  const cue = draft.cueWords !== '' || draft.attribution === null ? draft.cueWords : words(flat, draft.attribution)
  const said: Said = {
    claim,
    modality: draft.rumoured ? 'possible' : guess,
    teller: { label: voice.label, rank: voice.rank, cue },
    start: setting.points[draft.start]!,
    end: setting.points[draft.end]!,
  }
  setting.fit.kinds?.(said)
  const kind = kindOf(claim, language, said.modality, said.teller)
  const isRule = kind === 'directive' || kind === 'penalty'
  const plain = isRule && guess === 'possible' ? modalityOf(claim, language, { ...speaker, isRule: true }) : guess
  const modality: Modality = draft.rumoured ? 'possible' : draft.hearsay && plain === 'asserted' ? 'probable' : plain
  const about = aboutOf(setting.calendar, draft, { claim, kind, modality })
  const rumour = rumourIn(claim, language)
  const chain = [setting.outlet ?? 'outlet', ...voice.chain]
  return {
    passage: body.slice(draft.start, draft.end),
    start: said.start,
    end: said.end,
    kind,
    attributedTo: voice.label,
    attributionSpan: draft.attribution === null ? null : words(body, draft.attribution),
    chain: rumour !== null && !chain.includes(rumour) ? [...chain, rumour] : chain,
    toldOn: asDate(voice.told),
    modality,
    polarity:
      modality === 'unclear'
        ? 'affirm'
        : modality === 'denied'
          ? 'negate'
          : polarityOf(claim, language, kind === 'directive'),
    aboutDate: about.edtf,
    aboutDatePrinted: about.printed,
    aboutDerived: about.derived,
    impliedDate: about.implied,
    recalls: isRecall(about.edtf, setting.calendar.anchor, claim),
    sourceImplied: !isNamed && draft.attribution === null && setting.hasSpoken,
    places: placesIn(body.slice(draft.start, draft.end), language),
    actors: actorsIn(body.slice(draft.start, draft.end), language),
    directive: kind === 'directive' ? ruleOf(claim, language, setting.former) : null,
  }
}

/** Older than two months on the day of publication, or said to have been reported before. */
const isRecall = (edtf: string | null, anchor: Day | null, claim: string): boolean => {
  if (
    /\b(?:previously|earlier|already) (?:reported|carried|published)\b|(?:보도|전)한 (?:바|적) ?(?:가 |이 )?있/.test(
      claim,
    )
  )
    return true
  const last = edtf === null || edtf.endsWith('..') ? null : edtf.split('/').at(-1)!
  if (last === null || anchor === null) return false
  const [year = 0, month = 12] = last.split('-').map(Number)
  return (anchor.year - year) * 12 + anchor.month - month > 2
}

const formerRule = (proposal: Proposal): string | null =>
  /\b(?:previously|used to|formerly|until now)\b|예전|전에는|그동안|종전/i.test(proposal.passage)
    ? proposal.passage
    : null
