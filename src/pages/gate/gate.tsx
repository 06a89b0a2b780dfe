import type { MemberId } from '../../record/id.js'
import type { GateCheck } from '../../record/gate/check.js'
import { AGES, labelOf, REGIONS, SEXES, WORKS } from '../../record/gate/label.js'
import { REPLIES, WITHOUT_CHANNEL, type Party } from '../../record/gate/reply.js'
import type { GateSheet } from '../../record/gate/sheet.js'
import type { DossierId } from '../../record/id.js'
import { GATE, GATE_CHECK, QUESTION, STATE } from '../../words/gate/check.js'
import { findingSaid } from '../../words/gate/finding.js'
import { AGE, labelIdSaid, REGION, SEX, WORK } from '../../words/gate/label.js'
import { REPLY_OUTCOME, REPLY_WORDS } from '../../words/gate/reply.js'
import { addDays } from '../../record/time/day.js'
import { DOSSIER } from '../../words/claim.js'
import { sentenceOf } from '../../words/refusal.js'
import { say, type Said } from '../../words/said.js'
import { sayInstant } from '../../words/when.js'
import { ChoiceField, choicesOf, NoIdentities, TextField } from '../field.js'
import { archivePath, memberName, Token, type Frame } from '../layout.js'
import { Fact, Own } from '../piece.js'

type Props = { readonly frame: Frame; readonly dossier: DossierId; readonly gate: GateSheet }

