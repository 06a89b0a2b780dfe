import type { Span } from './span.js'

/** Whoever attests: the outlet itself, or a label as first printed. `chain` runs from after the outlet to the origin. */
export type Voice = {
  readonly label: string
  readonly rank: Rank
  readonly chain: readonly string[]
  readonly told: string | null
}

/** One speaker, several speakers, or a body that publishes or keeps an office. */
export type Rank = 'outlet' | 'person' | 'group' | 'organ'

export const OUTLET: Voice = { label: 'outlet', rank: 'outlet', chain: [], told: null }

/** Words to become a claim, with all that the sentence around them says about who speaks. */
export type Draft = Span & {
  readonly voice: Voice
  readonly attribution: Span | null
  /** The stretch whose grammar decides the fields: the sentence, or the words inside the quotation. */
  readonly sentence: Span
  readonly paragraph: number
  readonly quoted: boolean
  /** The source of the sentence before still speaks: dates may be inherited. */
  readonly continued: boolean
  /** Words outside the passage that may date it (In March, X warned that …; 당시 … 데 대해). */
  readonly outerWords: string
  /** The attributing words, for denials and hearsay. */
  readonly cueWords: string
  /** Notes of one bullet group share their date. */
  readonly grouped: boolean
  /** A printed date and the one it was corrected to, in call notes. */
  readonly corrected: string | null
  /** Rumour marked beside the claim rather than in it. */
  readonly rumoured: boolean
  /** The day this part of the text counts from, where it has its own (a second call). */
  readonly anchor: string | null
  /** Reported in the passive with nobody named for it (it was reported, 전해졌다). */
  readonly hearsay: boolean
}

const bare = (label: string): string =>
  label
    .toLowerCase()
    .replace(/[‘’']/g, "'")
    .replace(/^(?:an?|the) /, '')
    .replace(/\s+/g, ' ')
    .trim()

/** Everybody who has spoken so far in one reading, and what their short names stand for. */
export type Roster = {
  readonly speak: (label: string, rank: Rank, told: string | null, via: readonly string[]) => Voice
  readonly latest: (rank: Rank | 'any') => Voice | null
  readonly find: (test: (voice: Voice) => boolean) => Voice | null
  /** Whoever spoke after the one of that label did last, in their order. */
  readonly since: (label: string) => readonly Voice[]
  /** Of those that fit, the one who spoke up before all others. */
  readonly first: (test: (voice: Voice) => boolean) => Voice | null
  /** Whom the text has called he, and whom she, by label. */
  readonly called: Map<string, 'he' | 'she'>
}

export const openRoster = (): Roster => {
  const voices: Voice[] = []
  const spoken: string[] = []
  const order: string[] = []
  const keys = new Map<string, string>()
  const keyOf = (label: string): string => {
    const key = keys.get(label) ?? bare(label)
    if (keys.size > 400) keys.clear()
    keys.set(label, key)
    return key
  }
  const latest = (rank: Rank | 'any'): Voice | null =>
    voices.findLast((voice) => rank === 'any' || voice.rank === rank) ?? null
  const find = (test: (voice: Voice) => boolean): Voice | null => voices.findLast(test) ?? null
  const since = (label: string): readonly Voice[] =>
    voices.slice(voices.findLastIndex((voice) => voice.label === label) + 1)
  const first = (test: (voice: Voice) => boolean): Voice | null =>
    voices.filter(test).sort((a, b) => order.indexOf(keyOf(a.label)) - order.indexOf(keyOf(b.label)))[0] ?? null
  const speak = (label: string, rank: Rank, told: string | null, via: readonly string[]): Voice => {
    const key = keyOf(label)
    const at = spoken.lastIndexOf(key)
    const known = at < 0 ? null : voices[at]!
    const chain = via.length > 0 ? [...via, known?.label ?? label] : (known?.chain ?? [label])
    const voice: Voice = { label: known?.label ?? label, rank, chain, told: told ?? known?.told ?? null }
    if (at >= 0) {
      voices.splice(at, 1)
      spoken.splice(at, 1)
    }
    voices.push(voice)
    spoken.push(key)
    if (at < 0 && order.length < 400) order.push(key)
    if (voices.length > 40) {
      voices.shift()
      spoken.shift()
    }
    return voice
  }
  return { speak, latest, find, since, first, called: new Map() }
}

/** The names an outlet goes by in its own text: full, first word, initials. */
export const outletNames = (outlet: string | null): readonly string[] => {
  if (outlet === null || outlet.trim() === '') return []
  const parts = outlet.trim().split(/\s+/)
  const initials = parts.length >= 3 ? parts.map((part) => part.charAt(0).toUpperCase()).join('') : ''
  const last =
    parts.length > 1 &&
    /^(?:Gazette|Post|Times|Wire|Monitor|Herald|Journal|Tribune|Ridge|Despatch|Dispatch|Courier|Observer)$/.test(
      parts.at(-1)!,
    )
      ? parts.at(-1)!
      : ''
  const first = parts.length > 1 && /^[A-Z]{4,}/.test(parts[0]!) ? parts[0]! : ''
  return [outlet.trim(), initials, first, last].filter((name) => name !== '')
}

/** `NWD` is Northwatch Digest: capitals found in order in the name, the first of its first word, the last of its last. */
const isShortFor = (label: string, name: string): boolean => {
  const parts = name.split(' ')
  if (!/^[A-Z]{2,5}$/.test(label) || parts.length < 2 || label.charAt(0) !== name.charAt(0)) return false
  if (label.charAt(label.length - 1) !== parts.at(-1)!.charAt(0)) return false
  return new RegExp(`^${[...label].join('.*')}`, 'i').test(name)
}

export const isOutletName = (label: string, names: readonly string[]): boolean => {
  const own = bare(label)
  return (
    names.some((name) => own === bare(name)) ||
    isShortFor(label.trim(), names[0] ?? '') ||
    /^(?:본지|본보|본 ?매체|본 ?방송|저희|we|this (?:newspaper|website|outlet))$/i.test(label.trim())
  )
}
