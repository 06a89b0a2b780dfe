import type { Cue } from './attribution.js'
import { speakerIn } from './speaker.js'
import { compact } from '../pattern.js'

const blank = { tellingWords: '', front: '', origin: null, silent: false } as const

/** Attributions that use no verb of saying of their own. */
export const besides = (sentence: string): readonly Cue[] =>
  [putBy, heardFrom, readOut, quotedBy, shownBy, uttered, notSaid, introduced].flatMap((read) => read(sentence))

/** `As a trader put it, …` */
const putBy = (sentence: string): readonly Cue[] => {
  const hit =
    /(?:^|, )[Aa]s ([^,;."]{3,80}?) (?:put it|puts it|sees it|tells it|said|explained|described it|(?:reported|wrote|noted|recalled|warned|stated)( (?:on|last|in|earlier) [^,;."]{3,24})?)(?:,|\.?$)/.exec(
      sentence,
    )
  const own = hit === null ? /^In (his|her|their) (?:own )?words, /.exec(sentence) : null
  if (own) {
    const label = own[1] === 'his' ? 'he' : own[1] === 'her' ? 'she' : 'they'
    return [{ start: 0, end: own[0].length, form: 'lead', label, verb: 'put', ...blank }]
  }
  if (!hit || speakerIn(hit[1]!) === null) return []
  const form = hit.index === 0 ? 'lead' : 'trail'
  return [
    {
      start: hit.index,
      end: hit.index + hit[0].replace(/\.$/, '').length,
      form,
      label: hit[1]!,
      verb: 'put',
      ...blank,
      tellingWords: hit[2] ?? '',
    },
  ]
}

