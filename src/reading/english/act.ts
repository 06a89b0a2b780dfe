import type { Cue } from './attribution.js'
import { speakerIn } from './speaker.js'
import { compact } from '../pattern.js'

/** Deeds done with words: who urges, blames or voices alarm has spoken, and the sentence tells what. */
const ACT =
  '(?:urg(?:ed|es)|call(?:ed|s) (?:on|for|upon|it|this|that|them|these|those|such|the|a|an|any|him|her)|appeal(?:ed|s) (?:to|for)|critici[sz]e[ds]|condemn(?:ed|s)|denounce[ds]|welcome[ds]|praise[ds]|voice[ds]|express(?:ed|es) (?:\\w+ )?(?:concern|alarm|regret|doubts?|fears?|hope|outrage|support|anger|dismay)|demand(?:ed|s)|complain(?:ed|s)? (?:about|of|at|over)|grumbl(?:ed|es?) (?:about|at|over)|blame[ds]?|accuse[ds]|protest(?:ed|s) (?:against|at|over)|question(?:ed|s) (?:whether|why|how|the)|describe[ds]|reacted|apologi[sz]ed|speaks? of|spoke of|put(?:s)? (?:the|it))'
const SPOKEN = compact(
  `^(?:(?:But|And|However|Meanwhile|Still|Yet),? |In [A-Z][a-z]+(?: \\d{4})?,? |In \\d{4},? |On [A-Z][a-z]+(?: \\d{1,2})?,? |Last (?:week|month|year),? |In (?:the|his|her|its|their|this|that|an?) (?:\\w+ )?(?:report|statement|letter|interview|speech|article|commentary|editorial|message|broadcast|testimony|submission),? )?(.{2,140}?,?) (?:has |have |had )?(?:also |again |repeatedly |since |meanwhile |once more |strongly |publicly |openly )*${ACT}\\b`,
)
const SAID = compact(`\\b${ACT}\\b`)
/** What a state, its leader or its bodies demand or condemn is a deed that the outlet tells. */
const RULERS = compact(
  /\b(?:Kim|leader|regime|authorities|government|Pyongyang|North Korea|the North|Beijing|China|state|Politburo|Cabinet|congress|plenum|editorial|order|notice|proclamation|directive|instruction|letter|rule|law|policy|Central Committee|State Security|Social Security|army|military|commander|company|brigade|regiment|battalion|unit|[Pp]olice|inspectors?|heir)\b/,
)
const SPEAKS_FOR = /\b(?:spokes\w+|mission|embassy|ambassador|envoy|rapporteur|expert|analyst|source|defector|former)\b/
/** A lone `it` or `he` speaks on where somebody has been speaking. */
const PRONOUN = /^(?:it|he|she|they)$/i
const OF_PEOPLE = /^(?:complain|grumbl)/

/**
 * `She urged the ministry …`, `Some soldiers complain about …`: the whole sentence is the claim of who acts. That a group
 * urged or condemned is told by the outlet, unless its words are quoted.
 */
