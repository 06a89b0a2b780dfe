export const WARNINGS = ['phone', 'birth-date', 'id-number', 'email', 'messenger'] as const
export type WarningKind = (typeof WARNINGS)[number]

/** What looks like somebody's identity. Offsets are UTF-16, for a field that is being typed in. */
export type Warning = { readonly kind: WarningKind; readonly start: number; readonly end: number }

const PATTERNS: readonly (readonly [WarningKind, RegExp])[] = [
  ['id-number', /(?<!\d)\d{6}[-–][1-8]\d{6}(?!\d)/g],
  ['phone', /(?<![\d-])\(?01[016789]\)?[-–—·. ]{0,3}\d{3,4}[-–—·. ]{0,3}\d{4}(?![\d-])/g],
  ['phone', /(?<![\d-])0(?:2|[3-6][1-5]|70)[-)] ?\d{3,4}[- ]\d{4}(?![\d-])/g],
  ['phone', /\+(?:82|86|850)[-. ]?\d{1,4}[-. ]?\d{3,4}[-. ]?\d{4}(?!\d)/g],
  ['phone', /(?<![\d.-])1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?![\d-])/g],
  ['birth-date', /(?:19|20)\d{2}\s?년\s?\d{1,2}\s?월\s?\d{1,2}\s?일\s?생/g],
  ['birth-date', /(?:19|20)?\d{2}[.-]\d{1,2}[.-]\d{1,2}\.?\s?생(?!산|활|겨)/g],
  ['birth-date', /생년월일/g],
  ['birth-date', /\b(?:born|date of birth|DOB)\b[^\n]{0,12}\d{1,4}[^\n]{0,16}\d{2,4}/gi],
  ['email', /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63})+/g],
  ['email', /[\w.+-]{1,64} ?[([](?:at|골뱅이)[)\]] ?[\w-]{1,63}(?:(?:\.| ?[([]dot[)\]] ?)[\w-]{2,63})+/gi],
  [
    'messenger',
    /(?:위챗|카카오톡|카톡|텔레그램|왓츠앱|WeChat|KakaoTalk|Telegram|WhatsApp) ?(?:(?:아이디|계정|ID|account)(?:는|은|가)? ?:? ?|: ?|@)@?[A-Za-z0-9][\w.-]{3,}/gi,
  ],
]

/** Warns of phone numbers, birth dates, resident numbers, addresses of mail and of messengers. A warning, not a proof of their absence. */
export const identityWarnings = (text: string): readonly Warning[] =>
  PATTERNS.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].map((found) => ({ kind, start: found.index, end: found.index + found[0].length })),
  ).sort((a, b) => a.start - b.start)
