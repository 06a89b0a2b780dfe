import type { DossierSheet } from '../../record/card.js'
import type { Edition, EditionFile } from '../../record/dossier.js'
import { approvalState, mayApprove, type ApprovalState } from '../../record/gate/approval.js'
import { gateOf, printedIn, standsInTheWay, type GateCheck } from '../../record/gate/check.js'
import { GATE_SETTINGS, readLabel, type GateSettings } from '../../record/gate/label.js'
import { NO_ANSWERS, type GateMaterial, type PrintRules, type SourceAnswers } from '../../record/gate/material.js'
import type { GateSheet } from '../../record/gate/sheet.js'
import { freePart, type DossierId } from '../../record/id.js'
import { isRefusal, refuse } from '../../record/refusal.js'
import { koreanDay } from '../../record/time/day.js'
import { addEdition, editionsOf, findDossier } from '../../store/dossier.js'
import { isWithheld, withheldEditions } from '../../store/gate/notice.js'
import {
  addAnswers,
  addApproval,
  addBundle,
  addLabels,
  addSettings,
  bundlesOf,
  settingsOf,
  type KeptBundle,
} from '../../store/gate/bundle.js'
import { hashOf } from '../../store/original.js'
import { act, look, type Desk, type Scene, type Seat } from '../act.js'
import { sheetOf } from '../dossier.js'
import { signPublic } from '../log/keep.js'
import { publicVerifier } from '../log/seal.js'
import { gather, type Gathered } from './material.js'

type File = { readonly path: string; readonly bytes: Uint8Array }

/** What the press needs, and what it gives back: files of a frozen edition. The press stands at the doors, not here. */
export type Print = (input: {
  readonly sheet: DossierSheet
  readonly archive: Scene['archive']
  readonly number: number
  readonly printed: string
  readonly rules: PrintRules
  /** The verifier key of the public log in which the edition will stand; null where the house keeps none. */
  readonly log: string | null
}) => readonly File[]

const manifestOf = (files: readonly File[]): string =>
  hashOf(
    (files.find(({ path }) => path === 'manifest.json') ?? refuse('edition-broken', { path: 'manifest.json' })).bytes,
  )

/** The next edition of a dossier as it stands, with everything that the gate says of it. */
type Looked = {
  readonly sheet: DossierSheet
  readonly gathered: Gathered
  readonly number: number
  readonly files: readonly File[]
  readonly isCurrent: boolean
  readonly checks: readonly GateCheck[]
  readonly state: ApprovalState
}

/** What stood in the editions that are withheld; one whose file is gone cannot come back by itself either. */
const withheldIn = async ({ tx, hand, originals }: Scene): Promise<GateMaterial['withheld']> => {
  const found = []
  for (const { number, isDecided, files } of await withheldEditions(tx, hand.archive)) {
    const sha256 = files.find(({ path }) => path === 'dossier.json')?.sha256 ?? ''
    const bytes = await originals
      .find(sha256)
      .catch((thrown: unknown) => (isRefusal(thrown) ? null : Promise.reject(thrown)))
    const printed = bytes && printedIn(new Map([['dossier.json', bytes]]))
    if (printed) found.push({ number, isDecided, printed })
  }
  return found
}

const lookAt = async (scene: Scene, id: DossierId, print: Print): Promise<Looked> => {
  const { hand, archive, newId } = scene
  const sheet = await sheetOf(scene, id)
  if (sheet.claims.length === 0) return refuse('dossier-empty', { dossier: id })
  const number = (sheet.editions[0]?.number ?? 0) + 1
  const gathered = await gather(scene, sheet, freePart(newId('edition')))
  const frozen = gathered.approval.bundle
  const bundle = frozen?.number === number ? frozen : null
  const printed = archive.isSpecimen ? hand.at : (bundle?.at ?? hand.at)
  const files = print({
    sheet,
    archive,
    number,
    printed,
    rules: gathered.rules,
    log: publicVerifier(scene, archive.id),
  })
  const isCurrent = archive.isSpecimen || (bundle !== null && manifestOf(files) === bundle.sha256)
  const approval = {
    ...gathered.approval,
    bundle: bundle ?? (archive.isSpecimen ? specimen(scene, number) : null),
    isCurrent,
  }
  const material = {
    ...gathered.rest,
    rules: gathered.rules,
    withheld: await withheldIn(scene),
    approval,
    files: new Map(files.map(({ path, bytes }) => [path, bytes])),
  }
  return { sheet, gathered, number, files, isCurrent, checks: gateOf(material), state: approvalState(approval) }
}

