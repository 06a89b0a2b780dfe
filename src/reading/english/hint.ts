import { compact } from '../pattern.js'
/** `There is word, she said, that …`: what stands before the speaker tells how sure it is. */
export const HINT = compact(
  /^(?:But |And )?(?:There (?:is|are|was|were) (?:also |even |now )?(?:word|talk|rumou?rs?|whispers|speculation|reports?)|(?:Word|Rumou?r|Talk) (?:is|has it|goes)|It (?:is|was|seems?|seemed|appears?|appeared)(?: (?:also |now |widely )?(?:said|believed|thought|rumou?red|likely|possible|probable))?),?$/,
)
export const RUMOUR = /word|talk|rumou?r|whisper|specul|possible/i
/** `…, calling the story a lie` */
export const CALLED = /, (?:calling|branding|describing) [^,.;"]{3,60}/
