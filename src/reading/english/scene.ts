import { closed, type Dating } from '../date/date.js'
import { DURATION } from '../date/hint.js'
import { DAY, type Remembered, type Subject } from '../known.js'
import type { Draft } from '../voice.js'
import { mainOf, PAST, type Predicate, predicateOf, withoutRelatives } from './predicate.js'
import { compact } from '../pattern.js'

/** What was done earlier, is done always, or is only supposed: no part of the scene. */
const APART = compact(
  /\b(?:had (?:\w+ly |already |once )?(?:been|\w+ed|\w+en|gone|come|left|told|sent|made|taken)|has|have|is|are|do|does|will|can|may|must|would|could not|used to|often|usually|always|never|every (?:day|night|week|month|year|spring|summer|autumn|winter)|these days|so far|by now|still|at the time|this time|before that|gave no|named no|for years|in the past|earlier)\b/i,
)
/** Of the scene itself: those in it, or what was there. */
const WITHIN = compact(
  /^(?:(?:And|But|Then) )?(?:They|He|She|It|We|I|Nobody|No one|Nothing|None|Neither|Both|Everybody|Everyone|All (?:of them)?|Most|Some|Several|Many|Few|One|Two|Three|Four|Five|Six|Half|The (?:two|three|four|five|others?|rest|first|second|third|men|women|man|woman|boys?|girls?|children|soldiers|guards|officers?|police|crowd|bodies|body|boat|wagons|trucks|train|buses|convoys?|doors?|judge|sentence|driver|owner|family|families|house)|Those|Turnout|The (?:share|turnout|remaining|whole)|People|Soldiers|Police|Officers|Guards|Shots|Windows|Anyone|There (?:was|were)|A (?:man|woman|boy|girl|soldier|guard|neighbor|child)|it took)\b/,
)

const WAS = compact(`^(?:was|were|had|did|could|\\w{2,}ed|${PAST})\\b`)

/** The verb that carries a statement, and whom it is about. */
export const predicateIn = (claim: string): Predicate | null => {
  const flat = plainOf(claim)
  return predicateOf(flat, mainOf(flat))
}
const plainOf = (claim: string): string => withoutRelatives(claim.replace(/\s+/g, ' ').replace(/^["'“‘]+/, ''))

/** A day that a scene goes on with: the same teller in the same paragraph tells what else was done or was so on it. */
export const sceneDay = (last: Remembered, draft: Draft, { claim, kind, modality }: Subject): string | null => {
  if (last.isTalk || !DAY.test(closed(last.edtf)) || last.edtf.endsWith('..')) return null
  if (last.kind === 'directive') return null
  const isSame = last.label === draft.voice.label
  const isNext = draft.quoted && isSame && draft.paragraph === last.paragraph + 1
  if (last.paragraph !== draft.paragraph && !isNext) return null
  if (modality !== 'asserted' && modality !== 'probable') return null
  if (kind === 'directive' || kind === 'incentive' || DURATION.test(claim) || /\bpunish/.test(claim)) return null
  if (!isSame && draft.voice.label !== 'outlet') return null
  const flat = plainOf(claim)
  const predicate = predicateOf(flat, mainOf(flat))
  if (predicate === null || APART.test(`${predicate.subject} ${predicate.words}`)) return null
  if (!WAS.test(predicate.words)) return null
  const isDeed =
    kind === 'event' || kind === 'condition' || predicate.aspect === 'done' || /^(?:was|were)\b/.test(predicate.words)
  return isDeed && WITHIN.test(flat) ? last.edtf : null
}

/** `the campaign that began on June 1 was redirected on September 10`: what only tells which one gives way to the deed. */
export const withoutRelativeClause = (datings: readonly Dating[], claim: string): readonly Dating[] => {
  const timed = datings.filter((dating) => dating.edtf === null || !isOfRule(dating, claim))
  const found = timed.filter(({ edtf }) => edtf !== null)
  if (found.length < 2) return timed.filter((dating) => dating.edtf === null || !isOfThose(dating, claim))
  const terms = found.filter(({ start }) => BY.test(claim.slice(0, start)))
  if (terms.length > 0 && terms.length < found.length && BIDS.test(claim))
    return timed.filter((dating) => !terms.includes(dating))
  const inRelative = ({ start }: Dating): boolean => {
    const before = claim.slice(0, start)
    const opened = before.search(/\b(?:that|which|who|whom|whose|where)\b [^,;]*$/)
    if (opened < 0) return false
    const head = before.slice(0, opened)
    const said =
      /\b(?:said|say|says|told|know|knows|clear|so|order|rule|decree|notice|announced|reported|claim\w*|is|was)\W*$/i
    return !said.test(head) && VERB_AFTER.test(claim.slice(start))
  }
  const kept = timed.filter((dating) => !inRelative(dating))
  return kept.some(({ edtf }) => edtf !== null) ? kept : timed
}
/** `the men whom guards caught in January are being held there`: when they were caught, not when they are held. */
const isOfThose = ({ start, end }: Dating, claim: string): boolean =>
  /^(?:The|Those|All|Most|Some|[Tt]he)\b[^,;.]* (?:who|whom|that|whose) [^,;.]*$/.test(claim.slice(0, start)) &&
  THEN.test(claim.slice(0, start)) &&
  !/\b(?:said|says|told|know|knows|clear|order|rule|reported|is|was) that\b/.test(claim.slice(0, start)) &&
  /^,? (?:is|are|remains?|live|lives|has|have|do|does|still)\b(?! (?:not )?to\b)/.test(claim.slice(end))
const THEN = compact(`\\b(?:who|whom|that|whose) [^,;.]*\\b(?:was|were|had|\\w{2,}ed|${PAST})\\b`)
/** `has begun to try people under a law that was adopted in December`: the day of the rule, not of what has been done. */
const isOfRule = ({ start }: Dating, claim: string): boolean => {
  const before = `${claim.slice(0, start)}${/^(?:in|on|at) /.exec(claim.slice(start))?.[0] ?? ''}`
  const rule = OF_RULE.exec(before.slice(-160))
  return (
    rule !== null && /\b(?:has|have) (?:[a-z]+ly |also |now |since )?[a-z]{3,}/.test(before.slice(0, -rule[0].length))
  )
}
const OF_RULE = compact(
  /\b(?:under|by|with|of|where|because of|against) (?:an?|the) (?:[\w-]+ ){0,3}?(?:law|rule|order|decree|ban|resolution|protocol|regulation)\b(?: [\w-]+){0,5}? (?:(?:that|which) (?:was|had been) )?(?:adopted|issued|passed|signed|proclaimed|introduced|announced|renewed) (?:(?:in|on|at) )?$/,
)
/** The day by which something is to be done gives way to that of the order. */
const BY = /\b(?:by|before|no later than) (?:the )?$/
const BIDS = /\b(?:oblig|order|instruct|decree|resolution|told to|demand|requir|bound to|has to|have to)\w*/
const VERB_AFTER = /^[^,;.]*? (?:was|were|is|are|has|have|had|will|would|did|went|came|took|gave|fell|rose|\w{2,}ed) /
