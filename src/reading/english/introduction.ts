import type { Roster } from '../voice.js'
import { nameOfBody } from './speaker.js'
import { compact } from '../pattern.js'

/** `the teacher` of whom no word has come yet is the teacher whom the text has just brought in. */
export const introducedAs = (flat: string, roster: Roster, label: string, at: number): string | null => {
  const several = severalAs(flat, roster, label, at)
  if (several !== null) return several
  const noun = /^(?:[Tt]he|[Tt]his) ([a-z]{4,})$/.exec(label)?.[1]
  const body =
    /^(?:agency|ministry|commission|committee|embassy|institute|council|fund|programme|office|command|panel|bank|rapporteur)$/
  if (noun !== undefined && body.test(noun)) {
    const known = roster.find((voice) => voice.label.toLowerCase().includes(noun))
    const office = new RegExp(` (?:at|of|for|with) .*?((?:[A-Z][\\w'-]* )+${noun})$`, 'i').exec(known?.label ?? '')?.[1]
    if (known?.rank === 'person' && office !== undefined) return office
    if (known !== null) return null
    const named = [
      ...flat
        .slice(Math.max(at - 500, 0), at)
        .matchAll(
          new RegExp(`\\b(?:the|an?) (?:[A-Z][\\w.'-]*|[a-z]+){1}(?: [A-Za-z][\\w.'-]*){0,3}? ${noun}\\b`, 'g'),
        ),
    ].at(-1)?.[0]
    return named !== undefined && /[A-Z]/.test(named) ? named : null
  }
  if (
    noun === undefined ||
    /s$|^(?:source|official|report|statement|group|agency|paper|newspaper|daily|station|ministry|outlet|magazine|website|organi[sz]ation|notice|order)$/.test(
      noun,
    )
  )
    return null
  if (roster.find((voice) => voice.label.toLowerCase().includes(noun)) !== null) return null
  const before = flat.slice(Math.max(at - 700, 0), at)
  if (!before.toLowerCase().includes(noun)) return null
  const hits = [
    ...before.matchAll(
      new RegExp(
        `\\b(?:an?|another|one) (?:[\\w-]+ ){0,3}?${noun}\\b(?: (?:in|from|at|of|with) (?:the |a )?[\\w-]+(?: [\\w-]+){0,3}?(?=[,.;"]| (?:who|was|were|and|is|had|has|\\w+ed|went|came|saw|took|found|told)\\b))?`,
        'gi',
      ),
    ),
  ]
  const last = hits.at(-1)
  if (last === undefined) return null
  return (
    nameOfBody(last[0], before.slice(last.index + last[0].length, last.index + last[0].length + 120))?.name ?? last[0]
  )
}

/** `the groups` of whom no word has come yet are the eleven groups with whom the text began. */
const severalAs = (flat: string, roster: Roster, label: string, at: number): string | null => {
  const noun =
    /^[Tt]he (groups|experts|rapporteurs|organi[sz]ations|activists|researchers|lawmakers|scholars|authors|lawyers|doctors|professors|families|relatives|parents|escapees|fishermen|diplomats|economists|envoys|teachers|students|pastors|historians|judges)$/.exec(
      label,
    )?.[1]
  if (noun === undefined || roster.find((voice) => voice.label.toLowerCase().includes(noun)) !== null) return null
  const before = flat.slice(Math.max(at - 1200, 0), at)
  const counted = new RegExp(
    `\\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|some|dozens of|\\d{1,3}|a group of) (?:[\\w-]+ ){0,4}?${noun}\\b`,
    'i',
  )
  const some = counted.exec(before)?.[0]
  if (some !== undefined) return some
  const named = new RegExp(
    `(?:^|[.!?]["_]?\\s+| [-–—] )((?:[A-Z][\\w.'-]*(?: (?!(?:was|were|is|are|has|have|had|said|of|in|by|to|from|at)\\b)[\\w'-]+){0,5}? |)${noun}(?: (?:at|of|from|in|with) (?:[\\w'-]+ ){0,4}?[\\w'-]{4,}?(?= (?:who|have|has|had|were|was|are|will|\\w{2,}ed|went|left|met|told|wrote|sent|came)\\b))?) `,
    'gi',
  )
  const last = [...before.matchAll(named)]
    .map((hit) => hit[1]!)
    .filter((words) => /^[A-Z]/.test(words))
    .at(-1)
  return last === undefined || /^the \w+$/i.test(last) || !last.includes(' ') ? null : last
}

