import type { Facts } from '../../record/refusal.js'
import { WARNING } from '../label.js'
import type { Said } from '../said.js'
import { TOUCH_REFUSALS } from './touch.js'

const fact = (facts: Facts, name: string): string => String(facts[name] ?? '—')

const UNNAMED: Said = { en: 'an identity', ko: '신원' }
const IDENTITY: Readonly<Record<string, Said>> = { ...WARNING, name: { en: 'a person’s name', ko: '사람 이름' } }

const UNREADABLE: Said = {
  en: 'This is no key of an office. Print it anew on the office’s computer with “attested vault key”, and carry it whole.',
  ko: '사무실 열쇠가 아닙니다. 사무실 컴퓨터에서 ‘attested vault key’로 다시 뽑아 통째로 옮기십시오.',
}
const WHY_UNFIT: Readonly<Record<string, Said>> = {
  classical: {
    en: 'This key is classical: what it seals could be kept and read by a later machine. The office’s key begins with attested-office-1 and holds an age1pq1… key.',
    ko: '옛 방식의 열쇠입니다. 이것으로 봉인한 것은 훗날의 기계가 읽을 수 있습니다. 사무실 열쇠는 attested-office-1로 시작하고 age1pq1… 열쇠가 들어 있습니다.',
  },
  secret: {
    en: 'This is a secret key. It must not be on this device: delete it here. Only the office’s public key is needed.',
    ko: '비밀 열쇠입니다. 이 기기에 있어서는 안 되니 여기서 지우십시오. 사무실의 공개 열쇠만 있으면 됩니다.',
  },
  slip: {
    en: 'The key has a slip in it: its check does not fit. Carry it over once more, or print it anew with “attested vault key”.',
    ko: '열쇠에 틀린 곳이 있습니다(확인 값이 맞지 않음). 다시 옮기거나 ‘attested vault key’로 다시 뽑으십시오.',
  },
}

/** Ways of saying no around what is sealed, released or erased. */
export const CUSTODY_REFUSALS = {
  ...TOUCH_REFUSALS,
  'identity-pattern': (f) => {
    const kind = IDENTITY[String(f.kind)] ?? UNNAMED
    return {
      en: `The text holds what looks like ${kind.en} (character ${fact(f, 'at')}). Nothing was saved. Strike it, or tick that you looked and it is nobody’s identity.`,
      ko: `${kind.ko}(으)로 보이는 것이 있습니다(${fact(f, 'at')}번째 글자). 저장하지 않았습니다. 지우거나, 확인했고 누구의 신원도 아니라고 표시하십시오.`,
    }
  },
  'words-absent': (f) => ({
    en: `${fact(f, 'count')} of the words do not stand in what would be erased. Nothing was erased. Type each as it stands there, one a line.`,
    ko: `적은 말 가운데 ${fact(f, 'count')}개가 파기할 기록에 없습니다. 아무것도 파기하지 않았습니다. 기록에 있는 그대로 한 줄에 하나씩 적으십시오.`,
  }),
  'words-unfit': (f) => ({
    en: `The spilled words are needed, one a line: 1 to ${fact(f, 'most')} of them, each of 2 to 200 letters.`,
    ko: `새어 나간 말을 한 줄에 하나씩 적어야 합니다. 1~${fact(f, 'most')}개, 하나에 2~200자입니다.`,
  }),
  'recipient-unfit': (f) => WHY_UNFIT[String(f.why)] ?? UNREADABLE,
  'field-file-broken': () => ({
    en: 'This is no whole file of “attested seal”: it is cut off, altered, or something else. Carry it over once more.',
    ko: '‘attested seal’로 만든 온전한 파일이 아닙니다. 잘렸거나 바뀌었거나 다른 파일입니다. 다시 옮겨 오십시오.',
  }),
  'field-file-twice': () => ({
    en: 'This file was taken in before. Nothing was added; it can be deleted.',
    ko: '이미 받아들인 파일입니다. 아무것도 더하지 않았으니 지워도 됩니다.',
  }),
} as const satisfies Readonly<Record<string, (facts: Facts) => Said>>
