import type { Edition } from '../../record/dossier.js'
import {
  DECISIONS,
  decideUntil,
  HIDE_CLASSES,
  isOverdue,
  NOTICES,
  SEVERITIES,
  type ClaimUse,
  type EditionSince,
  type Notice,
  type PublishedAddress,
  type Withdrawn,
} from '../../record/gate/notice.js'
import type { ClaimId } from '../../record/id.js'
import type { Refusal } from '../../record/refusal.js'
import { koreanDay } from '../../record/time/day.js'
import { editionNumber } from '../../words/claim.js'
import {
  decideBy,
  HIDE_CLASS,
  HIDE_DECISION,
  NOTICE_KIND,
  NOTICE_WORDS,
  noticeHead,
  SEVERITY,
  tombstoneOf,
  whyOf,
} from '../../words/gate/notice.js'
import { say, type Said } from '../../words/said.js'
import { sayDay, sayInstant } from '../../words/when.js'
import { AreaField, ChoiceField, choicesOf, Problem, TextField, type Typed } from '../field.js'
import { archivePath, Layout, memberName, Token, type Frame } from '../layout.js'
import { Empty, Filters, ListFoot, type Asked } from '../listing.js'
import { idText, Own } from '../piece.js'

const dayOf = (at: string): Said => sayDay(koreanDay(at))

/** One notice: what it said, what it should say, why. */
export const NoticeItem = ({ frame, notice }: { readonly frame: Frame; readonly notice: Notice }) => {
  const t = (said: Said) => say(said, frame.language)
  return (
    <li id={notice.id}>
      <strong>{t(NOTICE_KIND[notice.kind])}</strong> ·{' '}
      <a href={archivePath(frame, `/editions/${notice.edition}`)}>{t(noticeHead(notice.number, dayOf(notice.at)))}</a>{' '}
      <small class="aside">
        {t(NOTICE_WORDS.severity)}: {t(SEVERITY[notice.severity])}
      </small>
      {notice.why === null && <p class="hint">{t(NOTICE_WORDS.withheldWords)}</p>}
      {(
        [
          [NOTICE_WORDS.was, notice.was],
          [NOTICE_WORDS.is, notice.is],
          [whyOf(notice.kind), notice.why],
        ] as const
      ).map(
        ([name, said]) =>
          said && (
            <p>
              {t(name)}: <Own said={said} language={frame.language} />
            </p>
          ),
      )}
      {notice.channels && (
        <p class="hint">
          {t(NOTICE_WORDS.told)}: {notice.channels.split('\n').join(', ')}
        </p>
      )}
    </li>
  )
}

type WithdrawnProps = {
  readonly frame: Frame
  readonly one: Withdrawn
  readonly decideHours: number
  readonly now: string
}

/** The tombstone of a withheld edition, and the second member's decision on it. */
export const WithdrawnItem = ({ frame, one, decideHours, now }: WithdrawnProps) => {
  const t = (said: Said) => say(said, frame.language)
  return (
    <li id={one.id}>
      <a href={archivePath(frame, `/editions/${one.edition}`)}>{t(editionNumber(one.number))}</a>:{' '}
      {t(tombstoneOf(HIDE_CLASS[one.class], dayOf(one.at)))} {memberName(frame, one.member)} ·{' '}
      {one.decision ? (
        <>
          {t(HIDE_DECISION[one.decision.is])} ({memberName(frame, one.decision.member)},{' '}
          {t(sayInstant(one.decision.at))})
        </>
      ) : (
        <strong>
          {t(NOTICE_WORDS.undecided)} · {t(decideBy(sayInstant(decideUntil(one, decideHours))))}
          {isOverdue(one, now, decideHours) ? ` · ${t(NOTICE_WORDS.overdue)}` : ''}
        </strong>
      )}
      {one.decision === null && frame.archive.isWritable && frame.me.id !== one.member && (
        <form method="post" action={archivePath(frame, `/withdrawals/${one.id}/decision`)}>
          <Token frame={frame} />
          <p class="act">
            {DECISIONS.map((decision) => (
              <button type="submit" name="decision" value={decision}>
                {t(HIDE_DECISION[decision])}
              </button>
            ))}
          </p>
        </form>
      )}
    </li>
  )
}

const Addresses = ({
  frame,
  addresses,
}: {
  readonly frame: Frame
  readonly addresses: readonly PublishedAddress[]
}) => (
  <ul class="plainlist">
    {addresses.map((one) => (
      <li>
        <a href={one.url} rel="noreferrer noopener external">
          {one.headline}
        </a>{' '}
        <small class="aside">
          {say(sayDay(one.day), frame.language)} · {one.language}
        </small>
      </li>
    ))}
  </ul>
)

