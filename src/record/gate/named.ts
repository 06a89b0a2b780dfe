import { identityWarnings, type WarningKind } from '../warning.js'
import { FAMILY } from './term.js'

/** What looks like somebody's identity in a note of our own: the patterns of any text, and names that say so themselves. */
export type NoteWarning = { readonly kind: WarningKind | 'name'; readonly start: number; readonly end: number }

const LATIN = String.raw`\p{Lu}[\p{Ll}’'-]+(?:[ -]\p{Lu}[\p{Ll}’'-]+){0,2}`
const NAMED: readonly RegExp[] = [
  new RegExp(
    `(?<![가-힣])(?:[${FAMILY}][가-힣]{1,2}\\s?|(?![이한전지우어])[${FAMILY}]\\s?)(?:씨|동무|동지|아저씨|아주머니|선생님?)(?![가-힣]{2})`,
    'gu',
  ),
  new RegExp(`(?:이름|성명|본명)(?:은|이|:)\\s?[${FAMILY}][가-힣]{1,3}`, 'gu'),
  new RegExp(String.raw`\b(?:named|called|[Nn]ame (?:is|was)|Mr\.?|Mrs\.?|Ms\.?|Miss)\s+${LATIN}`, 'gu'),
]

/** Warns of identities in a note, a name beside a title or an “is called” among them. Not a proof of their absence. Pure. */
export const noteWarnings = (text: string): readonly NoteWarning[] =>
  [
    ...identityWarnings(text),
    ...NAMED.flatMap((pattern) =>
      [...text.matchAll(pattern)].map((found) => ({
        kind: 'name' as const,
        start: found.index,
        end: found.index + found[0].length,
      })),
    ),
  ].sort((a, b) => a.start - b.start)
