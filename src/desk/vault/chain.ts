import { readCanonical, utf8Of } from '../../proof/json.js'
import { refuse } from '../../record/refusal.js'
import { directoryOf, follow, headOf, pinOf, type Directory, type Pin, type Statement } from '../../seal/directory.js'
import { statementsAfter, type StatementRow } from '../../store/vault/vault.js'
import type { Scene } from '../act.js'

/** A statement as its row says it. Refuses `vault-altered` where the row is not the canonical text of one. */
export const statementOf = ({ body, number }: Pick<StatementRow, 'body' | 'number'>): Statement => {
  const held = readCanonical(utf8Of(body))
  return held ? (held.value as unknown as Statement) : refuse('vault-altered', { why: 'form', number })
}

/** The last checkpoint that this computer saw, or null. */
export const pinHere = async ({ device }: Scene): Promise<Pin | null> => {
  const text = (await device?.read('pin.json')) ?? null
  return text === null ? null : (JSON.parse(text) as Pin)
}

/** The chain as far as this process has followed it, by device: what was checked once is not checked again. */
const followed = new WeakMap<object, Directory>()

const checked = (rows: readonly StatementRow[]): readonly Statement[] =>
  rows.map((row) => {
    const statement = statementOf(row)
    return headOf(statement) === row.sha256 ? statement : refuse('vault-altered', { why: 'hash', number: row.number })
  })

/** The directory as the archive holds it, checked from its root against what this computer has seen. */
export const directoryHere = async (scene: Scene): Promise<Directory> => {
  const { tx, hand, device } = scene
  const known = device ? followed.get(device) : undefined
  const [first, ...rest] = checked(await statementsAfter(tx, hand.archive, known ? known.number - 1 : 0))
  const pin = await pinHere(scene)
  if (!first) return pin ? refuse('vault-altered', { why: 'gone', number: 0 }) : refuse('vault-absent')
  if (known && (first.number !== known.number || headOf(first) !== known.head))
    return refuse('vault-altered', { why: 'pin', number: known.number })
  const directory = known ? rest.reduce<Directory>(follow, known) : directoryOf([first, ...rest], pin)
  if (pin && directory.number < pin.number) return refuse('vault-altered', { why: 'pin', number: directory.number })
  if (device) followed.set(device, directory)
  return directory
}

/** Remembers what was seen or written. The pin moves on after the commit; a pin that lags is safe, one ahead is not. */
export const remember = async ({ device }: Pick<Scene, 'device'>, directory: Directory): Promise<void> => {
  await device?.write('pin.json', JSON.stringify(pinOf(directory)))
}
