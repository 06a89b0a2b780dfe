import type { Said } from '../../words/said.js'
import { VAULT } from '../../words/vault.js'

/** What a refusal says, in both languages. */
export class Refused extends Error {
  constructor(readonly said: Said) {
    super(said.en)
  }
}

let token: string | null = null

/** Exchanges the link's one-time token, which stands behind the # and is taken out of the address at once. */
export const enter = async (): Promise<boolean> => {
  const launch = location.hash.slice(1)
  history.replaceState(null, '', '/')
  if (launch === '') return false
  const response = await fetch('/api/enter', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-vault-token': launch },
    body: '{}',
  })
  if (!response.ok) return false
  token = ((await response.json()) as { token: string }).token
  return true
}

/** Asks the vault's own process; the token goes in a header and lives in this page's memory alone. */
export const ask = async <Answer>(name: string, given: Readonly<Record<string, unknown>> = {}): Promise<Answer> => {
  const response = await fetch(`/api/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-vault-token': token ?? '' },
    body: JSON.stringify(given),
  }).catch(() => {
    throw new Refused(VAULT.gone)
  })
  const answer = (await response.json()) as Answer & Partial<Said>
  if (response.ok) return answer
  throw new Refused(answer.en && answer.ko ? { en: answer.en, ko: answer.ko } : VAULT.used)
}
