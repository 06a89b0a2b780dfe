import { isAside, isHeard } from './aside.js'
import { type Cue, englishCues, REACHED } from './english/cue.js'
import { speakerIn } from './english/speaker.js'
import { hasVerb } from './clause.js'
import { DAYS, MONTHS } from './date/hint.js'
import { CALLED, HINT, RUMOUR } from './english/hint.js'
import { CITES, INTRODUCES } from './english/introduction.js'
import { isFragment, isOfOurselves, KNOWS_BY, PROVERB } from './english/own.js'
import { notePaper, noteSent, type Spoken, tellingDay, voicesOf } from './english/spoken.js'
import { englishVoice } from './english/voice.js'
import { datelineEnd, isFurnitureLine, isUnfinished, speakerLine } from './furniture.js'
import { readKorean } from './korean/article.js'
import type { Language } from './language.js'
import { namedLater, toldLater } from './later.js'
import { masked, type Quotation, quotationsIn, quotationsOf } from './quotation.js'
import { addDrafts, type Article, blank, leastLetters, readable, type Scene, type Stretch } from './scene.js'
import { sentencesOf } from './sentence.js'
import { covers, folded, hasLetters, isEmpty, type Span, trimmed, widened, words } from './span.js'
import { type Draft, openRoster, OUTLET, outletNames, type Voice } from './voice.js'
import { compact } from './pattern.js'

/** Drafts of claims in the order of the text. */
export const articleDrafts = (article: Article): readonly Draft[] => {
  const scene: Scene = {
    article,
    flat: folded(article.body),
    roster: openRoster(),
    outlet: outletNames(article.outlet),
    drafts: [],
    leadTold: null,
    issued: null,
    papers: new Map(),
    occasions: new Map(),
    announced: null,
  }
  for (const stretch of stretchesOf(article)) {
    if (article.language === 'ko') readKorean(scene, stretch)
    else readEnglish(scene, stretch)
  }
  return toldLater(namedLater(scene.drafts))
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
    if (
      credit &&
      isFurnitureLine(credit[1]!, language) &&
      /^[^\n]*\b(?:image|photo|picture)\b|사진/i.test(credit[1]!) &&
      text.length < 200
    )
      return false
    return !/(?<!\bbe )\b(?:photographed|pictured|seen (?:here|from))\b/i.test(text.slice(0, 120)) || text.length > 260
  })

/** A phrase before the speaker that states nothing (In addition to the order, a source said, …). */
/** `In January, a source said, the guards …` */
const DAY_ALONE = compact(
  `^(?:In|On|Since|By|At|From|Until|Late|Early|Earlier|Last|This|Next)(?: (?:the|early|late|mid|last|this|next|end|beginning|start|middle|of|in|on|night|morning|evening|of|spring|summer|autumn|fall|winter|week|month|year|weekend|${MONTHS}|${DAYS}|\\d{1,4}(?:st|nd|rd|th)?))+,?$`,
)
const FRONTED =
  /^(?:In addition|In response|Asked|Besides|Apart from|As for|On the (?!(?:(?:same|next|following|very|first|last|second|third) )*(?:days?|nights?|evenings?|mornings?|afternoons?|eve)\b)|Regarding|Concerning|Speaking|Meanwhile|However|At the same time|According)\b(?!.*\b(?:is|are|was|were|has|have|had|will|must|may)\b)[^,]*$/
/** What hangs on after `…, X has learned,` without a subject of its own. */
const DANGLING = compact(
  /^(?:mostly|largely|mainly|often|partly|especially|particularly|not least|in|as|amid|after|following|with|for|by|at|during|despite|part|on|an?(?! (?:step|move|measure) (?:meant|taken|aimed|intended|designed|that)\b)|citing|released|published|issued|based|compiled|dated|referring|without|to|when|while|where|who|which|releasing|adding|noting|calling|describing|saying|warning|pointing|suggesting|raising|prompting)\b(?![^,]*, (?:the|they|it|he|she|residents|soldiers|guards|authorities)\b)/i,
)
/** `…, a source said, and a woman was taken away`: what is joined with a verb of its own does not hang on. */
const isHanging = (piece: string, tidy: string): boolean =>
  (DANGLING.test(tidy) || (DOING.test(tidy) && !/^,? ?(?:and|but) /.test(piece))) &&
  !(
    /^,? ?(?:and|but) /.test(piece) &&
    (/^(?:an?|on|in) [^,]{2,60}? (?:was|were|is|are|has|have|had|will)\b/.test(tidy) ||
      (/^at (?:least|most) /.test(tidy) && hasVerb(tidy)))
  )
