import { inLanguage } from '../record/bilingual.js'
import type { IncidentActCard, IncidentCard, IncidentSheet, Listing } from '../record/card.js'
import { tallyOf } from '../record/incident.js'
import type { Refusal } from '../record/refusal.js'
import { CLAIM } from '../words/claim.js'
import { FRAME, LIST } from '../words/frame.js'
import { boundsSaid, COUNTED_AS, DEED, INCIDENT, ROLE_IN_ACT, tallySaid } from '../words/incident.js'
import { say, type Said } from '../words/said.js'
import { sayDay, sayInstant } from '../words/when.js'
import { AreaField, choicesOf, ChoiceField, NoIdentities, Problem, TextField, type Typed } from './field.js'
import { archivePath, Layout, Token, type Frame } from './layout.js'
import { Empty, Filters, ListFoot, SortHead, type Asked } from './listing.js'
import { Fact, idText, Marked, Names, Own, Time } from './piece.js'

export type IncidentListProps = {
  readonly frame: Frame
  readonly listing: Listing<IncidentCard>
  readonly asked: Asked
  readonly sort: string
  readonly descending: boolean
}

/** The incidents of an archive. */
export const IncidentListPage = ({ frame, listing, asked, sort, descending }: IncidentListProps) => {
  const t = (said: Said) => say(said, frame.language)
  const head = { frame, asked, sort, descending }
  return (
    <Layout frame={frame} title={INCIDENT.heading}>
      <h1>{t(INCIDENT.heading)}</h1>
      <p class="lead">{t(INCIDENT.lead)}</p>
      {frame.archive.isWritable && (
        <p class="act">
          <a href={archivePath(frame, '/incidents/new')}>{t(INCIDENT.enrol)}</a>
        </p>
      )}
      <Filters
        frame={frame}
        asked={asked}
        fields={[
          { kind: 'day', name: 'from', label: LIST.from },
          { kind: 'day', name: 'to', label: LIST.to },
          { kind: 'day', name: 'known', label: CLAIM.knownOn },
        ]}
      />
      {listing.rows.length === 0 ? (
        <Empty frame={frame} isFiltered={['from', 'to', 'known', 'place'].some((name) => asked[name])} />
      ) : (
        <table class="list">
          <thead>
            <tr>
              <SortHead {...head} name="when" label={CLAIM.when} />
              <SortHead {...head} name="title" label={INCIDENT.heading} />
              <th scope="col">{t(CLAIM.places)}</th>
              <th scope="col">{t(INCIDENT.acts)}</th>
              <th scope="col">{t(INCIDENT.accounts)}</th>
            </tr>
          </thead>
          <tbody>
            {listing.rows.map((card) => (
              <tr>
                <td data-name={t(CLAIM.when)}>
                  <Time when={card.when} language={frame.language} />
                </td>
                <td class="wide">
                  <a href={archivePath(frame, `/incidents/${card.id}`)}>
                    <Own said={card.title} language={frame.language} />
                  </a>
                  {card.isDisputed && <small class="caution"> {t(INCIDENT.disputed)}</small>}
                </td>
                <td data-name={t(CLAIM.places)}>
                  {card.places.map((place) => inLanguage(place.name, frame.language).text).join(', ') || '—'}
                </td>
                <td class="number" data-name={t(INCIDENT.acts)}>
                  {card.acts}
                </td>
                <td class="number" data-name={t(INCIDENT.accounts)}>
                  {card.accounts}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <ListFoot frame={frame} asked={asked} {...listing} />
    </Layout>
  )
}

const Moved = ({ frame, act }: { readonly frame: Frame; readonly act: IncidentActCard }) => {
  const days = [...new Set(act.accounts.flatMap(({ card }) => card.claim.knownOn ?? []))].sort()
  if (days.length < 2) return null
  return (
    <p class="gloss">
      {say(INCIDENT.moved, frame.language)}:{' '}
      {days.map((day, index) => {
        const out = act.accounts.filter(({ card }) => card.claim.knownOn !== null && card.claim.knownOn <= day)
        return (
          <>
            {index > 0 && ' → '}
            {say(sayDay(day), frame.language)} {say(tallySaid(tallyOf(out)), frame.language)}
          </>
        )
      })}
    </p>
  )
}

const ActSection = ({
  frame,
  act,
  number,
}: {
  readonly frame: Frame
  readonly act: IncidentActCard
  readonly number: number
}) => {
  const t = (said: Said) => say(said, frame.language)
  return (
    <section>
      <h2>
        {t(INCIDENT.actNumber)} {number}: <Own said={act.conduct} language={frame.language} />{' '}
        <small class="aside">{t(DEED[act.deed])}</small>
      </h2>
      <dl class="facts">
        <Fact name={COUNTED_AS[act.counts]} frame={frame}>
          <b>{t(tallySaid(act.tally))}</b>
        </Fact>
        <Fact name={INCIDENT.involved} frame={frame}>
          {act.involvements.length === 0 && <span class="open">{t(FRAME.unknown)}</span>}
          {act.involvements.map((one, index) => (
            <>
              {index > 0 && ' · '}
              {t(ROLE_IN_ACT[one.role])}:{' '}
              {one.actor && one.name ? (
                <Names frame={frame} names={[{ id: one.actor, name: one.name }]} path="actors" />
              ) : (
                one.name && <Own said={one.name} language={frame.language} />
              )}
            </>
          ))}
        </Fact>
      </dl>
      <table class="list">
        <thead>
          <tr>
            {[INCIDENT.number, INCIDENT.asPrinted, INCIDENT.accounts, INCIDENT.knownBy].map((name) => (
              <th scope="col">{t(name)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {act.accounts.map((account) => (
            <tr>
              <td data-name={t(INCIDENT.number)}>{t(boundsSaid(account.least, account.most))}</td>
              <td data-name={t(INCIDENT.asPrinted)}>
                {account.printed ? <Marked text={account.printed} language={frame.language} /> : '—'}
              </td>
              <td class="wide">
                <a href={archivePath(frame, `/claims/${account.claim}`)}>
                  <Own said={account.card.claim.says} language={frame.language} />
                </a>
                <p class="gloss">
                  {account.card.attestations.map((one) => one.label).join(', ')} ·{' '}
                  <Marked text={account.card.report.outlet ?? account.card.report.title} language={frame.language} />
                </p>
              </td>
              <td data-name={t(INCIDENT.knownBy)}>
                {account.card.claim.knownOn ? t(sayDay(account.card.claim.knownOn)) : t(FRAME.unknown)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Moved frame={frame} act={act} />
    </section>
  )
}

/** One incident, act by act. */
export const IncidentPage = ({ frame, sheet }: { readonly frame: Frame; readonly sheet: IncidentSheet }) => {
  const t = (said: Said) => say(said, frame.language)
  const { incident } = sheet
  return (
    <Layout
      frame={frame}
      title={{ en: incident.title.en ?? incident.title.ko ?? '', ko: incident.title.ko ?? incident.title.en ?? '' }}
    >
      <p class="over">
        {t(INCIDENT.heading)} · {idText(incident.id)}
      </p>
      <h1 class="says">
        <Own said={incident.title} language={frame.language} />
      </h1>
      <dl class="facts">
        <Fact name={CLAIM.when} frame={frame}>
          <Time when={incident.when} language={frame.language} />
        </Fact>
        <Fact name={CLAIM.places} frame={frame}>
          <Names frame={frame} names={sheet.places} path="places" />
        </Fact>
      </dl>
      {sheet.acts.map((act, index) => (
        <ActSection frame={frame} act={act} number={index + 1} />
      ))}
      {incident.note && (
        <p class="prose">
          <Marked text={incident.note} language={frame.language} />
        </p>
      )}
      {frame.archive.isWritable && (
        <p class="act">
          <a href={archivePath(frame, `/incidents/${incident.id}/edit`)}>{t(INCIDENT.edit)}</a>
        </p>
      )}
      <h2>{t(CLAIM.versions)}</h2>
      <ol class="plainlist" reversed>
        {sheet.versions.map((version) => (
          <li>
            {t(CLAIM.from)}{' '}
            {version.recordedTo === null ? (
              t(sayInstant(version.recordedFrom))
            ) : (
              <a
                href={`/${frame.archive.id}/incidents/${incident.id}?recorded=${encodeURIComponent(new Date(Date.parse(version.recordedFrom) + 1).toISOString())}`}
              >
                {t(sayInstant(version.recordedFrom))}
              </a>
            )}{' '}
            {version.recordedTo ? `${t(CLAIM.until)} ${t(sayInstant(version.recordedTo))}` : `(${t(CLAIM.now)})`}
            {version.reason && `: ${version.reason}`}
          </li>
        ))}
      </ol>
    </Layout>
  )
}

export type IncidentFormProps = {
  readonly frame: Frame
  /** Null for a new one. */
  readonly id: string | null
  readonly acts: number
  readonly typed: Typed
  readonly refusal: Refusal | null
}

/** An incident as a form: acts one after another, their people and accounts one a line. */
export const IncidentFormPage = ({ frame, id, acts, typed, refusal }: IncidentFormProps) => {
  const t = (said: Said) => say(said, frame.language)
  const title = id === null ? INCIDENT.enrol : INCIDENT.edit
  return (
    <Layout frame={frame} title={title} scripts={['compose', 'warn']}>
      <h1>{t(title)}</h1>
      <Problem frame={frame} refusal={refusal} />
      <form method="post" action={archivePath(frame, id === null ? '/incidents' : `/incidents/${id}/edit`)}>
        <Token frame={frame} />
        <NoIdentities frame={frame} />
        <input type="hidden" name="version" value={typed.version ?? ''} />
        <input type="hidden" name="acts" value={String(acts)} />
        <div class="fields">
          <TextField frame={frame} name="title_en" label={INCIDENT.titleEn} value={typed.title_en ?? ''} lang="en" />
          <TextField frame={frame} name="title_ko" label={INCIDENT.titleKo} value={typed.title_ko ?? ''} lang="ko" />
          <TextField frame={frame} name="when" label={CLAIM.when} hint={CLAIM.whenHint} value={typed.when ?? ''} />
          <TextField frame={frame} name="when_printed" label={CLAIM.printed} value={typed.when_printed ?? ''} />
          <TextField
            frame={frame}
            name="places"
            label={CLAIM.places}
            hint={CLAIM.namesHint}
            value={typed.places ?? ''}
          />
        </div>
        {Array.from({ length: acts }, (_, index) => (
          <fieldset>
            <legend>
              {t(INCIDENT.actNumber)} {index + 1}
            </legend>
            <div class="fields">
              <TextField
                frame={frame}
                name={`conduct_en_${index}`}
                label={INCIDENT.conductEn}
                value={typed[`conduct_en_${index}`] ?? ''}
                lang="en"
              />
              <TextField
                frame={frame}
                name={`conduct_ko_${index}`}
                label={INCIDENT.conductKo}
                value={typed[`conduct_ko_${index}`] ?? ''}
                lang="ko"
              />
              <ChoiceField
                frame={frame}
                name={`deed_${index}`}
                label={INCIDENT.deed}
                value={typed[`deed_${index}`] ?? 'commission'}
                choices={choicesOf(DEED, frame)}
              />
              <ChoiceField
                frame={frame}
                name={`counts_${index}`}
                label={INCIDENT.counts}
                value={typed[`counts_${index}`] ?? 'persons'}
                choices={choicesOf(COUNTED_AS, frame)}
              />
            </div>
            <AreaField
              frame={frame}
              name={`involved_${index}`}
              label={INCIDENT.involved}
              hint={INCIDENT.involvedHint}
              rows={3}
              value={typed[`involved_${index}`] ?? ''}
            />
            <AreaField
              frame={frame}
              name={`accounts_${index}`}
              label={INCIDENT.accounts}
              hint={INCIDENT.accountsHint}
              rows={3}
              value={typed[`accounts_${index}`] ?? ''}
            />
          </fieldset>
        ))}
        <p class="hint">{t(INCIDENT.oneMore)}</p>
        <AreaField frame={frame} name="note" label={CLAIM.note} rows={2} value={typed.note ?? ''} />
        {id !== null && (
          <TextField
            frame={frame}
            name="reason"
            label={CLAIM.reason}
            hint={CLAIM.reasonHint}
            value={typed.reason ?? ''}
            required
          />
        )}
        <p class="act">
          <button type="submit">{t(FRAME.save)}</button>
        </p>
      </form>
    </Layout>
  )
}
