import { COUNTED_TO } from '../record/card.js'
import { FRAME, LIST, moreThan, pageNumber, pageOfPages, sortedBy, totalOf } from '../words/frame.js'
import { say, type Said } from '../words/said.js'
import type { Choice } from './field.js'
import { PointFields, type Frame } from './layout.js'

/** The address of a list: its filters, order and page, as they stand in the query. */
export type Asked = Readonly<Record<string, string>>

/** The same list with some of its address changed; an empty value leaves the part out. */
export const addressOf = (frame: Frame, asked: Asked, changes: Asked): string => {
  const query = new URLSearchParams(Object.entries({ ...asked, ...changes }).filter(([, value]) => value !== ''))
  const text = query.toString()
  return text ? `${frame.path}?${text}` : frame.path
}

export type FilterField =
  | { readonly kind: 'text' | 'day'; readonly name: string; readonly label: Said }
  | { readonly kind: 'choice'; readonly name: string; readonly label: Said; readonly choices: readonly Choice[] }

/** The filters of a list, as a plain form whose address can be kept and sent. */
export const Filters = ({
  frame,
  asked,
  fields,
}: {
  readonly frame: Frame
  readonly asked: Asked
  readonly fields: readonly FilterField[]
}) => {
  const t = (said: Said) => say(said, frame.language)
  const isFiltered = fields.some((field) => asked[field.name])
  return (
    <form class="filters" method="get" action={frame.path} aria-label={t(LIST.filter)}>
      {fields.map((field) => (
        <span class="field">
          <label for={`filter-${field.name}`}>{t(field.label)}</label>
          {field.kind === 'choice' ? (
            <select id={`filter-${field.name}`} name={field.name}>
              <option value="">{t(LIST.all)}</option>
              {field.choices.map(({ value, label }) => (
                <option value={value} selected={asked[field.name] === value}>
                  {label}
                </option>
              ))}
            </select>
          ) : (
            <input
              id={`filter-${field.name}`}
              name={field.name}
              type={field.kind === 'day' ? 'date' : 'search'}
              value={asked[field.name] ?? ''}
              autocomplete="off"
            />
          )}
        </span>
      ))}
      <PointFields frame={frame} except={fields.map(({ name }) => name)} />
      {['sort', 'order'].map((name) => asked[name] && <input type="hidden" name={name} value={asked[name]} />)}
      <button type="submit">{t(LIST.apply)}</button>
      {isFiltered && <a href={frame.path}>{t(LIST.clear)}</a>}
    </form>
  )
}

/** A column's heading that orders the list by it, and turns the order round when it does already. */
export const SortHead = ({
  frame,
  asked,
  name,
  label,
  sort,
  descending,
}: {
  readonly frame: Frame
  readonly asked: Asked
  readonly name: string
  readonly label: Said
  readonly sort: string
  readonly descending: boolean
}) => {
  const isOn = sort === name
  const order = isOn && !descending ? 'down' : 'up'
  return (
    <th scope="col" aria-sort={isOn ? (descending ? 'descending' : 'ascending') : undefined}>
      <a
        href={addressOf(frame, asked, { sort: name, order, page: '' })}
        title={say(sortedBy(label, order === 'down'), frame.language)}
      >
        {say(label, frame.language)}
        {isOn && <span aria-hidden="true">{descending ? ' ↓' : ' ↑'}</span>}
      </a>
    </th>
  )
}

/** How many there are, the pages, and the list as a file. */
export const ListFoot = ({
  frame,
  asked,
  total,
  page,
  size,
}: {
  readonly frame: Frame
  readonly asked: Asked
  readonly total: number
  readonly page: number
  readonly size: number
}) => {
  const t = (said: Said) => say(said, frame.language)
  const isLong = total > COUNTED_TO
  const pages = isLong ? Infinity : Math.max(1, Math.ceil(total / size))
  return (
    <nav class="listfoot" aria-label={t(LIST.pages)}>
      <span>{t(isLong ? moreThan(COUNTED_TO) : totalOf(total))}</span>
      {pages > 1 && (
        <span>
          {page > 1 && <a href={addressOf(frame, asked, { page: String(page - 1) })}>{t(LIST.previous)}</a>}{' '}
          {t(isLong ? pageNumber(page) : pageOfPages(page, pages))}{' '}
          {page < pages && <a href={addressOf(frame, asked, { page: String(page + 1) })}>{t(LIST.next)}</a>}
        </span>
      )}
      <span>
        {t(LIST.export)}:{' '}
        {['csv', 'jsonl', 'json'].map((format) => (
          <>
            <a href={addressOf(frame, asked, { format, page: '' })}>{format.toUpperCase()}</a>{' '}
          </>
        ))}
      </span>
    </nav>
  )
}

/** A list with nothing in it says so. */
export const Empty = ({ frame, isFiltered }: { readonly frame: Frame; readonly isFiltered: boolean }) => (
  <p class="empty">{say(isFiltered ? LIST.emptyFiltered : LIST.empty, frame.language)}</p>
)

export const unknownText = (frame: Frame): string => say(FRAME.unknown, frame.language)
