import { TOUCH } from '../../words/custody/touch.js'
import { ask, Refused } from './ask.js'
import { element, field, folded, form } from './dom.js'
import type { Question } from '../question.js'
import { makeCredential, touch } from './key.js'
import { passphrase } from './seven.js'
import {
  about,
  button,
  compartmentNamed,
  doing,
  go,
  held,
  send,
  t,
  take,
  tell,
  type State,
  type TouchKey,
} from './shell.js'

type Begun = {
  readonly site: string
  readonly user: string
  readonly held: readonly Pick<Question, 'credential' | 'transports'>[]
  readonly questions: readonly Question[]
}

/** One touch for each compartment; what was touched for stays, whatever comes after. */
const touchForAll = async (site: string, questions: readonly Question[]): Promise<string> => {
  let done = 0
  try {
    for (const question of questions) {
      tell(`${t(TOUCH.touchFor)} ${compartmentNamed(question.compartment)} (${done + 1}/${questions.length})`)
      const { first, second } = await touch(site, [question])
      await ask('touch-add', { compartment: question.compartment, first, second })
      done += 1
    }
  } catch (thrown) {
    if (done === 0 || !(thrown instanceof Refused)) throw thrown
    const { en, ko } = thrown.said
    throw new Refused({ en: `${en} ${TOUCH.partly.en}`, ko: `${ko} ${TOUCH.partly.ko}` })
  } finally {
    await ask('touch-end')
  }
  return `${t(TOUCH.added)} ${questions.map(({ compartment }) => compartmentNamed(compartment)).join(', ')}`
}

/** The list is drawn anew, whatever came of it; what has to be said is said after that. */
const andShown = async (work: Promise<string>): Promise<string> => {
  const said = await work.catch(async (thrown: unknown) => {
    await go.refresh()
    throw thrown
  })
  await go.refresh()
  return said
}

const add = async (values: Readonly<Record<string, string>>): Promise<string> => {
  const begun = await ask<Begun>('touch-begin', values)
  tell(t(TOUCH.making))
  const made = await makeCredential(begun).catch(async (thrown: unknown) => {
    await ask('touch-end')
    throw thrown
  })
  const { questions } = await ask<{ questions: readonly Question[] }>('touch-made', made)
  return touchForAll(begun.site, questions)
}

const update = async (values: Readonly<Record<string, string>>, key: string): Promise<string> => {
  const { site, questions } = await ask<Begun>('touch-begin', { ...values, key })
  if (questions.length > 0) return touchForAll(site, questions)
  await ask('touch-end')
  return t(TOUCH.current)
}

const row = (key: TouchKey): HTMLElement =>
  element(
    'tr',
    {},
    element('th', { scope: 'row' }, key.name || key.key.slice(0, 6)),
    element('td', {}, key.isHere ? key.day : t(TOUCH.elsewhere)),
    element(
      'td',
      {},
      key.opens
        .map(({ compartment, isStale }) => compartmentNamed(compartment) + (isStale ? ` (${t(TOUCH.behind)})` : ''))
        .join(', ') || '—',
    ),
    element(
      'td',
      {},
      button(TOUCH.remove, async () => {
        await ask('touch-remove', { key: key.key })
        await go.refresh()
        return t(TOUCH.removed)
      }),
    ),
  )

/** The hardware keys of whoever opened the compartment with seven words: add, bring up to date, remove. */
export const touchKeys = (now: State): HTMLElement => {
  const own = now.touches.filter(({ member }) => member === now.self)
  const kept = now.compartments.filter(({ keepers }) => keepers.includes(now.self ?? ''))
  const head = [TOUCH.key, TOUCH.since, TOUCH.opens, TOUCH.remove].map((said) =>
    element('th', { scope: 'col' }, t(said)),
  )
  const table = element(
    'table',
    {},
    element('thead', {}, element('tr', {}, ...head)),
    element('tbody', {}, ...own.map(row)),
  )
  const canAsk = location.hostname === now.site
  const behind = own.filter(
    ({ isHere, opens }) =>
      isHere && kept.some(({ id }) => !opens.some((one) => one.compartment === id && !one.isStale)),
  )
  return folded(
    t(TOUCH.keys),
    about(TOUCH.about),
    about(TOUCH.one),
    own.length > 0 ? table : element('p', {}, t(TOUCH.none)),
    canAsk ? null : element('p', { class: 'refused' }, t(TOUCH.otherAddress)),
    ...(canAsk
      ? behind.map((key) =>
          folded(
            `${t(TOUCH.update)}: ${key.name || key.key.slice(0, 6)}`,
            about(TOUCH.updateAbout),
            form((values) => doing(() => andShown(update(values, key.key)))(), passphrase(), send(TOUCH.update)),
          ),
        )
      : []),
    canAsk &&
      folded(
        t(TOUCH.add),
        element('p', { class: 'about' }, `${t(TOUCH.addAbout)} ${kept.length}.`),
        form(
          (values) => doing(() => andShown(add(values)))(),
          field(t(TOUCH.name), 'name', { hint: t(TOUCH.nameHint) }),
          passphrase(),
          send(TOUCH.add),
        ),
      ),
  )
}

/** What a touch can do for the keeper and compartment that are chosen: a button, or why there is none. Empty without keys. */
export const touchHere = (member: string, compartment: string): readonly Node[] => {
  const now = held.state
  const own = now?.touches.filter((key) => key.member === member && key.isHere) ?? []
  if (!now || own.length === 0) return []
  const note = (said: { readonly en: string; readonly ko: string }) => [element('small', {}, t(said))]
  if (location.hostname !== now.site) return note(TOUCH.otherAddress)
  const opens = own.flatMap((key) => key.opens.filter((one) => one.compartment === compartment))
  if (opens.length === 0) return note(TOUCH.notFor)
  if (opens.every(({ isStale }) => isStale)) return note(TOUCH.stale)
  return [
    button(TOUCH.open, async () => {
      const { site, questions } = await ask<{ site: string; questions: readonly Question[] }>('touch-ask', {
        member,
        compartment,
      })
      tell(t(TOUCH.waiting))
      const answer = await touch(site, questions)
      take(await ask<State>('touch-open', { member, compartment, ...answer }))
      tell('')
      await go.renderOpen()
    }),
    element('small', {}, ` ${t(TOUCH.one)}`),
  ]
}
