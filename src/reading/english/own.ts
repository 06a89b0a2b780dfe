import { hasVerb } from '../clause.js'
import { compact } from '../pattern.js'

/** What an outlet says of its own work is no claim: how it is heard, whom it met, whose names it keeps. */
export const isOfOurselves = (text: string, outlet: readonly string[]): boolean =>
  outlet.some(
    (name) =>
      text.replace(/^The /, '').startsWith(`${name} `) &&
      /^(?:(?:goes|comes) out|appears (?:every|on|once|weekly|daily)|is sent out|keeps?|can be (?:heard|read|watched|reached)|broadcasts|is (?:published|available|printed|heard)|airs|streams|publishes|does not (?:name|publish|give|identify|print|pay)|is not (?:naming|publishing|identifying)|has (?:agreed|changed|withheld|decided|chosen)|withholds|met|spoke (?:to|with)|interviewed|talked (?:to|with)|works with|is (?:an?|the) )/.test(
        text.replace(/^The /, '').slice(name.length + 1),
      ),
  )

/** `Good fences, they say, make good neighbors.` */
export const PROVERB = compact(
  /^[^,;"“]{3,40}, (?:(?:so |as )?they say|people say|as the saying goes|the saying goes|it is said), [a-z][^,;"“]{3,60}\.?$|^[^"“”]{10,120}, (?:he|she|they|the \w+(?: \w+)?|one \w+) (?:joked|quipped|mused|scoffed|laughed|sighed|grumbled)\.?$/,
)

/** `“…,” the director told reporters in Seoul on Thursday`: where and how it was told. */
const BESIDE_TELLING = compact(
  /^(?:with|in|at|on|to|from|by|over|during|after|before|about|amid|through|via|for|as|of|without|under|near|outside|inside)\b[^,;:"“”]{0,80}[.]?$/,
)
/** `The leadership, he wrote, wanted arrests`, `In May 2013, she recalled, residents heard …`: the words before those of telling are no statement. */
const BEFORE_TELLING = /^[^;:"“”]{1,80}$/

/** Whether what stands beside the words of telling has no verb of its own; `isAfter` tells on which side. */
export const isFragment = (words: string, isAfter: boolean): boolean =>
  (isAfter ? BESIDE_TELLING : BEFORE_TELLING).test(words) && words.split(' ').length <= 9 && !hasVerb(words)

/** `said it had spoken with four people who fled`: how a source knows. */
export const KNOWS_BY = compact(
  /^(?:(?:it|he|she|they|we|I|the (?:group|team|network|researchers?|organi[sz]ation|office|authors?)) )?(?:has |have |had )?(?:(?:spoken|spoke|talked|met)(?: (?:with|to))? (?!(?:the )?(?:Kim|leader|minister|president|ambassador|families of))|interviewed|questioned|collected (?:accounts|testimony|testimonies|statements)|gathered (?:accounts|testimony|testimonies|statements)|taken (?:accounts|testimony|statements)|based (?:its|his|her|their) \w+ on|relied on|drawn on|heard (?:it|this|that|all this|so) (?:from|at|through)|learned (?:of )?(?:it|this|that) (?:from|through|by)|got (?:it|this|that) from)\b(?!.*\b(?:told|said|that|and (?:\w+ed|\w+ly|told|said|given|gave|sent))\b)[^;]*$/,
)
