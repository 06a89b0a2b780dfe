import { isAside, isReaction } from './aside.js'
import { clausesOf } from './clause.js'
import { dayOf } from './calendar.js'
import { type Cue, englishCues } from './english.js'
import { englishDatings } from './english-date.js'
import { englishVoice, isUnnamedOrgan } from './english-voice.js'
import { datelineEnd, isFurnitureLine, isUnfinished, speakerLine } from './furniture.js'
import { koreanTelling, type Telling } from './korean.js'
import { koreanDatings } from './korean-date.js'
import { koreanVoice } from './korean-voice.js'
import type { Language } from './language.js'
import { masked, type Quotation, quotationsOf } from './quotation.js'
import { sentencesOf } from './sentence.js'
import { covers, folded, isEmpty, type Span, trimmed, words } from './span.js'
import { type Draft, isOutletName, openRoster, OUTLET, outletNames, type Roster, type Voice } from './voice.js'

export type Article = {
  readonly body: string
  readonly language: Language
  readonly published: string | null
  readonly outlet: string | null
}

/** A run of prose lines of one paragraph, with the speaker that a line of its own announced. */
type Stretch = Span & { readonly paragraph: number; readonly announced: string | null }

type Scene = {
  readonly article: Article
  readonly flat: string
  readonly roster: Roster
  readonly outlet: readonly string[]
  readonly drafts: Draft[]
  leadTold: string | null
}

/** Drafts of claims in the order of the text. */
export const articleDrafts = (article: Article): readonly Draft[] => {
  const scene: Scene = {
    article,
    flat: folded(article.body),
    roster: openRoster(),
    outlet: outletNames(article.outlet),
    drafts: [],
    leadTold: null,
  }
  for (const stretch of stretchesOf(article)) {
    if (article.language === 'ko') readKorean(scene, stretch)
    else readEnglish(scene, stretch)
  }
  return namedLater(scene.drafts)
}

const stretchesOf = ({ body, language }: Article): readonly Stretch[] => {
  const found: Stretch[] = []
  const isSpaced = /\n[ \t]*\n/.test(body)
  let paragraph = 0
  let announced: string | null = null
  let open: Span | null = null
  const close = (): void => {
    if (open !== null) {
      const span = trimmed(body, open)
      const text = words(body, span)
      const isProse = !isEmpty(span) && !isUnfinished(text, language) && !isFurnitureLine(text, language)
      if (isProse) for (const part of portions(body, span)) found.push({ ...part, paragraph, announced })
      else if (!isEmpty(span)) announced = null
    }
    open = null
  }
  let at = 0
  while (at <= body.length) {
    const newline = body.indexOf('\n', at)
    const end = newline < 0 ? body.length : newline
    const line = body.slice(at, end)
    const speaker = speakerLine(line)
    if (line.trim() === '') {
      close()
      paragraph++
      if (open === null && found.at(-1)?.announced === announced) announced = null
    } else if (speaker !== null) {
      close()
      announced = speaker === '' ? null : speaker
    } else if (isFurnitureLine(line, language) && (open === null || !isWrapped(body, at, end, language))) {
      close()
    } else {
      open = open === null ? { start: at, end } : { start: (open as Span).start, end }
      if (!isSpaced && !isUnfinished(line, language)) {
        close()
        paragraph++
      }
    }
    at = end + 1
  }
  close()
  return withoutCaptions(found, body, language)
}

/** No paragraph runs on for ever: a longer one is read in portions, so that cost stays linear. */
const portions = (body: string, span: Span): readonly Span[] => {
  const parts: Span[] = []
  let from = span.start
  while (span.end - from > LONGEST_PARAGRAPH) {
    const blank = body.lastIndexOf(' ', from + LONGEST_PARAGRAPH)
    const end = blank > from ? blank : from + LONGEST_PARAGRAPH
    parts.push({ start: from, end })
    from = end
  }
  return [...parts, { start: from, end: span.end }]
}

const LONGEST_PARAGRAPH = 6000
/** A longer run without a stop is a table or noise, not a sentence. */
const LONGEST_SENTENCE = 900
const readable = (sentences: readonly Span[]): readonly Span[] => sentences.filter(({ start, end }) => end - start <= LONGEST_SENTENCE)