/** What stands on an edition's page since it left: notices, its newer editions, whether it is withheld, addresses. */
export const Aftermath = ({ frame, after }: { readonly frame: Frame; readonly after: EditionSince }) => {
  const t = (said: Said) => say(said, frame.language)
  const { notices, withdrawals, newest, addresses } = after
  return (
    <>
      {after.isHidden && (
        <div class="refusal">
          <strong>{t(NOTICE_WORDS.hidden)}.</strong> {t(NOTICE_WORDS.hiddenWhat)}
        </div>
      )}
      {withdrawals.length > 0 && (
        <ul class="plainlist">
          {withdrawals.map((one) => (
            <WithdrawnItem frame={frame} one={one} decideHours={after.decideHours} now={after.now} />
          ))}
        </ul>
      )}
      {after.isHidden && after.shown.length > 0 && (
        <p class="caution">
          {t(NOTICE_WORDS.shown)}:{' '}
          {after.shown.map(({ id, number }, index) => (
            <>
              {index > 0 ? ', ' : ''}
              <a href={`${archivePath(frame, `/editions/${id}`)}#hide`}>{t(editionNumber(number))}</a>
            </>
          ))}
        </p>
      )}
      {after.isHidden && addresses.length > 0 && <p class="caution">{t(NOTICE_WORDS.outside)}</p>}
      {newest && (
        <p>
          {t(NOTICE_WORDS.next)}:{' '}
          <a href={archivePath(frame, `/editions/${newest.id}`)}>{t(editionNumber(newest.number))}</a>
        </p>
      )}
      {notices.length > 0 && (
        <section class="notices">
          <h2>{t(NOTICE_WORDS.heading)}</h2>
          <ul class="plainlist">
            {notices.map((notice) => (
              <NoticeItem frame={frame} notice={notice} />
            ))}
          </ul>
        </section>
      )}
      {addresses.length > 0 && (
        <section>
          <h2>{t(NOTICE_WORDS.addresses)}</h2>
          <Addresses frame={frame} addresses={addresses} />
        </section>
      )}
    </>
  )
}

const TEXTS = [
  [
    ['was_en', NOTICE_WORDS.wasEn, 'en'],
    ['was_ko', NOTICE_WORDS.wasKo, 'ko'],
  ],
  [
    ['is_en', NOTICE_WORDS.isEn, 'en'],
    ['is_ko', NOTICE_WORDS.isKo, 'ko'],
  ],
  [
    ['why_en', NOTICE_WORDS.whyEn, 'en'],
    ['why_ko', NOTICE_WORDS.whyKo, 'ko'],
  ],
] as const

/** The forms of an edition's page: hide it, correct it, record where it was published. */
export const AftermathForms = ({
  frame,
  edition,
  after,
  typed,
}: {
  readonly frame: Frame
  readonly edition: Edition
  readonly after: EditionSince
  readonly typed: Typed
}) => {
  const t = (said: Said) => say(said, frame.language)
  const to = (path: string) => archivePath(frame, `/editions/${edition.id}/${path}`)
  return (
    <>
      {!after.isHidden && (
        <form method="post" action={to('withdrawals')} id="hide">
          <h2>{t(NOTICE_WORDS.hideHead)}</h2>
          <Token frame={frame} />
          <p class="hint">{t(NOTICE_WORDS.hideHint)}</p>
          <ChoiceField
            frame={frame}
            name="class"
            label={NOTICE_WORDS.danger}
            value={HIDE_CLASSES[0]}
            choices={choicesOf(HIDE_CLASS, frame)}
          />
          <p class="act">
            <button type="submit">{t(NOTICE_WORDS.hide)}</button>
          </p>
        </form>
      )}
      <form method="post" action={to('notices')} id="notice">
        <h2>{t(NOTICE_WORDS.addHead)}</h2>
        <Token frame={frame} />
        <p class="hint">{t(NOTICE_WORDS.addHint)}</p>
        <div class="fields">
          <ChoiceField
            frame={frame}
            name="kind"
            label={NOTICE_WORDS.kind}
            value={typed.kind ?? NOTICES[0]}
            choices={choicesOf(NOTICE_KIND, frame)}
          />
          <ChoiceField
            frame={frame}
            name="severity"
            label={NOTICE_WORDS.severity}
            value={typed.severity ?? SEVERITIES[0]}
            choices={choicesOf(SEVERITY, frame)}
          />
          <TextField frame={frame} name="claim" label={NOTICE_WORDS.claim} value={typed.claim ?? ''} />
        </div>
        {TEXTS.map((pair) => (
          <div class="halves">
            {pair.map(([name, label, lang]) => (
              <AreaField frame={frame} name={name} label={label} value={typed[name] ?? ''} rows={2} lang={lang} />
            ))}
          </div>
        ))}
        <AreaField frame={frame} name="channels" label={NOTICE_WORDS.channels} value={typed.channels ?? ''} rows={2} />
        <p class="act">
          <button type="submit">{t(NOTICE_WORDS.add)}</button>
        </p>
      </form>
      <form method="post" action={to('addresses')} id="address">
        <h2>{t(NOTICE_WORDS.addAddress)}</h2>
        <Token frame={frame} />
        <div class="fields">
          <TextField frame={frame} name="url" label={NOTICE_WORDS.url} value={typed.url ?? ''} />
          <TextField frame={frame} name="day" type="date" label={NOTICE_WORDS.day} value={typed.day ?? ''} />
          <TextField frame={frame} name="headline" label={NOTICE_WORDS.headline} value={typed.headline ?? ''} />
          <TextField
            frame={frame}
            name="language"
            label={NOTICE_WORDS.language}
            value={typed.language ?? frame.language}
          />
        </div>
        <p class="act">
          <button type="submit">{t(NOTICE_WORDS.addAddress)}</button>
        </p>
      </form>
    </>
  )
}

