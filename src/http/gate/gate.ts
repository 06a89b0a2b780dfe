import {
  answerGate,
  approveDossier,
  findFrozenFile,
  freezeDossier,
  publishDossier,
  setGate,
  showSettings,
} from '../../desk/gate/bundle.js'
import { recordReply } from '../../desk/gate/notice.js'
import { isPermitted } from '../../desk/permission.js'
import { GatePage } from '../../pages/gate/setting.js'
import { printEdition } from '../../press/edition.js'
import { bilingual } from '../../record/bilingual.js'
import { GATE_SETTINGS, type GateSettings } from '../../record/gate/label.js'
import { NO_ANSWERS, type SourceAnswers } from '../../record/gate/material.js'
import { REPLIES } from '../../record/gate/reply.js'
import { readId } from '../../record/id.js'
import { refuse, type Refusal } from '../../record/refusal.js'
import type { Answer } from '../answer.js'
import { EDITION_POLICY } from '../door.js'
import { show } from '../dossier.js'
import { choiceIn, countIn, requiredIn, textIn } from '../form.js'
import { doneOr, FRESH, frameOf, pageOf } from '../frame.js'
import type { Route } from '../route.js'
import type { Visit } from '../visit.js'

const dossierIn = (visit: Visit) => readId('dossier', visit.part('id'))

/** Does an act on a dossier's gate and goes back to it. */
const onGate =
  (does: (visit: Visit) => Promise<unknown>, place = 'gate') =>
  (visit: Visit): Promise<Answer> =>
    doneOr(
      visit,
      () => does(visit),
      () => `/${visit.archive.id}/dossiers/${dossierIn(visit)}#${place}`,
      (refusal, typed) => show(visit, { refusal, typed }),
    )

const freeze = onGate(
  (visit) => freezeDossier(visit.desk, visit.seat, { id: dossierIn(visit), print: printEdition }),
  'frozen',
)

const approve = onGate(
  (visit) =>
    approveDossier(visit.desk, visit.seat, {
      id: dossierIn(visit),
      sha256: requiredIn(visit.fields, 'sha256'),
      print: printEdition,
    }),
  'frozen',
)

const labelIn = ({ fields }: Visit): string | null => {
  const parts = ['region', 'sex', 'age', 'work'].map((name) => textIn(fields, name) ?? '-')
  return parts[0] === '-' ? null : parts.join('.')
}

const answersIn = (visit: Visit): SourceAnswers => {
  const { fields } = visit
  const text = (name: keyof SourceAnswers): string => (textIn(fields, name) ?? '').slice(0, 2_000)
  return {
    ...NO_ANSWERS,
    label: labelIn(visit),
    whyUnnamed: text('whyUnnamed'),
    positionToKnow: text('positionToKnow'),
    isInformation: textIn(fields, 'isInformation') === 'yes',
    notElsewhere: text('notElsewhere'),
    custodians: countIn(fields, 'custodians'),
    howChecked: text('howChecked'),
    motive: text('motive'),
    couldKnow: countIn(fields, 'couldKnow'),
    couldKnowWhy: text('couldKnowWhy'),
    change: text('change'),
    consent: text('consent'),
    hasWaited: textIn(fields, 'hasWaited') === 'yes',
    whyNotWaited: text('whyNotWaited'),
  }
}

const answer = onGate((visit) =>
  answerGate(visit.desk, visit.seat, {
    id: dossierIn(visit),
    source: requiredIn(visit.fields, 'source'),
    answers: answersIn(visit),
  }),
)

const reply = onGate(({ fields, desk, seat, part }) =>
  recordReply(desk, seat, {
    dossier: readId('dossier', part('id')),
    actor: readId('actor', requiredIn(fields, 'actor')),
    outcome: choiceIn(fields, 'outcome', REPLIES, null) ?? refuse('field-missing', { field: 'outcome' }),
    channel: textIn(fields, 'channel'),
    asked: textIn(fields, 'asked'),
    deadline: textIn(fields, 'deadline'),
    review: textIn(fields, 'review'),
    says: bilingual(textIn(fields, 'says_en'), textIn(fields, 'says_ko')),
    why: bilingual(textIn(fields, 'why_en'), textIn(fields, 'why_ko')),
  }),
)

const publish = (visit: Visit): Promise<Answer> =>
  doneOr(
    visit,
    () => publishDossier(visit.desk, visit.seat, { id: dossierIn(visit), print: printEdition }),
    (edition) => `/${visit.archive.id}/editions/${edition.id}`,
    (refusal, typed) => show(visit, { refusal, typed }),
  )

const MEDIA: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
}

const frozen = async (visit: Visit): Promise<Answer> => {
  const path = visit.part('path')
  const bytes = await findFrozenFile(visit.desk, visit.seat, { id: dossierIn(visit), path })
  const mediaType = MEDIA[path.slice(path.lastIndexOf('.') + 1)] ?? 'text/plain; charset=utf-8'
  return { kind: 'bytes', bytes, mediaType, name: null, policy: EDITION_POLICY }
}

type State = { readonly typed: Readonly<Record<string, string>>; readonly refusal: Refusal | null }

const settings = async (visit: Visit, state: State): Promise<Answer> => {
  const held = await showSettings(visit.desk, visit.seat, null)
  if (visit.wantsJson) return { kind: 'json', value: held }
  const frame = await frameOf(visit)
  const mayChange = isPermitted(visit.member.roles, 'gate.set') && frame.archive.isWritable
  return pageOf(GatePage({ frame, ...held, mayChange, ...state }))
}

const set = (visit: Visit): Promise<Answer> =>
  doneOr(
    visit,
    () =>
      setGate(visit.desk, visit.seat, {
        settings: Object.fromEntries(
          Object.keys(GATE_SETTINGS).map((name) => [name, countIn(visit.fields, name) ?? -1]),
        ) as GateSettings,
        reason: textIn(visit.fields, 'reason') ?? '',
      }),
    () => `/${visit.archive.id}/gate`,
    (refusal, typed) => settings(visit, { refusal, typed }),
  )

export const GATE_ROUTES: readonly Route[] = [
  { method: 'GET', path: '/:archive/gate', answer: (visit) => settings(visit, FRESH) },
  { method: 'POST', path: '/:archive/gate', answer: set, again: true },
  { method: 'POST', path: '/:archive/dossiers/:id/frozen', answer: freeze, again: true },
  { method: 'GET', path: '/:archive/dossiers/:id/frozen/:path{.+}', answer: frozen },
  { method: 'POST', path: '/:archive/dossiers/:id/approvals', answer: approve, again: true },
  { method: 'POST', path: '/:archive/dossiers/:id/answers', answer: answer, again: true },
  { method: 'POST', path: '/:archive/dossiers/:id/replies', answer: reply, again: true },
  { method: 'POST', path: '/:archive/dossiers/:id/editions', answer: publish, again: true },
]
