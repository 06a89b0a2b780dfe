import {
  HITS_COUNTED,
  STANDING_LOOKED,
  type FoundNoun,
  type SearchFilter,
  type SearchSort,
} from '../record/search/search.js'
import type { Said } from './said.js'

/** The page that finds. */
export const SEARCH = {
  title: { en: 'Search', ko: '찾기' },
  box: { en: 'Words to find', ko: '찾을 말' },
  hint: {
    en: 'Both languages at once; particles and spaces do not matter. “words together” in quotes, -without, begin*.',
    ko: '두 언어를 함께 찾으며 조사와 띄어쓰기는 가리지 않습니다. "붙은 말"은 따옴표, -뺄말, 앞부분*.',
  },
  find: { en: 'Find', ko: '찾기' },
  narrow: { en: 'Narrow down', ko: '좁혀 보기' },
  all: { en: 'All', ko: '전체' },
  remove: { en: 'remove', ko: '빼기' },
  nothing: { en: 'Nothing found.', ko: '찾은 것이 없습니다.' },
  widen: { en: 'Look without narrowing down', ko: '조건 없이 찾기' },
  begin: {
    en: 'Type a word: a place in any spelling, an order, an outlet.',
    ko: '낱말을 적으십시오. 지명은 어떤 표기로 적어도 되고, 지시나 매체 이름도 됩니다.',
  },
  from: { en: 'From day', ko: '시작일' },
  to: { en: 'To day', ko: '종료일' },
  sort: { en: 'Order', ko: '차례' },
  saved: { en: 'Kept searches', ko: '저장한 찾기' },
  save: { en: 'Keep this search', ko: '이 찾기 저장' },
  name: { en: 'Name', ko: '이름' },
  close: { en: 'Take off the list', ko: '목록에서 빼기' },
  noneSaved: { en: 'None is kept.', ko: '저장한 찾기가 없습니다.' },
  about: { en: 'about', ko: '시점' },
  inText: { en: 'from character', ko: '글자 위치' },
} as const satisfies Readonly<Record<string, Said>>

export const FOUND_NOUN: Readonly<Record<FoundNoun, Said>> = {
  claim: { en: 'Claims', ko: '항목' },
  report: { en: 'Material', ko: '자료' },
  passage: { en: 'In the texts', ko: '본문 속' },
  directive: { en: 'Directives', ko: '지시' },
  incident: { en: 'Incidents', ko: '사건' },
  place: { en: 'Places', ko: '지역' },
  actor: { en: 'Bodies and offices', ko: '기관·직책' },
  dossier: { en: 'Dossiers', ko: '자료집' },
}

export const SORT: Readonly<Record<SearchSort, Said>> = {
  relevance: { en: 'best match first', ko: '잘 맞는 차례' },
  newest: { en: 'newest first', ko: '새것부터' },
  oldest: { en: 'oldest first', ko: '옛것부터' },
}

export const FILTER: Readonly<Record<SearchFilter, Said>> = {
  kind: { en: 'Kind', ko: '종류' },
  modality: { en: 'How surely it is said', ko: '단정 정도' },
  place: { en: 'Place, with its parts', ko: '지역(딸린 곳 포함)' },
  basis: { en: 'How the source knows', ko: '알게 된 경위' },
  language: { en: 'Language', ko: '언어' },
  outlet: { en: 'Outlet', ko: '매체' },
  standing: { en: 'Where it stands', ko: '확인 수준' },
  state: { en: 'To be minded', ko: '살펴볼 점' },
  origins: { en: 'Independent origins', ko: '독립 출처 수' },
}

/** A count, which ends at ten thousand. */
export const countSaid = (count: number): string =>
  count > HITS_COUNTED ? `${HITS_COUNTED.toLocaleString('en')}+` : count.toLocaleString('en')

export const foundSaid = (count: number): Said => ({
  en: count === 1 ? '1 found' : `${countSaid(count)} found`,
  ko: `${countSaid(count)}건 찾음`,
})
export const atLeastOrigins = (count: string): Said => ({ en: `${count} or more`, ko: `${count}개 이상` })

export const PARTLY: Said = {
  en: `Of the claims found, the newest ${STANDING_LOOKED.toLocaleString('en')} were looked at for where they stand.`,
  ko: `찾은 항목 가운데 새것 ${STANDING_LOOKED.toLocaleString('en')}건까지만 확인 수준을 따졌습니다.`,
}

export const NEWEST_RANKED: Said = {
  en: `There are more than ${HITS_COUNTED.toLocaleString('en')}: the newest are put in order.`,
  ko: `${HITS_COUNTED.toLocaleString('en')}건이 넘어 새것만 차례를 매겼습니다.`,
}