/** A line inside a hard-wrapped paragraph: the one before does not end a sentence. */
const isWrapped = (body: string, at: number, end: number, language: Language): boolean => {
  const before = body.slice(Math.max(0, body.lastIndexOf('\n', at - 2) + 1), at)
  return isUnfinished(before, language) && end - at > 20 && !isFurnitureLine(before, language)
}

/** A picture's description that stands right above its credit line loses its sentence too. */
const withoutCaptions = (stretches: readonly Stretch[], body: string, language: Language): readonly Stretch[] =>
  stretches.filter((stretch) => {
    const next = body.slice(stretch.end, stretch.end + 160)
    const credit = /^[ \t]*\n([^\n]+)/.exec(next)
    const text = words(body, stretch)
    if (credit && isFurnitureLine(credit[1]!, language) && /^[^\n]*\b(?:image|photo|picture)\b|사진/i.test(credit[1]!) && text.length < 200) return false
    return !/\b(?:photographed|pictured|seen (?:here|from))\b/i.test(text.slice(0, 120)) || text.length > 260
  })

/** Drafts of `span`, clause by clause. */
const addDrafts = (scene: Scene, span: Span, draft: Omit<Draft, 'start' | 'end'>): void => {
  const { body, language } = scene.article
  for (const clause of clausesOf(body, scene.flat, withoutMarks(body, span), language)) {
    const bare = withoutMarks(body, clause)
    const text = words(body, bare)
    if (text.replace(/[^\p{L}\p{N}]/gu, '').length < (language === 'ko' ? 6 : 10)) continue
    if (draft.quoted && isReaction(words(scene.flat, bare), language)) continue
    scene.drafts.push({ ...draft, start: bare.start, end: bare.end })
  }
}

const CLOSED_PAIR: Readonly<Record<string, string>> = { '“': '”', '"': '"', '「': '」', '『': '』' }

/** Quotation marks at the ends go when their partner is at the other end or outside. */
const withoutMarks = (body: string, span: Span): Span => {
  let { start, end } = trimmed(body, span)
  const first = body.charAt(start)
  const closer = CLOSED_PAIR[first]
  if (closer !== undefined) {
    const at = body.slice(start + 1, end).indexOf(closer)
    if (at < 0 || start + 1 + at >= end - 2) start++
  }
  const last = body.charAt(end - 1)
  const opener = Object.keys(CLOSED_PAIR).find((mark) => CLOSED_PAIR[mark] === last)
  if (opener !== undefined && !body.slice(start, end - 1).includes(opener)) end--
  return trimmed(body, { start, end })
}

const local = (quotations: readonly Quotation[], sentence: Span): readonly Quotation[] =>
  quotations
    .filter((quotation) => quotation.start < sentence.end && sentence.start < quotation.end)
    .map((quotation) => ({
      start: Math.max(quotation.start, sentence.start) - sentence.start,
      end: Math.min(quotation.end, sentence.end) - sentence.start,
      inner: {
        start: Math.max(quotation.inner.start, sentence.start) - sentence.start,
        end: Math.min(quotation.inner.end, sentence.end) - sentence.start,
      },
    }))

const blank = { outerWords: '', cueWords: '', grouped: false, corrected: null, rumoured: false, anchor: null, hearsay: false } as const

// ---- English -------------------------------------------------------------

/** A phrase before the speaker that states nothing (In addition to the order, a source said, …). */
const FRONTED = /^(?:In addition|In response|Asked|Besides|Apart from|As for|On the|Regarding|Concerning|Speaking|Meanwhile|However|At the same time|According)\b(?!.*\b(?:is|are|was|were|has|have|had|will|must|may)\b)[^,]*$/
/** What hangs on after `…, X has learned,` without a subject of its own. */
const DANGLING = /^(?:in|as|amid|after|following|with|for|by|at|during|despite|part|on|a|an|citing|referring|without|to|when|while|where|who|which)\b(?![^,]*, (?:the|they|it|he|she|residents|soldiers|guards|authorities)\b)/i
const OWN_COMMENT = /^(?:However|Although|Still,|That is|This is|It appears|It seems|Until now|Previously|The (?:zone|news) )/

