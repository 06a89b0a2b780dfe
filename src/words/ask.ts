import type { AnswerState, Hold, Reason } from '../record/answer.js'
import { inLanguage } from '../record/bilingual.js'
import type { Named } from '../record/card.js'
import type { DirectiveId } from '../record/id.js'
import type { Said } from './said.js'
import { sayDay } from './when.js'

/** Questions across both axes of time. */
export const ASK = {
  heading: { en: 'Ask', ko: '물어보기' },
  lead: {
    en: 'What was the rule at a place on a day, as published by another day, and from how many independent origins?',
    ko: '어떤 날 어떤 곳에서 지시는 무엇이었고, 다른 어떤 날까지 보도된 바로는 독립 출처가 몇 곳이었는지 묻습니다.',
  },
  place: { en: 'Place', ko: '지역' },
  on: { en: 'On the day', ko: '알고 싶은 날' },
  known: { en: 'As published by', ko: '이날까지 보도된 바로' },
  topic: { en: 'About the topic', ko: '주제' },
  directive: { en: 'or about one directive', ko: '또는 지시 하나' },
  aboutThis: {
    en: 'Ask what it was on a day, as published by another day',
    ko: '어떤 날, 어떤 날까지 보도된 바로 어땠는지 물어보기',
  },
  which: { en: 'Which one is meant?', ko: '어느 것을 말합니까?' },
  namesHint: {
    en: 'Places and directives are typed: a place in any spelling, a directive by its title or words of it. Without a directive, any of the topic counts.',
    ko: '지역과 지시는 글자로 적습니다. 지역은 어떤 표기든 되고, 지시는 제목이나 그 안의 말로 찾습니다. 지시를 비워 두면 주제 전체를 봅니다.',
  },
  ask: { en: 'Ask', ko: '물어보기' },
  answer: { en: 'Answer', ko: '답' },
  rules: { en: 'Rules that count', ko: '해당하는 지시' },
  state: { en: 'At that place and day', ko: '그날 그곳' },
  why: { en: 'Why', ko: '까닭' },
  claims: { en: 'What it rests on', ko: '근거 항목' },
  against: { en: 'What speaks against it', ko: '이와 어긋나는 항목' },
  recorded: { en: 'As recorded here on (may stay empty)', ko: '여기에 기록된 시점(비워도 됨)' },
  recordedHint: {
    en: '“As recorded here on” takes a day or an instant such as 2026-11-24T09:00Z, and answers from what this archive held then.',
    ko: '‘여기에 기록된 시점’에는 날짜나 2026-11-24T09:00Z 같은 시각을 적습니다. 그때 이 아카이브에 있던 기록으로만 답합니다.',
  },
  undated: { en: 'Not counted: their reports have no date', ko: '세지 않음: 자료에 날짜가 없는 항목' },
  none: { en: 'No rule that counts.', ko: '해당하는 지시가 없습니다.' },
  noClaims: { en: 'No claim had been published by then.', ko: '그때까지 보도된 항목이 없습니다.' },
  convention: {
    en: 'By convention a rule counts as reported in force for 60 days after the last report of it, then only as possible, and after 1,096 days as unknown, unless it states its own end. Silence is not repeal. Every “in force” means reported to be in force.',
    ko: '마지막 보도 뒤 60일까지는 시행 중이라고 전해진 것으로, 그 뒤에는 가능성으로, 1,096일이 지나면 알 수 없는 것으로 봅니다. 지시가 스스로 기한을 밝힌 때는 그에 따릅니다. 보도가 없다고 철회된 것은 아니며, ‘시행 중’은 모두 그렇게 전해졌다는 뜻입니다.',
  },
} as const satisfies Readonly<Record<string, Said>>

/** No rule of the archive is about this topic at all: a slip of the hand, or nothing on record yet. */
export const topicUnknown = (topic: string, topics: readonly string[]): Said =>
  topics.length === 0
    ? { en: 'This archive has no directives yet.', ko: '이 아카이브에는 아직 지시가 없습니다.' }
    : {
        en: `No directive here is about “${topic}”. Topics on record: ${topics.join(', ')}.`,
        ko: `‘${topic}’에 관한 지시가 여기에 없습니다. 기록된 주제: ${topics.join(', ')}.`,
      }

