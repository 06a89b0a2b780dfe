import type { Cue } from './attribution.js'
import { introducedAs, namedBeside } from './introduction.js'
import { englishRank, speakerIn } from './speaker.js'
import { englishVoice, isPress, personCalled } from './voice.js'
import { dayOf } from '../date/calendar.js'
import { englishDatings } from '../date/english.js'
import { TIMELY } from '../date/hint.js'
import type { Scene } from '../scene.js'
import { type Span, trimmed, words as wordsOf } from '../span.js'
import { isOutletName, OUTLET, type Voice } from '../voice.js'
import { compact } from '../pattern.js'

export type Spoken = { readonly cue: Cue; readonly voice: Voice; readonly span: Span }

export const voicesOf = (
  scene: Scene,
  sentence: Span,
  cues: readonly Cue[],
  carried: Voice | null,
): readonly Spoken[] =>
  cues.reduce<Spoken[]>((spoken, cue) => {
    const raw = { start: sentence.start + cue.start, end: sentence.start + cue.end }
    const before = spoken.at(-1)?.voice ?? carried
    return [
      ...spoken,
      {
        cue,
        voice: voiceOf(scene, asPrinted(scene, sentence, cue), before, sentence.start),
        span: trimmed(scene.article.body, raw),
      },
    ]
  }, [])

/** A name with its accents, which the grammar reads without. */
const asPrinted = (scene: Scene, sentence: Span, cue: Cue): Cue => {
  const at = cue.label === null ? -1 : wordsOf(scene.flat, sentence).indexOf(cue.label)
  if (at < 0 || cue.label === null) return cue
  const start = sentence.start + at
  const printed = scene.article.body.slice(start, start + cue.label.length)
  return /[À-ſ]/.test(printed) ? { ...cue, label: printed } : cue
}

