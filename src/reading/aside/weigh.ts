import { noteStatement as noteEnglish } from '../english/trait.js'
import { noteStatement as noteKorean } from '../korean/trait.js'
import type { Language } from '../language.js'
import { compact } from '../pattern.js'
import { listed, type Notes, Tally, weightsFrom, whenAsked } from '../scorer.js'
import { spaced } from '../span.js'
import { WEIGHTS as ENGLISH } from './english.js'
import { WEIGHTS as KOREAN } from './korean.js'

/**
 * Above this, in hundredths of a nat, a sentence is set aside. Half as likely an aside as a statement is enough, in English
 * two thirds as likely: with whole rounds left out more asides than statements went down to here (`node
 * dist/bench/reading/aside.js` prints the curve), and below it more statements than are worth it, since a draft too many
 * costs a look, a draft too few a statement.
 */
export const LEAST = { en: -40, ko: -75 } as const

/** Doubt, hearsay, judgement and what is first of its kind, in English: a statement, whatever else is noticed. In Korean the weights know it. */
const DOUBTS = compact(
  /\b(?:reportedly|rumou?rs?|word is|talk of|by all accounts|the story goes|(?:is|are|was|were) (?:said|thought|believed|rumou?red) to|(?:not |un|nothing is )known|known of|do(?:es)? not know|(?:has|have) not said|(?:did|does|do|has|have) not (?:yet )?(?:mention|name|identify|refer to|report on)|(?:un|not |far from )clear|feared|fears? (?:that|for|the)|(?:do|does|did) not agree|contradict\w*|keeps? quiet|kept quiet|(?:confirmed|verified|checked)|expected|likely|seems?|appears?|regarded|hard to say|remains? to be seen|might|may have|(?:first|second|third|fourth|fifth|sixth) (?:[\w-]+ ){0,4}(?:since|by|of (?:its|this) kind|to be)|by far)\b/,
)

const TALLIES = {
  en: whenAsked(() => new Tally(weightsFrom(ENGLISH), 1)),
  ko: whenAsked(() => new Tally(weightsFrom(KOREAN), 1)),
} as const

/** No longer sentence was ever set aside by its weights; so it is not weighed. */
const LONGEST = { en: 150, ko: 100 } as const

/** Long sentences and English ones of doubt, hearsay or judgement are never weighed. */
export const isWeighable = (sentence: string, language: Language): boolean =>
  sentence.length <= LONGEST[language] && (language === 'ko' || !DOUBTS.test(sentence.toLowerCase()))

type Noticed = readonly (readonly [string, RegExp])[]
/** What a thing is or does at all times, what a paper looks like and how one came by it: in English the turns of phrase tell. */
const ENGLISH_TURNS: Noticed = (
  [
    [
      'turn:defines',
      /\b(?:(?:is|are) (?:made up|composed|in charge|part|members?|short|the (?:name|term|word)|known|responsible|answerable|appointed|elected|named|headed|run|a (?:body|branch|kind|sort|unit|form|post)|an (?:office|organ|agency))\b|(?:stands?|answers?) (?:for|to)\b|means?\b|refers? to|serves? as|consists? of|comprises?|includes?|records?|opens? the (?:way|door)|oversees?|deals? with|reports? to|belongs? to|decides?|entitles?|confers?|marks?)/,
    ],
    [
      'turn:paper',
      /^(?:the|an?|its|this|one|each|both|two|at the|on the|below|above|under)\b.{0,30}?\b(?:pictures?|photographs?|photos?|images?|maps?|sheets?|posters?|letters?|leaflets?|documents?|papers?|pages?|covers?|reports?|surveys?|texts?|forms?|stamps?|seals?|copy|copies|clips?|footage|recordings?|videos?|drawings?|charts?|headings?|signatures?|booklets?|envelopes?)\b.{0,40}?\b(?:shows?|bears?|runs? to|is|are|carries|carry|covers?|rests?|draws?|lists?|lasts?|reads?|stands?|has|have|was taken|were taken|fills?)\b/,
    ],
    [
      'turn:method',
      /\b(?:interviews? with|interviewed|testimon(?:y|ies) of|statements? (?:of|by)|questionnaires?|based on|rests? (?:up)?on|draws? on|would not (?:say|name|tell)|did not say (?:how|where|when|who)|came by|got hold of|names? (?:have|has) been|at (?:his|her|their) request|to protect|withheld|asked not to be named|on condition|for (?:their|his|her) safety)\b/,
    ],
    [
      'turn:timed',
      /\b(?:now|since|until|still|so far|again|already|recently|currently|these days|this (?:year|month|week|autumn|winter|spring|summer)|last \w+|ago|yesterday|today|tonight|no longer|any ?more|(?:has|have|had) (?:\w+ )?(?:been|\w+ed)|was|were|will|would)\b/,
    ],
    [
      'turn:bare',
      /^(?!this |these |those |news )[a-z]+(?: [a-z]+){0,3}?(?:s|men|people|children) (?:are|have|do|[a-z]{2,}[^s\W]) /,
    ],
  ] as const
).map(([name, pattern]) => [name, compact(pattern)] as const)

/** What tells a statement from an aside is what tells its kind: words, what they are about, predicate, tense, construction. */
const noteSentence = (sentence: string, language: Language, notes: Notes): void => {
  const flat = spaced(sentence).replace(/[’‘]/g, "'").trim()
  if (language === 'ko') noteKorean(flat, 'asserted', null, notes)
  else {
    noteEnglish(flat, 'asserted', null, notes)
    const low = flat.toLowerCase()
    for (const [name, pattern] of ENGLISH_TURNS) if (pattern.test(low)) notes.note(name)
  }
}

export const weighTraits = (sentence: string, language: Language): readonly string[] =>
  listed((notes) => noteSentence(sentence, language, notes))

/** How much what can be noticed about a sentence of the outlet's own speaks for an explanation, a scene, a moral or a transition. */
export const asideSum = (sentence: string, language: Language): number =>
  TALLIES[language]().of((notes) => noteSentence(sentence, language, notes))[0]!

export const isWeighedAside = (sentence: string, language: Language): boolean =>
  isWeighable(sentence, language) && asideSum(sentence, language) > LEAST[language]

/** Whether a sentence of the outlet's own is no statement; `start` is where it begins, in UTF-16 units of the text. */
export type Verdict = (sentence: string, start: number) => boolean

/** What the weights of a language say by themselves. */
export const weighedIn =
  (language: Language): Verdict =>
  (sentence) =>
    isWeighedAside(sentence, language)
