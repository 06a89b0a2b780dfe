import { fromBase64, toBase64 } from './base64.js'
import type { Hash } from './merkle.js'
import { isNoteName, readNote, whenSigned, type Note, type Verifier } from './note.js'

/** What a log says of itself: its name, how many entries, and the root over them (C2SP tlog-checkpoint). */
export type Checkpoint = { readonly origin: string; readonly size: number; readonly root: Hash }

/** The text of a checkpoint, without signatures. */
export const checkpointText = ({ origin, size, root }: Checkpoint): string => `${origin}\n${size}\n${toBase64(root)}\n`

/** Reads a number written as decimals without leading zeros; null beyond what is exact. */
export const readCount = (text: string): number | null => {
  if (!/^(?:0|[1-9]\d{0,15})$/.test(text)) return null
  const count = Number(text)
  return Number.isSafeInteger(count) ? count : null
}

/** Reads the text of a checkpoint; null where it is none. Lines that follow the root are extensions and are left alone. */
export const readCheckpoint = (text: string): Checkpoint | null => {
  if (!text.endsWith('\n')) return null
  const [origin = '', count = '', hash = '', ...more] = text.slice(0, -1).split('\n')
  const [size, root] = [readCount(count), fromBase64(hash)]
  if (!isNoteName(origin) || size === null || root?.length !== 32 || more.includes('')) return null
  return { origin, size, root }
}

export type SignedCheckpoint = { readonly checkpoint: Checkpoint; readonly note: Note }

/** Reads a checkpoint with its signatures; null where it is none. Whether they hold is another question. */
export const readSigned = (written: string): SignedCheckpoint | null => {
  const note = readNote(written)
  const checkpoint = note && readCheckpoint(note.text)
  return note && checkpoint ? { note, checkpoint } : null
}

/** Whether the log itself signed a checkpoint that bears its name. */
export const isSignedBy = ({ note, checkpoint }: SignedCheckpoint, log: Verifier): boolean =>
  checkpoint.origin === log.name && whenSigned(note, log) !== null
