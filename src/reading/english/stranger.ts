import { compact } from '../pattern.js'

/** `people they do not know`: who that is, whatever is said of them, is neither in doubt nor denied. */
export const STRANGERS = compact(
  /\b(?:people|persons?|anyone|someone|men|women|those|passengers|strangers|guests|neighbou?rs)(?: who| whom| that)?(?: they| he| she)? (?:do|does|did) not know\b/g,
)

/** `Southern reports of many dead`, `Japanese claims`: whose they are, and nobody who reports. */
export const OF_A_LAND =
  /(?:^|[^\w ]|\b[a-z]+) (?:[NSEW][a-z]+ern|[A-Z][a-z]+ese|American|Russian|Korean|European|British|French|German) $/
