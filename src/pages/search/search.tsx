import { inLanguage } from '../../record/bilingual.js'
import type { Refusal } from '../../record/refusal.js'
import {
  FOUND,
  HITS_COUNTED,
  SEARCH_SORTS,
  type SavedSearch,
  type SearchCount,
  type SearchFilter,
  type SearchHit,
  type SearchSheet,
} from '../../record/search/search.js'
import { LIST, pageNumber } from '../../words/frame.js'
import { ACTOR_KIND, BASIS, CLAIM_KIND, MODALITY, PLACE_KIND, REPORT_KIND } from '../../words/label.js'
import { REPORT } from '../../words/report.js'
import {
  atLeastOrigins,
  countSaid,
  FILTER,
  FOUND_NOUN,
  foundSaid,
  NEWEST_RANKED,
  PARTLY,
  SEARCH,
  SORT,
} from '../../words/search.js'
import { say, type Said } from '../../words/said.js'
import { levelSaid, overlaySaid } from '../../words/standing.js'
import { sayDay } from '../../words/when.js'
import { Problem } from '../field.js'
import { archivePath, Layout, PointFields, Token, type Frame } from '../layout.js'
import { addressOf, type Asked } from '../listing.js'
import { idText, Marked, Own } from '../piece.js'

export type SearchProps = {
  readonly frame: Frame
  readonly asked: Asked
  readonly sheet: SearchSheet | null
  readonly saved: readonly SavedSearch[]
  readonly refusal: Refusal | null
}

const PATHS = {
  claim: 'claims',
  report: 'reports',
  passage: 'reports',
  directive: 'directives',
  incident: 'incidents',
  place: 'places',
  actor: 'actors',
  dossier: 'dossiers',
} as const

const NAMES: Readonly<Partial<Record<SearchFilter, Readonly<Record<string, Said>>>>> = {
  kind: { ...CLAIM_KIND, ...REPORT_KIND, ...PLACE_KIND, ...ACTOR_KIND },
  modality: MODALITY,
  language: { en: REPORT.english, ko: REPORT.korean },
  basis: BASIS,
  standing: levelSaid,
  state: overlaySaid,
}

const ORDER: readonly SearchFilter[] = [
  'place',
  'kind',
  'standing',
  'origins',
  'state',
  'modality',
  'basis',
  'outlet',
  'language',
]

/** What of an address narrows a search down, and an address without it. */
const NARROWING = [...ORDER, 'noun', 'from', 'to'] as const
const WIDE: Asked = Object.fromEntries(NARROWING.map((name) => [name, '']))

const valueSaid = (frame: Frame, filter: SearchFilter, { value, label }: SearchCount): string => {
  if (label) return inLanguage(label, frame.language).text
  if (filter === 'origins') return say(atLeastOrigins(value), frame.language)
  const name = NAMES[filter]?.[value]
  return name ? say(name, frame.language) : filter === 'place' ? idText(value) : value
}

const searchAddress = (frame: Frame, asked: Asked, changes: Asked): string =>
  addressOf({ ...frame, path: archivePath(frame, '/search') }, asked, { page: '', ...changes })

const Box = ({ frame, asked }: { readonly frame: Frame; readonly asked: Asked }) => {
  const t = (said: Said) => say(said, frame.language)
  const kept = ['noun', 'kind', 'modality', 'place', 'basis', 'language', 'outlet', 'standing', 'state', 'origins']
  return (
    <form
      class="filters"
      method="get"
      role="search"
      action={archivePath(frame, '/search')}
      aria-label={t(SEARCH.title)}
    >
      <span class="field wide">
        <label for="search-q">{t(SEARCH.box)}</label>
        <input
          id="search-q"
          name="q"
          type="search"
          value={asked.q ?? ''}
          autocomplete="off"
          maxlength={1000}
          autofocus={!asked.q}
          aria-describedby="search-hint"
        />
      </span>
      {(['from', 'to'] as const).map((name) => (
        <span class="field">
          <label for={`search-${name}`}>{t(SEARCH[name])}</label>
          <input id={`search-${name}`} name={name} type="date" value={asked[name] ?? ''} />
        </span>
      ))}
      <span class="field">
        <label for="search-sort">{t(SEARCH.sort)}</label>
        <select id="search-sort" name="sort">
          {SEARCH_SORTS.map((sort) => (
            <option value={sort} selected={asked.sort === sort}>
              {t(SORT[sort])}
            </option>
          ))}
        </select>
      </span>
      {kept.map((name) => asked[name] && <input type="hidden" name={name} value={asked[name]} />)}
      <PointFields frame={frame} except={[]} />
      <button type="submit">{t(SEARCH.find)}</button>
      <small class="hint" id="search-hint">
        {t(SEARCH.hint)}
      </small>
    </form>
  )
}

