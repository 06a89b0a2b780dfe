import { isFirstSince } from '../english/occasion.js'
import type { Draft } from '../voice.js'
import type { Dating } from './date.js'

/** `the first shooting since the border was closed in January`: tells how rare it is. */
const isFirstSinceDeed = (before: string): boolean => {
  const since = /\bsince (?!then\b)[\w' -]{3,80} $/.exec(before)
  return since !== null && isFirstSince(before.slice(0, since.index))
}

/** The day a thing became known is not the day it happened. */
export const isTellingDay = (claim: string, dating: Dating): boolean =>
  /^ ?(?:뒤늦게 )?(?:알려졌|전해졌|확인됐|드러났)/.test(claim.slice(dating.end, dating.end + 12)) ||
  (/^(?:in|on|last|late|early|earlier) [^.]* that\b/.test(claim.slice(0, dating.end + 5)) && dating.start === 0) ||
  (/^since/i.test(claim.slice(dating.start, dating.end)) && isFirstSince(claim.slice(0, dating.start))) ||
  isFirstSinceDeed(claim.slice(0, dating.start)) ||
  (/^ that\b/.test(claim.slice(dating.end)) &&
    !dating.derived &&
    /^\([A-Z]|(?<!\b(?:was|were|been|being) )\b(?:told|said|announced|reported|wrote|warned|testified|insisted|declared) (?:[\w'’-]+ ){0,6}$/.test(
      claim.slice(0, dating.start),
    )) ||
  (/^\W*$/.test(claim.slice(dating.end)) &&
    /, [^,]{3,60} (?:found|said|wrote|reported|concluded|ruled|noted|warned|announced) $/.test(
      claim.slice(0, dating.start),
    )) ||
  /^['’]s (?:report|statement|announcement|article|request|broadcast)\b/.test(claim.slice(dating.end)) ||
  /\b(?:(?:up|down) from (?:[\d,.]+ )?(?:\w+ ){0,2}|(?:compared (?:with|to)|(?<!\b(?:more|less|fewer) )than|than in|against) (?:[\d,.]+ )?(?:\w+ )?)$/i.test(
    claim.slice(Math.max(dating.start - 40, 0), dating.start),
  ) ||
  (/\b(?:after|since|following|before|despite|during) (?:the )?$/i.test(
    claim.slice(Math.max(dating.start - 16, 0), dating.start),
  ) &&
    /^'s /.test(claim.slice(dating.end))) ||
  /\b(?:unclear|not (?:immediately )?(?:clear|known)|declined to comment|no comment) $/.test(
    claim.slice(Math.max(dating.start - 32, 0), dating.start),
  )

/** `The North announced on May 12 that …`, told by the outlet as what was done: the day is that of the announcement. */
const DECLARED = new Set('announced declared vowed decreed ordered admitted acknowledged proclaimed'.split(' '))
export const isDeclared = ({ voice }: Draft, claim: string, { start, end }: Dating): boolean =>
  voice.label === 'outlet' &&
  /^ that\b/.test(claim.slice(end)) &&
  claim
    .slice(0, start)
    .trim()
    .split(' ')
    .slice(-3)
    .some((word) => DECLARED.has(word))

/** `visits must be announced two days before`: no day of any one visit. */
export const isNoticeOf = (claim: string, { derived, start, end }: Dating): boolean =>
  (derived || /\bbefore$/.test(claim.slice(start, end))) &&
  /^\W*$/.test(claim.slice(end)) &&
  /\b(?:must|has to|have to|may only|can only|needs? to)\b/.test(claim.slice(0, start))

/** `swore that nobody would get across until April`: up to when a vow holds is not its day. */
export const isTermOfVow = ({ cueWords }: Draft, claim: string, { start, end }: Dating): boolean => {
  const before = claim.slice(0, start)
  if (
    !/\b(?:until|till|before) (?:the )?$/i.test(
      `${before}${/^(?:until|till|before) /i.exec(claim.slice(start, end))?.[0] ?? ''}`,
    )
  )
    return false
  return VOWED.test(cueWords) || (VOWED.test(before) && / that /.test(before))
}
const VOWED = /\b(?:swore|sworn|vow(?:s|ed)?|pledge[sd]?|oath|promised|undertook)\b/

/** `1일이 아니라 15일부터`: the day named first is the one denied. */
export const isDenied = (claim: string, dating: Dating): boolean =>
  /^(?:이|가)? ?(?:아니라|아니고)/.test(claim.slice(dating.end, dating.end + 6)) ||
  (/\bnot $/.test(claim.slice(Math.max(dating.start - 4, 0), dating.start)) &&
    /^,? but\b/.test(claim.slice(dating.end, dating.end + 6)))
