import { readCanonical, utf8Of } from '../../proof/json.js'
import { refuse } from '../../record/refusal.js'
import { directoryOf, headOf, pinOf, type Directory, type Pin, type Statement } from '../../seal/directory.js'
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

/** The directory as the archive holds it, checked from its root against what this computer has seen. */
export const directoryHere = async (scene: Scene): Promise<Directory> => {
  const rows = await statementsAfter(scene.tx, scene.hand.archive, 0)
  const directory = directoryOf(rows.map(statementOf), await pinHere(scene))
  const broken = rows.find((row) => row.number > 0 && row.sha256 !== headOf(statementOf(row)))
  return broken ? refuse('vault-altered', { why: 'hash', number: broken.number }) : directory
}

/** Remembers what was seen or written. The pin moves on after the commit; a pin that lags is safe, one ahead is not. */
export const remember = async ({ device }: Pick<Scene, 'device'>, directory: Directory): Promise<void> => {
  await device?.write('pin.json', JSON.stringify(pinOf(directory)))
}
