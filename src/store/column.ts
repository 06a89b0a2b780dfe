import { bilingual, type Bilingual } from '../record/bilingual.js'
import type { TranscriptId } from '../record/id.js'
import type { Passage } from '../record/passage.js'
import type { When } from '../record/time/when.js'

/** A row as the driver gives it. */
export type Row = Record<string, unknown>

export const textOf = (value: unknown): string | null => (value === null || value === undefined ? null : String(value))
export const listOf = <Item extends string>(value: unknown): readonly Item[] => (value ?? []) as readonly Item[]

/** Our own words; the schema promises at least one language, so an absent pair is an empty one. */
export const saidOf = (en: unknown, ko: unknown): Bilingual =>
  bilingual(textOf(en), textOf(ko)) ?? { en: '—', ko: null }

/** Reads the columns of a time. Null where nothing is said. */
export const whenOfColumns = (row: Row): When | null => {
  const when: When = {
    edtf: textOf(row.when_edtf),
    printed: textOf(row.when_printed),
    earliestStart: textOf(row.earliest_start),
    latestStart: textOf(row.latest_start),
    earliestEnd: textOf(row.earliest_end),
    latestEnd: textOf(row.latest_end),
    isOpen: row.is_open === true,
  }
  const isSilent = Object.values(when).every((value) => value === null || value === false)
  return isSilent ? null : when
}

/** Reads a day on which something happened once, from the columns that begin so. Null where nothing is said. */
export const dayOfColumns = (row: Row, lead: string): When | null => {
  const [edtf, printed] = [textOf(row[`${lead}_edtf`]), textOf(row[`${lead}_printed`])]
  if (edtf === null && printed === null) return null
  const [first, last] = [textOf(row[`${lead}_earliest`]), textOf(row[`${lead}_latest`])]
  return { edtf, printed, earliestStart: first, latestStart: last, earliestEnd: first, latestEnd: last, isOpen: false }
}

/** Reads exact words of a transcript, or null where there are none. */
export const passageOf = (row: Row): Passage | null =>
  row.transcript === null
    ? null
    : {
        transcript: row.transcript as TranscriptId,
        start: Number(row.starts),
        end: Number(row.ends),
        exact: String(row.exact),
        prefix: String(row.prefix ?? ''),
        suffix: String(row.suffix ?? ''),
      }

/** The columns of a time, as they are written. */
export const columnsOfWhen = (when: When | null) => ({
  when_edtf: when?.edtf ?? null,
  when_printed: when?.printed ?? null,
  earliest_start: when?.earliestStart ?? null,
  latest_start: when?.latestStart ?? null,
  earliest_end: when?.earliestEnd ?? null,
  latest_end: when?.latestEnd ?? null,
  is_open: when?.isOpen ?? false,
})

/** Splits a long list of rows so that one statement stays under the protocol's 65,535 parameters. */
export const inBatches = async <Item>(
  rows: readonly Item[],
  write: (batch: readonly Item[]) => Promise<unknown>,
  size = 400,
): Promise<void> => {
  for (let from = 0; from < rows.length; from += size) await write(rows.slice(from, from + size))
}
