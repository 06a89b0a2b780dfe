import type { Said } from '../said.js'

export const GATE_CLI = {
  passphrase: { en: 'Your passphrase, then Enter:', ko: '비밀 문구를 입력하고 Enter:' },
  code: { en: 'The code of your authenticator, then Enter:', ko: '인증 앱의 코드를 입력하고 Enter:' },
} as const satisfies Readonly<Record<string, Said>>
