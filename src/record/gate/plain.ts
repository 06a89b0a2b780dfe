/** Characters that nobody sees: they would hide a word from whoever looks for it. */
export const UNSEEN =
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0]|\udb40[\udc00-\uddef]/g

/** A text as a reader takes it: nothing unseen in it, wide letters and figures as plain ones; single jamo stay. Pure. */
export const plainOf = (text: string): string =>
  text
    .normalize('NFC')
    .replace(UNSEEN, '')
    .replace(/[^\u3131-\u318e]+/g, (part) => part.normalize('NFKC'))

/** Ids (UUIDs) and SHA-256 sums as they stand in pages: figures of chance, of which eleven in a row look like a telephone. */
const MADE =
  /(?<![0-9a-f])(?:[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}|[0-9a-f]{64})(?![0-9a-f])/g

/** A page as a reader takes it, without the ids and sums that a program made. Pure. */
export const wordsOf = (page: string): string => plainOf(page).replace(MADE, '·')
