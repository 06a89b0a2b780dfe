import { canonicalJson, readCanonical, utf8Of } from '../proof/json.js'
import { refuse } from '../record/refusal.js'
import { directoryOf, follow, headOf, pinOf, recordsIn, type Directory, type Statement } from '../seal/directory.js'
import { sha256Of } from '../seal/signing.js'
import type { Door } from './door.js'
import type { Folder } from './keyring.js'

const altered = (why: string, number: number | null = null): never => refuse('vault-altered', { why, number })

const statementOf = ({ body, number }: { readonly body: string; readonly number: number }): Statement => {
  const statement = readCanonical(utf8Of(body))?.value as unknown as Statement | undefined
  return statement?.number === number ? statement : altered('form', number)
}

/** What the archive holds of the vault, believed only as far as it is signed and goes on from what was seen before. */
export type View = {
  /** The directory as it stands now; null where no vault was set up. Refuses `vault-altered`. */
  readonly look: () => Promise<Directory | null>
  /** Looks again after something was appended, which has to stand in the chain. Refuses `vault-altered` where it does not. */
  readonly lookPast: (appended: Directory) => Promise<Directory>
  /** The ciphertexts of a compartment, each the very one that the chain names: none missing, none more. */
  readonly records: (directory: Directory, compartment: string) => Promise<ReadonlyMap<string, Uint8Array>>
  readonly links: (directory: Directory) => Promise<ReadonlyMap<string, Uint8Array>>
}

export const openView = (door: Door, folder: Folder): View => {
  let seen: Directory | null = null
  const whole = async (): Promise<Directory | null> => {
    const rows = await door.chain(0)
    const pin = await folder.pin()
    if (rows.length === 0) return pin ? altered('gone', 0) : null
    return directoryOf(rows.map(statementOf), pin)
  }
  const further = async (from: Directory): Promise<Directory> => {
    const [first, ...rest] = (await door.chain(from.number - 1)).map(statementOf)
    if (!first || first.number !== from.number || headOf(first) !== from.head) return altered('pin', from.number)
    return rest.reduce<Directory>(follow, from)
  }
  const look = async (): Promise<Directory | null> => {
    const next = seen ? await further(seen) : await whole()
    if (next && next.head !== seen?.head) await folder.remember(pinOf(next))
    seen = next
    return next
  }
  return {
    look,
    lookPast: async ({ number, head }) => {
      const next = await look()
      if (next?.head === head) return next
      const [row] = next && next.number > number ? await door.chain(number - 1) : []
      return next && row && headOf(statementOf(row)) === head ? next : altered('append', number)
    },
    records: async (directory, compartment) => {
      const rows = await door.records(compartment)
      const named = recordsIn(directory, compartment)
      if (rows.length !== named.length) altered('record missing')
      return new Map(
        named.map(({ record, rev, sha256 }) => {
          const row = rows.find((one) => one.record === record && one.rev === rev) ?? altered('record missing')
          return sha256Of(row.bytes) === sha256 ? [record, row.bytes] : altered('record')
        }),
      )
    },
    links: async (directory) => {
      const rows = new Map((await door.links()).map(({ link, bytes }) => [link, bytes]))
      if (rows.size !== directory.links.size) altered('link missing')
      for (const [link, sha256] of directory.links)
        if (sha256Of(rows.get(link) ?? altered('link missing')) !== sha256) altered('link')
      return rows
    },
  }
}

/** The canonical text of a statement, as its row keeps it. */
export const textOfStatement = (statement: Statement): string => canonicalJson(statement as never)