export type CorrectionsProps = {
  readonly frame: Frame
  readonly notices: readonly Notice[]
  readonly withdrawals: readonly Withdrawn[]
  readonly decideHours: number
  readonly now: string
  readonly asked: Asked
  readonly refusal: Refusal | null
}

/** Every correction, note and safety withdrawal of an archive. */
export const CorrectionsPage = ({
  frame,
  notices,
  withdrawals,
  decideHours,
  now,
  asked,
  refusal,
}: CorrectionsProps) => {
  const t = (said: Said) => say(said, frame.language)
  return (
    <Layout frame={frame} title={NOTICE_WORDS.heading} scripts={[]}>
      <h1>{t(NOTICE_WORDS.heading)}</h1>
      <Problem frame={frame} refusal={refusal} />
      <Filters
        frame={frame}
        asked={asked}
        fields={[{ kind: 'choice', name: 'kind', label: NOTICE_WORDS.kind, choices: choicesOf(NOTICE_KIND, frame) }]}
      />
      {notices.length + withdrawals.length === 0 && <Empty frame={frame} isFiltered={Boolean(asked.kind)} />}
      <ul class="plainlist">
        {withdrawals.map((one) => (
          <WithdrawnItem frame={frame} one={one} decideHours={decideHours} now={now} />
        ))}
        {notices.map((notice) => (
          <NoticeItem frame={frame} notice={notice} />
        ))}
      </ul>
      <p>
        <a href={archivePath(frame, '/corrections/feed.json')}>{t(NOTICE_WORDS.feed)}</a>
      </p>
      <ListFoot frame={frame} asked={asked} total={notices.length} page={1} size={Math.max(1, notices.length)} />
    </Layout>
  )
}

/** Where a claim was used: to correct every place at which it stands. */
export const UsesPage = ({
  frame,
  claim,
  uses,
}: {
  readonly frame: Frame
  readonly claim: ClaimId
  readonly uses: readonly ClaimUse[]
}) => {
  const t = (said: Said) => say(said, frame.language)
  return (
    <Layout frame={frame} title={NOTICE_WORDS.uses} scripts={[]}>
      <p class="over">
        <a href={archivePath(frame, `/claims/${claim}`)}>{idText(claim)}</a>
      </p>
      <h1>{t(NOTICE_WORDS.uses)}</h1>
      <p class="hint">{t(NOTICE_WORDS.usesWhat)}</p>
      {uses.length === 0 ? (
        <Empty frame={frame} isFiltered={false} />
      ) : (
        <ul class="plainlist">
          {uses.map((use) => (
            <li>
              <a href={archivePath(frame, `/dossiers/${use.dossier}`)}>
                <Own said={use.title} language={frame.language} />
              </a>{' '}
              ·{' '}
              {use.edition && use.number !== null ? (
                <>
                  <a href={archivePath(frame, `/editions/${use.edition}`)}>{t(editionNumber(use.number))}</a>{' '}
                  <small class="aside">
                    {use.printed && t(sayInstant(use.printed))} · {use.languages.join(', ')}
                    {use.isHidden ? ` · ${t(NOTICE_WORDS.hidden)}` : ''}
                  </small>{' '}
                  <a href={`${archivePath(frame, `/editions/${use.edition}`)}?claim=${claim}#notice`}>
                    {t(NOTICE_WORDS.addHead)}
                  </a>
                </>
              ) : (
                t(NOTICE_WORDS.draft)
              )}
              <Addresses frame={frame} addresses={use.addresses} />
            </li>
          ))}
        </ul>
      )}
    </Layout>
  )
}