/** What the sentence after begins with, when it is a body's name. */
const NAMED_NEXT = compact(
  /^[^.!?]{10,420}?[.!?]["_]*\s+The ((?:[A-Z][\w'-]+ ){1,4}(?:Project|Institute|Group|Network|Committee|Council|Atlas|Archive|Watch|Cent(?:er|re)|Foundation|Alliance|Coalition|Database|Observatory|Initiative|Fund|Society|Association|Campaign|Forum|Monitor)),? [a-z]/,
)

const SORT_OF_BODY = compact(
  /^(?:an?|one) (?:[\w-]+ ){0,3}?(charity|group|organi[sz]ation|network|institute|think tank|newspaper|magazine|website|broadcaster|agency)(?: (?:that|which) .*)?$/i,
)

/** `a medical charity` is the one that the text names elsewhere: `the charity, the Yew Tree Fund`. */
export const namedBeside = (flat: string, label: string, at: number): string | null => {
  const noun = SORT_OF_BODY.exec(label.replace(/ (?:in|from) [A-Z]\w+$/, ''))?.[1]
  if (noun === undefined) return null
  const name = "[A-Z][\\w'&-]*(?: (?:[A-Z][\\w'&-]*|of|for|and))*"
  const apposed = new RegExp(`\\b[Tt]h(?:e|is) ${noun}, (?:the )?(${name}),`).exec(flat)?.[1]
  if (apposed !== undefined) return apposed
  const next = NAMED_NEXT.exec(flat.slice(at, at + 600))?.[1]
  return next !== undefined && /group|organi[sz]ation|charity|network|institute|think tank/i.test(noun) ? next : null
}

/** `The other source, a neighbor, put it differently.` brings a speaker and no claim. */
export const INTRODUCES = compact(
  /^(.{3,120}?) (?:put it (?:differently|bluntly|another way|this way|more \w+)|agreed|disagreed|(?:was|is|seemed|sounded|remained) (?:not |less |more |hardly |un)(?:\w+ )?(?:impressed|convinced|surprised|persuaded|sure|hopeful|optimistic|so sure|enthusiastic|moved)|was (?:skeptical|sceptical|doubtful|scornful|dismissive|blunter|less certain|more (?:cautious|direct|blunt))|(?:has|had|offers|offered) (?:another|a different|an?|(?:his|her) own) (?:\w+ )?(?:explanation|answer|view|theory|guess|opinion|suspicion)|(?:gave|gives|named|told|tells|has|had|offered) (?:another|an? (?:different|smaller|larger|higher|lower|later|earlier|similar|rather different|fuller)|the same) (?:\w+ )?(?:figure|number|date|day|account|version|story|estimate|picture|reason|explanation|count)|(?:saw|sees?|remember(?:s|ed)?|tells?|told|recall(?:s|ed)?) (?:it|this|things) (?:differently|otherwise|another way)|(?:spoke|talked) (?:to|with) (?:us|me|our (?:reporter|correspondent)|this (?:\w+)|[A-Z][\w']*(?: [A-Z][\w']*){0,3})(?: (?:by|over the) (?:tele)?phone)?)((?: (?:on|last|in|this|earlier this) [^,;]{3,20})?)\.?$/,
)

/** `It cited an intelligence official.` tells who spoke, and nothing else. */
export const CITES = compact(
  /^(.{2,60}?) (?:cited|quoted|attributed (?:this|it|the (?:report|news|figure)) to) ((?:an?|two|three|several|unnamed|some) (?![^,;"“]* as \w+ing\b)[^,;."“]{3,90}|sources [^,;."“]{3,60})\.?$/,
)
