import { compact } from './pattern.js'
import type { Language } from './language.js'
import { spaced } from './span.js'

/** The parts of a directive; null where the words are silent. */
export type Rule = {
  readonly issuer: string | null
  readonly addressee: string | null
  readonly ruleBefore: string | null
  readonly ruleAfter: string | null
}

const clip = (words: string | undefined): string | null => {
  const text =
    words
      ?.replace(/\s+/g, ' ')
      .trim()
      .replace(/^["'“‘]+|["'”’.,]+$/g, '') ?? ''
  return text === '' ? null : text
}

const EN_ISSUER = compact(
  /\b(Kim Jong[- ]?\w+|(?:the )?(?:Supreme Command|Ministry of [A-Z][\w ]+?|General Staff|Central Committee|Cabinet|North Korean authorities|authorities|regime|leadership|government|National Defense Commission|State Affairs Commission)|North Korea|Pyongyang|the leader)\b(?=[^.]*\b(?:order|instruct|told|announc|issu|call|promis|direct|proclam|notice|telegram|rule|begun))/i,
)
const EN_ADDRESSEE = compact(
  /\b((?:[Tt]he |[Aa]ll |every |both |part of its |its |fellow |border |military |security |guard |patrol |army |[A-Z]\w+ )*(?:border (?:guards?|patrol|units?|forces|troops)|military forces|soldiers|troops|guards?|units?|officers|police|officials|residents|forces|men|patrol|garrisons?|commanders))\b/,
)
const EN_AFTER =
  /\b(?:ordered|instructed|told|asked|warned|directed|orders?|instructions?|directive|telling|required)\b[^.]*?\b(to (?!be\b)[\w][^.;]*|that [^.;]+)/i
const EN_BEFORE = /\b(?:instead of|rather than|in place of) ([^,.;]+)/i

const KO_ISSUER =
  /(김정은|김정일|최고사령관|최고사령부|총참모부|사회안전성|인민보안성|국가보위성|국가안전보위부|중앙당|당중앙|북한 당국|당국|북한|원수님|보위부|안전부|국경경비사령부)(?:은|는|이|가|의|에서|\(| )/
const KO_ADDRESSEE =
  /([^\s,"'“‘]*(?:국경경비대|경비대|국경경비사령부|국경군인|군인들?|부대|여단|주민들?|단위|경비병|병사들?|안전원|보위원|군관|배))(?:에|에게|들에게|한테|의)? /
const KO_CONTENT = compact(
  /['"‘“]([^'"’”]{4,120})['"’”](?:이?라|며|는|고)|([^,.]{6,120}?(?:라|말라|다|도록|할 것|말 것))(?:는|고) ?(?:지시|명령|포고|방침|지침|조항|대목|요구|내용|골자|통보|것이 골자)/,
)

/** Reads a directive's parts from its own words; `before` is a former rule told close by, if any. */
export const ruleOf = (claim: string, language: Language, before: string | null): Rule => {
  const flat = spaced(claim)
  const isFormer =
    language === 'ko'
      ? /예전|전에는|그동안|원래|종전/.test(flat)
      : /\b(?:previously|used to|formerly|until now)\b/i.test(flat)
  if (language === 'ko') {
    const content = KO_CONTENT.exec(flat)
    const instead = /([^\s,]+(?: [^\s,]+)?) 대신/.exec(flat)
    return {
      issuer: clip(KO_ISSUER.exec(flat)?.[1]),
      addressee: clip(KO_ADDRESSEE.exec(flat)?.[1]),
      ruleBefore: isFormer ? null : (clip(instead?.[1]) ?? before),
      ruleAfter: clip(content?.[1] ?? content?.[2]) ?? clip(flat),
    }
  }
  const after = EN_AFTER.exec(flat)
  const evenIf = /\beven (?:if )?([^,.]+)/i.exec(flat)
  return {
    issuer: clip(EN_ISSUER.exec(flat)?.[1]),
    addressee: clip(EN_ADDRESSEE.exec(flat.replace(EN_ISSUER, ' '))?.[1]),
    ruleBefore: isFormer ? null : (clip(EN_BEFORE.exec(flat)?.[1]) ?? before),
    ruleAfter:
      clip(after?.[1]?.replace(/^that /, '')) ?? (evenIf ? clip(flat.slice(evenIf.index)) : null) ?? clip(flat),
  }
}
