import { koreanRank } from './korean.js'
import { isOutletName, OUTLET, type Roster, type Voice } from './voice.js'

/** Who a printed label stands for, entered in the roster. A short form takes the last full one that fits it. */
export const koreanVoice = (
  printed: string,
  told: string | null,
  via: readonly string[],
  roster: Roster,
  outlet: readonly string[],
): Voice => {
  const label = tidied(printed)
  if (isOutletName(label, outlet)) return OUTLET
  const full = fullLabel(label, roster)
  if (full !== null)
    return roster.speak(
      full.label,
      full.rank,
      told,
      full.label === label ? via : via.length > 0 ? via : full.chain.slice(0, -1),
    )
  return roster.speak(label, koreanRank(label), told, via)
}

/** `북한 전문 매체 강변NK` is 강변NK; `이 소식통` is 소식통. */
const tidied = (printed: string): string => {
  const label = printed
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:한편|앞서|이어|또한|또(?! 다른)|다만|그러면서) /, '')
  const described =
    /^(?:[가-힣]+ ){1,4}(?:매체|방송|신문|언론|언론사)(?:인)? ([^\s]*(?:NK|일보|방송|신문|통신|재팬|[A-Z]{2,}|뉴스|프레스)[^\s]*)$/.exec(
      label,
    )
  return described ? described[1]! : label
}

const fullLabel = (label: string, roster: Roster): Voice | null => {
  if (/^(?:그|그녀|그 소식통)$/.test(label)) return roster.latest('person')
  if (/^(?:그들|이들)$/.test(label)) return roster.latest('group')
  const short =
    /^(?:이|그|해당|동|같은|이들|이 ?같은) ?(소식통|주민|관계자|매체|방송|신문|통신|취재원|단체|언론)들?$/.exec(label)
  const noun = short
    ? short[1]!
    : /^(?:소식통|취재원|주민|관계자|매체|방송|신문|통신|단체|당국자|대변인|간부)$/.test(label)
      ? label
      : null
  if (noun === null) return null
  if (/매체|방송|신문|통신|단체|언론/.test(noun))
    return (
      (noun === '매체' || noun === '언론'
        ? null
        : roster.find((voice) => voice.rank === 'organ' && voice.label.includes(noun))) ?? roster.latest('organ')
    )
  return roster.find((voice) => voice.label.includes(noun)) ?? (noun === '소식통' ? roster.latest('person') : null)
}