const specimen = ({ hand, member }: Scene, number: number): KeptBundle => ({
  sha256: '',
  at: hand.at,
  member: member.id,
  number,
  seed: '',
  dossier: 'dossier_none',
  claims: [],
  files: [],
})

/** The gate as it stands for a dossier: every check, what is frozen, and who said yes. Changes nothing. */
export const showGate = look(
  'gate.look',
  async (scene, input: { readonly id: DossierId; readonly print: Print }): Promise<GateSheet> => {
    try {
      const { gathered, checks, state, isCurrent, number } = await lookAt(scene, input.id, input.print)
      const { rules, approval } = gathered
      const sources = [...new Set(rules.own.map(({ source }) => source))].sort()
      const frozen = gathered.bundles[0]
      const bundle = frozen?.number === number ? frozen : null
      return {
        problem: null,
        checks,
        state,
        bundle,
        isCurrent,
        mayApprove:
          bundle !== null &&
          isCurrent &&
          mayApprove({ ...approval, bundle }, scene.member.id) &&
          !approval.approvals.some(({ member }) => member === scene.member.id),
        parties: rules.parties,
        sources: sources.map((source) => ({
          source,
          claims: [...new Set(rules.own.filter((word) => word.source === source).map(({ claim }) => freePart(claim)))],
          answers: rules.answers.get(source) ?? NO_ANSWERS,
        })),
        settings: approval.settings,
        today: koreanDay(scene.hand.at),
      }
    } catch (thrown) {
      if (!isRefusal(thrown) || thrown.code === 'not-found') throw thrown
      const { settings } = await settingsOf(scene.tx, scene.hand.archive)
      const nothing = {
        checks: [],
        state: null,
        bundle: null,
        isCurrent: false,
        mayApprove: false,
        parties: [],
        sources: [],
      }
      const today = koreanDay(scene.hand.at)
      return { problem: { code: thrown.code, facts: thrown.facts }, settings, today, ...nothing }
    }
  },
)

const keepAll = async ({ originals }: Scene, files: readonly File[]): Promise<readonly EditionFile[]> => {
  const kept = []
  for (const { path, bytes } of files) kept.push({ path, sha256: await originals.keep(bytes), size: bytes.length })
  return kept
}

const claimsIn = (sheet: DossierSheet) => sheet.claims.map(({ claim }) => claim.id)

/** Freezes the next edition for approval: these bytes, named by the hash of their manifest, and no others. */
export const freezeDossier = act(
  'dossier.freeze',
  async (scene, input: { readonly id: DossierId; readonly print: Print }) => {
    const { tx, hand, archive } = scene
    const { sheet, gathered, number } = await lookAt(scene, input.id, input.print)
    const { rules } = gathered
    const files = input.print({
      sheet,
      archive,
      number,
      printed: hand.at,
      rules,
      log: publicVerifier(scene, archive.id),
    })
    const sha256 = manifestOf(files)
    const kept = await keepAll(scene, files)
    await addBundle(tx, hand, {
      sha256,
      dossier: input.id,
      number,
      seed: rules.seed,
      claims: claimsIn(sheet),
      files: kept,
    })
    return { id: input.id, sha256 }
  },
)

/**
 * A member's yes to exactly the frozen bytes. Refuses `bundle-unknown`, `bundle-changed`, `may-not-approve` for who
 * froze them, changed the dossier last or answered the gate, and `approved-already`.
 */
export const approveDossier = act(
  'dossier.approve',
  async (scene, input: { readonly id: DossierId; readonly sha256: string; readonly print: Print }) => {
    const { tx, hand, member } = scene
    const { gathered, isCurrent, number } = await lookAt(scene, input.id, input.print)
    const bundle = gathered.bundles.find(({ sha256 }) => sha256 === input.sha256)
    if (!bundle) return refuse('bundle-unknown')
    if (!isCurrent || bundle.number !== number || bundle.sha256 !== gathered.bundles[0]?.sha256)
      return refuse('bundle-changed')
    if (!mayApprove({ ...gathered.approval, bundle }, member.id)) return refuse('may-not-approve')
    if (!(await addApproval(tx, hand, bundle.sha256))) return refuse('approved-already')
    return { id: input.id, sha256: bundle.sha256 }
  },
)

/** Answers what the gate asks about one of our own sources. Refuses `label-unknown`, `not-found`. */
export const answerGate = act(
  'dossier.answer',
  async (scene, input: { readonly id: DossierId; readonly source: string; readonly answers: SourceAnswers }) => {
    const { tx, hand } = scene
    const sheet = await sheetOf(scene, input.id)
    const { rules } = await gather(scene, sheet, '')
    if (!rules.own.some(({ source }) => source === input.source))
      return refuse('not-found', { id: input.source.slice(0, 80) })
    if (input.answers.label !== null) readLabel(input.answers.label)
    await addAnswers(tx, hand, input.id, input.source, input.answers)
    return { id: input.id }
  },
)

