import type { Cue } from './attribution.js'
import { compact } from '../pattern.js'

const OUR_WORK = compact(
  /^(?:[Oo]ur|[Tt]his (?:newspaper|outlet|website|group)'s) (?:own )?(?:reviews?|analys[ie]s|examination|count|surveys?|research|study|reporting|inquir(?:y|ies)|interviews?|comparison)(?: (?:of|with|into) [^,;."]{3,70}?)? (?:found|finds|shows?|showed|suggests?|suggested|indicates?|indicated|confirmed|confirms) that /,
)

const IT_WAS_SAID = compact(
  /^(?:But |And |Also, )?It (?:was|is|has been) (?:also )?(?:reported|said|learned|understood|claimed|alleged|pointed out|explained|noted|stressed) that /,
)

/** Passive reports, and what the outlet learned by itself. */
export const impersonal = (sentence: string): readonly Cue[] => {
  const found: Cue[] = []
  const blank = { tellingWords: '', front: '', origin: null, silent: false }
  const passive =
    /, it (?:was|is|has been) (?:also )?(?:reported|said|learned|understood|claimed|alleged|pointed out|explained)(?=[.,;]|$)/g
  for (let hit = passive.exec(sentence); hit !== null; hit = passive.exec(sentence))
    found.push({
      start: hit.index,
      end: hit.index + hit[0].length,
      form: 'trail',
      label: null,
      verb: 'reported',
      ...blank,
    })
  const lead = IT_WAS_SAID
  const opening = lead.exec(sentence)
  if (opening)
    found.push({
      start: 0,
      end: opening[0].length,
      form: 'lead',
      label: null,
      verb: /report|said|learn|understood|claim|alleg/.test(opening[0]) ? 'reported' : 'pointed',
      ...blank,
    })
  const learnt =
    /,? ([A-Z][\w.&' -]{1,40}|we|this (?:newspaper|website|outlet)) (?:has|have|had) (?:learned|learnt|found|confirmed)(?: (?:from|through) ([^,.;"]{3,80}?))?(?=[.,;]|$| that\b)/g
  for (let hit = learnt.exec(sentence); hit !== null; hit = learnt.exec(sentence))
    found.push({
      start: hit.index,
      end: hit.index + hit[0].length,
      form: hit.index === 0 ? 'lead' : 'trail',
      label: hit[2] ?? hit[1]!,
      verb: 'learned',
      ...blank,
    })
  const own = OUR_WORK.exec(sentence)
  if (own) found.push({ start: 0, end: own[0].length, form: 'lead', label: 'we', verb: 'learned', ...blank })
  return found
}