/** `From his platoon leader he heard that …` */
const heardFrom = (sentence: string): readonly Cue[] => {
  if (!/\b(?:heard|learn|told by)/.test(sentence)) return []
  const hit =
    /^From ([^,;."]{3,80}?),? (?:he|she|they|the \w+) (?:has |had |have |also )*(?:heard|learn(?:ed|t)) that\b/.exec(
      sentence,
    ) ??
    /(?<=^(?:(?:But|And|Later),? )?|\b(?:said|says|added|explained|recalled|that) )(?:[Hh]e|[Ss]he|[Tt]hey|[Tt]he \w+) (?:has |had |have |was |were |also |later |been )*(?:(?:heard|learn(?:ed|t)) from|(?<=was |were |been )told by) ([^,;."]{3,80}?) that\b/.exec(
      sentence,
    )
  if (!hit || speakerIn(hit[1]!) === null) return []
  return [{ start: hit.index, end: hit.index + hit[0].length, form: 'lead', label: hit[1]!, verb: 'told', ...blank }]
}

const READ_OUT = compact(
  /(?:,|_(?="))["_ ]*(?:reads?|ran|goes|went) ((?:an?|the|one|another) (?:[\w-]+ ){0,3}?(?:notice|sign|leaflet|text|order|poster|banner|statement|message|letter|slogan|document|proclamation|instruction|line|sentence|passage)\b[^,;."]{0,90})(?=[,.;]|$)/,
)

/** `…, read a notice on the door of the committee.` */
const readOut = (sentence: string): readonly Cue[] => {
  if (!/ (?:reads?|ran|goes|went) (?:an?|the|one|another) /.test(sentence)) return []
  const hit = READ_OUT.exec(sentence)
  if (!hit) return []
  return [
    { start: hit.index + 1, end: hit.index + hit[0].length, form: 'trail', label: hit[1]!, verb: 'read', ...blank },
  ]
}

const QUOTED_BY = compact(
  /(?:^|["_,] ?)((?:an?|the|one|another|[A-Z])[^,;."_]{2,90}?|he|she|they) (?:was|were|is|are|has been) (?:also )?(?:quoted|cited) (?:by ([^,;."]{3,60}?) )?as (?:saying|telling \w+|explaining)(?: by ([^,;."]{3,60}?))?( (?:on|last|in) [^,;."]{3,30}?)?(?: that\b|(?=[,.;]|$)|(?= (?:the|an?|it|he|she|they|there|no|all|some|most) ))/,
)

/** `a conscript was quoted as saying by the website Lantern on October 15` */
const quotedBy = (sentence: string): readonly Cue[] => {
  if (!sentence.includes(' as ')) return []
  const hit = QUOTED_BY.exec(sentence)
  if (!hit || speakerIn(hit[1]!) === null) return []
  const start = hit.index + hit[0].indexOf(hit[1]!)
  const end = hit.index + hit[0].length
  const via = hit[2] ?? hit[3] ?? null
  const form = / that$/.test(hit[0]) || /^ \w/.test(sentence.slice(end)) ? 'lead' : 'trail'
  return [
    {
      start,
      end,
      form,
      label: via ?? hit[1]!,
      verb: 'quoted',
      ...blank,
      tellingWords: hit[4] ?? '',
      origin: via ? hit[1]! : null,
    },
  ]
}

/** `Whether the order came from above the source could not say.` */
const notSaid = (sentence: string): readonly Cue[] => {
  const hit =
    /^(?:Whether|Who|What|Why|How|Where|When) [^;"]{8,160},? ((?:the|he|she|it|they|an?|another)(?: [\w'-]+){0,6}?) (?:could not|was unable to|were unable to|did not|would not|cannot) (?:say|know|confirm|tell|explain|specify)\.?$/.exec(
      sentence,
    )
  if (!hit || speakerIn(hit[1]!) === null) return []
  return [{ start: 0, end: sentence.length, form: 'lead', label: hit[1]!, verb: 'silent', ...blank, silent: true }]
}

/** `Another resident contradicted this: “…”` */
const introduced = (sentence: string): readonly Cue[] => {
  if (!sentence.includes(':')) return []
  const hit =
    /^(?:But |And |Still, |However, )?([^":;]{3,140}?),? (?:(?:\w+ed|put|was|had|has|is|did|saw|gave|went|says?|said|recalls?|remembers?|adds?)(?: (?!that\b)[^":;,]{0,45})?): ?(?=["_])/.exec(
      sentence,
    )
  if (!hit) return []
  const label = speakerIn(`${hit[1]!},`.replace(/,,$/, ','))
  const known = label ?? speakerIn(hit[1]!)
  if (known === null) return []
  return [{ start: 0, end: hit[0].length, form: 'lead', label: known, verb: 'put', ...blank }]
}

const RECORDS =
  '(?:[Ff]igures|[Dd]ata|[Ss]tatistics|[Rr]ecords|[Dd]ocuments?|[Ii]mages|[Ss]atellite (?:images|pictures|photos)|[Pp]hotographs|[Ff]ootage|[Vv]ideos?|[Ss]urveys?|[Ss]tud(?:y|ies)|[Rr]eports?|[Tt]estimon(?:y|ies)|[Pp]olls?|[Rr]eviews?|[Aa]nalys[ie]s|[Tt]all(?:y|ies))'
const SHOWN_AFTER = compact(
  `, ((?:an? |the |its )?(?:[\\w-]+ ){0,3}?${RECORDS}\\b(?:\\d,\\d|[^,;."]){0,80}?) (?:shows?|showed|suggests?|indicates?)(?=[,.;]|$)`,
)
const SHOWN_BEFORE = compact(
  `^((?:[Aa]n? |[Tt]he )?(?:[\\w-]+ ){0,3}?${RECORDS}\\b[^,;."]{0,80}?) (?:shows?|showed|suggests?|indicates?) that `,
)
const RELEASED = compact(
  /(?: (?:released|published|issued|made public|posted)| (?<=(?:released|published|issued|made public|posted) by .*)) ?(?:on |in |last |this |early |late )(?=[^,;]*(?:day|week|month|year|\d|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))[^,;]{3,30}$/,
)
/** `…, figures from the ministry show` and `Satellite images show that …` */
const shownBy = (sentence: string): readonly Cue[] => {
  if (!/ (?:show|suggest|indicate)/.test(sentence)) return []
  const trail = SHOWN_AFTER.exec(sentence)
  if (trail)
    return [
      {
        start: trail.index,
        end: trail.index + trail[0].length,
        form: 'trail',
        label: trail[1]!.replace(RELEASED, ''),
        verb: 'show',
        ...blank,
        tellingWords: RELEASED.exec(trail[1]!)?.[0] ?? '',
      },
    ]
  const lead = SHOWN_BEFORE.exec(sentence)
  return lead
    ? [
        {
          start: 0,
          end: lead[0].length,
          form: 'lead',
          label: lead[1]!.replace(RELEASED, ''),
          verb: 'show',
          ...blank,
          tellingWords: RELEASED.exec(lead[1]!)?.[0] ?? '',
        },
      ]
    : []
}

const UTTERED = compact(
  /_,?" ((?:he|she|they|it)|(?:the|an?|another|one|[A-Z])[^,;."_]{2,60}?) (sighed|charged|retorted|joked|whispered|grumbled|protested|mused|quipped|shrugged|shouted|cried|wept|laughed|complained|fumed|demanded|pleaded|begged|marvell?ed|boasted|moaned|murmured|lamented|concluded|offered|ventured|advised|agreed|reads?|ran)(?=[,.;]|$)/,
)

/** After closed quotation marks whoever stands there has said the words, however the verb paints it. */
const uttered = (sentence: string): readonly Cue[] => {
  const hit =
    UTTERED.exec(sentence) ??
    /, (he|she|they) (charged|complained|protested|grumbled|concluded|lamented|retorted|boasted)(?=[,.;]|$)/.exec(
      sentence,
    )
  if (!hit || speakerIn(hit[1]!) === null) return []
  const start = hit.index + hit[0].indexOf(hit[1]!) - 1
  return [{ start, end: hit.index + hit[0].length, form: 'trail', label: hit[1]!, verb: hit[2]!, ...blank }]
}

/** `according to a notice that the office read out on October 8`: the paper speaks on the day on which it was made known. */
const PAPER_MADE_KNOWN =
  /\b(?:notice|order|instruction|directive|decree|proclamation|circular|poster|leaflet|announcement|pledge|letter|statement|report) (?:that|which) [^,;]*?\b(?:out|up|posted|issued|sent|published|reached|released|distributed|received|pasted|printed|made public)\b[^,;]*?( (?:on|in|last|early|late) [^,;]{3,24})$/
export const dayOfPaper = (phrase: string): string => PAPER_MADE_KNOWN.exec(phrase)?.[1] ?? ''
