import type { MemberState, Role } from '../record/member.js'
import type { Said } from './said.js'

export const ROLE: Readonly<Record<Role, Said>> = {
  reader: { en: 'reader', ko: '열람' },
  monitor: { en: 'monitor', ko: '기록 담당' },
  editor: { en: 'editor', ko: '데스크' },
  keeper: { en: 'keeper of sources', ko: '취재원 보호 담당' },
  admin: { en: 'administrator', ko: '관리자' },
}

export const ROLE_MAY: Readonly<Record<Role, Said>> = {
  reader: { en: 'reads everything that no compartment closes', ko: '보호 칸 밖의 모든 것을 읽음' },
  monitor: { en: 'adds material, states claims, judges', ko: '자료를 넣고 항목을 적고 판단함' },
  editor: { en: 'compiles dossiers and publishes', ko: '자료집을 엮고 발행함' },
  keeper: { en: 'keeps compartments and sealed sources', ko: '보호 칸과 봉인된 취재원을 맡음' },
  admin: { en: 'lets members in, imports and exports', ko: '구성원을 들이고 기록을 가져오고 내보냄' },
}

export const MEMBER_STATE: Readonly<Record<MemberState, Said>> = {
  invited: { en: 'invited', ko: '초대됨' },
  active: { en: 'active', ko: '활동 중' },
  ended: { en: 'ended', ko: '활동 종료' },
}

/** Members, and who may do what. */
export const MEMBER = {
  title: { en: 'Members', ko: '구성원' },
  lead: {
    en: 'Nobody is deleted: who leaves is ended at once, and what they did stays under their name.',
    ko: '구성원은 지우지 않습니다. 떠나는 사람은 바로 활동을 끝내고, 한 일은 그 이름으로 남습니다.',
  },
  name: { en: 'Name', ko: '이름' },
  nameHint: {
    en: 'The name to sign in with, and under which acts are shown to colleagues.',
    ko: '접속할 때 쓰고, 동료에게 작업한 사람으로 보이는 이름입니다.',
  },
  roles: { en: 'Roles', ko: '역할' },
  state: { en: 'State', ko: '상태' },
  since: { en: 'Since', ko: '시점' },
  invite: { en: 'Invite a member', ko: '구성원 초대' },
  inviteButton: { en: 'Make an invitation', ko: '초대 만들기' },
  linkMade: { en: 'The invitation', ko: '초대 링크' },
  linkHint: {
    en: 'This address works once, for three days, and is not shown again. Hand it over in person or through a channel you trust; whoever opens it first becomes this member.',
    ko: '한 번만, 사흘 동안 쓸 수 있고 다시 보여 드리지 않습니다. 직접 만나거나 믿을 수 있는 경로로 건네십시오. 먼저 여는 사람이 이 구성원이 됩니다.',
  },
  change: { en: 'Name and roles', ko: '이름과 역할' },
  changeButton: { en: 'Save name and roles', ko: '이름·역할 저장' },
  end: { en: 'End this membership', ko: '활동 끝내기' },
  endHint: {
    en: 'Sessions, passphrase and passkeys end at once. Everything this member did stays.',
    ko: '접속, 암호 문구, 패스키가 바로 끊깁니다. 이 구성원이 한 일은 모두 남습니다.',
  },
  restore: { en: 'Take back, by a new invitation', ko: '다시 초대해 들이기' },
  reset: { en: 'Reset how they sign in', ko: '접속 수단 초기화' },
  resetHint: {
    en: 'For a lost device or passphrase: what they sign in with is taken away, sessions end, and a new invitation is made. Make sure by voice that it is they who ask.',
    ko: '기기나 암호 문구를 잃었을 때 씁니다. 접속 수단을 없애고 접속을 끊은 뒤 새 초대를 만듭니다. 부탁한 사람이 본인인지 목소리로 확인하십시오.',
  },
  you: { en: 'you', ko: '본인' },
  unnamed: { en: 'keeper', ko: '첫 구성원' },
} as const satisfies Readonly<Record<string, Said>>

