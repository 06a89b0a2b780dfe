import { propose } from '../../reading/proposal.js'
import type { Proposal } from '../../record/draft.js'

const MOST = 50
const SHORTEST = 8
const LONGEST = 400

type Heard = {
  readonly body: string
  readonly language: 'en' | 'ko'
  readonly published: string | null
  readonly outlet: string | null
  readonly drafts: readonly Proposal[]
}

/** The strings of the first list in an answer; whatever else it says is not looked at. */
const quotesIn = (answer: string): readonly string[] => {
  const from = answer.indexOf('[')
  const to = answer.lastIndexOf(']')
  if (from < 0 || to <= from) return []
  try {
    const list: unknown = JSON.parse(answer.slice(from, to + 1))
    return Array.isArray(list) ? list.filter((one): one is string => typeof one === 'string').slice(0, MOST) : []
  } catch {
    return []
  }
}

/**
 * Drafts that an answer adds: only words that stand in the text letter for letter and in no draft yet. Every field is read
 * from those words by our own rules; nothing but the place of the words is taken from the answer.
 */
export const heardIn = (answer: string, { body, language, published, outlet, drafts }: Heard): readonly Proposal[] => {
  const found: Proposal[] = []
  for (const quote of quotesIn(answer)) {
    const at = body.indexOf(quote)
    const points = Array.from(quote).length
    if (at < 0 || points < SHORTEST || points > LONGEST || quote.trim() !== quote) continue
    const start = Array.from(body.slice(0, at)).length
    const end = start + points
    if ([...drafts, ...found].some((draft) => draft.start < end && start < draft.end)) continue
    const [own] = propose({ id: 'opinion', body: quote, language, published, outlet, kind: 'article' })
    found.push({ ...(own ?? BARE), passage: quote, start, end })
  }
  return found
}

const BARE: Proposal = {
  passage: '',
  start: 0,
  end: 0,
  kind: 'condition',
  attributedTo: 'outlet',
  attributionSpan: null,
  chain: [],
  toldOn: null,
  modality: 'asserted',
  polarity: 'affirm',
  aboutDate: null,
  aboutDatePrinted: null,
  aboutDerived: false,
  sourceImplied: false,
  places: [],
  actors: [],
  directive: null,
}
