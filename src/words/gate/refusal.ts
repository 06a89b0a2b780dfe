import type { Facts } from '../../record/refusal.js'
import type { Said } from '../said.js'
import type { ReplyGap } from '../../record/gate/reply.js'
import { NOTICE_WORDS } from './notice.js'
import { replyGapSaid } from './reply.js'

const fact = (facts: Facts, name: string): string => String(facts[name] ?? '—')

const partOf = ({ field }: Facts): Said =>
  field === 'was' || field === 'is' || field === 'why' ? NOTICE_WORDS[field] : { en: '—', ko: '—' }

/** Ways of saying no at the gate and on what has left. */
export const GATE_REFUSALS = {
  'label-unknown': (f) => ({
    en: `“${fact(f, 'label')}” is no label of the closed list.`,
    ko: `‘${fact(f, 'label')}’은(는) 정해진 지면 표기 목록에 없습니다.`,
  }),
  'gate-closed': (f) => ({
    en: `The gate does not let it out yet: ${fact(f, 'checks')}. The dossier’s page says what is missing and what would pass.`,
    ko: `아직 내보낼 수 없습니다: ${fact(f, 'checks')}. 무엇이 빠졌고 어떻게 하면 되는지는 자료집 페이지에 나옵니다.`,
  }),
  'may-not-approve': () => ({
    en: 'Whoever froze these pages or changed them last cannot approve them. Ask somebody else; they can do so on a device of their own.',
    ko: '이 교정쇄를 만들었거나 마지막으로 고친 사람은 승인할 수 없습니다. 다른 구성원에게 부탁하십시오. 자기 기기에서 할 수 있습니다.',
  }),
  'bundle-unknown': () => ({
    en: 'There are no frozen pages of this dossier with that hash. Freeze it first, then have it approved.',
    ko: '그런 해시의 교정쇄가 이 자료집에 없습니다. 먼저 교정쇄를 만들고 승인을 받으십시오.',
  }),
  'bundle-changed': () => ({
    en: 'Something has changed since these pages were frozen, so that approvals of them are void. Freeze it anew and have that approved.',
    ko: '교정쇄를 만든 뒤 내용이 달라져 앞선 승인은 효력이 없습니다. 교정쇄를 새로 만들어 다시 승인을 받으십시오.',
  }),
  'approved-already': () => ({
    en: 'You have approved exactly these pages already; one yes counts once.',
    ko: '이 교정쇄는 이미 승인하셨습니다. 한 사람의 승인은 한 번만 셉니다.',
  }),
  'edition-withheld': (f) => ({
    en: `This edition is withheld for safety (${fact(f, 'edition')}). Only its manifest and the line that says so can be had.`,
    ko: `안전상 비공개인 판입니다(${fact(f, 'edition')}). 목록 파일과 비공개 안내만 받을 수 있습니다.`,
  }),
  'withdrawal-decided': () => ({
    en: 'A second member has decided on this already; the page shows how. Whoever sees a danger can hide the edition again.',
    ko: '이미 다른 구성원이 판단했습니다. 결과는 화면에 나옵니다. 위험이 보이면 누구나 그 판을 다시 감출 수 있습니다.',
  }),
  'reply-incomplete': ({ gap }) => replyGapSaid(gap as ReplyGap),
  'notice-incomplete': (f) => ({
    en: `A correction or clarification gives what it said, what it should say, and why; any other notice at least the last. “${partOf(f).en}” is empty: fill it in one language or both.`,
    ko: `바로잡음과 보충 설명에는 나간 내용, 고친 내용, 까닭이 모두 있어야 하고, 다른 알림에는 마지막 것이 있어야 합니다. ‘${partOf(f).ko}’ 칸이 비어 있습니다. 한 언어로라도 적으십시오.`,
  }),
  'setting-unfit': (f) => ({
    en: `${fact(f, 'field')} must be a whole number from ${fact(f, 'least')} to ${fact(f, 'most')}.`,
    ko: `${fact(f, 'field')} 값은 ${fact(f, 'least')}에서 ${fact(f, 'most')} 사이의 정수여야 합니다.`,
  }),
} as const satisfies Readonly<Record<string, (facts: Facts) => Said>>