const readEnglish = (scene: Scene, stretch: Stretch): void => {
  const { body } = scene.article
  const from = datelineEnd(body, stretch)
  const within = { start: from, end: stretch.end }
  const quotations = quotationsOf(body, within)
  const sentences = readable(sentencesOf(body, within, 'en', quotations))
  const cues = sentences.map((sentence) => englishCues(masked(words(scene.flat, sentence), sentence.start, quotations)))
  let carried: { readonly voice: Voice; readonly cue: Span | null } | null = null
  sentences.forEach((sentence, index) => {
    const own = cues[index]!
    const around = quotations.find((quotation) => quotation.start <= sentence.start && sentence.start < quotation.end)
    const inQuote = around !== undefined && around.end >= sentence.end - 1
    const text = words(scene.flat, sentence)
    if (own.length > 0) {
      carried = readCues(scene, stretch, sentence, own, carried, quotations)
      return
    }
    if (inQuote) {
      const closing = sentences.findIndex((other, at) => at > index && covers(other, { start: around.end - 1, end: around.end }))
      const ahead = closing < 0 || closing > index + 12 ? null : voicesOf(scene, sentences[closing]!, cues[closing]!, carried?.voice ?? null).at(-1)
      const voice = ahead?.voice ?? carried?.voice ?? scene.roster.latest('any') ?? OUTLET
      const cue: Span | null = ahead ? ahead.span : (carried?.cue ?? null)
      addDrafts(scene, sentence, { voice, attribution: cue, sentence, paragraph: stretch.paragraph, quoted: true, continued: true, ...blank })
      return
    }
    if (isAside(text, 'en') || isFurnitureLine(text, 'en')) return
    const keeps = carried !== null && carried.voice !== OUTLET && !OWN_COMMENT.test(text)
    const speaker: { readonly voice: Voice; readonly cue: Span | null } = keeps ? carried! : { voice: OUTLET, cue: null }
    if (!keeps) carried = null
    addDrafts(scene, sentence, { voice: speaker.voice, attribution: speaker.cue, sentence, paragraph: stretch.paragraph, quoted: false, continued: keeps, ...blank })
  })
}

type Spoken = { readonly cue: Cue; readonly voice: Voice; readonly span: Span }

const voicesOf = (scene: Scene, sentence: Span, cues: readonly Cue[], carried: Voice | null): readonly Spoken[] =>
  cues.map((cue) => {
    const raw = { start: sentence.start + cue.start, end: sentence.start + cue.end }
    return { cue, voice: voiceOf(scene, cue, carried), span: trimmed(scene.article.body, raw) }
  })

const voiceOf = (scene: Scene, cue: Cue, carried: Voice | null): Voice => {
  if (cue.label === null) return carried ?? OUTLET
  if (isOutletName(cue.label, scene.outlet)) return OUTLET
  const told = tellingDay(scene, `${cue.front} ${cue.tellingWords}`)
  const speaker = englishVoice(cue.label, told, [], scene.roster, scene.outlet)
  const isElsewhere = /\b(?:agency|newspaper|paper|station|broadcaster)\b/.test(cue.tellingWords)
  const isFirst = speaker.told === null && speaker.rank === 'person' && scene.leadTold !== null && !isElsewhere
  if (speaker.rank === 'group' && speaker.told !== null && scene.drafts.length === 0) scene.leadTold = speaker.told
  if (cue.origin !== null) return englishVoice(cue.origin, null, speaker.chain, scene.roster, scene.outlet)
  return isFirst ? { ...speaker, told: scene.leadTold } : speaker
}

const tellingDay = (scene: Scene, telling: string): string | null => {
  if (telling.trim() === '') return null
  const anchor = dayOf(scene.article.published)
  const previous = /at the time/.test(telling) ? (scene.drafts.at(-1)?.voice.told ?? null) : null
  const frame = { anchor, previous, near: null, ahead: false, dotted: false }
  return englishDatings(telling, frame).find((dating) => dating.edtf !== null)?.edtf ?? null
}

