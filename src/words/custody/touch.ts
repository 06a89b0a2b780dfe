import type { Facts } from '../../record/refusal.js'
import type { Said } from '../said.js'

/** What the keepers' window says of hardware keys, which people know as security keys. */
export const TOUCH = {
  keys: { en: 'Security keys', ko: '보안 키' },
  about: {
    en: 'A security key opens one compartment at each touch, without the seven words being typed. Whoever has infected this computer then gets the compartments that were opened meanwhile and no other; seven words typed while somebody watches give away all of yours. Keep the seven words: a key can be lost or break. It works on this computer alone.',
    ko: '보안 키를 한 번 누르면 일곱 낱말을 입력하지 않고 보호 칸 하나가 열립니다. 그러면 이 컴퓨터를 감염시킨 쪽은 그동안 연 칸만 얻고 다른 칸은 얻지 못합니다. 누가 지켜보는 가운데 일곱 낱말을 입력하면 맡은 칸을 모두 내주게 됩니다. 보안 키는 잃거나 고장 날 수 있으니 일곱 낱말도 계속 외워 두십시오. 이 컴퓨터에서만 쓸 수 있습니다.',
  },
  one: {
    en: 'A prompt that you did not ask for: do not touch. Each touch may cost one compartment.',
    ko: '요청하지 않은 창이 뜨면 누르지 마십시오. 한 번 누를 때마다 보호 칸 하나를 잃을 수 있습니다.',
  },
  add: { en: 'Add a security key', ko: '보안 키 추가' },
  addAbout: {
    en: 'It is touched once to be made, and once for each compartment you keep:',
    ko: '만들 때 한 번, 맡은 보호 칸마다 한 번씩 누릅니다. 맡은 칸:',
  },
  name: { en: 'A name to know it by', ko: '알아볼 이름' },
  nameHint: {
    en: 'Such as a colour. It lies in the clear on this computer.',
    ko: '색깔 등. 이 컴퓨터에 암호화하지 않고 둡니다.',
  },
  making: { en: 'Touch the new key.', ko: '새 보안 키를 누르십시오.' },
  touchFor: { en: 'Touch the key. Compartment', ko: '보안 키를 누르십시오. 보호 칸' },
  added: { en: 'Added. Compartments that it opens:', ko: '추가했습니다. 이 키로 여는 보호 칸:' },
  partly: {
    en: 'Stopped. The compartments touched for so far can be opened with it; for the others, bring it up to date later.',
    ko: '멈췄습니다. 지금까지 누른 칸은 이 키로 열 수 있습니다. 나머지는 나중에 ‘새로 맞추기’로 하십시오.',
  },
  none: { en: 'None yet.', ko: '아직 없습니다.' },
  opens: { en: 'Opens', ko: '여는 칸' },
  key: { en: 'Key', ko: '보안 키' },
  since: { en: 'Since', ko: '추가한 날' },
  elsewhere: { en: 'not on this computer', ko: '이 컴퓨터에는 없음' },
  behind: { en: 'behind', ko: '열쇠가 바뀜' },
  update: { en: 'Bring up to date', ko: '새로 맞추기' },
  updateAbout: {
    en: 'For compartments that came later. One whose key was changed since needs no touch: open it once with the seven words.',
    ko: '나중에 생긴 보호 칸을 더할 때 씁니다. 그 뒤에 열쇠가 바뀐 칸은 누를 것 없이 일곱 낱말로 한 번 열면 맞춰집니다.',
  },
  current: { en: 'It opens all of your compartments already.', ko: '맡은 칸을 이미 모두 열 수 있습니다.' },
  remove: { en: 'Remove', ko: '없애기' },
  removed: {
    en: 'Removed; its files are deleted. If it was lost together with this computer’s disk, key your compartments anew.',
    ko: '없애고 파일을 지웠습니다. 이 컴퓨터의 디스크와 함께 잃었다면 보호 칸의 열쇠를 바꾸십시오.',
  },
  open: { en: 'Open by touch', ko: '보안 키로 열기' },
  waiting: { en: 'Touch the security key now.', ko: '지금 보안 키를 누르십시오.' },
  stale: {
    en: 'The key of this compartment was changed since. Open it once with the seven words; then the touch works again.',
    ko: '이 보호 칸의 열쇠가 그 뒤에 바뀌었습니다. 일곱 낱말로 한 번 열면 다시 보안 키로 열 수 있습니다.',
  },
  notFor: {
    en: 'No security key of yours opens this compartment: type the seven words.',
    ko: '이 보호 칸을 여는 보안 키가 없습니다. 일곱 낱말을 입력하십시오.',
  },
  byTouch: {
    en: 'Opened by touch. Colleagues, new compartments and security keys need the seven words.',
    ko: '보안 키로 열었습니다. 보호 담당이나 보안 키, 새 보호 칸을 다루려면 일곱 낱말로 여십시오.',
  },
  otherAddress: {
    en: 'Security keys answer to a name, not to 127.0.0.1. Open the link with the name that “attested vault” prints first.',
    ko: '보안 키는 127.0.0.1이 아니라 이름이 있는 주소에서만 됩니다. ‘attested vault’가 먼저 보여 주는 링크를 여십시오.',
  },
  noBrowser: {
    en: 'This browser cannot ask a security key for a secret (WebAuthn PRF). Use another browser, or the seven words.',
    ko: '이 브라우저는 보안 키에서 비밀값을 받지 못합니다(WebAuthn PRF). 다른 브라우저를 쓰거나 일곱 낱말로 여십시오.',
  },
  noSecret: {
    en: 'This key gives no secret of its own (hmac-secret). Nothing was added or opened; another model is needed.',
    ko: '이 보안 키는 비밀값을 내주지 못합니다(hmac-secret). 추가하거나 열지 않았습니다. 다른 기종이 필요합니다.',
  },
  nothing: {
    en: 'No answer from the key: it was cancelled, took too long, or this is another key. Nothing was added or opened.',
    ko: '보안 키의 응답이 없습니다. 취소했거나 시간이 지났거나 다른 키입니다. 추가하거나 열지 않았습니다.',
  },
  already: { en: 'This key was added before.', ko: '이미 추가한 보안 키입니다.' },
  noScript: {
    en: 'The vault’s window is the one page that needs scripts: what is sealed is opened on this computer. Allow them for this address.',
    ko: '신원 금고 창은 스크립트가 있어야 하는 유일한 화면입니다. 봉인한 것을 이 컴퓨터에서 열기 때문입니다. 이 주소에서 스크립트를 허용하십시오.',
  },
} as const satisfies Readonly<Record<string, Said>>

