import { englishRank, withoutRelative } from './speaker.js'
import { isOutletName, OUTLET, type Roster, type Voice } from '../voice.js'
import { compact } from '../pattern.js'

/** `the official Korean Central News Agency`: the name goes without what describes it. */
const DESCRIBED =
  /^(?:[Tt]he )?(?:official|state-run|state|ruling|party|pro-government|government-run|influential|[A-Z]\w+-based|private|conservative|liberal) (?:[a-z-]+ )*(?=[A-Z][\w'-]+ [A-Z])/
const COMPILED_BY = compact(
  /^(?:[Aa]n? |[Tt]he )?(?:[\w-]+ ){0,2}?(?:[Ff]igures|data|statistics|records|tally|tallies|count|numbers|list|lists) (?:compiled|collected|gathered|put together|assembled) by (.*[A-Z].*)$/,
)
const SHORT_ORGAN = compact(
  /^(?:it|the (?:same )?(?:news )?(?:daily|paper|newspaper|station|agency|broadcaster|radio|magazine|outlet|website|site|publication|newsletter|bulletin|statement|report|organi[sz]ation|group|network|channel))$/i,
)
const SOME_ORGAN = compact(
  /^(?:an?|one|another) (?:[\w-]+ )*(?:newspaper|daily|paper|broadcaster|station|outlet|media outlet|news agency|magazine|website|(?:rights|aid|civic|advocacy|monitoring|research|religious|relief|activist) (?:group|organi[sz]ation|body|network)|charity|think tank)$/i,
)

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** A ministry is not the official who speaks for it. */
const A_BODY = setOf(
  'ministry embassy consulate commission committee council institute government mission institution foundation charity company command party',
)

/** Those whom a source tells of: nobody becomes one of them by having spoken. */
const ROLE =
  /^(?:judge|prosecutor|lecturer|instructor|commander|officer|announcer|captain|lieutenant|sergeant|colonel|general|chairman|inspector|guard|teacher|doctor|nurse|policeman|interrogator)$/

/** A place, a body or a thing is not the person heard last. */
const NOBODY = setOf(
  'county city province district town village state country capital regime leadership school factory court brigade unit company camp prison mine farm market bank union regiment battalion branch secretariat public court cabinet bureau board museum parliament assembly congress crew team family household story account verdict indictment ruling survey study video film book diary memoir lecture speech broadcast article editorial',
)

/** `a former guard in Seoul and three people who trade in the county`: two who speak at once; the first stands for both. */
const TOGETHER = /^((?:an?|one|another) [^,]{3,80}?) and ((?:an?|another|two|three|several|some) [a-z][^,]{3,80})$/i

/** What a short name cannot stand for: a ministry is no paper, a paper no group. */
const NO_PRESS = setOf(
  'ministry office council commission committee staff command embassy service institute group project fund association government party police army military mission network foundation archive korea nations pyongyang beijing china',
)
const ON_AIR = setOf('radio tv television voice broadcasting broadcast station broadcaster')
const IN_PRINT = setOf('ilbo sinmun shimbun daily times herald post journal tribune gazette newspaper paper')
const OF_NEWS = setOf('agency wire press news')
const OF_STATE = setOf('ministry service staff command embassy government military police army')
/** Whether a name is that of a paper, a station or an agency. */
export const isPress = (label: string): boolean =>
  label
    .toLowerCase()
    .split(' ')
    .some((part) => IN_PRINT.has(part) || ON_AIR.has(part) || OF_NEWS.has(part))
const fitsShort = (noun: string, label: string): boolean => {
  const parts = label.toLowerCase().split(' ')
  const isNoPress = NO_PRESS.has(parts.at(-1)!)
  const has = (words: ReadonlySet<string>): boolean => parts.some((part) => words.has(part))
  if (/paper|daily|magazine|publication|newsletter|bulletin/.test(noun))
    return !isNoPress && !has(ON_AIR) && parts.at(-1) !== 'agency'
  if (/station|broadcaster|radio|channel/.test(noun)) return !isNoPress && !has(IN_PRINT)
  if (/agency/.test(noun))
    return has(OF_NEWS) || parts.at(-1) === 'service' || !(isNoPress || has(ON_AIR) || has(IN_PRINT))
  if (/outlet|site/.test(noun)) return !isNoPress
  if (/group|organi|network/.test(noun)) return !has(OF_STATE) && !has(ON_AIR) && !has(IN_PRINT) && !has(OF_NEWS)
  return true
}

const isSomebody = (label: string): boolean => englishRank(label) !== 'organ'

const PAPER_BY = compact(
  /^(?:[Aa]n? |[Tt]he |[Ii]ts )?(?:[\w-]+ ){0,2}?(?:report|statement|study|bulletin|press release|post|article|commentary|editorial|dispatch) (?:by|from|in|carried by|published by|of(?= the [A-Z])) ((?:the )?(?:[\w-]+ ){0,3}?[A-Z].+)$/,
)

const PAPER_THAT = compact(
  /^(?:[Aa]n?|[Tt]he) (?:[\w-]+ ){0,2}?(?:paper|report|leaflet|booklet|list|letter|statement|document|note|count|study|survey) (?:which|that) ((?:the )?[A-Z].+?) (?:had |has )?(?:handed out|published|released|issued|put out|compiled|sent|shared|gave out|drew up|made public|wrote|distributed)$/,
)

/** Who a printed label stands for, entered in the roster. A short form takes the last full one that fits it. */
export const englishVoice = (
  printed: string,
  told: string | null,
  via: readonly string[],
  roster: Roster,
  outlet: readonly string[],
): Voice => {
  const label = withoutRelative(printed.replace(/\s+/g, ' ').trim()).replace(
    / (?:seen|obtained|viewed|reviewed|acquired|received) by (.+)$/,
    (words, keeper: string) => (isOutletName(keeper, outlet) ? '' : words),
  )
  if (label === '' || isOutletName(label, outlet)) return OUTLET
  const keeper =
    /\b(?:obtained|seen|published|released|studied|viewed|reviewed|compiled) by ((?:the )?(?:[a-z]+ )?[A-Z][^,;.]{2,60})$/.exec(
      label,
    )
  if (keeper) roster.speak(keeper[1]!.replace(/^(?:the )?(?:[a-z]+ )+(?=[A-Z])/, ''), 'organ', null, [])
  const compiled = COMPILED_BY.exec(label)
  const published = PAPER_BY.exec(label)
  const handed = PAPER_THAT.exec(label)
  const body = compiled ?? published ?? handed
  if (body) return englishVoice(body[1]!, told, via, roster, outlet)
  const both = TOGETHER.exec(label)
  if (both && !/ (?:between|both|of|by) [^,]*$/.test(both[1]!) && [both[1]!, both[2]!].every(isSomebody)) {
    englishVoice(both[2]!, told, via, roster, outlet)
    return englishVoice(both[1]!, told, via, roster, outlet)
  }
  const full = fullLabel(label, roster)
  if (full !== null) return roster.speak(full.label, full.rank, told, via)
  const tidy = label
    .replace(
      / (?:reached|contacted|interviewed) (?:(?:by|on|over|via) (?:the |a )?(?:tele)?(?:phone|e-?mail)|through |at ).*$/,
      '',
    )
    .replace(
      /(?<=\b(?:letter|report|statement|study|paper|document|notice|survey|video|appeal|petition))(?: (?:made public|published|released|issued|posted|seen|obtained|sent|handed in))$/,
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
      /(?<=^(?:[Tt]he )?(?!An? |One |Another |Two )(?=[A-Z])[^,]*(?:Ministry|Service|Commission|Agency|Office|Embassy|Institute|Committee|Council|Staff|Ministry of [A-Z]\w+)) in (?:Seoul|Pyongyang|Beijing|Tokyo|Geneva)$/,
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
    .replace(/(?<=[A-Z][\w-]+ (?:Ilbo|Daily|Sh?inmun|Shimbun|Herald|Journal|News|Press|NK)) (?:of|in) [A-Z]\w+$/, '')
    .replace(/ (?:report|story|article)$/, (word) =>
      /^(?:(?:[Aa]n?|[Tt]he) )?[A-Z](?!n? |he |\.?N\.? |\.?S\.? )/.test(label) ? '' : word,
    )
  const last = /^(?:an?|its|the) spokes\w+$/i.test(label) ? roster.latest('any') : null
  // A spokesman of whoever has just spoken spoke when they did.
  const day = told ?? (last?.rank === 'organ' ? last.told : null)
  return roster.speak(tidy.replace(/^an? (?=[A-Z][a-z]+$)/, ''), englishRank(label), day, via)
}

const SHE = setOf(
  'woman women mother wife sister daughter aunt grandmother housewife widow girl niece spokeswoman lady',
)
const HE = setOf(
  'man men father husband brother son uncle grandfather boy nephew spokesman fisherman businessman mr mr.',
)

const ENDS_HEAD = setOf('who whose whom of with in at from')

/** Who `he` or `she` is: of the persons heard last, the first of whom the text has not said otherwise. */
export const personCalled = (pronoun: string, roster: Roster): Voice | null => {
  const wanted = /^s?he$/i.test(pronoun)
    ? /^he$/i.test(pronoun)
      ? 'he'
      : 'she'
    : /^him$/i.test(pronoun)
      ? 'he'
      : 'she'
  const knownAs = ({ label }: Voice): 'he' | 'she' | undefined => {
    for (const part of label.toLowerCase().split(/[ ,]/)) {
      if (SHE.has(part)) return 'she'
      if (HE.has(part)) return 'he'
      if (ENDS_HEAD.has(part)) break
    }
    return roster.called.get(label)
  }
  const found =
    roster.find((voice) => voice.rank === 'person' && (knownAs(voice) ?? wanted) === wanted) ?? roster.latest('person')
  if (found !== null && knownAs(found) === undefined && roster.called.size < 400) roster.called.set(found.label, wanted)
  return found
}

/** Whether `words` hold `part` between the edges of words. */
const standsIn = (part: string, words: string): boolean => {
  if (part === '') return false
  for (let at = words.indexOf(part); at >= 0; at = words.indexOf(part, at + 1))
    if (!/\w/.test(words.charAt(at - 1)) && !/\w/.test(words.charAt(at + part.length))) return true
  return false
}

const fullLabel = (label: string, roster: Roster): Voice | null => {
  if (/^(?:he|she|him|her)$/i.test(label))
    return personCalled(label, roster) ?? roster.latest('group') ?? roster.latest('any')
  if (/^the (?:first|second|third|fourth|fifth|other|former|latter)$/i.test(label))
    return (
      roster.find((voice) => voice.label.toLowerCase().startsWith(`${label.toLowerCase()},`)) ??
      (/^the first$/i.test(label) ? roster.first((voice) => voice.rank === 'person') : null)
    )
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
  const short = /^(?:[Tt]he )?([A-Z]{3,6})$/.exec(label)?.[1]
  const spelt = short === undefined ? null : roster.find((voice) => initialsOf(voice.label) === short)
  if (spelt !== null) return spelt
  if (SHORT_ORGAN.test(label)) {
    const fitting = roster.find((voice) => voice.rank === 'organ' && fitsShort(label.toLowerCase(), voice.label))
    const named = fitting !== null && isUnnamedGroup(fitting.label) ? namedSince(fitting, roster) : null
    return named ?? fitting ?? roster.latest('organ')
  }
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
  const isBody = A_BODY.has(
    noun
      .replace(/ in [a-z]+$/, '')
      .split(' ')
      .at(-1)!,
  )
  const fits = (voice: Voice): boolean => (isPlural || voice.rank !== 'group') && (!isBody || voice.rank !== 'person')
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
  const plain = head.replace(/[^\w ]/g, '')
  const hasHead = (words: string): boolean => standsIn(plain, words.toLowerCase())
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
              hasHead(voice.label),
          ))
    )
  const sharing = roster.find(
    (voice) =>
      fits(voice) &&
      hasHead(voice.label.replace(voice.rank === 'organ' ? /(?<=\w) by .*$/ : /(?<=\w) (?:by|of|for|at) .*$/, '')),
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
  return /^[a-z]+$/.test(head) && !ROLE.test(head) && !NOBODY.has(head) && englishRank(label) === 'person'
    ? roster.latest('person')
    : null
}

const UNNAMED_GROUP = compact(
  /^(?:an?|one|another) (?:[\w-]+ )*(?:group|organi[sz]ation|body|network|charity|think tank)(?: (?:in|from|based in) [A-Z]\w+)?$/i,
)
const isUnnamedGroup = (label: string): boolean => UNNAMED_GROUP.test(label)
/** Names that are no names of people: `Northern Lamp`, `Open Ferry`. */
const GROUP_NAME = compact(
  /^(?:(?:Northern|Southern|Eastern|Western|Open|Free|Green|Blue|Red|White|Bright|Hidden|Silent|Far|First|Hands|Voices?|Bridge|River|Light|Hope|Families|Mothers|Crossing|Border|Second|Common|Safe|Warm|Quiet|Clear|Wide) [A-Z][a-z]+|[A-Z][\w'-]+(?: [\w'-]+)*? (?:Lamps?|Lanterns?|Ferry|Bridges?|Lights?|Hands?|Hope|Voices?|Doors?|Paths?|Way|Roads?|Rivers?|House|Windows?|Shores?|Borders?|Wings|Ladder|Gates?|Harbou?r|Stars?|Dawn|Boat|Banks?|Over|Across|Together|Families|Mothers|Aid|Relief|Rescue|Rights|Justice))$/,
)
/** `an aid group` that goes by its name in the next sentence is that group from there on. */
const namedSince = ({ label }: Voice, roster: Roster): Voice | null =>
  roster
    .since(label)
    .find((voice) => voice.rank === 'person' && GROUP_NAME.test(voice.label) && !roster.called.has(voice.label)) ?? null

/** `Korean Central News Agency` is KCNA. */
const initialsOf = (label: string): string =>
  label
    .split(' ')
    .map((word) => (/^[A-Z]/.test(word) ? word.charAt(0) : ''))
    .join('')

/** `a South Korean newspaper` in a lead is the paper that the text names next. */
export const isUnnamedOrgan = (label: string): boolean => SOME_ORGAN.test(label)