/**
 * Publishes the frozen and approved bytes, after every check of the gate has passed over exactly them. In the practice
 * archive, whose editions are specimens, they are frozen and published in one step and nobody has to approve.
 * Refuses `gate-closed` with the checks that do not pass, and `bundle-changed` where another was quicker.
 */
const publish = act(
  'dossier.publish',
  async (scene, input: { readonly id: DossierId; readonly print: Print }): Promise<Edition> => {
    const { tx, hand, newId, archive } = scene
    const { sheet, gathered, number, files, checks } = await lookAt(scene, input.id, input.print)
    const open = standsInTheWay(checks, archive.isSpecimen)
    if (open.length > 0)
      return refuse('gate-closed', { dossier: input.id, checks: open.map(({ id }) => id).join(', ') })
    const bundle = archive.isSpecimen ? null : (gathered.bundles[0] ?? refuse('bundle-unknown'))
    const kept = bundle ? bundle.files : await keepAll(scene, files)
    const edition: Edition = {
      id: newId('edition'),
      dossier: input.id,
      number,
      printed: bundle?.at ?? hand.at,
      files: kept,
      sha256: bundle?.sha256 ?? manifestOf(files),
    }
    if (!bundle) {
      const { rules } = gathered
      await addBundle(tx, hand, { ...edition, seed: rules.seed, claims: claimsIn(sheet) })
    }
    await addEdition(tx, hand, edition).catch((fault: unknown) => {
      if ((fault as { code?: unknown }).code === '23505') refuse('bundle-changed')
      throw fault
    })
    await addLabels(tx, hand, edition.id, gathered.rest.next)
    return edition
  },
)

/** Publishes, and has the public log sign it; where the log cannot sign now its proof is pending. */
export const publishDossier = async (
  desk: Desk,
  seat: Seat,
  input: { readonly id: DossierId; readonly print: Print },
): Promise<Edition> => {
  const edition = await publish(desk, seat, input)
  await signPublic(desk, seat.archive.id)
  return edition
}

const BOUNDS: Readonly<Record<keyof GateSettings, readonly [number, number]>> = {
  floorCountry: [GATE_SETTINGS.floorCountry, 1_000_000],
  floorEscapee: [GATE_SETTINGS.floorEscapee, 100_000],
  trust: [1, GATE_SETTINGS.trust],
  exactFrom: [100, 1_000_000],
  accessLeast: [GATE_SETTINGS.accessLeast, 1_000],
  pauseHours: [GATE_SETTINGS.pauseHours, 720],
  decideHours: [1, GATE_SETTINGS.decideHours],
}

/** The gate's settings, and from when and why. */
export const showSettings = look('gate.look', ({ tx, hand }, _: null) => settingsOf(tx, hand.archive))

/** Changes the gate's settings, with the reason. Refuses `setting-unfit`: no floor goes below the built-in one. */
export const setGate = act(
  'gate.set',
  async ({ tx, hand }, input: { readonly settings: GateSettings; readonly reason: string }) => {
    for (const [field, [least, most]] of Object.entries(BOUNDS)) {
      const value = input.settings[field as keyof GateSettings]
      if (!Number.isSafeInteger(value) || value < least || value > most)
        return refuse('setting-unfit', { field, least, most })
    }
    const reason = input.reason.trim() || refuse('field-missing', { field: 'reason' })
    await addSettings(tx, hand, input.settings, reason.slice(0, 400))
    return { id: hand.archive }
  },
)

/** One file of the pages frozen last. Refuses `bundle-unknown` and `not-found`. */
export const findFrozenFile = look(
  'gate.look',
  async ({ tx, hand, originals }, input: { readonly id: DossierId; readonly path: string }) => {
    if (!(await findDossier(tx, hand.archive, input.id))) return refuse('not-found', { id: input.id })
    const [bundle] = await bundlesOf(tx, hand.archive, input.id)
    if (!bundle) return refuse('bundle-unknown')
    // The same bytes by another address would undo the withdrawal.
    const out = (await editionsOf(tx, hand.archive, input.id)).find(({ sha256 }) => sha256 === bundle.sha256)
    if (out && input.path !== 'manifest.json' && (await isWithheld(tx, hand.archive, out.id)))
      return refuse('edition-withheld', { edition: out.id })
    const file =
      bundle.files.find(({ path }) => path === input.path) ?? refuse('not-found', { id: input.path.slice(0, 80) })
    return originals.find(file.sha256)
  },
)
