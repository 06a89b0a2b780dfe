import { isReaction } from './aside.js'
import { isWeighedReaction } from './aside/said.js'
import { isOwnSight } from './aside/sight.js'
import type { Verdict } from './aside/weigh.js'
import { clausesOf } from './clause.js'
import type { Language } from './language.js'
import { type Quotation, quotationsIn } from './quotation.js'
import { hasLetters, type Span, trimmed, words } from './span.js'
import type { Draft, Roster, Voice } from './voice.js'

export type Article = {
  readonly body: string
  readonly language: Language
  readonly published: string | null
  readonly outlet: string | null
  readonly isSetAside: Verdict
}

/** A run of prose lines of one paragraph, with the speaker that a line of its own announced. */
export type Stretch = Span & { readonly paragraph: number; readonly announced: string | null }

export type Scene = {
  readonly article: Article
  readonly flat: string
  readonly roster: Roster
  readonly outlet: readonly string[]
  readonly drafts: Draft[]
  leadTold: string | null
  /** The day on which the report that the text speaks of came out. */
  issued: string | null
  /** Who speaks in the letter or notice that the text has spoken of, by its noun. */
  readonly papers: Map<string, Voice>
  /** The day of the hearing or briefing that the text has spoken of, by its noun. */
  readonly occasions: Map<string, string>
  /** Whoever was said to speak in the paragraph that follows. */
  announced: Voice | null
}

/** A longer run without a stop is a table or noise, not a sentence. */
const LONGEST_SENTENCE = 900
export const readable = (sentences: readonly Span[]): readonly Span[] =>
  sentences.filter(({ start, end }) => end - start <= LONGEST_SENTENCE)

/** How many letters and digits a statement has at least. */
export const leastLetters = (language: Language, isSpoken: boolean): number =>
  language === 'ko' ? (isSpoken ? 4 : 6) : 10

/** Drafts of `span`, clause by clause. */
export const addDrafts = (scene: Scene, span: Span, draft: Omit<Draft, 'start' | 'end'>): void => {
  const { body, language } = scene.article
  const clauses = clausesOf(body, scene.flat, withoutMarks(body, span), language, draft.voice.rank !== 'outlet')
  for (const clause of clauses) {
    const bare = withoutMarks(body, clause)
    const text = words(body, bare)
    if (!hasLetters(text, leastLetters(language, draft.quoted || draft.attribution !== null))) continue
    const said = words(scene.flat, bare)
    if (draft.quoted && isReaction(said, language)) continue
    if (clauses.length === 1 && isOwnSight(said, language)) continue
    if (draft.quoted && clauses.length === 1 && isWeighedReaction(said.replace(/[,.]$/, ''), language)) continue
    scene.drafts.push({ ...draft, start: bare.start, end: bare.end })
  }
}

const CLOSED_PAIR: Readonly<Record<string, string>> = { '“': '”', '"': '"', '「': '」', '『': '』' }

/** Quotation marks at the ends go when their partner is at the other end or outside. */
const withoutMarks = (body: string, span: Span): Span => {
  let { start, end } = trimmed(body, span)
  const first = body.charAt(start)
  const closer = CLOSED_PAIR[first]
  if (closer !== undefined) {
    const at = body.slice(start + 1, end).indexOf(closer)
    if (at < 0 || start + 1 + at >= end - 2) start++
  }
  const last = body.charAt(end - 1)
  const opener = Object.keys(CLOSED_PAIR).find((mark) => CLOSED_PAIR[mark] === last)
  if (opener !== undefined && !body.slice(start, end - 1).includes(opener)) end--
  return trimmed(body, { start, end })
}

export const local = (quotations: readonly Quotation[], sentence: Span): readonly Quotation[] =>
  quotationsIn(quotations, sentence).map((quotation) => ({
    start: Math.max(quotation.start, sentence.start) - sentence.start,
    end: Math.min(quotation.end, sentence.end) - sentence.start,
    inner: {
      start: Math.max(quotation.inner.start, sentence.start) - sentence.start,
      end: Math.min(quotation.inner.end, sentence.end) - sentence.start,
    },
  }))

export const blank = {
  outerWords: '',
  cueWords: '',
  grouped: false,
  corrected: null,
  rumoured: false,
  anchor: null,
  hearsay: false,
} as const