const Check = ({ frame, check }: { readonly frame: Frame; readonly check: GateCheck }) => {
  const t = (said: Said) => say(said, frame.language)
  const { holds, mend } = GATE_CHECK[check.id]
  return (
    <li id={`check-${check.id}`} class={check.state}>
      <strong>{t(holds)}</strong> <small class="aside">{t(STATE[check.state])}</small>
      {check.findings.length > 0 && (
        <ul>
          {check.findings.map((found) => (
            <li>
              {t(findingSaid(found))}
              {found.offers.length > 0 && (
                <>
                  {' '}
                  {t(GATE.offers)}: {found.offers.map((id) => t(labelIdSaid(id))).join(' · ')}
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      {check.state !== 'passes' && <p class="hint">{t(mend)}</p>}
    </li>
  )
}

const Frozen = ({ frame, dossier, gate }: Props) => {
  const t = (said: Said) => say(said, frame.language)
  const { bundle, state } = gate
  if (!bundle || !state) return null
  const nameOf = (id: MemberId): string => memberName(frame, id)
  return (
    <section id="frozen">
      <h3>{t(GATE.frozen)}</h3>
      <dl class="facts">
        <Fact name={GATE.frozenAt} frame={frame}>
          {t(sayInstant(bundle.at))} · {t(GATE.by)} {nameOf(bundle.member)}
        </Fact>
        <Fact name={DOSSIER.manifest} frame={frame}>
          <code>{bundle.sha256}</code>
        </Fact>
        <Fact name={GATE.approvedBy} frame={frame}>
          {state.by.length === 0 ? t(GATE.nobody) : state.by.map(nameOf).join(', ')} ({state.by.length}/{state.needed})
        </Fact>
      </dl>
      <p>
        <a href={archivePath(frame, `/dossiers/${dossier}/frozen/${frame.language}.html`)}>{t(GATE.read)}</a>
      </p>
      {gate.mayApprove && (
        <form method="post" action={archivePath(frame, `/dossiers/${dossier}/approvals`)}>
          <Token frame={frame} />
          <input type="hidden" name="sha256" value={bundle.sha256} />
          <p class="act">
            <button type="submit">{t(GATE.approve)}</button>
          </p>
        </form>
      )}
    </section>
  )
}

const TEXTS = [
  'whyUnnamed',
  'positionToKnow',
  'notElsewhere',
  'howChecked',
  'motive',
  'consent',
  'couldKnowWhy',
  'change',
  'whyNotWaited',
] as const

const SourceForm = ({
  frame,
  dossier,
  source,
  index,
}: {
  readonly frame: Frame
  readonly dossier: DossierId
  readonly source: GateSheet['sources'][number]
  readonly index: number
}) => {
  const t = (said: Said) => say(said, frame.language)
  const { answers } = source
  const label = answers.label === null ? null : labelOf(answers.label)
  const none = { value: '-', label: t(GATE.notSaid) }
  const id = (name: string) => `${name}-${index}`
  return (
    <details open={answers.label === null}>
      <summary>
        {t(GATE.sourceOf)} {source.claims.join(', ')} <small class="aside">{t(labelIdSaid(answers.label))}</small>
      </summary>
      <form method="post" action={archivePath(frame, `/dossiers/${dossier}/answers`)}>
        <Token frame={frame} />
        <input type="hidden" name="source" value={source.source} />
        <NoIdentities frame={frame} />
        <div class="fields">
          <ChoiceField
            frame={frame}
            name="region"
            id={id('region')}
            label={GATE.region}
            value={label?.region ?? '-'}
            choices={[none, ...choicesOf(REGION, frame).filter(({ value }) => REGIONS.some((one) => one === value))]}
          />
          <ChoiceField
            frame={frame}
            name="sex"
            id={id('sex')}
            label={GATE.sex}
            value={label?.sex ?? '-'}
            choices={[none, ...choicesOf(SEX, frame).filter(({ value }) => SEXES.some((one) => one === value))]}
          />
          <ChoiceField
            frame={frame}
            name="age"
            id={id('age')}
            label={GATE.age}
            value={label?.age ?? '-'}
            choices={[none, ...choicesOf(AGE, frame).filter(({ value }) => AGES.some((one) => one === value))]}
          />
          <ChoiceField
            frame={frame}
            name="work"
            id={id('work')}
            label={GATE.work}
            value={label?.work ?? '-'}
            choices={[none, ...choicesOf(WORK, frame).filter(({ value }) => WORKS.some((one) => one === value))]}
          />
        </div>
        <div class="fields">
          <TextField
            frame={frame}
            name="couldKnow"
            id={id('couldKnow')}
            label={QUESTION.couldKnow}
            value={answers.couldKnow === null ? '' : String(answers.couldKnow)}
          />
          <TextField
            frame={frame}
            name="custodians"
            id={id('custodians')}
            label={QUESTION.custodians}
            value={answers.custodians === null ? '' : String(answers.custodians)}
          />
          {TEXTS.map((name) => (
            <TextField frame={frame} name={name} id={id(name)} label={QUESTION[name]} value={answers[name]} />
          ))}
        </div>
        {(['isInformation', 'hasWaited'] as const).map((name) => (
          <p class="field">
            <label>
              <input type="checkbox" name={name} value="yes" checked={answers[name]} /> {t(QUESTION[name])}
            </label>
          </p>
        ))}
        <p class="act">
          <button type="submit">{t(GATE.answer)}</button>
        </p>
      </form>
    </details>
  )
}

const PartyForm = ({
  frame,
  dossier,
  party,
  index,
  today,
}: {
  readonly frame: Frame
  readonly dossier: DossierId
  readonly party: Party
  readonly index: number
  readonly today: string
}) => {
  const t = (said: Said) => say(said, frame.language)
  const { reply } = party
  const isState = reply === null && WITHOUT_CHANNEL.includes(party.kind)
  const id = (name: string) => `${name}-party-${index}`
  const text = (name: string, label: Said, value: string | null, lang?: string) => (
    <TextField frame={frame} name={name} id={id(name)} label={label} value={value ?? ''} {...(lang ? { lang } : {})} />
  )
  const day = (name: 'asked' | 'deadline' | 'review', value: string | null) => (
    <TextField frame={frame} name={name} id={id(name)} type="date" label={REPLY_WORDS[name]} value={value ?? ''} />
  )
  return (
    <details>
      <summary>
        <Own said={party.name} language={frame.language} />{' '}
        <small class="aside">{t(reply ? REPLY_OUTCOME[reply.outcome] : REPLY_WORDS.none)}</small>
      </summary>
      <form method="post" action={archivePath(frame, `/dossiers/${dossier}/replies`)}>
        <Token frame={frame} />
        <input type="hidden" name="actor" value={party.actor} />
        <div class="fields">
          <ChoiceField
            frame={frame}
            name="outcome"
            id={id('outcome')}
            label={REPLY_WORDS.outcome}
            value={reply?.outcome ?? (isState ? 'no-channel' : 'not-asked')}
            choices={choicesOf(REPLY_OUTCOME, frame).filter(({ value }) => REPLIES.some((one) => one === value))}
          />
          {text('channel', REPLY_WORDS.channel, reply?.channel ?? null)}
          {day('asked', reply?.asked ?? null)}
          {day('deadline', reply?.deadline ?? null)}
          {day('review', isState ? addDays(today, 365) : (reply?.review ?? null))}
          {text('says_en', REPLY_WORDS.saysEn, reply?.says?.en ?? null, 'en')}
          {text('says_ko', REPLY_WORDS.saysKo, reply?.says?.ko ?? null, 'ko')}
          {text('why_en', REPLY_WORDS.whyEn, isState ? REPLY_WORDS.standing.en : (reply?.why?.en ?? null), 'en')}
          {text('why_ko', REPLY_WORDS.whyKo, isState ? REPLY_WORDS.standing.ko : (reply?.why?.ko ?? null), 'ko')}
        </div>
        <p class="act">
          <button type="submit">{t(REPLY_WORDS.add)}</button>
        </p>
      </form>
    </details>
  )
}

/** The gate on a dossier's page: what holds, what does not, what to do, and what would pass. */
export const GateSection = ({ frame, dossier, gate }: Props) => {
  const t = (said: Said) => say(said, frame.language)
  const isWritable = frame.archive.isWritable
  const open = gate.checks.filter(({ state }) => state !== 'passes')
  const passing = gate.checks.filter(({ state }) => state === 'passes')
  const isSpecimen = frame.archive.isSpecimen
  const canPublish = open.every(({ state }) => isSpecimen && state === 'asks') && gate.problem === null
  return (
    <section id="gate" class="gate">
      <h2>{t(GATE.heading)}</h2>
      {isSpecimen && <p class="hint">{t(GATE.specimen)}</p>}
      {gate.state?.isAlone && !isSpecimen && <p class="hint">{t(GATE.alone)}</p>}
      {gate.problem && <p class="refusal">{t(sentenceOf(gate.problem.code, gate.problem.facts))}</p>}
      {gate.problem === null && (
        <>
          {open.length === 0 ? <p>{t(GATE.allPass)}</p> : null}
          <ul class="checks">
            {open.map((check) => (
              <Check frame={frame} check={check} />
            ))}
          </ul>
          {passing.length > 0 && (
            <details>
              <summary>
                {t(GATE.passing)} ({passing.length})
              </summary>
              <ul class="checks">
                {passing.map((check) => (
                  <Check frame={frame} check={check} />
                ))}
              </ul>
            </details>
          )}
        </>
      )}
      <p>
        <a href={archivePath(frame, '/gate')}>{t(GATE.settings)}</a>
      </p>
      {isWritable && gate.sources.length > 0 && (
        <section>
          <h3>{t(GATE.sources)}</h3>
          {gate.sources.map((source, index) => (
            <SourceForm frame={frame} dossier={dossier} source={source} index={index} />
          ))}
        </section>
      )}
      {isWritable && gate.parties.length > 0 && (
        <section>
          <h3>{t(REPLY_WORDS.heading)}</h3>
          <p class="hint">{t(REPLY_WORDS.hint)}</p>
          {gate.parties.map((party, index) => (
            <PartyForm frame={frame} dossier={dossier} party={party} index={index} today={gate.today} />
          ))}
        </section>
      )}
      {!isSpecimen && <Frozen frame={frame} dossier={dossier} gate={gate} />}
      {isWritable && !isSpecimen && gate.problem === null && !gate.isCurrent && (
        <form method="post" action={archivePath(frame, `/dossiers/${dossier}/frozen`)}>
          <Token frame={frame} />
          <p class="hint">{t(GATE.freezeHint)}</p>
          <p class="act">
            <button type="submit">{t(GATE.freeze)}</button>
          </p>
        </form>
      )}
      {isWritable && canPublish && (
        <form method="post" action={archivePath(frame, `/dossiers/${dossier}/editions`)}>
          <Token frame={frame} />
          <p class="hint">{t(DOSSIER.publishNote)}</p>
          <p class="act">
            <button type="submit">{t(DOSSIER.publish)}</button>
          </p>
        </form>
      )}
    </section>
  )
}
