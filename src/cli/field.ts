import { closeSync, existsSync, fsyncSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { officeKey, sealInField, takeFromField } from '../desk/vault/field.js'
import { refuse } from '../record/refusal.js'
import { FIELD } from '../words/custody/field.js'
import { say } from '../words/said.js'
import { readBytes } from './file.js'
import { withHouse } from './house.js'
import type { Call, Verb } from './verb.js'

/** The words come from the terminal or a pipe: a file or an argument of them would lie on the device. */
const typed = (): string => {
  try {
    return readFileSync(0, 'utf8')
  } catch (thrown) {
    return refuse('path-unreadable', { path: '-', code: (thrown as NodeJS.ErrnoException).code ?? 'unknown' })
  }
}

/** Writes a file that was not there, whole and synced. Refuses `path-taken`, `path-unreadable`. */
const writeNew = (path: string, bytes: Uint8Array): void => {
  try {
    const file = openSync(path, 'wx', 0o600)
    try {
      writeFileSync(file, bytes)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
  } catch (thrown) {
    const code = (thrown as NodeJS.ErrnoException).code ?? 'unknown'
    refuse(code === 'EEXIST' ? 'path-taken' : 'path-unreadable', { path, code })
  }
}

/** Opens no archive and writes nothing but the sealed file. */
const seal = async (call: Call): Promise<number> => {
  const key = call.text('to') ?? refuse('field-missing', { field: '--to' })
  const out = call.text('out') ?? refuse('field-missing', { field: '--out' })
  if (existsSync(out)) return refuse('path-taken', { path: out })
  const text = key.startsWith('attested-office-') ? key : new TextDecoder().decode(readBytes(key))
  if (process.stdin.isTTY) call.err(say(FIELD.type, call.language))
  const bytes = await sealInField(text, typed())
  writeNew(out, bytes)
  call.out(call.isJson ? JSON.stringify({ path: out, size: bytes.length }) : out)
  call.err(say(FIELD.sealed, call.language))
  return 0
}

/** Prints the office's public key. */
export const printOfficeKey = (call: Call): Promise<number> =>
  withHouse(call, async (desk, seat) => {
    const { key } = await officeKey(desk, seat, null)
    call.out(call.isJson ? JSON.stringify({ key }) : key)
    return 0
  })

/** Takes carried files in. What was taken in before one that is refused stays. */
export const takeIn = (call: Call): Promise<number> =>
  withHouse(call, async (desk, seat) => {
    const paths = call.words.slice(1)
    if (paths.length === 0) return refuse('field-missing', { field: 'FILE' })
    for (const path of paths) {
      const { id } = await takeFromField(desk, seat, readBytes(path))
      call.out(call.isJson ? JSON.stringify({ id, path }) : id)
    }
    call.err(say(FIELD.taken, call.language))
    return 0
  })

export const FIELD_VERBS: readonly Verb[] = [
  {
    name: 'seal',
    words: '',
    least: 0,
    most: 0,
    says: FIELD.verb,
    options: [
      { name: 'to', value: 'KEY', says: FIELD.to },
      { name: 'out', value: 'FILE', says: FIELD.out },
    ],
    run: seal,
  },
]