/** Signing in, joining, and one's own account. */
export const ACCOUNT = {
  signIn: { en: 'Sign in', ko: '접속' },
  signInLead: {
    en: 'With your name, passphrase and the code of your authenticator, or with a passkey.',
    ko: '이름과 암호 문구, 인증 앱의 번호를 적거나 패스키를 쓰십시오.',
  },
  passphrase: { en: 'Passphrase', ko: '암호 문구' },
  passphraseHint: {
    en: 'At least 12 characters; several words are easiest to remember. It may be pasted and kept in a password manager.',
    ko: '12자 이상. 낱말 여러 개를 이어 쓰면 외우기 쉽습니다. 붙여 넣거나 암호 관리 프로그램에 두어도 됩니다.',
  },
  code: { en: 'Code of the authenticator', ko: '인증 앱 번호' },
  codeHint: { en: 'Six digits, or a recovery code.', ko: '숫자 여섯 자리, 또는 복구 코드.' },
  withPasskey: { en: 'Sign in with a passkey', ko: '패스키로 접속' },
  passkeyNone: {
    en: 'The passkey was not accepted. Passkeys need an address with a name, such as localhost, not 127.0.0.1.',
    ko: '패스키를 받아들이지 못했습니다. 패스키는 127.0.0.1이 아니라 localhost처럼 이름이 있는 주소에서 씁니다.',
  },
  join: { en: 'Join', ko: '참여하기' },
  joinLead: {
    en: 'You are invited under this name. Choose a passphrase and set up an authenticator app on another device; from then on you sign in with both.',
    ko: '아래 이름으로 초대되었습니다. 암호 문구를 정하고 다른 기기의 인증 앱에 등록하십시오. 그다음부터 두 가지로 접속합니다.',
  },
  secret: { en: 'Secret for the authenticator', ko: '인증 앱에 넣을 비밀 키' },
  secretHint: {
    en: 'Type it into the app as a time-based key (six digits, 30 seconds), or open the address on the device that has the app.',
    ko: '인증 앱에 시간 기반 키(여섯 자리, 30초)로 입력하거나, 앱이 있는 기기에서 주소를 여십시오.',
  },
  secretOpen: { en: 'Open in an authenticator on this device', ko: '이 기기의 인증 앱에서 열기' },
  firstCode: { en: 'The code that the app shows now', ko: '지금 앱에 나오는 번호' },
  joinButton: { en: 'Join and sign in', ko: '참여하고 접속' },
  codes: { en: 'Recovery codes', ko: '복구 코드' },
  codesHint: {
    en: 'Each works once instead of the authenticator’s code. Write them on paper now; they are not shown again.',
    ko: '인증 앱 번호 대신 하나씩 한 번만 쓸 수 있습니다. 지금 종이에 적어 두십시오. 다시 보여 드리지 않습니다.',
  },
  goOn: { en: 'I have written them down: go on', ko: '적어 두었습니다. 계속' },
  title: { en: 'Your account', ko: '내 계정' },
  none: {
    en: 'You come in by one-time links of the terminal. Where others work here too, choose a passphrase and a second factor, or a passkey, so that acts which ask for it can be proved to be yours.',
    ko: '지금은 터미널의 일회용 링크로 접속합니다. 다른 사람도 함께 쓴다면, 본인 확인이 필요한 작업을 위해 암호 문구와 인증 앱, 또는 패스키를 정해 두십시오.',
  },
  prove: { en: 'Prove it is you', ko: '본인 확인' },
  proveLead: {
    en: 'Publishing, letting members in and changing how you sign in ask for this once every ten minutes.',
    ko: '발행, 구성원 초대, 접속 수단 변경은 10분마다 한 번 본인 확인을 거칩니다.',
  },
  proveButton: { en: 'Prove', ko: '확인' },
  provePasskey: { en: 'Prove with a passkey', ko: '패스키로 확인' },
  proved: { en: 'Proved. It holds for ten minutes.', ko: '확인했습니다. 10분 동안 유효합니다.' },
  choose: { en: 'Passphrase and second factor', ko: '암호 문구와 인증 앱' },
  chooseButton: { en: 'Save passphrase and second factor', ko: '암호 문구·인증 앱 저장' },
  chooseHint: {
    en: 'The passphrase, the authenticator and the recovery codes are replaced together; your other sessions end.',
    ko: '암호 문구, 인증 앱, 복구 코드가 함께 바뀌고 다른 기기의 접속은 끊깁니다.',
  },
  passkeys: { en: 'Passkeys', ko: '패스키' },
  noPasskeys: { en: 'None yet.', ko: '아직 없습니다.' },
  addPasskey: { en: 'Add a passkey on this device', ko: '이 기기에 패스키 추가' },
  passkeyName: { en: 'Name of the device', ko: '기기 이름' },
  needsScript: {
    en: 'Passkeys need scripts; everything else works without.',
    ko: '패스키에는 스크립트가 필요합니다. 나머지는 스크립트 없이 됩니다.',
  },
  remove: { en: 'Remove', ko: '없애기' },
  sessions: { en: 'Where you are signed in', ko: '접속 중인 기기' },
  here: { en: 'this one', ko: '지금 이 접속' },
  endSession: { en: 'End', ko: '끊기' },
  device: { en: 'Device', ko: '기기' },
  way: { en: 'By', ko: '방법' },
  began: { en: 'Since', ko: '시작' },
  used: { en: 'Last used', ko: '마지막 사용' },
  unknownDevice: { en: 'unknown device', ko: '알 수 없는 기기' },
  done: { en: 'Done', ko: '마쳤습니다' },
  back: { en: 'Back to the record', ko: '기록으로 돌아가기' },
} as const satisfies Readonly<Record<string, Said>>

export const WAY: Readonly<Record<string, Said>> = {
  link: { en: 'one-time link', ko: '일회용 링크' },
  passphrase: { en: 'passphrase and code', ko: '암호 문구와 번호' },
  passkey: { en: 'passkey', ko: '패스키' },
}

export const codesLeftSaid = (count: number): Said => ({
  en: count === 1 ? '1 recovery code left' : `${count} recovery codes left`,
  ko: `남은 복구 코드 ${count}개`,
})