/** What a speaker denies beside what he says. */
const DENYING = /^, (?:denying|rejecting|dismissing|refuting|contradicting) [^;]*/
/** `…, a spokesman told a briefing, denying an earlier account.` */
const DOING =
  /^(?!(?:no|any|some|every)?thing |(?:morn|even|spr|k)ing |being |[a-z]+ing (?:(?!that |who |which |what |how )[\w'-]+ ){1,7}?(?:is|are|was|were|has|have|had|will|would|must) )[a-z]{2,}ing [^;]*$/
const OWN_COMMENT =
  /^(?:However|Although|Still,|That is|This is|It appears|It seems|Until now|Previously|The (?:zone|news) )/

/** What is found nowhere is the outlet's own sentence, whoever spoke before it. */
const UNPLACED = compact(
  /^There (?:is|are|was|were|has been) no (?:signs?|indications?|evidence|word|reports?|confirmation) (?:that|of)\b/,
)

const UNSAID = compact(
  /\b(?:this (?:outlet|newspaper|website|paper)|we) (?:has|have) (?:seen|obtained|viewed)\b|, (?:however|meanwhile|by contrast)(?:, |\.?$)|\b(?:said|says) (?:nothing|little)\b|\b(?:no|any) mention of\b|\bdid not mention\b|\bindependently (?:verif|confirm)/,
)

const readEnglish = (scene: Scene, stretch: Stretch): void => {
  const { body } = scene.article
  const from = datelineEnd(body, stretch)
  const within = { start: from, end: stretch.end }
  const quotations = quotationsOf(body, within)
  const sentences = readable(sentencesOf(body, within, 'en', quotations))
  const cues = sentences.map((sentence) =>
    englishCues(masked(words(scene.flat, sentence), sentence.start, quotationsIn(quotations, sentence))),
  )
  let goesOn = false
  let carried: { readonly voice: Voice; readonly cue: Span | null } | null = null
  sentences.forEach((sentence, index) => {
    // `Kim said`: somebody of that name who has spoken; else he who rules, and that is the outlet's to tell.
    const own = cues[index]!.filter(({ label }) => label !== 'Kim' || scene.roster.find(isSomeKim) !== null)
    const around = quotationsIn(quotations, { start: sentence.start, end: sentence.start + 1 })[0]
    const inQuote = around !== undefined && around.end >= sentence.end - 1
    const text = words(scene.flat, sentence)
    if (PROVERB.test(text) || isHeard(text, 'en')) return
    const cites = CITES.exec(text)
    if (cites && speakerIn(cites[2]!) !== null && speakerIn(`${cites[1]!} `) !== null) {
      const paper = englishVoice(speakerIn(`${cites[1]!} `)!, null, [], scene.roster, scene.outlet)
      carried = { voice: englishVoice(cites[2]!, null, paper.chain, scene.roster, scene.outlet), cue: null }
      goesOn = false
      return
    }
    noteSent(scene, text)
    if (own.length > 0) {
      goesOn = own.at(-1)!.verb === 'according' && own.at(-1)!.form === 'lead'
      carried = readCues(scene, stretch, sentence, own, carried, quotations)
      return
    }
    if (inQuote) {
      const closing = sentences.findIndex(
        (other, at) => at > index && covers(other, { start: around.end - 1, end: around.end }),
      )
      const ahead =
        closing < 0 || closing > index + 12
          ? null
          : voicesOf(scene, sentences[closing]!, cues[closing]!, carried?.voice ?? null).at(-1)
      const speaker = ahead?.voice ?? carried?.voice ?? scene.roster.latest('any') ?? OUTLET
      const { voice, span } = relayed(scene, sentence, speaker)
      const cue: Span | null = ahead ? ahead.span : (carried?.cue ?? null)
      addDrafts(scene, span, {
        voice,
        attribution: cue,
        sentence,
        paragraph: stretch.paragraph,
        quoted: true,
        continued: true,
        ...blank,
      })
      return
    }
    if (isAside(text, 'en') || isFurnitureLine(text, 'en') || isOfOurselves(text, scene.outlet)) return
    const introduced = INTRODUCES.exec(text)
    if (introduced && speakerIn(introduced[1]!) === null && / (?:gave|gives|named) [^,]*$/.test(text)) return
    if (introduced && speakerIn(introduced[1]!) !== null) {
      const told = tellingDay(scene, `${REACHED.exec(`${introduced[1]!} `)?.[0] ?? ''}${introduced[2] ?? ''}`)
      const voice = englishVoice(speakerIn(introduced[1]!)!, told, [], scene.roster, scene.outlet)
      carried = { voice, cue: null }
      goesOn = true
      return
    }
    notePaper(scene, text)
    const keeps =
      carried !== null &&
      carried.voice !== OUTLET &&
      goesOn &&
      !OWN_COMMENT.test(text) &&
      !UNPLACED.test(text) &&
      !UNSAID.test(text)
    const speaker: { readonly voice: Voice; readonly cue: Span | null } = keeps
      ? carried!
      : { voice: OUTLET, cue: null }
    if (!keeps) carried = null
    if (!keeps && (!hasLetters(text, leastLetters('en', false)) || scene.article.isSetAside(text, sentence.start)))
      return
    addDrafts(scene, sentence, {
      voice: speaker.voice,
      attribution: speaker.cue,
      sentence,
      paragraph: stretch.paragraph,
      quoted: false,
      continued: keeps,
      ...blank,
    })
  })
}

const isSomeKim = ({ label }: Voice): boolean => /\bKim (?!Jong[ -]|Il[ -]|Yo[ -])[A-Z]/.test(label)

/** `“My husband says that a woman was hit,” she said`: the words are his, and nobody tells when he said them. */
const relayed = (scene: Scene, span: Span, speaker: Voice): { readonly voice: Voice; readonly span: Span } => {
  const hit = RELAYED.exec(words(scene.flat, span))
  if (hit === null) return { voice: speaker, span }
  const voice: Voice = { label: hit[1]!, rank: 'person', chain: [...speaker.chain, hit[1]!], told: null }
  return { voice, span: { start: span.start + hit[0].length, end: span.end } }
}
const RELAYED =
  /^["“ ]*(?:(?:But|And|Then|Now) )?((?:My|Our) (?:[\w'-]+ ){0,4}?[\w'-]+) (?:says?|said|tells? (?:me|us)|told (?:me|us))(?: that)? (?=[a-z])/

const readCues = (
  scene: Scene,
  stretch: Stretch,
  sentence: Span,
  cues: readonly Cue[],
  carried: { readonly voice: Voice; readonly cue: Span | null } | null,
  quotations: readonly Quotation[],
): { readonly voice: Voice; readonly cue: Span | null } | null => {
  const { body } = scene.article
  const spoken = toldBySource(voicesOf(scene, sentence, cues, carried?.voice ?? null))
  const silent = spoken.find(({ cue }) => cue.silent)
  const rest = { sentence, paragraph: stretch.paragraph, ...blank }
  if (silent) {
    addDrafts(scene, sentence, {
      ...rest,
      voice: { ...silent.voice, told: null },
      attribution: silent.span,
      quoted: false,
      continued: false,
    })
    return { voice: silent.voice, cue: silent.span }
  }
  let from = sentence.start
  let hint = ''
  let day = ''
  let opening = ''
  for (let i = 0; i <= spoken.length; i++) {
    const before = spoken[i - 1] ?? null
    const after = spoken[i] ?? null
    const piece = trimmed(body, { start: from, end: after ? sentence.start + after.cue.start : sentence.end })
    if (after) from = sentence.start + after.cue.end
    const governor = before?.cue.form === 'lead' ? before : after?.cue.form === 'trail' ? after : (before ?? after)
    if (governor !== null && /^(?:laughed|joked|quipped|sighed|wept|shrugged)$/.test(governor.cue.verb)) continue
    if (governor === null || isEmpty(piece) || !/\p{L}/u.test(words(body, piece))) continue
    if (after !== null && HINT.test(words(scene.flat, piece))) {
      hint = words(scene.flat, piece)
      continue
    }
    if (after?.cue.form === 'trail' && DAY_ALONE.test(words(scene.flat, piece))) {
      day = words(scene.flat, piece)
      continue
    }
    const hintOf = ({ cue }: Spoken): string => (HINT.test(cue.front.trim()) ? cue.front : hint)
    const joined = withoutJoint(scene.flat, piece)
    if (governor.cue.form === 'lead' && NO_WORDS.test(words(scene.flat, joined))) continue
    // `denied the account, saying …`: what follows tells what was denied.
    const isTold =
      after !== null &&
      SAYING.has(
        words(scene.flat, after.span)
          .replace(/^[, ]+/, '')
          .split(' ')[0]!,
      )
    if (isTold && REFERS.test(words(scene.flat, joined))) continue
    const isBare = governor.cue.form === 'lead' && REFERS.test(words(scene.flat, joined))
    const tidy = isBare ? { start: sentence.start + governor.cue.start, end: joined.end } : joined
    if (governor.cue.form === 'trail' && governor === after && FRONTED.test(words(scene.flat, tidy))) continue
    if (
      before?.cue.form === 'trail' &&
      governor === before &&
      isHanging(words(scene.flat, piece), words(scene.flat, tidy))
    )
      continue
    const quoted = /^["“]/.test(words(body, tidy)) && /["”][,.]?$/.test(words(body, tidy))
    const isInserted =
      governor === after && after.cue.label !== null && sentence.start + after.cue.end < sentence.end - 8
    if (
      isFragment(words(body, tidy), governor === before) &&
      (isInserted || (governor === before && before!.cue.start > 8))
    ) {
      if (isInserted) opening = words(scene.flat, tidy)
      continue
    }
    if (KNOWS_BY.test(words(scene.flat, tidy))) continue
    const atTheTime = /at the time/.test(governor.cue.tellingWords) ? (governor.voice.told ?? '') : ''
    const dated =
      `${OF_THE_TELLING.test(governor.cue.front.trim()) || /\bn?ever\b/.test(words(scene.flat, tidy)) ? '' : governor.cue.front} ${atTheTime === '' ? '' : `in ${atTheTime}`} ${opening}`.trim()
    const told = quoted ? relayed(scene, tidy, governor.voice) : { voice: governor.voice, span: tidy }
    addDrafts(scene, told.span, {
      ...rest,
      voice: told.voice,
      attribution: governor.span,
      quoted:
        quoted ||
        /^["“]/.test(words(body, tidy)) ||
        quotationsIn(quotations, tidy).some(
          (quotation) =>
            quotation.start < tidy.end - 1 &&
            tidy.start < quotation.end &&
            covers({ start: quotation.start, end: quotation.end + 1 }, tidy),
        ),
      continued: false,
      outerWords: widened(`${dated} ${day}`.trim()),
      cueWords: `${words(scene.flat, governor.span)}${CALLED.exec(words(scene.flat, sentence))?.[0] ?? ''}${governor === after ? (DENYING.exec(words(scene.flat, { start: from, end: sentence.end }))?.[0] ?? '') : ''}`,
      rumoured: RUMOUR.test(hintOf(governor)),
      hearsay: hintOf(governor) !== '' || (governor.cue.label === null && governor.cue.verb === 'reported'),
    })
  }
  const last = spoken.at(-1)!
  return { voice: last.voice, cue: last.span }
}

/** `…, the paper says, according to the source`: a paper that a source tells of does not speak itself. */
const toldBySource = (spoken: readonly Spoken[]): readonly Spoken[] =>
  spoken.flatMap((one, index): readonly Spoken[] => {
    const next = spoken[index + 1]
    const before = spoken[index - 1]
    const isClose = next !== undefined && isTeller(next) && next.cue.start - one.cue.end <= 2
    if (one.cue.form === 'trail' && isClose && next.cue.form === 'trail' && A_PAPER.test(one.cue.label ?? '')) return []
    if (!isTeller(one) || before === undefined || one.cue.start - before.cue.end > 2) return [one]
    return before.cue.form === 'trail' && A_PAPER.test(before.cue.label ?? '')
      ? [{ ...one, cue: { ...one.cue, start: before.cue.start } }]
      : [one]
  })
const isTeller = ({ cue, voice }: Spoken): boolean => cue.verb === 'according' || voice.rank === 'person'
const A_PAPER =
  /^(?:the|this) (?:paper|order|directive|document|text|notice|instruction|decree|pledge|message|rule)s?$/i

/** What stands first tells when and how it was said, not when it happened. */
const OF_THE_TELLING = compact(
  /^(?:Asked|At an?|Speaking|Reached|Contacted|Interviewed|Questioned|By (?:tele)?phone|In an? (?:[\w-]+ ){0,2}?(?:interview|call|statement|report|message|briefing|conversation|broadcast|editorial|commentary|letter|e-?mail))\b/,
)

/** `The county denied this.`: what is denied was told before, the denial is the statement. */
const REFERS = compact(
  /^(?:this|that|it|(?:the|these|those|such|any|all) (?:\w+ )?(?:reports?|claims?|allegations?|accounts?|accusations?|stor(?:y|ies)|charges?|rumou?rs?)(?:(?: in an? | on (?=[A-Z])| by (?=e-?mail|phone|telephone)|, calling | as )[^;]*)?)(?: (?:last|this|earlier this) (?:week|month|year|\w+day))?\.?$/,
)

const SAYING = new Set(['saying', 'adding', 'insisting', 'arguing', 'claiming', 'stating'])
/** `told us of it`, `had said the same in May`: what was said stands elsewhere. */
const NO_WORDS =
  /^(?:(?:of|about) (?:it|this|that)\b|(?:the same|as much|so|otherwise)(?: (?:in|on|last|this|earlier) [^,;]{3,20})?\.?$)/

const withoutJoint = (flat: string, piece: Span): Span => {
  const joint = /^(?:and |but |that |while |adding (?:that )?|; ?)+/.exec(words(flat, piece).slice(0, 24))
  return joint ? { start: piece.start + joint[0].length, end: piece.end } : piece
}