export const ANSWER_STATE: Readonly<Record<AnswerState, Said>> = {
  'in-force': { en: 'Reported to be in force.', ko: '시행 중이라고 전해졌습니다.' },
  possibly: { en: 'Possibly in force.', ko: '시행 중이었을 수 있습니다.' },
  'not-in-force': { en: 'Not in force, by what was published.', ko: '보도된 바로는 시행 중이 아니었습니다.' },
  contested: { en: 'Contested: reports speak against each other.', ko: '보도가 서로 엇갈립니다.' },
  unknown: { en: 'Unknown.', ko: '알 수 없습니다.' },
}

export const HOLD: Readonly<Record<Hold, Said>> = {
  yes: { en: 'reported in force', ko: '시행 중이라고 전해짐' },
  possibly: { en: 'possibly', ko: '가능' },
  no: { en: 'no', ko: '아님' },
  faded: { en: 'not heard of for too long', ko: '오래 보도 없음' },
  out: { en: 'elsewhere', ko: '다른 곳' },
  unseen: { en: 'not yet published', ko: '아직 보도 전' },
}

type Names = { readonly directive: Said; readonly by: Said }

/** Why a rule stands as it does, in one sentence. */
export const REASON: Readonly<Record<'replaced' | 'suspended' | 'weakened' | 'disputed', (names: Names) => Said>> = {
  replaced: ({ directive, by }) => ({
    en: `“${directive.en}” had been replaced by “${by.en}”.`,
    ko: `‘${directive.ko}’은(는) ‘${by.ko}’(으)로 대체된 뒤였습니다.`,
  }),
  suspended: ({ directive, by }) => ({
    en: `“${directive.en}” was suspended by “${by.en}”.`,
    ko: `‘${directive.ko}’은(는) ‘${by.ko}’에 따라 중단된 상태였습니다.`,
  }),
  weakened: ({ directive, by }) => ({
    en: `“${directive.en}” may have given way to “${by.en}”, so it is at most possible.`,
    ko: `‘${directive.ko}’은(는) ‘${by.ko}’에 밀려났을 수 있어 가능성으로만 봅니다.`,
  }),
  disputed: ({ directive, by }) => ({
    en: `Whether “${by.en}” ended “${directive.en}” is disputed between reports.`,
    ko: `‘${by.ko}’이(가) ‘${directive.ko}’을(를) 끝냈는지는 보도가 엇갈립니다.`,
  }),
}

export const carriedSince = (directive: Said, day: Said): Said => ({
  en: `“${directive.en}” was last reported on ${day.en}; no later report by then.`,
  ko: `‘${directive.ko}’은(는) ${day.ko}에 마지막으로 전해졌고 그때까지 뒤이은 보도가 없었습니다.`,
})

export const startDisputed = (directive: Said): Said => ({
  en: `Reports differ on when “${directive.en}” began; the start is taken as wide as they say.`,
  ko: `‘${directive.ko}’의 시작 시점은 보도마다 달라, 전해진 범위를 모두 잡았습니다.`,
})

/** A name in both languages, the id where there is none. */
export const bothOf = (name: Named | undefined, id: string): Said => ({
  en: name ? inLanguage(name.name, 'en').text : id,
  ko: name ? inLanguage(name.name, 'ko').text : id,
})

/** One reason as a sentence. */
export const reasonSaid = (reason: Reason, names: ReadonlyMap<DirectiveId, Named<DirectiveId>>): Said => {
  const directive = bothOf(names.get(reason.directive), reason.directive)
  if (reason.kind === 'carried') return carriedSince(directive, sayDay(reason.lastReported))
  if (reason.kind === 'start-disputed') return startDisputed(directive)
  return REASON[reason.kind]({ directive, by: bothOf(names.get(reason.by), reason.by) })
}