export const actIn = (sentence: string): Cue | null => {
  const hit = SAID.test(sentence) ? SPOKEN.exec(sentence) : null
  if (!hit) return null
  const label = hit[1]!.replace(/^(?:But|And|However|Meanwhile|Still|Yet),? /, '')
  const verb = new RegExp(`${ACT}$`).exec(hit[0])?.[0] ?? ''
  if (!PRONOUN.test(label) && !OF_PEOPLE.test(verb) && !/_?"/.test(sentence.slice(hit[0].length))) return null
  if (PRONOUN.test(label) ? OF_PEOPLE.test(verb) : RULERS.test(label) && !SPEAKS_FOR.test(label)) return null
  if (
    /^[A-Z][\w' -]*s(?: in [A-Z]\w+| abroad)?(?:,.*)?$/.test(label.trim()) &&
    / have $/.test(hit[0].slice(0, -verb.length).replace(/\w+ly $/, ''))
  )
    return null
  const speaker = PRONOUN.test(label) ? label : speakerIn(`${label} `)
  if (speaker === null || /^(?:there|this|that|these|those|we|our)\b/i.test(speaker)) return null
  return {
    start: 0,
    end: hit[0].length,
    form: 'lead',
    label: speaker,
    verb: 'silent',
    tellingWords: '',
    front: '',
    origin: null,
    silent: true,
  }
}

const WHO_SAID = compact(
  /^,? (?:who|which) (?:also |however |further |then |has |had )*(added|said|says|explained|continued|noted|denied|insisted|claimed|warned|stressed|recalled|went on to say)(?: that)? (?=(?:the|an?|they|he|she|it|there|no|some|many|most|all|any|their|his|her|its|such|every|nobody|none|those|these|this|people|soldiers|guards|residents|in|on|at|[A-Z][\w'-]+|\w+s) )/,
)

/** `…, according to a clerk, who added that …`: the same speaker goes on in a relative clause. */
export const goingOn = (sentence: string, known: readonly Cue[]): readonly Cue[] =>
  known.flatMap((cue): readonly Cue[] => {
    const hit =
      cue.form === 'trail' && cue.label !== null ? WHO_SAID.exec(sentence.slice(cue.end, cue.end + 120)) : null
    return hit === null
      ? []
      : [
          {
            start: cue.end,
            end: cue.end + hit[0].length,
            form: 'lead',
            label: null,
            verb: hit[1]!,
            tellingWords: '',
            front: '',
            origin: null,
            silent: false,
          },
        ]
  })

const SILENCE = compact(
  /^(.{3,120}?) (?:(?:puts?|estimate[sd]) (?:the|its|their) (?:[\w-]+ ){1,12}?at|would (?:say only|only say)|could (?:say only|only say)|would not (?:say|comment|discuss|confirm|be drawn)|would neither confirm nor deny|declined to|refused to (?:comment|say|confirm|answer|discuss|elaborate|be drawn)|did not (?:immediately )?(?:respond|comment|answer|reply|return (?:calls|a call|an e-?mail|messages))|could not (?:immediately )?(?:be reached|confirm|verify|independently (?:confirm|verify))|(?:was|were) (?:unable to|not able to) (?:independently )?(?:confirm|verify|reach|establish)|(?:was|were) not (?:immediately )?available|has not (?:yet )?(?:commented|responded|replied)|have not (?:yet )?(?:commented|responded|replied)|had no (?:immediate )?comment|offered no (?:comment|explanation)|made no comment|gave no (?:answer|comment)|hung up|ended the call)\b/,
)

/** `The report, published on Monday by the Institute, puts …`: a report's numbers are those of whoever made it. */
const BY = compact(
  /^(?:[Tt]he|[Aa]n?) (?:[\w-]+ ){0,3}?(?:report|study|survey|letter|statement|paper|list),? (?:published|released|issued|written|drawn up|compiled)\b[^,;]* by (?:the )?([A-Z][^,;]+),?$/,
)

/** `Pyongyang has not responded to the letter`: nobody was asked for a word, and it is the outlet that says so. */
const UNANSWERED =
  /^(?:(?:But|And|So far|Until now|To date),? )?(?:Pyongyang|(?:The )?North(?: Korea)?|(?:The )?(?:North Korea(?:n|'s) )?(?:government|regime|authorities)) (?:has|have) not (?:yet |so far )?(?:responded|replied|commented)\b/
const ASKED =
  /\b(?:comment|requests?|questions?|inquir(?:y|ies)|enquir(?:y|ies)|calls?|messages?|e-?mails?|asked|contacted)\b/

/** `The embassy did not respond`: the sentence itself is the claim. */
export const silenceIn = (sentence: string): Cue | null => {
  const hit = SILENCE.exec(sentence)
  if (!hit || (UNANSWERED.test(sentence) && !ASKED.test(sentence))) return null
  const label = (BY.exec(hit[1]!)?.[1] ?? hit[1]!)
    .replace(
      /^(?:(?:When |Once )?(?:[Aa]sked|[Rr]eached|[Cc]ontacted|[Pp]ressed|[Qq]uestioned|[Tt]elephoned|[Cc]alled)|In response|Until now|So far|As of)\b[^,]*, /,
      '',
    )
    .replace(/^(?:But|And|However|Meanwhile|Still),? /, '')
    .replace(/ (?:also|still|again|then|later|himself|herself|itself|repeatedly)$/, '')
    .replace(/^[Tt]he Souths? /, '')
    .replace(/^(?:[\w' ]+['’]s|The Souths) (?=[A-Z])/, '')
  return {
    start: 0,
    end: hit[0].length,
    form: 'lead',
    label: label.includes(', ') ? (speakerIn(label) ?? label) : label,
    verb: 'silent',
    tellingWords: '',
    front: '',
    origin: null,
    silent: true,
  }
}
