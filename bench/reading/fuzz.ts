// What must hold of the proposals of any text at all.
import { parseEdtf } from '../../src/record/time/edtf.js'
import { propose, type Proposal } from '../../src/reading/proposal.js'
import { bent, diceOf } from './noise.js'

const KINDS = new Set(['event', 'directive', 'condition', 'incentive', 'penalty', 'assessment'])
const MODALITIES = new Set(['asserted', 'probable', 'possible', 'unclear', 'denied'])
const EDTF = /^(?:\.\.\/)?\d{4}(?:-\d{2}(?:-\d{2})?)?~?(?:\/(?:\.\.|\d{4}(?:-\d{2}(?:-\d{2})?)?~?))?$/

const isRead = (date: string): boolean => {
  try {
    return Boolean(parseEdtf(date))
  } catch {
    return false
  }
}

/** What is wrong with a proposal, or null. */
export const faultOf = (points: readonly string[], proposal: Proposal): string | null => {
  const { start, end, passage } = proposal
  if (!(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= points.length))
    return `offsets ${start} to ${end}`
  if (points.slice(start, end).join('') !== passage) return `the words at ${start} are not the passage`
  if (!KINDS.has(proposal.kind)) return `kind ${proposal.kind}`
  if (!MODALITIES.has(proposal.modality)) return `modality ${proposal.modality}`
  if (proposal.attributedTo.trim() === '') return 'an empty label'
  for (const date of [proposal.toldOn, proposal.aboutDate])
    if (date !== null && (!EDTF.test(date) || !isRead(date))) return `date ${date}`
  return null
}

export type Found = { readonly seed: number; readonly fault: string; readonly text: string }
export type Turn = { readonly inputs: number; readonly slowest: number; readonly found: Found | null }

/** The first reading of a process compiles the patterns of its language; that is no matter of the text. */
const readOnce = (texts: readonly string[], language: 'en' | 'ko'): void => {
  const isKorean = (body: string): boolean => /[가-힣]{3}/.test(body)
  const body = texts.find((text) => isKorean(text) === (language === 'ko')) ?? ''
  propose({ id: 'first', body, language, published: '2020-02-29', outlet: null })
}

/** Reads bent texts from seed to seed; stops at the first fault. `slowest` is in milliseconds. */
export const fuzz = (texts: readonly string[], first: number, count: number): Turn => {
  // The first text of a language pays for building its patterns; what is measured is the texts.
  for (const language of ['ko', 'en'] as const)
    propose({ id: 'first', body: texts[0] ?? '', language, published: null, outlet: null })
  let slowest = 0
  for (const language of ['ko', 'en'] as const) readOnce(texts, language)
  for (let seed = first; seed < first + count; seed++) {
    const roll = diceOf(seed)
    const body = bent(texts, roll)
    const language = roll() < 0.5 ? 'ko' : 'en'
    const published = roll() < 0.9 ? '2020-02-29' : null
    const began = performance.now()
    let fault: string | null = null
    try {
      const points = Array.from(body)
      for (const proposal of propose({ id: 'fuzz', body, language, published, outlet: roll() < 0.8 ? '강변NK' : null }))
        fault ??= faultOf(points, proposal)
    } catch (error) {
      fault = String(error)
    }
    const spent = performance.now() - began
    slowest = Math.max(slowest, spent)
    if (spent > 2000) fault ??= `${Math.round(spent)} ms`
    if (fault !== null) return { inputs: seed - first + 1, slowest, found: { seed, fault, text: body } }
  }
  return { inputs: count, slowest, found: null }
}