/** Those who study the country from outside did not speak when its sources did. */
const OUTSIDE = compact(
  /\b(?:analysts?|professor|experts?|researcher|scholar|economist|historian|lawyer|spokes\w+|diplomat|minister|director|activist|lawmaker|envoy|officer of the|consular|defector|refugee|escapee|chair\w*)\b|^(?:an? )?former /i,
)
const PAPER = /\b(letter|notice|report|statement|paper|study|telegram|memorandum|appeal|petition)\b/
const SHORT_PAPER = compact(`^(?:the|this|that|the same|its|their) ${PAPER.source}$`, 'i')
const IN_A_PAPER = compact(`\\bin (?:an?|the|its|their|his|her|this) (?:[\\w'-]+ ){0,3}?${PAPER.source}`, 'i')
const OCCASION = compact(
  /\b(?:at|told|tells)\s+(an?|the|the same|this|that) (?:[\w'-]+ ){0,3}?(hearing|briefing|inquiry|tribunal|seminar|forum|panel|conference|session|meeting)\b/,
)

const PUBLISHED = compact(
  /^(.{3,90}?) (?:has |have |had )?(?:published|released|issued|made public|put out|sent|handed in|presented) (?:an?|its|their|the) (?:[\w-]+ ){0,3}?(letter|notice|report|statement|paper|study|appeal|petition)\b([^;]*)$/,
)

/** `The Forum published a report on March 4.`: the report that is quoted afterwards is the Forum's, and of that day. */
export const notePaper = (scene: Scene, sentence: string): void => {
  const hit = PUBLISHED.exec(sentence.replace(/\.$/, ''))
  const label = hit === null ? null : speakerIn(`${hit[1]!} `)
  if (hit === null || label === null || englishRank(label) === 'person') return
  const writer = englishVoice(label, tellingDay(scene, hit[3]!), [], scene.roster, scene.outlet)
  if (writer !== OUTLET) scene.papers.set(hit[2]!, writer)
}

/** `The letter was sent to the mission on March 4.`: whoever is quoted from it wrote then. */
const SENT = compact(
  /\b(letter|statement|appeal|petition|memorandum|message)s? (?:was|were|is|had been|went|has been|have been|came) ?(?:sent|handed|delivered|addressed|dated|made|posted|published|released|out|public|to|over)\b([^;,.]*)/,
)

/** Keeps the day on which a letter or the like was sent. */
export const noteSent = (scene: Scene, sentence: string): void => {
  const sent = SENT.exec(sentence)
  const day = sent === null ? null : tellingDay(scene, sent[2]!)
  if (day !== null) scene.occasions.set(sent![1]!, day)
}

/** Whoever stands for the short name of a letter: those who wrote in it. */
const writerOf = (scene: Scene, label: string): Voice | null => {
  const noun = SHORT_PAPER.exec(label)?.[1]?.toLowerCase()
  return noun === undefined ? null : (scene.papers.get(noun) ?? null)
}

/** The day of the hearing at which somebody speaks, where the text has told it before. */
const dayOfOccasion = (scene: Scene, cue: Cue, told: string | null): string | null => {
  const hit = OCCASION.exec(`${cue.front} ${cue.verb} ${cue.tellingWords}`)
  const noun = hit?.[2]!
  if (told !== null) {
    if (noun !== undefined) scene.occasions.set(noun, told)
    return told
  }
  if (noun !== undefined) return scene.occasions.get(noun) ?? null
  const paper = IN_A_PAPER.exec(`${cue.front} ${cue.tellingWords}`)?.[1] ?? SHORT_PAPER.exec(cue.label ?? '')?.[1]
  if (paper !== undefined && scene.occasions.has(paper)) return scene.occasions.get(paper)!
  const isWitness = cue.verb === 'testified' || /^(?:the|an?|another) (?:\w+ )?witness\b/i.test(cue.label ?? '')
  return isWitness ? (scene.occasions.get('hearing') ?? scene.occasions.get('inquiry') ?? null) : null
}

const DOES =
  /^(?:\w{3,}ed|was|were|had|has|is|lost|saw|heard|left|fled|knows|lives|works|came|went|spoke|sold|served|kept|met|ran|took|got|gave|found|felt|spent|swam|drove|shot|beat|fell|hid|wrote|stood|sat|slept|describes|remembers)$/
const ABOUT_SOMEBODY = /(?:^|[.!?]["”]? )((?:An?|One|Another) [^.!?“"]+)[.!?] $/
/** `North Korea sealed its borders. It insists …`: a body or a land by its name. */
const ABOUT_SOME_BODY = /(?:^|[.!?]["”]? )((?:The )?[A-Z][\w'.-]*(?: [^.!?“"]+)?)[.!?] $/
const DOES_AS_BODY = new Set(
  'does do keeps runs holds will would recognizes recognises rejects publishes lists counts follows puts refuses began held won says'.split(
    ' ',
  ),
)
const TEXT = /^The (?:\w+ )?(?:order|directive|law|report|letter|notice|document|text|statement|decree|rule|leaflet)$/
const LAND = new Set([
  'North Korea',
  'Pyongyang',
  'South Korea',
  'China',
  'Beijing',
  'Seoul',
  'Japan',
  'Tokyo',
  'Russia',
  'Moscow',
  'Washington',
])

/** `A nurse who fled in May described long queues. He said …`: whoever the sentence before is about, where nobody spoke in it. */
const subjectBefore = (scene: Scene, label: string, at: number): string | null => {
  const isBody = /^it$/i.test(label)
  if (!isBody && !/^(?:he|she)$/i.test(label)) return null
  const from = Math.max(scene.article.body.lastIndexOf('\n\n', at), at - 400, 0)
  const before = wordsOf(scene.flat, { start: from, end: at }).trim()
  const parts = (isBody ? ABOUT_SOME_BODY : ABOUT_SOMEBODY).exec(`${before} `)?.[1]?.split(' ') ?? []
  for (let end = isBody ? 1 : 2; end < Math.min(parts.length, 16); end++)
    if (
      (DOES.test(parts[end]!) || (isBody && DOES_AS_BODY.has(parts[end]!))) &&
      !/^(?:who|whose|that|and|to|not)$/.test(parts[end - 1]!)
    ) {
      const subject = parts.slice(0, end).join(' ')
      if (!isBody) return speakerIn(`${subject} `)
      const body = LAND.has(subject) || TEXT.test(subject) ? subject : speakerIn(`${subject} `)
      return body !== null &&
        (LAND.has(body) || TEXT.test(body) || (/[A-Z]/.test(body.slice(1)) && englishRank(body) === 'organ'))
        ? body
        : null
    }
  return null
}

const SPEECHLESS = new Set(
  'rumor rumour rumors rumours talk gossip speculation word hearsay satellite images imagery pictures photos photographs footage'.split(
    ' ',
  ),
)
/** `In its 2014 report, the commission found …`: the year stands before the paper. */
const YEAR_OF_PAPER = compact(
  /\b(?:an?|its|his|her|their) ((?:19|20)\d\d) (?:[a-z]+ )?(?:report|study|survey|paper|yearbook|review|bulletin|statement|letter|memoir|book|testimony|submission|article|inquiry)\b/,
)
/** `told the Sallim Daily`: the daily may go on by itself afterwards. */
const HEARD_BY = /^ *(?:the )?((?:[A-Z][\w'.&-]* ?){1,5})/
const HEARS = /^ *(her|him)\b/

const voiceOf = (scene: Scene, cue: Cue, carried: Voice | null, at: number): Voice => {
  if (cue.label === null) return carried ?? OUTLET
  if (/^(?:rumou?rs?|gossip|word|talk|legend)$/i.test(cue.label)) return OUTLET
  const keeper = /.* (?:by|of|from) ([^,]+)$/.exec(cue.label)
  if (isOutletName(cue.label, scene.outlet)) {
    const told = /^report/.test(cue.verb) ? tellingDay(scene, cue.tellingWords) : null
    return told === null ? OUTLET : { ...OUTLET, told }
  }
  if (keeper && cue.verb === 'show' && isOutletName(keeper[1]!, scene.outlet)) return OUTLET
  const words = `${cue.front} ${cue.tellingWords}`
  const told = dayOfOccasion(scene, cue, tellingDay(scene, words) ?? YEAR_OF_PAPER.exec(words)?.[1] ?? null)
  const writer = writerOf(scene, cue.label)
  if (writer !== null) return scene.roster.speak(writer.label, writer.rank, told ?? writer.told, [])
  const label =
    (carried === null ? subjectBefore(scene, cue.label, at) : null) ??
    introducedAs(scene.flat, scene.roster, cue.label, at) ??
    namedBeside(scene.flat, cue.label.trim(), at) ??
    cue.label
  const paper = /^t(?:old|ells)$/.test(cue.verb) ? HEARD_BY.exec(cue.tellingWords)?.[1]?.trim() : undefined
  if (paper !== undefined && isPress(paper) && /^(?:an?|one|the|another|his|her) /i.test(label))
    englishVoice(paper, null, [], scene.roster, scene.outlet)
  const hearer = HEARS.exec(cue.tellingWords)?.[1]
  const earlier = hearer === undefined ? null : personCalled(hearer, scene.roster)
  const speaker = englishVoice(label, told, [], scene.roster, scene.outlet)
  // `An agent told her that …`: she who was told it is still the one who speaks to us.
  if (earlier !== null && earlier.label !== speaker.label) scene.roster.speak(earlier.label, earlier.rank, null, [])
  const written = IN_A_PAPER.exec(words)?.[1]?.toLowerCase()
  if (written !== undefined && speaker !== OUTLET) scene.papers.set(written, speaker)
  const isElsewhere =
    /\b(?:agency|newspaper|paper|station|broadcaster|sources?|partner|archive|network|group|crowd|residents|me|him|her|them)\b/.test(
      cue.tellingWords,
    )
  const isFirst =
    speaker.told === null &&
    speaker.rank === 'person' &&
    scene.leadTold !== null &&
    !isElsewhere &&
    !OUTSIDE.test(speaker.label)
  if (speaker.told !== null && speaker.rank === 'person') scene.leadTold = null
  if (/\bsources\b/.test(speaker.label) && speaker.told !== null && scene.drafts.length === 0)
    scene.leadTold = speaker.told
  // Rumour and pictures are heard and seen; they say nothing themselves.
  if (
    cue.origin !== null &&
    cue.origin
      .split(' ')
      .slice(0, 2)
      .some((part) => SPEECHLESS.has(part))
  )
    return { ...speaker, chain: [...speaker.chain, cue.origin] }
  if (cue.origin !== null) {
    // The day on which a paper reports is not the day on which its source spoke.
    const heard = cue.verb === 'quoted' || cue.verb === 'cited' ? told : null
    const origin = englishVoice(cue.origin, heard, speaker.chain, scene.roster, scene.outlet)
    // Whoever cites somebody goes on speaking himself; a paper lets its source speak.
    if (speaker.rank === 'person') scene.roster.speak(speaker.label, speaker.rank, null, [])
    return origin
  }
  return isFirst ? { ...speaker, told: scene.leadTold } : speaker
}

export const tellingDay = (scene: Scene, telling: string): string | null => {
  if (telling.trim() === '') return null
  const anchor = dayOf(scene.article.published)
  const last = scene.drafts.at(-1)
  const isKept = /\bat the time\b|\bthe same day\b/.test(telling)
  const isCounted = /\b(?:later|earlier|before|after|next|following|previous)\b/.test(telling)
  const isDated = isCounted && last !== undefined && TIMELY.test(last.cueWords)
  const dated = isKept ? scene.drafts.slice(-3).findLast((draft) => draft.voice.told !== null) : last
  const previous = isKept || isDated ? (dated?.voice.told ?? null) : null
  // `had said a day earlier`: counted from the day on which whoever spoke before was heard.
  const near = /\b(?:earlier|before)\b/.test(telling) ? (last?.voice.told ?? null) : null
  const frame = { anchor, previous, near, ahead: false, dotted: false }
  return (
    englishDatings(near === null ? telling : `had ${telling}`, frame).find((dating) => dating.edtf !== null)?.edtf ??
    null
  )
}