const readCues = (
  scene: Scene,
  stretch: Stretch,
  sentence: Span,
  cues: readonly Cue[],
  carried: { readonly voice: Voice; readonly cue: Span | null } | null,
  quotations: readonly Quotation[],
): { readonly voice: Voice; readonly cue: Span | null } | null => {
  const { body } = scene.article
  const spoken = voicesOf(scene, sentence, cues, carried?.voice ?? null)
  const silent = spoken.find(({ cue }) => cue.silent)
  const rest = { sentence, paragraph: stretch.paragraph, ...blank }
  if (silent) {
    addDrafts(scene, sentence, { ...rest, voice: silent.voice, attribution: silent.span, quoted: false, continued: false })
    return { voice: silent.voice, cue: silent.span }
  }
  let from = sentence.start
  for (let i = 0; i <= spoken.length; i++) {
    const before = spoken[i - 1] ?? null
    const after = spoken[i] ?? null
    const piece = trimmed(body, { start: from, end: after ? sentence.start + after.cue.start : sentence.end })
    if (after) from = sentence.start + after.cue.end
    const governor = before?.cue.form === 'lead' ? before : after?.cue.form === 'trail' ? after : (before ?? after)
    if (governor === null || isEmpty(piece) || !/\p{L}/u.test(words(body, piece))) continue
    const tidy = withoutJoint(scene.flat, piece)
    if (governor.cue.form === 'trail' && governor === after && FRONTED.test(words(scene.flat, tidy))) continue
    if (before?.cue.form === 'trail' && governor === before && DANGLING.test(words(scene.flat, tidy))) continue
    const quoted = /^["“]/.test(words(body, tidy)) && /["”][,.]?$/.test(words(body, tidy))
    const atTheTime = /at the time/.test(governor.cue.tellingWords) ? (governor.voice.told ?? '') : ''
    const dated = `${governor.cue.front} ${atTheTime === '' ? '' : `in ${atTheTime}`}`.trim()
    addDrafts(scene, tidy, {
      ...rest,
      voice: governor.voice,
      attribution: governor.span,
      quoted: quoted || /^["“]/.test(words(body, tidy)) || quotations.some((quotation) => quotation.start < tidy.end - 1 && tidy.start < quotation.end && covers({ start: quotation.start, end: quotation.end + 1 }, tidy)),
      continued: false,
      outerWords: dated,
      cueWords: words(scene.flat, governor.span),
      hearsay: governor.cue.label === null && governor.cue.verb === 'reported',
    })
  }
  const last = spoken.at(-1)!
  return { voice: last.voice, cue: last.span }
}

const withoutJoint = (flat: string, piece: Span): Span => {
  const joint = /^(?:and |but |that |while |adding (?:that )?|; ?)+/.exec(words(flat, piece).slice(0, 24))
  return joint ? { start: piece.start + joint[0].length, end: piece.end } : piece
}

const BARE_SOURCE = /^(?:(?:이 |현지 )?소식통|(?:the |a )?source)$/i

/** `a South Korean newspaper` takes the name of the paper that the text gives afterwards. */
const namedLater = (drafts: readonly Draft[]): readonly Draft[] =>
  drafts.map((draft, index) => {
    if (BARE_SOURCE.test(draft.voice.label)) {
      const full = drafts.slice(index + 1, index + 30).find((later) => later.voice.label !== draft.voice.label && /소식통|\bsource/.test(later.voice.label))
      return full ? { ...draft, voice: full.voice } : draft
    }
    if (draft.voice.rank !== 'organ' || !isUnnamedOrgan(draft.voice.label)) return draft
    const named = drafts.slice(index + 1, index + 30).find((later) => later.voice.rank === 'organ' || later.voice.chain.length > 1)
    const label = named && (named.voice.rank === 'organ' ? named.voice.label : named.voice.chain[0])
    return label && /^[A-Z]/.test(label) ? { ...draft, voice: { ...draft.voice, label, chain: [label] } } : draft
  })

// ---- Korean --------------------------------------------------------------

const PASSIVE_HEARSAY = /(?:것으로|걸로|사실이)[^.]{0,14}(?:전해|알려|파악)[졌진됐][^.]*[.]?$/

const readKorean = (scene: Scene, stretch: Stretch): void => {
  const { body } = scene.article
  const from = datelineEnd(body, stretch)
  const within = { start: from, end: stretch.end }
  const quotations = quotationsOf(body, within)
  const announced = stretch.announced === null ? null : koreanVoice(stretch.announced, null, [], scene.roster, scene.outlet)
  let account: { readonly voice: Voice; readonly cue: Span | null } | null = null
  let paper: { readonly voice: Voice; readonly cue: Span | null } | null = null
  for (const sentence of readable(sentencesOf(body, within, 'ko', quotations))) {
    const rest = { sentence, paragraph: stretch.paragraph, ...blank }
    if (announced !== null) {
      addDrafts(scene, sentence, { ...rest, voice: announced, attribution: null, quoted: true, continued: true })
      continue
    }
    const text = words(scene.flat, sentence)
    const inside = local(quotations, sentence)
    const mask = masked(text, 0, inside)
    const telling = koreanTelling(text, mask, inside)
    if (telling === null) {
      const wording = paper === null ? null : /"([^"]{6,})"(?:을|를) (?:요구|강조|명시|당부)/.exec(text.replace(/[「『」』]/g, '"'))
      if (wording && paper) {
        const start = sentence.start + wording.index + 1
        addDrafts(scene, { start, end: start + wording[1]!.length }, { ...rest, voice: paper.voice, attribution: paper.cue, quoted: true, continued: true })
        continue
      }
      if (isAside(text, 'ko') || isFurnitureLine(text, 'ko') || isReactionReport(text)) continue
      const keeps: boolean = account !== null && !PASSIVE_HEARSAY.test(text)
      addDrafts(scene, sentence, { ...rest, voice: keeps ? account!.voice : OUTLET, attribution: keeps ? account!.cue : null, quoted: false, continued: keeps })
      continue
    }
    const spoken = spokenBy(scene, telling, account?.voice ?? null)
    const cue = telling.cue && trimmed(body, { start: sentence.start + telling.cue.start, end: sentence.start + telling.cue.end })
    account = telling.carries ? { voice: spoken, cue } : telling.quoted && account !== null && spoken.label !== account.voice.label ? null : account
    if (spoken.label !== 'outlet' && /문|문건|문서|자료|전단$/.test(spoken.label) && spoken.chain.length === 1 && !telling.quoted) paper = { voice: spoken, cue }
    addTold(scene, telling, { ...rest, voice: spoken, attribution: cue, quoted: telling.quoted, continued: false, outerWords: leadWords(text, telling), cueWords: text.slice(-40) })
  }
}