/** An id that was drawn says nothing to a person; one that somebody chose is how a record is called. */
const DRAWN = /_[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

const Hit = ({ frame, hit }: { readonly frame: Frame; readonly hit: SearchHit }) => {
  const t = (said: Said) => say(said, frame.language)
  const spot = hit.noun === 'passage' ? '#text' : ''
  return (
    <li class="hit">
      <a href={archivePath(frame, `/${PATHS[hit.noun]}/${hit.id}${spot}`)}>
        <Own said={hit.title} language={frame.language} />
      </a>
      <p class="gloss">
        {t(FOUND_NOUN[hit.noun])}
        {!DRAWN.test(hit.id) && ` · ${idText(hit.id)}`}
        {hit.outlet && ` · ${hit.outlet}`}
        {hit.on && ` · ${t(sayDay(hit.on))}`}
        {hit.about && ` · ${t(SEARCH.about)} ${t(sayDay(hit.about))}`}
        {hit.starts !== null && hit.starts > 0 && ` · ${t(SEARCH.inText)} ${hit.starts}`}
      </p>
      {hit.snippet.length > 0 && (
        <p class="snippet" dir="auto">
          {hit.snippet.map(({ text, isFound }) =>
            isFound ? (
              <mark>
                <Marked text={text} language={frame.language} />
              </mark>
            ) : (
              <Marked text={text} language={frame.language} />
            ),
          )}
        </p>
      )}
    </li>
  )
}

const Nouns = ({
  frame,
  asked,
  sheet,
}: {
  readonly frame: Frame
  readonly asked: Asked
  readonly sheet: SearchSheet
}) => {
  const t = (said: Said) => say(said, frame.language)
  const unset = { kind: '', modality: '', basis: '', standing: '', state: '', origins: '' }
  return (
    <nav class="nouns" aria-label={t(FILTER.kind)}>
      <p>
        {asked.noun && <a href={searchAddress(frame, asked, { noun: '', ...unset })}>{t(SEARCH.all)}</a>}
        {FOUND.filter((noun) => sheet.counts[noun]).map((noun) => (
          <>
            {' '}
            <a href={searchAddress(frame, asked, { noun })} aria-current={asked.noun === noun ? 'true' : undefined}>
              {t(FOUND_NOUN[noun])} {countSaid(sheet.counts[noun] ?? 0)}
            </a>
          </>
        ))}
      </p>
    </nav>
  )
}

const Narrow = ({
  frame,
  asked,
  sheet,
}: {
  readonly frame: Frame
  readonly asked: Asked
  readonly sheet: SearchSheet
}) => {
  const t = (said: Said) => say(said, frame.language)
  const rowsOf = (name: SearchFilter): readonly SearchCount[] => {
    const counted = sheet.filters[name] ?? []
    const value = asked[name]
    // A filter that leaves nothing is shown too, or nobody could see why, or take it off.
    return !value || counted.some((one) => one.value === value)
      ? counted
      : [{ value, label: null, count: 0 }, ...counted]
  }
  const filters = ORDER.filter((name) => rowsOf(name).length > 0)
  if (filters.length === 0) return null
  const noun = asked.noun ?? 'claim'
  return (
    <details open={filters.some((name) => asked[name])}>
      <summary>{t(SEARCH.narrow)}</summary>
      <dl class="facts">
        {filters.map((name) => (
          <div>
            <dt>{t(FILTER[name])}</dt>
            <dd>
              {asked[name] && (
                <>
                  <a href={searchAddress(frame, asked, { [name]: '' })}>{t(SEARCH.remove)}</a> ·{' '}
                </>
              )}
              {rowsOf(name).map((one, index) => (
                <>
                  {index > 0 && ' · '}
                  <a
                    href={searchAddress(frame, asked, { noun, [name]: one.value })}
                    aria-current={asked[name] === one.value ? 'true' : undefined}
                  >
                    {valueSaid(frame, name, one)}
                  </a>{' '}
                  <small class="aside">{countSaid(one.count)}</small>
                </>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

const Foot = ({
  frame,
  asked,
  sheet,
}: {
  readonly frame: Frame
  readonly asked: Asked
  readonly sheet: SearchSheet
}) => {
  const t = (said: Said) => say(said, frame.language)
  const isMore = sheet.page * sheet.size < sheet.total
  return (
    <nav class="listfoot" aria-label={t(LIST.pages)}>
      <span>{t(foundSaid(sheet.total))}</span>
      <span>
        {sheet.page > 1 && (
          <a href={searchAddress(frame, asked, { page: String(sheet.page - 1) })}>{t(LIST.previous)}</a>
        )}{' '}
        {t(pageNumber(sheet.page))}{' '}
        {isMore && <a href={searchAddress(frame, asked, { page: String(sheet.page + 1) })}>{t(LIST.next)}</a>}
      </span>
      <span>
        {t(LIST.export)}:{' '}
        {['csv', 'jsonl', 'json'].map((format) => (
          <>
            <a href={searchAddress(frame, asked, { format })}>{format.toUpperCase()}</a>{' '}
          </>
        ))}
      </span>
    </nav>
  )
}

const Saved = ({ frame, asked, saved, sheet }: SearchProps) => {
  const t = (said: Said) => say(said, frame.language)
  const query = new URLSearchParams(Object.entries(asked).filter(([name, value]) => value !== '' && name !== 'page'))
  return (
    <section>
      <h2>{t(SEARCH.saved)}</h2>
      {saved.length === 0 ? (
        <p class="empty">{t(SEARCH.noneSaved)}</p>
      ) : (
        <ul class="plainlist">
          {saved.map((one) => (
            <li>
              <a href={archivePath(frame, `/search?${one.address}`)}>
                <Marked text={one.name} language={frame.language} />
              </a>{' '}
              {frame.archive.isWritable && (
                <form method="post" class="inline" action={archivePath(frame, `/searches/${one.id}/close`)}>
                  <Token frame={frame} />
                  <button type="submit" class="plain" aria-label={`${t(SEARCH.close)}: ${one.name}`}>
                    {t(SEARCH.close)}
                  </button>
                </form>
              )}
            </li>
          ))}
        </ul>
      )}
      {sheet && frame.archive.isWritable && (
        <form method="post" class="filters" action={archivePath(frame, '/searches')}>
          <Token frame={frame} />
          <input type="hidden" name="address" value={query.toString()} />
          <span class="field">
            <label for="search-name">{t(SEARCH.name)}</label>
            <input id="search-name" name="name" required maxlength={120} autocomplete="off" value={asked.q ?? ''} />
          </span>
          <button type="submit">{t(SEARCH.save)}</button>
        </form>
      )}
    </section>
  )
}

/** One box over everything; what is found, how it may be narrowed down, and the searches that are kept. */
export const SearchPage = (props: SearchProps) => {
  const { frame, asked, sheet, refusal } = props
  const t = (said: Said) => say(said, frame.language)
  const isCut = sheet !== null && Object.values(sheet.counts).some((count) => count > HITS_COUNTED)
  return (
    <Layout frame={frame} title={SEARCH.title}>
      <h1>{t(SEARCH.title)}</h1>
      <Problem frame={frame} refusal={refusal} wasSaving={!asked.q} />
      <Box frame={frame} asked={asked} />
      {sheet === null ? (
        !refusal && <p class="hint">{t(SEARCH.begin)}</p>
      ) : (
        <>
          <Nouns frame={frame} asked={asked} sheet={sheet} />
          <Narrow frame={frame} asked={asked} sheet={sheet} />
          {sheet.isPartial && <p class="hint">{t(PARTLY)}</p>}
          {isCut && <p class="hint">{t(NEWEST_RANKED)}</p>}
          {sheet.hits.length === 0 ? (
            <p class="empty">
              {t(SEARCH.nothing)}{' '}
              {NARROWING.some((name) => asked[name]) && (
                <a href={searchAddress(frame, asked, WIDE)}>{t(SEARCH.widen)}</a>
              )}
            </p>
          ) : (
            <ol class="plainlist hits">
              {sheet.hits.map((hit) => (
                <Hit frame={frame} hit={hit} />
              ))}
            </ol>
          )}
          <Foot frame={frame} asked={asked} sheet={sheet} />
        </>
      )}
      <Saved {...props} />
    </Layout>
  )
}