const UNFIT: Readonly<Record<string, Said>> = {
  copied: {
    en: 'This is a passkey that may be copied to other devices or a cloud. Nothing was added: take a security key that keeps its secret to itself.',
    ko: '다른 기기나 클라우드로 복사될 수 있는 패스키입니다. 추가하지 않았습니다. 비밀이 밖으로 나가지 않는 보안 키를 쓰십시오.',
  },
  unverified: {
    en: 'The key did not ask for its PIN or a finger. Nothing was added: set a PIN for it first.',
    ko: '보안 키가 PIN이나 지문을 묻지 않았습니다. 추가하지 않았습니다. 먼저 키에 PIN을 정하십시오.',
  },
}
const UNLIKE: Said = {
  en: 'What came is not what a security key answers to this window. Nothing was added or opened.',
  ko: '이 창에 대한 보안 키의 응답이 아닙니다. 추가하거나 열지 않았습니다.',
}

/** Ways of saying no around hardware keys. */
export const TOUCH_REFUSALS = {
  'touch-absent': () => TOUCH.notFor,
  'touch-stale': () => TOUCH.stale,
  'touch-wrong': () => ({
    en: 'This is not the key that was added for this compartment. Nothing was opened.',
    ko: '이 보호 칸에 추가한 보안 키가 아닙니다. 아무것도 열지 않았습니다.',
  }),
  'touch-unfit': (f) => UNFIT[String(f.why)] ?? UNLIKE,
  'words-needed': () => ({
    en: 'A touch is not enough for this. Open the compartment with the seven words.',
    ko: '보안 키로는 할 수 없습니다. 일곱 낱말로 보호 칸을 여십시오.',
  }),
} as const satisfies Readonly<Record<string, (facts: Facts) => Said>>
