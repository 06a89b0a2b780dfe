import type { ActorCard, ClaimCard, Named, PlaceCard } from '../record/card.js'
import { inLanguage } from '../record/bilingual.js'
import type { PlaceId } from '../record/id.js'
import type { NameMatch } from '../record/name.js'
import type { Spelling } from '../record/place.js'
import type { Refusal } from '../record/refusal.js'
import type { RulingVersion } from '../record/ruling/ruling.js'
import type { SamenessSheet } from '../record/ruling/sameness.js'
import { PLACE } from '../words/claim.js'
import { FRAME, LIST } from '../words/frame.js'
import { ACTOR_KIND, labelOf, PLACE_KIND } from '../words/label.js'
import { AS_WRITTEN, BY_SOUND, FOUND_AS, NAME_SCHEME, NAME_SOURCE, reasonOfName } from '../words/name.js'
import { RULING } from '../words/ruling/ruling.js'
import { say, type Said } from '../words/said.js'
import { sayPeriod, sayWhen } from '../words/when.js'
import { choicesOf, type Typed } from './field.js'
import { archivePath, Layout, type Frame } from './layout.js'
import { Empty, Filters, ListFoot, SortHead, type Asked } from './listing.js'
import { Fact, idText, Marked, Names, Own } from './piece.js'
import { RulingFact } from './ruling/ruling.js'
import { SamenessSection } from './ruling/sameness.js'

/** By which name a thing was found, and why, where it was found by how the query sounds. */
const FoundBy = ({ frame, found }: { readonly frame: Frame; readonly found: NameMatch | undefined }) =>
  found ? (
    <small class="aside">
      {' '}
      {say(FOUND_AS, frame.language)} <span lang={/[가-힣]/u.test(found.name) ? 'ko' : 'en'}>{found.name}</span>
      {': '}
      {(found.why.length === 0 ? [AS_WRITTEN] : found.why.map(reasonOfName))
        .map((reason) => say(reason, frame.language))
        .join('; ')}
    </small>
  ) : null

