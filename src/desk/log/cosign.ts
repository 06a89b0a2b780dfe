import { isSignedBy, readSigned } from '../../proof/log/checkpoint.js'
import {
  cosignature,
  cosignedBytes,
  isSameVerifier,
  readVerifier,
  signatureLine,
  verifierOf,
  verifierText,
  type Verifier,
} from '../../proof/log/note.js'
import { judgeRequest, readRequest, type Witnessed, type WitnessRequest } from '../../proof/log/witness.js'
import { refuse } from '../../record/refusal.js'
import { newWitnessSecret, openWitnessKey } from '../../seal/logkey.js'
import { witnessFolder } from '../../store/log/witness.js'

/** The key of a home's witness, made when there is none yet. */
const openWitness = async (home: string) => {
  const key = openWitnessKey(await witnessFolder(home).secret(newWitnessSecret))
  return { ...key, verifier: verifierOf(key.name, 'witness', key.key) }
}

/** Who signs as the witness of this home, to be put into a policy. */
export const witnessVerifier = async (home: string): Promise<Verifier> => (await openWitness(home)).verifier

type Kept = Witnessed & { readonly number: number; readonly log: Verifier; readonly note: string }

/** The last checkpoint that was kept of a log. What is there and cannot be read is a fault, never an empty memory. */
const lastOf = async (home: string, origin: string): Promise<Kept | null> => {
  const last = await witnessFolder(home).last(origin)
  if (last === null) return null
  const [key = '', ...lines] = last.text.split('\n')
  const [log, signed] = [readVerifier(key), readSigned(lines.join('\n'))]
  if (!log || !signed || !isSignedBy(signed, log)) return refuse('note-unreadable', { what: origin })
  return { ...signed.checkpoint, number: last.number, log, note: lines.join('\n') }
}

const whose = (origin: string, kept: Kept | null, given: Verifier | null): Verifier => {
  const log = kept?.log ?? given ?? refuse('witness-stranger', { log: origin })
  return log.name !== origin || (given !== null && !isSameVerifier(given, log))
    ? refuse('note-unreadable', { what: origin })
    : log
}

const assertSigns = async (home: string, request: WitnessRequest, log: Verifier, kept: Kept | null): Promise<void> => {
  const { size } = request.signed.checkpoint
  const facts = { log: log.name, size, old: request.old, kept: kept?.size ?? 0 }
  switch (judgeRequest(request, log, kept)) {
    case 'signs':
      return
    case 'signature':
      return refuse('note-unreadable', { what: log.name })
    case 'older':
      return refuse('witness-older', facts)
    case 'other-start':
      return refuse('witness-start', facts)
    case 'fork': {
      const path = await witnessFolder(home).accuse(log.name, `${kept?.note ?? ''}\n${request.checkpoint}`)
      return refuse('witness-fork', { ...facts, path })
    }
  }
}

export type Cosigned = {
  readonly log: string
  readonly size: number
  readonly witness: Verifier
  /** The checkpoint with this witness's signature under it. */
  readonly note: string
  /** Whether nothing was known of this log before: then its past is not vouched for. */
  readonly isFirst: boolean
}

/**
 * Signs a checkpoint of another's log as its witness, at `now` (an instant), after a look at the last one that this home
 * signed; what it signs is on the disk first. `given` is the log's key, needed the first time. Refuses `note-unreadable`,
 * `witness-stranger`, `witness-older`, `witness-start`, and `witness-fork`, of which both checkpoints are kept.
 */
export const cosignCheckpoint = async (
  home: string,
  text: string,
  given: Verifier | null,
  now: string,
): Promise<Cosigned> => {
  const request = readRequest(text) ?? refuse('note-unreadable', { what: (text.split('\n')[0] ?? '').slice(0, 120) })
  const { origin, size } = request.signed.checkpoint
  const witness = await openWitness(home)
  for (;;) {
    const kept = await lastOf(home, origin)
    const log = whose(origin, kept, given)
    await assertSigns(home, request, log, kept)
    if (kept === null || size > kept.size) {
      const next = { number: (kept?.number ?? -1) + 1, text: `${verifierText(log)}\n${request.checkpoint}` }
      // Somebody else signed meanwhile: what is asked is held against that.
      if (!(await witnessFolder(home).keep(origin, next))) continue
    }
    const seconds = Math.floor(Date.parse(now) / 1000)
    const bytes = cosignature(seconds, witness.sign(cosignedBytes(seconds, request.signed.note.text)))
    const line = signatureLine({ name: witness.verifier.name, id: witness.verifier.id, bytes })
    return { log: origin, size, witness: witness.verifier, note: request.checkpoint + line, isFirst: kept === null }
  }
}
