import type { ClaimCard } from '../record/card.js'
import type { Bilingual } from '../record/bilingual.js'
import type { ClaimId } from '../record/id.js'
import type { Refusal } from '../record/refusal.js'
import type { Standing } from '../record/standing.js'
import { ATTEST } from '../words/attestation.js'
import { CLAIM, originsOf } from '../words/claim.js'
import { FRAME } from '../words/frame.js'
import { LINK_ABOUT, LINK_KIND } from '../words/label.js'
import { REPORT } from '../words/report.js'
import { say, type Said } from '../words/said.js'
import { inVaultSaid, levelSaid, overlaySaid, restsOn } from '../words/standing.js'
import { sayDay, sayInstant } from '../words/when.js'
import { ClaimFields } from './claimform.js'
import { AreaField, choicesOf, ChoiceField, NoIdentities, Problem, TextField, type Typed } from './field.js'
import { archivePath, Layout, Token, type Frame } from './layout.js'
import { idText, Own } from './piece.js'

/** Where a claim stands, with what overlays it: words, never a number alone. */
export const StandingWords = ({ frame, standing }: { readonly frame: Frame; readonly standing: Standing }) => (
  <>
    <span class="standing">{say(levelSaid[standing.level], frame.language)}</span>
    {standing.overlays.map((overlay) => (
      <>
        {' · '}
        <span class={overlay === 'none-direct' ? 'aside' : 'caution'}>{say(overlaySaid[overlay], frame.language)}</span>
      </>
    ))}
  </>
)

/** Where a claim stands and what that rests on, in two sentences. */
export const StandingLine = ({ frame, standing }: { readonly frame: Frame; readonly standing: Standing }) => (
  <p>
    <StandingWords frame={frame} standing={standing} />{' '}
    <small class="aside">
      {say(restsOn(standing.counted, standing.origins, standing.direct), frame.language)}{' '}
      {standing.keepers !== null && <>{say(inVaultSaid(standing.keepers), frame.language)} </>}(
      <a href="/help#standing">{say(ATTEST.byRule, frame.language)}</a>)
    </small>
  </p>
)

export type HistoryProps = {
  readonly frame: Frame
  readonly claim: { readonly id: ClaimId; readonly says: Bilingual }
  readonly moments: readonly {
    readonly axis: 'published' | 'recorded'
    readonly at: string
    readonly standing: Standing
  }[]
}

/** How a claim stood, on both axes of knowledge. */
export const HistoryPage = ({ frame, claim, moments }: HistoryProps) => {
  const t = (said: Said) => say(said, frame.language)
  const axis = (name: 'published' | 'recorded', head: Said) => {
    const own = moments.filter((moment) => moment.axis === name)
    return (
      <table class="list">
        <thead>
          <tr>
            {[head, ATTEST.standing, CLAIM.originsHead].map((one) => (
              <th scope="col">{t(one)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {own.map(({ at, standing }) => (
            <tr>
              <td data-name={t(head)}>
                <a
                  href={`/${frame.archive.id}/claims/${claim.id}?${name === 'published' ? 'known' : 'recorded'}=${encodeURIComponent(name === 'published' ? at : new Date(Date.parse(at) + 1).toISOString())}`}
                >
                  {name === 'published' ? t(sayDay(at)) : t(sayInstant(at))}
                </a>
              </td>
              <td class="wide" data-name={t(ATTEST.standing)}>
                <StandingWords frame={frame} standing={standing} />
              </td>
              <td data-name={t(CLAIM.originsHead)}>{t(originsOf(standing.origins))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    )
  }
  return (
    <Layout frame={frame} title={ATTEST.history}>
      <p class="over">
        <a href={archivePath(frame, `/claims/${claim.id}`)}>{idText(claim.id)}</a>
      </p>
      <h1>{t(ATTEST.history)}</h1>
      <p class="lead">
        <Own said={claim.says} language={frame.language} />
      </p>
      <p class="hint prose">{t(ATTEST.historyLead)}</p>
      {axis('published', ATTEST.byPublished)}
      {axis('recorded', ATTEST.byRecorded)}
    </Layout>
  )
}

export type DifferProps = {
  readonly frame: Frame
  readonly card: ClaimCard
  readonly typed: Typed
  readonly refusal: Refusal | null
}

/** Another account beside a claim: one that differs, or a claim that is there already. */
export const DifferPage = ({ frame, card, typed, refusal }: DifferProps) => {
  const t = (said: Said) => say(said, frame.language)
  const abouts = choicesOf(LINK_ABOUT, frame)
  return (
    <Layout frame={frame} title={ATTEST.differ} scripts={['compose', 'warn']}>
      <p class="over">
        <a href={archivePath(frame, `/claims/${card.claim.id}`)}>{idText(card.claim.id)}</a>
      </p>
      <h1>{t(ATTEST.differ)}</h1>
      <Problem frame={frame} refusal={refusal} />
      <p class="lead">
        <Own said={card.claim.says} language={frame.language} />
      </p>
      <p class="hint prose">{t(ATTEST.differLead)}</p>
      <form method="post" action={archivePath(frame, `/claims/${card.claim.id}/differences`)}>
        <Token frame={frame} />
        <NoIdentities frame={frame} />
        <TextField frame={frame} name="report" label={ATTEST.inReport} value={typed.report ?? ''} required />
        <AreaField frame={frame} name="quote" label={REPORT.theWords} value={typed.quote ?? ''} rows={3} required />
        <ChoiceField
          frame={frame}
          name="about"
          label={ATTEST.differAbout}
          value={typed.about ?? 'date'}
          choices={abouts}
        />
        <TextField frame={frame} name="label" label={CLAIM.label} hint={CLAIM.labelHint} value={typed.label ?? ''} />
        <TextField frame={frame} name="told_on" label={CLAIM.told} value={typed.told_on ?? ''} />
        <ClaimFields frame={frame} typed={typed} />
        <p class="act">
          <button type="submit">{t(FRAME.save)}</button>
        </p>
      </form>
      <h2>{t(ATTEST.tie)}</h2>
      <form method="post" action={archivePath(frame, `/claims/${card.claim.id}/links`)}>
        <Token frame={frame} />
        <TextField frame={frame} name="to" label={ATTEST.tieTo} value={typed.to ?? ''} required />
        <ChoiceField
          frame={frame}
          name="link"
          label={ATTEST.tieKind}
          value={typed.link ?? 'corroborates'}
          choices={choicesOf(LINK_KIND, frame)}
        />
        <ChoiceField
          frame={frame}
          id="tie-about"
          name="about"
          label={ATTEST.tieAbout}
          value={typed.about ?? ''}
          choices={[{ value: '', label: '—' }, ...abouts]}
        />
        <p class="act">
          <button type="submit">{t(FRAME.save)}</button>
        </p>
      </form>
    </Layout>
  )
}