/** The ways a name is written, each in its own language. */
const Spellings = ({ frame, names }: { readonly frame: Frame; readonly names: readonly Spelling[] }) => (
  <table class="list">
    <thead>
      <tr>
        <th scope="col">{say(PLACE.spellings, frame.language)}</th>
        <th scope="col">{say(PLACE.scheme, frame.language)}</th>
        <th scope="col">{say(PLACE.note, frame.language)}</th>
      </tr>
    </thead>
    <tbody>
      {names.map((name) => (
        <tr>
          <td lang={name.lang}>
            <Marked text={name.text} language={frame.language} />
          </td>
          <td data-name={say(PLACE.scheme, frame.language)}>
            {[name.lang, name.scheme ? say(labelOf(NAME_SCHEME, name.scheme), frame.language) : null]
              .filter(Boolean)
              .join(', ')}
          </td>
          <td data-name={say(PLACE.note, frame.language)}>
            {[
              name.note,
              name.period ? say(sayPeriod(name.period), frame.language) : null,
              name.source ? say(labelOf(NAME_SOURCE, name.source), frame.language) : null,
            ]
              .filter(Boolean)
              .join(' · ')}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)

const ClaimsOf = ({
  frame,
  claims,
  total,
  more,
}: {
  readonly frame: Frame
  readonly claims: readonly ClaimCard[]
  readonly total: number
  readonly more: string
}) => (
  <section>
    <h2>
      {say(PLACE.its, frame.language)} <small class="aside">{total}</small>
    </h2>
    {claims.length === 0 ? (
      <Empty frame={frame} isFiltered={false} />
    ) : (
      <ul class="plainlist">
        {claims.map((card) => (
          <li>
            <a href={archivePath(frame, `/claims/${card.claim.id}`)}>
              <Own said={card.claim.says} language={frame.language} />
            </a>{' '}
            <small class="aside">{say(sayWhen(card.claim.when), frame.language)}</small>
          </li>
        ))}
      </ul>
    )}
    {total > 0 && (
      <p>
        <a href={more}>{say(PLACE.allClaims, frame.language)}</a>
      </p>
    )}
  </section>
)

export type PlaceListProps = {
  readonly frame: Frame
  readonly cards: readonly PlaceCard[]
  readonly total: number
  readonly page: number
  readonly size: number
  readonly asked: Asked
  readonly sort: string
  readonly descending: boolean
}

/** The gazetteer. */
export const PlaceListPage = ({ frame, cards, total, page, size, asked, sort, descending }: PlaceListProps) => {
  const head = { frame, asked, sort, descending }
  const t = (said: Said) => say(said, frame.language)
  return (
    <Layout frame={frame} title={FRAME.places}>
      <h1>{t(FRAME.places)}</h1>
      <p>
        <a href={archivePath(frame, '/spellings')}>{t(RULING.title)}</a>
      </p>
      <Filters
        frame={frame}
        asked={asked}
        fields={[
          { kind: 'text', name: 'q', label: LIST.words },
          { kind: 'choice', name: 'kind', label: LIST.kind, choices: choicesOf(PLACE_KIND, frame) },
        ]}
      />
      {cards.some(({ found }) => found) && <p class="aside">{t(BY_SOUND)}</p>}
      {cards.length === 0 ? (
        <Empty frame={frame} isFiltered={Boolean(asked.q || asked.kind)} />
      ) : (
        <table class="list">
          <thead>
            <tr>
              <SortHead {...head} name="name" label={PLACE.name} />
              <SortHead {...head} name="kind" label={LIST.kind} />
              <th scope="col">{t(PLACE.within)}</th>
              <SortHead {...head} name="claims" label={FRAME.claims} />
            </tr>
          </thead>
          <tbody>
            {cards.map(({ place, parents, claims, found }) => (
              <tr>
                <td class="wide">
                  <a href={archivePath(frame, `/places/${place.id}`)}>
                    {inLanguage(place.display, frame.language).text}
                  </a>{' '}
                  <small class="aside" lang={frame.language === 'en' ? 'ko' : 'en'}>
                    {inLanguage(place.display, frame.language === 'en' ? 'ko' : 'en').text}
                  </small>
                  <FoundBy frame={frame} found={found} />
                </td>
                <td data-name={t(LIST.kind)}>{t(labelOf(PLACE_KIND, place.kind))}</td>
                <td data-name={t(PLACE.within)}>
                  {parents.map((one) => inLanguage(one.name, frame.language).text).join(', ') || '—'}
                </td>
                <td class="number" data-name={t(FRAME.claims)}>
                  {claims}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <ListFoot frame={frame} asked={asked} total={total} page={page} size={size} />
    </Layout>
  )
}

export type PlacePageProps = {
  readonly frame: Frame
  readonly card: PlaceCard
  readonly contains: readonly Named<PlaceId>[]
  readonly ruling: RulingVersion | null
  readonly sameness: SamenessSheet
  readonly typed: Typed
  readonly refusal: Refusal | null
  readonly claims: readonly ClaimCard[]
  readonly total: number
}

/** One place: its names in every spelling, what it lies in, and the claims that name it. */
export const PlacePage = (props: PlacePageProps) => {
  const { frame, card, contains, ruling, sameness, typed, refusal, claims, total } = props
  const { place, parents } = card
  const name = { en: inLanguage(place.display, 'en').text, ko: inLanguage(place.display, 'ko').text }
  return (
    <Layout frame={frame} title={name}>
      <p class="over">
        {say(labelOf(PLACE_KIND, place.kind), frame.language)} · {idText(place.id)}
      </p>
      <h1>{say(name, frame.language)}</h1>
      <dl class="facts">
        {parents.length > 0 && (
          <Fact name={PLACE.within} frame={frame}>
            <Names frame={frame} names={parents} path="places" />
          </Fact>
        )}
        {contains.length > 0 && (
          <Fact name={PLACE.contains} frame={frame}>
            <Names frame={frame} names={contains} path="places" />
          </Fact>
        )}
        <RulingFact frame={frame} subject={place.id} ruling={ruling} />
        {place.note && (
          <Fact name={PLACE.note} frame={frame}>
            {place.note}
          </Fact>
        )}
      </dl>
      <Spellings frame={frame} names={place.names} />
      <ClaimsOf frame={frame} claims={claims} total={total} more={archivePath(frame, `/claims?place=${place.id}`)} />
      <SamenessSection frame={frame} id={place.id} sheet={sameness} typed={typed} refusal={refusal} />
    </Layout>
  )
}

export type ActorListProps = {
  readonly frame: Frame
  readonly cards: readonly ActorCard[]
  readonly total: number
  readonly page: number
  readonly size: number
  readonly asked: Asked
  readonly sort: string
  readonly descending: boolean
}

/** Offices, bodies and units. */
export const ActorListPage = ({ frame, cards, total, page, size, asked, sort, descending }: ActorListProps) => {
  const head = { frame, asked, sort, descending }
  const t = (said: Said) => say(said, frame.language)
  return (
    <Layout frame={frame} title={FRAME.actors}>
      <h1>{t(FRAME.actors)}</h1>
      <p>
        <a href={archivePath(frame, '/spellings')}>{t(RULING.title)}</a>
      </p>
      <Filters
        frame={frame}
        asked={asked}
        fields={[
          { kind: 'text', name: 'q', label: LIST.words },
          { kind: 'choice', name: 'kind', label: LIST.kind, choices: choicesOf(ACTOR_KIND, frame) },
        ]}
      />
      {cards.some(({ found }) => found) && <p class="aside">{t(BY_SOUND)}</p>}
      {cards.length === 0 ? (
        <Empty frame={frame} isFiltered={Boolean(asked.q || asked.kind)} />
      ) : (
        <table class="list">
          <thead>
            <tr>
              <SortHead {...head} name="name" label={PLACE.name} />
              <SortHead {...head} name="kind" label={LIST.kind} />
              <SortHead {...head} name="claims" label={FRAME.claims} />
            </tr>
          </thead>
          <tbody>
            {cards.map(({ actor, claims, found }) => (
              <tr>
                <td class="wide">
                  <a href={archivePath(frame, `/actors/${actor.id}`)}>
                    {inLanguage(actor.display, frame.language).text}
                  </a>
                  <FoundBy frame={frame} found={found} />
                </td>
                <td data-name={t(LIST.kind)}>{t(labelOf(ACTOR_KIND, actor.kind))}</td>
                <td class="number" data-name={t(FRAME.claims)}>
                  {claims}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <ListFoot frame={frame} asked={asked} total={total} page={page} size={size} />
    </Layout>
  )
}

export type ActorPageProps = {
  readonly frame: Frame
  readonly card: ActorCard
  readonly ruling: RulingVersion | null
  readonly sameness: SamenessSheet
  readonly typed: Typed
  readonly refusal: Refusal | null
  readonly claims: readonly ClaimCard[]
  readonly total: number
}

/** One office, body or unit. */
export const ActorPage = (props: ActorPageProps) => {
  const { frame, card, ruling, sameness, typed, refusal, claims, total } = props
  const { actor } = card
  const name = { en: inLanguage(actor.display, 'en').text, ko: inLanguage(actor.display, 'ko').text }
  return (
    <Layout frame={frame} title={name}>
      <p class="over">
        {say(labelOf(ACTOR_KIND, actor.kind), frame.language)} · {idText(actor.id)}
      </p>
      <h1>{say(name, frame.language)}</h1>
      <dl class="facts">
        {actor.renamed.length > 0 && (
          <Fact name={PLACE.renamed} frame={frame}>
            {actor.renamed.map((one) => `${one.from} → ${one.to}${one.when ? ` (${one.when})` : ''}`).join(' · ')}
          </Fact>
        )}
        <RulingFact frame={frame} subject={actor.id} ruling={ruling} />
        {actor.note && (
          <Fact name={PLACE.note} frame={frame}>
            {actor.note}
          </Fact>
        )}
      </dl>
      <Spellings frame={frame} names={actor.names} />
      <ClaimsOf frame={frame} claims={claims} total={total} more={archivePath(frame, `/claims?actor=${actor.id}`)} />
      <SamenessSection frame={frame} id={actor.id} sheet={sameness} typed={typed} refusal={refusal} />
    </Layout>
  )
}
