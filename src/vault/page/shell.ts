import type { Language } from '../../record/bilingual.js'
import { say, type Said } from '../../words/said.js'
import { VAULT } from '../../words/vault.js'
import { Refused } from './ask.js'
import { element } from './dom.js'

export type Compartment = {
  readonly id: string
  readonly epoch: number
  readonly isOffice: boolean
  readonly held: number
  readonly keepers: readonly string[]
  readonly isStale: boolean
}
/** A hardware key, and which compartments it opens here. */
export type TouchKey = {
  readonly key: string
  readonly member: string
  readonly name: string
  readonly day: string
  readonly isHere: boolean
  readonly opens: readonly { readonly compartment: string; readonly isStale: boolean }[]
}
export type State = {
  readonly hasVault: boolean
  readonly members: readonly string[]
  readonly keepers: readonly string[]
  readonly self: string | null
  readonly opened: string | null
  readonly isTouched: boolean
  readonly site: string
  readonly touches: readonly TouchKey[]
  readonly secondsLeft: number
  readonly limit: number
  readonly compartments: readonly Compartment[]
}
export type Card = {
  readonly number: number
  readonly vault: string
  readonly root: string
  readonly recovery: string
  readonly check: string
}

export const main = document.querySelector('main') ?? document.body
let language: Language = main.dataset.language === 'ko' ? 'ko' : 'en'
export const t = (said: Said): string => say(said, language)
const status = element('p', { role: 'status', class: 'status' })
/** What the process last said, and until when it stays open. */
export const held: { state: State | null; ends: number } = { state: null, ends: 0 }

/** The ways between the screens, set by the page. */
export const go: { render: () => void; refresh: () => Promise<void>; renderOpen: () => Promise<void> } = {
  render: () => undefined,
  refresh: async () => undefined,
  renderOpen: async () => undefined,
}

export const languageNow = (): Language => language

export const tell = (text: string, isRefused = false): void => {
  status.textContent = text
  status.className = isRefused ? 'status refused' : 'status'
}

/** Runs what a button asks for; a refusal is said where the eye is, and nothing typed is lost. */
export const doing = (work: () => Promise<string | null | void>) => (): void => {
  document.body.setAttribute('aria-busy', 'true')
  work()
    .then((done) => (done ? tell(done) : undefined))
    .catch((thrown: unknown) => tell(thrown instanceof Refused ? t(thrown.said) : t(VAULT.gone), true))
    .finally(() => document.body.removeAttribute('aria-busy'))
}

export const button = (label: Said, work: () => Promise<string | null | void>, kind = 'button'): HTMLButtonElement =>
  element('button', { type: 'button', class: kind, click: doing(work) }, t(label))
export const send = (label: Said): HTMLButtonElement => element('button', { type: 'submit' }, t(label))
export const about = (said: Said): HTMLElement => element('p', { class: 'about' }, t(said))

export const show = (...parts: readonly (Node | false | null)[]): void => {
  document.documentElement.lang = language
  const switchTo = language === 'en' ? 'ko' : 'en'
  const other = element('button', { type: 'button', class: 'quiet', lang: switchTo }, t(VAULT.other))
  other.addEventListener('click', () => {
    language = switchTo
    go.render()
  })
  main.replaceChildren(element('header', {}, element('h1', {}, t(VAULT.title)), other), status)
  for (const part of parts) if (part) main.append(part)
}

export const compartmentName = ({ id, isOffice }: Pick<Compartment, 'id' | 'isOffice'>): string =>
  isOffice ? t(VAULT.office) : id

export const compartmentNamed = (id: string): string => compartmentName({ id, isOffice: id === 'office' })

export const take = (next: State): void => {
  held.state = next
  held.ends = Date.now() + next.secondsLeft * 1000
}
