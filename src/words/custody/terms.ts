import type { Audience, Consent, Release, Use } from '../../record/consent.js'
import type { Said } from '../said.js'

/** What was agreed for a note of our own, and what its source consented to. */
export const TERMS = {
  title: { en: 'What may be used', ko: '보도 가능 범위와 동의' },
  lead: {
    en: 'What was agreed for the words of this note, and what its source consented to. The gate holds every edition to it: of all terms that touch a passage the strictest decides, and a use without its own consent is refused.',
    ko: '이 메모의 말을 어디까지 쓰기로 했는지, 취재원이 무엇에 동의했는지 적습니다. 발행 전 점검이 판마다 이대로인지 봅니다. 대목에 걸린 조건 가운데 가장 엄한 것을 따르고, 동의가 없는 쓰임은 막습니다.',
  },
  terms: { en: 'Terms', ko: '조건' },
  noTerms: {
    en: 'Nothing was agreed yet: no word of this note may be used.',
    ko: '정한 조건이 없어 이 메모의 말은 쓸 수 없습니다.',
  },
  stretch: { en: 'Words', ko: '대목' },
  whole: { en: 'the whole note', ko: '메모 전체' },
  stretchHint: {
    en: 'The exact words as they stand in the note; empty means the whole note. For the same words the later entry holds.',
    ko: '메모에 있는 그대로 적으십시오. 비워 두면 메모 전체입니다. 같은 대목이면 나중에 적은 조건을 따릅니다.',
  },
  release: { en: 'What may be done with them', ko: '보도 범위' },
  embargo: { en: 'Nothing before (Korean time)', ko: '이때까지 보도 유예(한국 시각)' },
  embargoHint: {
    en: 'For example 2026-03-01T09:00; empty means none.',
    ko: '예: 2026-03-01T09:00. 없으면 비워 두십시오.',
  },
  languages: { en: 'Languages', ko: '언어' },
  audiences: { en: 'For whom', ko: '누구에게' },
  none: { en: 'Tick none for all of them.', ko: '하나도 고르지 않으면 모두입니다.' },
  all: { en: 'all', ko: '모두' },
  english: { en: 'English', ko: '영어' },
  korean: { en: 'Korean', ko: '한국어' },
  recorded: { en: 'Recorded', ko: '기록한 때' },
  record: { en: 'Record what was agreed', ko: '조건 기록' },
  consent: { en: 'Consent', ko: '동의' },
  use: { en: 'Use', ko: '쓰임' },
  state: { en: 'The source says', ko: '취재원의 말' },
  day: { en: 'Said on', ko: '말한 날' },
  dayHint: { en: 'Empty means today in Korea.', ko: '비워 두면 한국 날짜로 오늘입니다.' },
  how: { en: 'How they said so, or why not any more', ko: '어떻게 동의했는지, 왜 거두었는지' },
  howHint: { en: 'By voice, in writing; never who.', ko: '말로, 글로 등. 누구인지는 적지 마십시오.' },
  notAsked: { en: 'nobody asked: not to be used so', ko: '묻지 않음: 이렇게 쓸 수 없음' },
  saveConsent: { en: 'Record what the source says', ko: '취재원의 말 기록' },
  dossiers: { en: 'Dossiers that use this note', ko: '이 메모를 쓴 자료집' },
  look: {
    en: 'Consent to publication was withdrawn. Nothing of this note leaves from now on. Look at each dossier again: take its claims out; of an edition that was published, add a notice, or withhold it where somebody is in danger.',
    ko: '취재원이 보도 동의를 거두었습니다. 이제부터 이 메모에서는 아무것도 나가지 않습니다. 자료집마다 다시 보고 항목을 빼십시오. 이미 발행한 판은 바로잡음을 달고, 위험한 사람이 있으면 비공개로 돌리십시오.',
  },
  unused: { en: 'No dossier uses it.', ko: '쓴 자료집이 없습니다.' },
  back: { en: 'To the note', ko: '메모로' },
  history: { en: 'Everything that was recorded, the newest first', ko: '기록한 것 모두(최근 것부터)' },
  verb: {
    en: 'Shows what may be used of a clean note, or records terms and consent.',
    ko: '정리본의 보도 가능 범위와 동의를 보여 주거나 기록합니다.',
  },
  optRelease: { en: 'print, background or not-for-print', ko: 'print, background, not-for-print 중 하나' },
  optQuote: { en: 'the exact words it is for; without, the whole note', ko: '해당하는 대목 그대로. 없으면 메모 전체' },
  optEmbargo: {
    en: 'nothing before this, in Korean time (2026-03-01T09:00)',
    ko: '이때까지 유예, 한국 시각(2026-03-01T09:00)',
  },
  optLanguages: { en: 'en, ko; without, both', ko: 'en, ko. 없으면 둘 다' },
  optAudiences: { en: 'public, partner, court; without, all', ko: 'public, partner, court. 없으면 모두' },
  optConsent: { en: 'publish, translate, share or evidence', ko: 'publish, translate, share, evidence 중 하나' },
  optWithdrawn: { en: 'the source took it back', ko: '취재원이 동의를 거둠' },
  optOn: { en: 'the day on which the source said so', ko: '취재원이 말한 날' },
  optHow: { en: 'how the source said so, or why not any more', ko: '어떻게 동의했는지, 왜 거두었는지' },
} as const satisfies Readonly<Record<string, Said>>

export const RELEASE: Readonly<Record<Release, Said>> = {
  print: { en: 'May be printed', ko: '보도 가능' },
  background: { en: 'Background: told, not quoted', ko: '배경 설명: 인용하지 않음' },
  'not-for-print': { en: 'Not for print', ko: '비보도' },
}

export const AUDIENCE: Readonly<Record<Audience, Said>> = {
  public: { en: 'everybody', ko: '일반' },
  partner: { en: 'a named partner', ko: '정해진 상대 기관' },
  court: { en: 'a court or prosecutor', ko: '법원·검찰' },
}

export const USE: Readonly<Record<Use, Said>> = {
  publish: { en: 'Publishing', ko: '보도' },
  translate: { en: 'Translating', ko: '번역' },
  share: { en: 'Passing on', ko: '제공' },
  evidence: { en: 'Use as evidence', ko: '증거로 쓰기' },
}

export const CONSENT: Readonly<Record<Consent['is'], Said>> = {
  given: { en: 'Yes', ko: '동의' },
  withdrawn: { en: 'Not any more', ko: '동의 철회' },
}

export const embargoedTo = (instant: Said): Said => ({ en: `not before ${instant.en}`, ko: `${instant.ko}까지 유예` })
