import type { Said } from '../../words/said.js'
import { SEALED_FIELDS, VAULT } from '../../words/vault.js'
import { ask, Refused } from './ask.js'
import { choice, element, field, folded, form, section, valuesOf } from './dom.js'
import { passphrase, withWords } from './seven.js'
import { touchHere } from './touch.js'
import {
  about,
  button,
  compartmentName,
  compartmentNamed,
  doing,
  go,
  send,
  show,
  t,
  take,
  tell,
  type Card,
  type State,
} from './shell.js'

/** Each card in both languages: whoever keeps it may read either. */
const cardOf = (card: Card): HTMLElement => {
  const both = ({ en, ko }: Said): readonly Node[] => [
    element('span', { lang: 'ko' }, ko),
    document.createTextNode(' · '),
    element('span', { lang: 'en' }, en),
  ]
  const line = (label: Said, value: string): readonly Node[] => [
    element('dt', {}, ...both(label)),
    element('dd', { class: 'share' }, value),
  ]
  return element(
    'article',
    { class: 'card' },
    element('h3', {}, ...both(VAULT.card), ` ${card.number}/3`),
    element('p', {}, ...both(VAULT.cardOf)),
    element(
      'dl',
      {},
      ...line(VAULT.cardRoot, card.root),
      ...line(VAULT.cardRecovery, card.recovery),
      ...line(VAULT.cardCheck, card.check),
      ...line(VAULT.cardVault, card.vault),
    ),
  )
}

const showCards = (cards: readonly Card[]): void => {
  const print = element('button', { type: 'button' }, t(VAULT.print))
  print.addEventListener('click', () => window.print())
  show(
    section(
      t(VAULT.cards),
      about(VAULT.cardsAbout),
      about(VAULT.alone),
      element(
        'p',
        {},
        print,
        ' ',
        button(VAULT.printed, () => go.refresh()),
      ),
      ...cards.map(cardOf),
    ),
  )
}

export const setUp = (): HTMLElement =>
  section(
    t(VAULT.setUp),
    about(VAULT.setUpAbout),
    about(VAULT.alone),
    withWords(async (given) => {
      const { cards } = await ask<{ cards: readonly Card[] }>('found', given)
      tell('')
      showCards(cards)
    }, VAULT.setUp),
  )

export const sealedFields = (held: Readonly<Record<string, string>> = {}): readonly HTMLElement[] =>
  Object.entries(SEALED_FIELDS).map(([name, said]) =>
    field(t(said), name, { value: held[name] ?? '', long: name === 'note' || name === 'met' }),
  )

export const sealNew = (): HTMLElement =>
  folded(
    t(VAULT.sealSource),
    about(VAULT.sealAbout),
    form(
      (fields, made) =>
        doing(async () => {
          const { record } = await ask<{ record: string }>('seal', { fields })
          made.reset()
          await go.refresh()
          return `${t(VAULT.sealed)} ${record}`
        })(),
      ...sealedFields(),
      send(VAULT.seal),
    ),
  )

/** A raw note goes to the office's public key; whoever writes it here cannot read it again. */
export const sealNote = (): HTMLElement =>
  folded(
    t(VAULT.sealNote),
    about(VAULT.sealNoteAbout),
    form(
      (fields, made) =>
        doing(async () => {
          await ask('seal', { fields, isNote: true })
          made.reset()
          await go.refresh()
          return t(VAULT.noteSealed)
        })(),
      field(t(VAULT.rawNote), 'raw', { long: true, required: true }),
      send(VAULT.seal),
    ),
  )

export const unlockForm = (now: State): HTMLElement => {
  const byTouch = element('p', { class: 'touch' })
  const made = form(
    (values) =>
      doing(async () => {
        tell(t(VAULT.opening))
        try {
          take(await ask<State>('unlock', values))
        } finally {
          made.reset()
        }
        tell('')
        await go.renderOpen()
      })(),
    choice(
      t(VAULT.who),
      'member',
      now.members.map((member) => [member, member]),
    ),
    choice(
      t(VAULT.compartment),
      'compartment',
      [...now.compartments]
        .sort((a, b) => Number(a.isOffice) - Number(b.isOffice))
        .map((one) => [one.id, `${compartmentName(one)} (${one.held})`]),
    ),
    byTouch,
    passphrase(),
    send(VAULT.open),
  )
  const offer = (): void => {
    const { member = '', compartment = '' } = valuesOf(made)
    byTouch.replaceChildren(...touchHere(member, compartment))
    byTouch.hidden = byTouch.childNodes.length === 0
  }
  made.addEventListener('change', offer)
  made.addEventListener('reset', () => setTimeout(offer))
  offer()
  return section(t(VAULT.unlock), about(VAULT.unlockAbout), made)
}

export const joinHere = (): HTMLElement =>
  folded(
    t(VAULT.joinHere),
    about(VAULT.joinAbout),
    withWords(async (given) => {
      const { words } = await ask<{ words: readonly string[] }>('join', given)
      show(
        section(
          t(VAULT.readOut),
          element('ol', { class: 'words' }, ...words.map((word) => element('li', {}, word))),
          button(VAULT.close, () => go.refresh()),
        ),
      )
    }, VAULT.ask),
  )

export const recoverHere = (): HTMLElement => {
  const card = (number: number, title: Said): HTMLElement =>
    element(
      'fieldset',
      {},
      element('legend', {}, t(title)),
      field(t(VAULT.cardRoot), `root${number}`, { long: true }),
      field(t(VAULT.cardRecovery), `recovery${number}`, { long: true }),
    )
  return folded(
    t(VAULT.recover),
    about(VAULT.recoverAbout),
    withWords(
      async (given) => {
        const { left, ...state } = await ask<State & { readonly left: readonly string[] }>('recover', given)
        take(state)
        go.render()
        if (left.length === 0) return t(VAULT.recovered)
        const { recovered, leftOut } = VAULT
        const named = left.map(compartmentNamed).join(', ')
        throw new Refused({
          en: `${recovered.en} ${leftOut.en} ${named}`,
          ko: `${recovered.ko} ${leftOut.ko} ${named}`,
        })
      },
      VAULT.recoverNow,
      card(1, VAULT.first),
      card(2, VAULT.second),
    ),
  )
}
