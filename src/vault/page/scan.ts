import { say, type Said } from '../../words/said.js'
import { SEALED_FIELDS, VAULT } from '../../words/vault.js'
import { ask } from './ask.js'
import { choice, element, folded, form } from './dom.js'
import { about, doing, languageNow, send, t } from './shell.js'

type Waiting = {
  readonly sha256: string
  readonly number: number
  readonly title: { readonly en: string | null; readonly ko: string | null }
}
type Looked = {
  readonly state: 'signed' | 'open-another'
  readonly sightings: readonly {
    readonly id: string
    readonly record: string
    readonly field: string
    readonly text: string
    readonly paths: readonly string[]
    readonly isLooked: boolean
  }[]
  readonly exposed: readonly { readonly record: string; readonly offers: readonly Said[] }[]
  readonly hits: number
  readonly under: number
  readonly missing: number
  readonly of: number
}

const titleOf = ({ title, number, sha256 }: Waiting): string => {
  const said = languageNow() === 'ko' ? (title.ko ?? title.en) : (title.en ?? title.ko)
  return `${said ?? '—'} · ${number} · ${sha256.slice(0, 12)}`
}

const saidOf = ({ state, hits, under, missing, of }: Looked): string =>
  state === 'open-another'
    ? `${t(VAULT.scanAnother)} ${missing} / ${of}`
    : `${t(VAULT.scanSigned)} ${hits}. ${t(VAULT.scanUnder)} ${under}.`

const sightingsOf = (looked: Looked, bundle: string, into: HTMLElement): HTMLElement =>
  form(
    () =>
      doing(() => {
        const ticked = [...into.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value)
        return scan(bundle, ticked, into)
      })(),
    element('h3', {}, t(VAULT.sighted)),
    about(VAULT.sightedAbout),
    ...looked.sightings.map(({ id, record, field, text, paths, isLooked }) => {
      const name =
        field === 'raw'
          ? t(VAULT.rawNote)
          : field in SEALED_FIELDS
            ? t(SEALED_FIELDS[field as keyof typeof SEALED_FIELDS])
            : field
      return element(
        'p',
        {},
        element('mark', {}, text),
        ` ${record} · ${name} · ${paths.join(', ')} `,
        element(
          'label',
          {},
          element('input', { type: 'checkbox', value: id, checked: isLooked }),
          ` ${t(VAULT.isOther)}`,
        ),
      )
    }),
    send(VAULT.scanAgain),
  )

const scan = async (bundle: string, ticked: readonly string[], into: HTMLElement): Promise<string> => {
  const looked = await ask<Looked>('scan', { bundle, looked: ticked })
  into.replaceChildren(
    ...looked.exposed.map(({ record, offers }) =>
      element(
        'p',
        { class: 'refused' },
        `${record}: ${t(VAULT.exposed)} ${offers.map((said) => say(said, languageNow())).join(' · ') || '—'}`,
      ),
    ),
    ...(looked.sightings.length > 0 ? [sightingsOf(looked, bundle, into)] : []),
  )
  return saidOf(looked)
}

/** Looks through frozen pages for what the open compartment seals. What it finds is shown here and nowhere else. */
export const scanning = async (): Promise<HTMLElement> => {
  const { waiting } = await ask<{ waiting: readonly Waiting[] }>('waiting')
  const found = element('div', {})
  const pages = waiting.map((one) => [one.sha256, titleOf(one)] as const)
  return folded(
    waiting.length > 0 ? `${t(VAULT.scan)} (${waiting.length})` : t(VAULT.scan),
    about(VAULT.scanAbout),
    pages.length === 0
      ? element('p', {}, t(VAULT.noPages))
      : form(
          ({ bundle = '' }) => doing(() => scan(bundle, [], found))(),
          choice(t(VAULT.pages), 'bundle', pages),
          send(VAULT.lookThrough),
        ),
    found,
  )
}
