import type { ClaimCard, DossierCard, DossierSheet } from '../record/card.js'
import type { DossierItem } from '../record/dossier.js'
import type { Dossier } from '../record/dossier.js'
import type { Refusal } from '../record/refusal.js'
import { DOSSIER, editionNumber, originsOf } from '../words/claim.js'
import { FRAME, LIST } from '../words/frame.js'
import { sentenceOf } from '../words/refusal.js'
import { GATE } from '../words/gate/check.js'
import { NOTICE_WORDS } from '../words/gate/notice.js'
import { say, type Said } from '../words/said.js'
import { overlaySaid } from '../words/standing.js'
import { sayInstant } from '../words/when.js'
import type { GateSheet } from '../record/gate/sheet.js'
import { GateSection } from './gate/gate.js'
import { AreaField, NoIdentities, Problem, TextField, type Typed } from './field.js'
import { archivePath, Layout, Token, type Frame } from './layout.js'
import { Empty, Filters, ListFoot, SortHead, type Asked } from './listing.js'
import { idText, Own } from './piece.js'
import { SlipSection, type SlipShown } from './ruling/slip.js'

export type DossierListProps = {
  readonly frame: Frame
  readonly cards: readonly DossierCard[]
  readonly asked: Asked
  readonly sort: string
  readonly descending: boolean
  readonly typed: Typed
  readonly refusal: Refusal | null
}

