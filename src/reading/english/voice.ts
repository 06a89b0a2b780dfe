import { englishRank, withoutRelative } from './speaker.js'
import { isOutletName, OUTLET, type Roster, type Voice } from '../voice.js'
import { compact } from '../pattern.js'

/** `the official Korean Central News Agency`: the name goes without what describes it. */
const DESCRIBED =
  /^(?:[Tt]he )?(?:official|state-run|state|ruling|party|pro-government|government-run|influential|[A-Z]\w+-based|private|conservative|liberal) (?:[a-z-]+ )*(?=[A-Z][\w'-]+ [A-Z])/
const SHORT_ORGAN =
  /^(?:it|the (?:same )?(?:news )?(?:daily|paper|newspaper|station|agency|broadcaster|radio|magazine|outlet|website|site|publication|newsletter|bulletin|statement|report|organi[sz]ation|group|network|channel))$/i
const SOME_ORGAN = compact(
  /^(?:an?|one|another) (?:[\w-]+ )*(?:newspaper|daily|paper|broadcaster|station|outlet|media outlet|news agency|magazine|website|(?:rights|aid|civic|advocacy|monitoring|research|religious|relief|activist) (?:group|organi[sz]ation|body|network)|charity|think tank)$/i,
)

/** Those whom a source tells of: nobody becomes one of them by having spoken. */
const ROLE =
  /^(?:judge|prosecutor|lecturer|instructor|commander|officer|announcer|captain|lieutenant|sergeant|colonel|general|chairman|inspector|guard|teacher|doctor|nurse|policeman|interrogator)$/

/** Who a printed label stands for, entered in the roster. A short form takes the last full one that fits it. */
export const englishVoice = (
  printed: string,
  told: string | null,
  via: readonly string[],
  roster: Roster,
  outlet: readonly string[],
): Voice => {
  const label = withoutRelative(printed.replace(/\s+/g, ' ').trim())
  if (label === '' || isOutletName(label, outlet)) return OUTLET
  const keeper =
    /\b(?:obtained|seen|published|released|studied|viewed|reviewed|compiled) by ((?:the )?(?:[a-z]+ )?[A-Z][^,;.]{2,60})$/.exec(
      label,
    )
  if (keeper) roster.speak(keeper[1]!.replace(/^(?:the )?(?:[a-z]+ )+(?=[A-Z])/, ''), 'organ', null, [])
  const compiled =
    /^(?:[Aa]n? |[Tt]he )?(?:[\w-]+ ){0,2}?(?:[Ff]igures|data|statistics|records|tally|tallies|count|numbers|list|lists) (?:compiled|collected|gathered|put together|assembled) by (.*[A-Z].*)$/.exec(
      label,
    )
  const published =
    /^(?:[Aa]n? |[Tt]he |[Ii]ts )?(?:[\w-]+ ){0,2}?(?:report|statement|study|bulletin|press release|post|article|commentary) (?:by|from) ((?:the )?(?:[\w-]+ ){0,3}?[A-Z].+)$/.exec(
      label,
    )
  const handed =
    /^(?:[Aa]n?|[Tt]he) (?:[\w-]+ ){0,2}?(?:paper|report|leaflet|booklet|list|letter|statement|document|note|count|study|survey) (?:which|that) ((?:the )?[A-Z].+?) (?:had |has )?(?:handed out|published|released|issued|put out|compiled|sent|shared|gave out|drew up|made public|wrote|distributed)$/.exec(
      label,
    )
  const body = compiled ?? published ?? handed
  if (body) return englishVoice(body[1]!, told, via, roster, outlet)
  const full = fullLabel(label, roster)
  if (full !== null) return roster.speak(full.label, full.rank, told, via)
  const tidy = label
    .replace(
      / (?:reached|contacted|interviewed) (?:(?:by|on|over|via) (?:the |a )?(?:tele)?(?:phone|e-?mail)|through |at ).*$/,
      '',
    )
    .replace(
      /(?<!\b(?:who|whose|waiting|living|working|standing)\b.*|^an? (?:source|resident|man|woman|person)) (?:there|here)$/,
      '',
    )
    .replace(
      /^(?:its|their|his|her|whose|the (?:group|agency|party|organi[sz]ation|center|centre|institute)'s) (?:[a-z-]+ ){1,4}(?=[A-Z][\w'-]+ [A-Z])/,
      '',
    )
    .replace(/^(?:[Tt]he )?(?:Souths?|Norths?)(?:'s|')? (?=(?:[A-Z][\w'.&-]*(?: of| for| and)? ?)+$)/, (owner) =>
      /s'? $|'s $/.test(owner) ? '' : owner,
    )
    .replace(
      /^(?:Seoul|Beijing|Pyongyang|Tokyo|Washington|Moscow|(?:South |North )?Korea|China|Japan|Russia)(?:'s|s|') (?!(?:Foreign Ministry|Ministry of Foreign)\b)(?=(?:[A-Z][\w'.&-]*(?: of| for| and)? ?)*(?:Ministry|Service|Agency|Office|Staff|Command|Commission|Council|Parliament)\b)/,
      '',
    )
    .replace(/^[Tt]he (?=[A-Z])/, '')
    .replace(
      /(?<=(?:Ministry|Service|Commission|Agency|Office|Embassy|Institute|Committee|Council|Staff|Ministry of [A-Z]\w+)) in (?:Seoul|Pyongyang|Beijing|Tokyo|Geneva)$/,
      '',
    )
    .replace(DESCRIBED, '')
    .replace(
      /^(?:[Tt]he |[Aa] |[Aa]n )?(?:website|newspaper|paper|daily|monthly|weekly|magazine|news agency|agency|broadcaster|station|(?:[a-z]+ |[A-Z][a-z]+-based )?group|organi[sz]ation|charity|think tank) (?=[A-Z])/,
      '',
    )
    .replace(/(?<=(?!The\b)[A-Z][\w'-]+)(?: news)? (?:daily|newspaper|agency|website|magazine)$/, (word) =>
      /^(?:an?|one|another) /i.test(label) ? word : '',
    )
    .replace(
      /(?<=[A-Z][\w-]+(?:'s|s')) (?:(?:latest|most recent|newest|annual|weekly|monthly|own|last|\d{4}) )*(?:update|report|bulletin|newsletter|figures|statistics|data|count|tally|database|statement)$/,
      '',
    )
    .replace(/(?<=[A-Z][\w-]+)'s$/, '')
    .replace(/ (?:report|story|article)$/, (word) =>
      /^(?:(?:[Aa]n?|[Tt]he) )?[A-Z](?!n? |he )/.test(label) ? '' : word,
    )
  const last = /^(?:an?|its|the) spokes\w+$/i.test(label) ? roster.latest('any') : null
  // A spokesman of whoever has just spoken spoke when they did.
  const day = told ?? (last?.rank === 'organ' ? last.told : null)
  return roster.speak(tidy.replace(/^an? (?=[A-Z][a-z]+$)/, ''), englishRank(label), day, via)
}

const fullLabel = (label: string, roster: Roster): Voice | null => {
  if (/^(?:he|she|him|her)$/i.test(label))
    return roster.latest('person') ?? roster.latest('group') ?? roster.latest('any')
  if (/^the (?:first|second|third|fourth|fifth|other|former|latter)$/i.test(label))
    return roster.find((voice) => voice.label.toLowerCase().startsWith(`${label.toLowerCase()},`))
  if (/^(?:both|the two|the pair)$/i.test(label))
    return roster.find((voice) => voice.rank === 'group' && /^two\b/i.test(voice.label))
  if (/^(?:they|them)$/i.test(label)) return roster.latest('group') ?? roster.latest('organ') ?? roster.latest('any')
  if (/^it$/i.test(label)) return roster.latest('organ') ?? roster.latest('any')
  if (
    /^(?:one|some|both|another|others|neither) of (?:them|the (?:two|three|people|residents|sources|men|women))$/i.test(
      label,
    )
  )
    return roster.latest('group')
  const isName = /^[A-Z][\w-]+$/.test(label)
  const whole = isName ? roster.find((voice) => voice.label !== label && voice.label.split(' ').includes(label)) : null
  if (whole !== null) return whole
  const owned = /^(?:[Tt]he )?[A-Z][\w-]+ [A-Z]/.test(label) ? label.replace(/^the /i, '') : null
  const held = owned === null ? null : roster.find((voice) => voice.label.endsWith(`'s ${owned}`))
  if (held !== null) return held
  const spelt = /^[A-Z]{3,6}$/.test(label) ? roster.find((voice) => initialsOf(voice.label) === label) : null
  if (spelt !== null) return spelt
  if (SHORT_ORGAN.test(label)) return roster.latest('organ')
  if (/^(?:these |those |the |both )?sources$/i.test(label))
    return roster.find((voice) => /\bsources\b/i.test(voice.label))
  const firstOf =
    /^the first (source|resident|official|trader|partner|soldier|guard|man|woman|person|defector|analyst|witness)$/i.exec(
      label,
    )?.[1]
  const first =
    firstOf === undefined
      ? null
      : roster.first((voice) => voice.rank === 'person' && new RegExp(`\\b${firstOf}\\b`, 'i').test(voice.label))
  if (first !== null) return first
  const definite = /^(?:the|this|that|the same) (.+)$/i.exec(label)
  if (!definite) return null
  const noun = definite[1]!.toLowerCase()
  const isPlural = /s$|\b(?:people|men|women)$/.test(noun)
  const fits = (voice: Voice): boolean => isPlural || voice.rank !== 'group'
  const named = roster.find(
    (voice) =>
      fits(voice) &&
      voice.label
        .toLowerCase()
        .replace(/^(?:an?|the|another|one|two|three|four|five|several|some|many|multiple|a few) /, '')
        .replace(/^(?:second|third|fourth|separate|additional|different|further) /, '')
        .startsWith(noun),
  )
  if (named) return named
  const head = noun.replace(/^(?:same|first|second|third|separate|additional|other) /, '')
  const asWord = new RegExp(`\\b${head.replace(/[^\w ]/g, '')}\\b`, 'i')
  if (head !== noun)
    return (
      roster.find((voice) => fits(voice) && voice.label.toLowerCase().includes(/^same /.test(noun) ? head : noun)) ??
      (/^(?:same|first) /.test(noun)
        ? null
        : roster.find(
            (voice) =>
              fits(voice) &&
              /^(?:another|one more|an?) (?:\w+ )?/i.test(voice.label) &&
              /^(?:another|one more|an? (?:second|third|separate|additional|different|further|other))\b/i.test(
                voice.label,
              ) &&
              asWord.test(voice.label),
          ))
    )
  const sharing = roster.find(
    (voice) =>
      fits(voice) &&
      asWord.test(voice.label.replace(voice.rank === 'organ' ? /(?<=\w) by .*$/ : /(?<=\w) (?:by|of|for|at) .*$/, '')),
  )
  if (sharing) return sharing
  const parts = head.split(' ')
  const spread = roster.find(
    (voice) =>
      fits(voice) && parts.length > 1 && parts.every((part) => voice.label.toLowerCase().split(/\W+/).includes(part)),
  )
  if (spread) return spread
  const place = /^(?:man|woman|source|resident|person|official|trader|farmer) (?:in|from) (\w+)/.exec(head)?.[1]
  const there = place
    ? roster.find((voice) => voice.rank === 'person' && voice.label.toLowerCase().includes(place))
    : null
  if (there) return there
  return /^[a-z]+$/.test(head) && !ROLE.test(head) && englishRank(label) === 'person' ? roster.latest('person') : null
}

/** `Korean Central News Agency` is KCNA. */
const initialsOf = (label: string): string =>
  label
    .split(' ')
    .map((word) => (/^[A-Z]/.test(word) ? word.charAt(0) : ''))
    .join('')

/** `a South Korean newspaper` in a lead is the paper that the text names next. */
export const isUnnamedOrgan = (label: string): boolean => SOME_ORGAN.test(label)
