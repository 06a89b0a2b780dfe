import type { Said } from '../../words/said.js'
import { TOUCH } from '../../words/custody/touch.js'
import { SEALED_FIELDS, VAULT } from '../../words/vault.js'
import { ask } from './ask.js'
import { element, field, folded, form, section } from './dom.js'
import { noteParts } from './note.js'
import { scanning } from './scan.js'
import { sealedFields, sealNew, sealNote } from './outside.js'
import { touchKeys } from './touch.js'
import {
  about,
  button,
  compartmentName,
  doing,
  go,
  held,
  main,
  send,
  show,
  t,
  take,
  tell,
  type State,
} from './shell.js'

const recordPage = async (record: string): Promise<void> => {
  const { fields } = await ask<{ fields: Readonly<Record<string, string>> }>('show', { record })
  const isNote = 'raw' in fields || 'unreadable' in fields
  show(
    opened(),
    section(
      record,
      isNote
        ? noteParts(record, fields)
        : form(
            (typed) =>
              doing(async () => {
                await ask('edit', { record, fields: typed })
                return t(VAULT.saved)
              })(),
            ...sealedFields(fields),
            send(VAULT.save),
          ),
      element('p', {}, button(VAULT.close, renderOpen)),
      folded(
        t(VAULT.forget),
        about(VAULT.forgetAbout),
        button(VAULT.forget, async () => {
          await ask('forget', { record })
          await renderOpen()
          return t(VAULT.forgotten)
        }),
      ),
    ),
  )
  main.querySelector<HTMLElement>('section h2')?.setAttribute('tabindex', '-1')
  main.querySelector<HTMLElement>('section h2')?.focus()
}

const opened = (): HTMLElement => {
  const left = element('span', { class: 'left' }, String(held.state?.secondsLeft ?? ''))
  return element(
    'p',
    { class: 'bar' },
    element('strong', {}, `${t(VAULT.compartment)} ${nameOfOpened()}`),
    element('span', {}, `${t(VAULT.locksIn)} `, left, ` ${t(VAULT.seconds)}`),
    button(VAULT.lock, async () => {
      take(await ask<State>('lock'))
      tell('')
      go.render()
    }),
  )
}

const nameOfOpened = (): string => {
  const one = held.state?.compartments.find(({ id }) => id === held.state?.opened)
  return one ? compartmentName(one) : ''
}

const colleagues = async (now: State): Promise<HTMLElement> => {
  const { joiners } = await ask<{ joiners: readonly { id: string; member: string }[] }>('joiners')
  const ours = now.compartments.find(({ id }) => id === now.opened)?.keepers ?? []
  const after =
    (done: Said) =>
    async ({ state: how }: { state: 'done' | 'waits' }): Promise<string> => {
      await renderOpen()
      return t(how === 'done' ? done : VAULT.waits)
    }
  return folded(
    t(VAULT.keepers),
    element(
      'ul',
      {},
      ...now.keepers.map((member) =>
        element(
          'li',
          {},
          `${member} `,
          !now.isTouched &&
            member !== now.self &&
            !ours.includes(member) &&
            button({ en: `${VAULT.share.en} ${member}`, ko: `${VAULT.share.ko} ${member}` }, async () => {
              await ask('share', { member })
              await renderOpen()
            }),
          ' ',
          !now.isTouched &&
            member !== now.self &&
            button(VAULT.remove, async () => after(VAULT.removed)(await ask('remove', { member }))),
        ),
      ),
    ),
    ...(now.isTouched ? [] : joiners).map(({ id, member }) =>
      element(
        'div',
        {},
        element('h3', {}, `${t(VAULT.joiners)}: ${member}`),
        about(VAULT.admitAbout),
        form(
          ({ words }) => doing(async () => after(VAULT.admitted)(await ask('admit', { offer: id, words })))(),
          field(t(VAULT.sixWords), 'words', { required: true }),
          send(VAULT.admit),
        ),
      ),
    ),
  )
}

const compartmentsOf = (now: State): HTMLElement =>
  folded(
    t(VAULT.compartments),
    element(
      'table',
      {},
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          ...[VAULT.compartment, VAULT.held, VAULT.epoch, VAULT.keepers].map((said) =>
            element('th', { scope: 'col' }, t(said)),
          ),
        ),
      ),
      element(
        'tbody',
        {},
        ...now.compartments.map((one) =>
          element(
            'tr',
            {},
            element('th', { scope: 'row' }, compartmentName(one)),
            element('td', {}, one.isOffice ? String(one.held) : `${one.held} / ${now.limit}`),
            element('td', {}, String(one.epoch)),
            element(
              'td',
              {},
              one.keepers.join(', '),
              one.isStale && element('small', { class: 'refused' }, ` ${t(VAULT.stale)}`),
            ),
          ),
        ),
      ),
    ),
    element(
      'p',
      {},
      !now.isTouched &&
        button(VAULT.addCompartment, async () => {
          await ask('compartment')
          await renderOpen()
        }),
      ' ',
      button(VAULT.rekey, async () => {
        await ask('rekey')
        await renderOpen()
        return t(VAULT.rekeyed)
      }),
    ),
  )

const counting = (): HTMLElement =>
  folded(
    t(VAULT.independent),
    about(VAULT.independentAbout),
    form(
      ({ claim }) =>
        doing(async () => {
          const answer = await ask<{ state: string; independent?: number; missing?: number; of: number }>('count', {
            claim,
          })
          return answer.state === 'signed'
            ? `${t(VAULT.counted)} ${answer.independent} / ${answer.of}`
            : `${t(VAULT.openAnother)} ${answer.missing} / ${answer.of}`
        })(),
      field(t(VAULT.claim), 'claim', { required: true }),
      send(VAULT.count),
    ),
  )

export const renderOpen = async (): Promise<void> => {
  take(await ask<State>('state'))
  const now = held.state
  if (!now?.opened) return go.render()
  const isOffice = now.opened === 'office'
  const { records } = await ask<{ records: readonly { record: string; name: string }[] }>('list')
  const rows = records.map(({ record, name }) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row', class: 'code' }, record),
      element('td', {}, name),
      element(
        'td',
        {},
        element(
          'button',
          { type: 'button', 'aria-label': `${t(VAULT.show)} ${record}`, click: doing(() => recordPage(record)) },
          t(VAULT.show),
        ),
      ),
    ),
  )
  const head = [VAULT.code, SEALED_FIELDS.name, VAULT.show].map((said) => element('th', { scope: 'col' }, t(said)))
  const table = element('table', {}, element('thead', {}, element('tr', {}, ...head)), element('tbody', {}, ...rows))
  show(
    opened(),
    section(t(isOffice ? VAULT.notes : VAULT.sources), rows.length > 0 ? table : element('p', {}, t(VAULT.none))),
    isOffice ? sealNote() : sealNew(),
    isOffice ? null : await scanning(),
    isOffice ? null : counting(),
    await colleagues(now),
    compartmentsOf(now),
    now.isTouched ? about(TOUCH.byTouch) : touchKeys(now),
  )
}