/** The dossiers of an archive, and the form that opens one. */
export const DossierListPage = ({ frame, cards, asked, sort, descending, typed, refusal }: DossierListProps) => {
  const head = { frame, asked, sort, descending }
  const t = (said: Said) => say(said, frame.language)
  return (
    <Layout frame={frame} title={DOSSIER.heading} scripts={['compose', 'warn']}>
      <h1>{t(DOSSIER.heading)}</h1>
      <p>
        <a href={archivePath(frame, '/corrections')}>{t(NOTICE_WORDS.all)}</a> ·{' '}
        <a href={archivePath(frame, '/gate')}>{t(GATE.settings)}</a>
      </p>
      <Problem frame={frame} refusal={refusal} />
      <Filters frame={frame} asked={asked} fields={[{ kind: 'text', name: 'q', label: LIST.words }]} />
      {cards.length === 0 ? (
        <Empty frame={frame} isFiltered={Boolean(asked.q)} />
      ) : (
        <table class="list">
          <thead>
            <tr>
              <SortHead {...head} name="title" label={FRAME.dossiers} />
              <SortHead {...head} name="claims" label={DOSSIER.claims} />
              <SortHead {...head} name="editions" label={DOSSIER.editions} />
              <SortHead {...head} name="changed" label={DOSSIER.changed} />
            </tr>
          </thead>
          <tbody>
            {cards.map((card) => (
              <tr>
                <td class="wide">
                  <a href={archivePath(frame, `/dossiers/${card.id}`)}>
                    <Own said={card.title} language={frame.language} />
                  </a>
                </td>
                <td class="number" data-name={t(DOSSIER.claims)}>
                  {card.claims}
                </td>
                <td class="number" data-name={t(DOSSIER.editions)}>
                  {card.editions}
                </td>
                <td data-name={t(DOSSIER.changed)}>{t(sayInstant(card.changed))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <ListFoot frame={frame} asked={asked} total={cards.length} page={1} size={Math.max(1, cards.length)} />
      {frame.archive.isWritable && (
        <section>
          <h2>{t(DOSSIER.open)}</h2>
          <form method="post" action={archivePath(frame, '/dossiers')}>
            <Token frame={frame} />
            <div class="fields">
              <TextField frame={frame} name="title_en" label={DOSSIER.titleEn} value={typed.title_en ?? ''} lang="en" />
              <TextField frame={frame} name="title_ko" label={DOSSIER.titleKo} value={typed.title_ko ?? ''} lang="ko" />
            </div>
            <p class="act">
              <button type="submit">{t(DOSSIER.open)}</button>
            </p>
          </form>
        </section>
      )}
    </Layout>
  )
}

const Order = ({
  frame,
  dossier,
  index,
}: {
  readonly frame: Frame
  readonly dossier: Dossier
  readonly index: number
}) => (
  <form method="post" action={archivePath(frame, `/dossiers/${dossier.id}/items`)} class="order">
    <Token frame={frame} />
    <input type="hidden" name="index" value={String(index)} />
    {(['up', 'down', 'remove'] as const).map((op) => (
      <button
        type="submit"
        name="op"
        value={op}
        class="plain"
        disabled={(op === 'up' && index === 0) || (op === 'down' && index === dossier.items.length - 1)}
        aria-label={`${say(DOSSIER[op], frame.language)} (${index + 1})`}
      >
        {say(DOSSIER[op], frame.language)}
      </button>
    ))}
  </form>
)

const Item = ({
  frame,
  item,
  card,
}: {
  readonly frame: Frame
  readonly item: DossierItem
  readonly card: ClaimCard | undefined
}) => {
  const t = (said: Said) => say(said, frame.language)
  if (item.kind === 'heading') {
    return (
      <h3>
        <Own said={item.text} language={frame.language} /> <small class="aside">{t(DOSSIER.headingItem)}</small>
      </h3>
    )
  }
  if (item.kind === 'text') {
    return (
      <p class="linking">
        <Own said={item.text} language={frame.language} /> <small class="aside">{t(DOSSIER.textItem)}</small>
      </p>
    )
  }
  if (!card) return <p class="open">{idText(item.claim)}</p>
  return (
    <p>
      <a href={archivePath(frame, `/claims/${item.claim}`)}>
        <Own said={card.claim.says} language={frame.language} />
      </a>{' '}
      <small class="aside">
        {card.attestations.map((one) => one.label).join(', ')} · {t(originsOf(card.origins))}
      </small>
    </p>
  )
}

const Words = ({
  frame,
  dossier,
  typed,
}: {
  readonly frame: Frame
  readonly dossier: Dossier
  readonly typed: Typed
}) => {
  const t = (said: Said) => say(said, frame.language)
  const action = archivePath(frame, `/dossiers/${dossier.id}/items`)
  return (
    <section class="halves">
      <form method="post" action={action}>
        <Token frame={frame} />
        <input type="hidden" name="op" value="add" />
        <TextField frame={frame} name="claim" id="add-claim" label={DOSSIER.claimId} value={typed.claim ?? ''} />
        <p class="act">
          <button type="submit">{t(DOSSIER.addClaim)}</button>
        </p>
      </form>
      <form method="post" action={action}>
        <Token frame={frame} />
        <NoIdentities frame={frame} />
        <AreaField
          frame={frame}
          name="text_en"
          label={DOSSIER.inEnglish}
          value={typed.text_en ?? ''}
          rows={2}
          lang="en"
        />
        <AreaField
          frame={frame}
          name="text_ko"
          label={DOSSIER.inKorean}
          value={typed.text_ko ?? ''}
          rows={2}
          lang="ko"
        />
        <p class="act">
          <button type="submit" name="op" value="text">
            {t(DOSSIER.addText)}
          </button>
          <button type="submit" name="op" value="heading">
            {t(DOSSIER.addHeading)}
          </button>
        </p>
      </form>
    </section>
  )
}

export type DossierPageProps = {
  readonly frame: Frame
  readonly sheet: DossierSheet
  readonly gate: GateSheet
  readonly slips: readonly SlipShown[]
  readonly typed: Typed
  readonly refusal: Refusal | null
}

/** One dossier: its items in order, what keeps it from being published, and its editions. */
export const DossierPage = ({ frame, sheet, gate, slips, typed, refusal }: DossierPageProps) => {
  const t = (said: Said) => say(said, frame.language)
  const { dossier } = sheet
  const cards = new Map(sheet.claims.map((card) => [card.claim.id, card]))
  return (
    <Layout
      frame={frame}
      title={{ en: dossier.title.en ?? dossier.title.ko ?? '', ko: dossier.title.ko ?? dossier.title.en ?? '' }}
      scripts={['compose', 'warn']}
    >
      <p class="over">
        {t(FRAME.dossiers)} · {idText(dossier.id)}
      </p>
      <h1>
        <Own said={dossier.title} language={frame.language} />
      </h1>
      <Problem frame={frame} refusal={refusal} />
      <h2>{t(DOSSIER.items)}</h2>
      {dossier.items.length === 0 ? (
        <p class="empty">{t(DOSSIER.empty)}</p>
      ) : (
        <ol class="items">
          {dossier.items.map((item, index) => (
            <li id={`item-${index}`} class={item.kind}>
              <Item frame={frame} item={item} card={item.kind === 'claim' ? cards.get(item.claim) : undefined} />
              {frame.archive.isWritable && <Order frame={frame} dossier={dossier} index={index} />}
            </li>
          ))}
        </ol>
      )}
      {frame.archive.isWritable && <Words frame={frame} dossier={dossier} typed={typed} />}
      <h2>{t(DOSSIER.editions)}</h2>
      {sheet.editions.length === 0 ? (
        <p class="empty">{t(DOSSIER.noEdition)}</p>
      ) : (
        <ul class="plainlist">
          {sheet.editions.map((edition) => (
            <li>
              <a href={archivePath(frame, `/editions/${edition.id}`)}>{t(editionNumber(edition.number))}</a>{' '}
              <small class="aside">{t(sayInstant(edition.printed))}</small>
              {sheet.withheld.includes(edition.id) && <strong class="caution"> {t(NOTICE_WORDS.hidden)}</strong>}
            </li>
          ))}
        </ul>
      )}
      {sheet.shaken.length > 0 && (
        <div class="refusal">
          <strong>{t(DOSSIER.shaken)}</strong>
          <ul>
            {sheet.shaken.map(({ claim, overlays }) => (
              <li>
                <a href={archivePath(frame, `/claims/${claim}`)}>{idText(claim)}</a>:{' '}
                {overlays.map((overlay) => t(overlaySaid[overlay])).join(', ')}
              </li>
            ))}
          </ul>
        </div>
      )}
      {sheet.obstacles.length > 0 && (
        <div class="refusal">
          <strong>{t(DOSSIER.obstacles)}</strong>
          <ul>
            {sheet.obstacles.map(({ claim, code }) => (
              <li>
                <a href={archivePath(frame, `/claims/${claim}`)}>{idText(claim)}</a>:{' '}
                {t(sentenceOf(code, { claim: idText(claim), report: idText(cards.get(claim)?.report.id ?? claim) }))}
              </li>
            ))}
          </ul>
        </div>
      )}
      <SlipSection frame={frame} dossier={dossier.id} slips={slips} />
      <GateSection frame={frame} dossier={dossier.id} gate={gate} />
    </Layout>
  )
}
