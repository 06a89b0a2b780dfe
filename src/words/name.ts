import type { NameReason } from '../record/name.js'
import type { Said } from './said.js'

/** Why a spelling was taken for a name, as a sentence. */
export const reasonOfName = (reason: NameReason): Said => {
  switch (reason.kind) {
    case 'read-as':
      return {
        en: `“${reason.letters}” read as ${reason.hangul}`,
        ko: `‘${reason.letters}’을(를) ${reason.hangul}(으)로 읽음`,
      }
    case 'assimilated':
      return {
        en: `“${reason.letters}” as ${reason.hangul} is pronounced`,
        ko: `${reason.hangul}의 발음대로 ‘${reason.letters}’`,
      }
    case 'north':
      return {
        en: `${reason.north} is the DPRK spelling of ${reason.south}`,
        ko: `${reason.north}: ${reason.south}의 북한 표기`,
      }
    case 'extra':
      return { en: `“${reason.letters}” is one letter more`, ko: `‘${reason.letters}’이(가) 더 있음` }
    case 'left-out':
      return { en: `something of ${reason.hangul} is left out`, ko: `${reason.hangul}의 일부가 빠짐` }
    case 'other':
      return {
        en: `“${reason.letters}” stands where ${reason.hangul} would`,
        ko: `${reason.hangul} 자리에 ‘${reason.letters}’`,
      }
    case 'ending-left-off':
      return { en: `without the ending ${reason.hangul}`, ko: `끝의 ‘${reason.hangul}’ 없이 적음` }
    case 'ending-added':
      return { en: `“${reason.letters}” taken for the kind of place`, ko: `‘${reason.letters}’은(는) 지역 종류로 봄` }
    case 'initials':
      return {
        en: `only the initials ${reason.letters} agree, a weak match`,
        ko: `머리글자 ${reason.letters}만 맞음, 약한 일치`,
      }
    case 'given-first':
      return { en: `“${reason.letters}” taken for the family name`, ko: `‘${reason.letters}’을(를) 성으로 봄` }
    case 'hanja':
      return {
        en: `${reason.letters} read as ${reason.hangul}`,
        ko: `${reason.letters}을(를) ${reason.hangul}(으)로 읽음`,
      }
    case 'japanese':
      return {
        en: `the characters of ${reason.hangul} as read in Japanese`,
        ko: `${reason.hangul}의 한자를 일본식으로 읽음`,
      }
  }
}

/** A match without anything to explain. */
export const AS_WRITTEN: Said = { en: 'spelt as usual', ko: '통용되는 표기' }

/** Before the name by which something was found. */
export const FOUND_AS: Said = { en: 'found as', ko: '찾은 표기:' }

/** Above a list in which something was found by sound. */
export const BY_SOUND: Said = {
  en: 'Some of these were found by how the name sounds. A match is a hit to be checked, never a proof that two names are one.',
  ko: '일부는 소리가 비슷해 찾은 것입니다. 확인할 후보일 뿐, 같은 이름이라는 뜻은 아닙니다.',
}

/** From where a spelling is. */
export const NAME_SOURCE: Readonly<Record<string, Said>> = {
  rule: { en: 'made by rule', ko: '규칙에 따라 적음' },
  general: { en: 'general knowledge', ko: '널리 알려진 이름' },
}

/** By which convention a spelling is made. */
export const NAME_SCHEME: Readonly<Record<string, Said>> = {
  common: { en: 'customary', ko: '통용' },
  hangul: { en: 'Hangul', ko: '한글' },
  hanja: { en: 'Hanja', ko: '한자' },
  kp: { en: 'the North’s romanization', ko: '북한 로마자 표기' },
  mr: { en: 'McCune–Reischauer', ko: '매큔-라이샤워' },
  rr: { en: 'Revised Romanization', ko: '국어의 로마자 표기법' },
  pinyin: { en: 'Hanyu Pinyin', ko: '한어 병음' },
  chinese: { en: 'Chinese', ko: '중국어' },
  japanese: { en: 'Japanese', ko: '일본어' },
  former: { en: 'former name', ko: '옛 이름' },
  ruled: { en: 'spelling decided here', ko: '여기서 결정한 표기' },
}