/** `주민들은 “…” 하소연하고 있다` with nothing but a complaint in it. */
const isReactionReport = (text: string): boolean => /(?:하소연|푸념|탄식|한탄|토로|볼멘소리|한숨)/.test(text.slice(-24)) || /^["“].*(?:냐|까)["”]?(?:는|라는|이라는) (?:말|반응|푸념|불만)/.test(text)

const leadWords = (text: string, telling: Telling): string => text.slice(0, telling.cue?.start ?? 0)

const addTold = (scene: Scene, telling: Telling, draft: Omit<Draft, 'start' | 'end'>): void => {
  const { body } = scene.article
  let first = true
  for (const told of telling.told) {
    const span = trimmed(body, { start: draft.sentence.start + told.start, end: draft.sentence.start + told.end })
    const parts = telling.quoted ? sentencesOf(body, span, 'ko', []) : [span]
    for (const part of parts) {
      const text = words(scene.flat, part)
      if (telling.quoted && /다고들 (?:한다|해요|합니다)[.]?$/.test(text)) continue
      addDrafts(scene, part, { ...draft, continued: !first })
      first = false
    }
  }
}

const spokenBy = (scene: Scene, telling: Telling, carried: Voice | null): Voice => {
  const day = tellingDayKorean(scene, telling.tellingWords)
  const labels = telling.labels.filter((label) => !isOutletName(label, scene.outlet))
  if (telling.labels.length > 0 && labels.length === 0) return OUTLET
  if (labels.length === 0) return carried ?? scene.roster.latest('person') ?? scene.roster.latest('any') ?? OUTLET
  const via: string[] = []
  for (const label of labels.slice(0, -1)) {
    const relay = koreanVoice(label, labels.length > 1 && labels.indexOf(label) === 0 && !telling.quoted ? day : null, [], scene.roster, scene.outlet)
    via.push(...relay.chain.filter((name) => !via.includes(name)))
  }
  return koreanVoice(labels.at(-1)!, day, via, scene.roster, scene.outlet)
}

const tellingDayKorean = (scene: Scene, telling: string): string | null => {
  const anchor = dayOf(scene.article.published)
  const toOutlet = telling.slice(0, 40)
  const frame = { anchor, previous: scene.article.published, near: null, ahead: false, dotted: false }
  const dating = koreanDatings(toOutlet, frame).find((found) => found.edtf !== null)
  return dating && dating.start <= 6 ? dating.edtf : null
}
