import { z } from 'zod'
import { idOf } from '../record/id.js'
import type { ListedActor, ListedName, ListedPlace } from '../record/place.js'
import { refuse } from '../record/refusal.js'

const text = z.string().min(1)
const listed = z.strictObject({
  text,
  scheme: text.optional(),
  period: text.optional(),
  note: text.optional(),
})
const former = z.strictObject({ ko: text, en: text.optional(), period: text.optional(), note: text.optional() })

const PLACE_ROW = z.strictObject({
  id: text,
  kind: text,
  ko: text,
  en: text.optional(),
  south: z.boolean().optional(),
  whole: z.boolean().optional(),
  in: z.array(text),
  hanja: text.optional(),
  zh: z.strictObject({ hans: text, pinyin: text, reading: text }).optional(),
  former: z.array(former).optional(),
  also: z.array(listed).optional(),
  lon: z.number().optional(),
  lat: z.number().optional(),
  note: text.optional(),
})

const ACTOR_ROW = z.strictObject({
  id: text,
  kind: z.enum(['state', 'office', 'body', 'unit']),
  in: z.array(text),
  names: z.array(listed).min(1),
  renamed: z.array(z.strictObject({ from: text, to: text, when: text.nullable(), note: text.nullable() })).optional(),
  note: text.optional(),
})

const nameOf = ({ text: name, scheme, period, note }: z.infer<typeof listed>): ListedName => ({
  text: name,
  scheme: scheme ?? null,
  period: period ?? null,
  note: note ?? null,
})

/** The rows of one file. Refuses `row-unreadable` with the first line that is none. */
const rowsOf = <Row>(file: string, given: string, row: z.ZodType<Row>): readonly Row[] =>
  given.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return []
    let read: unknown
    try {
      read = JSON.parse(line.normalize('NFC'))
    } catch {
      return refuse('name-line', { name: file, line: index + 1 })
    }
    const parsed = row.safeParse(read)
    return parsed.success ? [parsed.data] : refuse('name-line', { name: file, line: index + 1 })
  })

/**
 * The gazetteer that comes with the program: places and offices as listed, a line each. Refuses `name-line` with the line
 * that is none.
 */
export const readGazetteer = (
  files: ReadonlyMap<string, string>,
): { readonly places: readonly ListedPlace[]; readonly actors: readonly ListedActor[] } => ({
  places: rowsOf('places.jsonl', files.get('places.jsonl') ?? '', PLACE_ROW).map((row) => ({
    id: idOf('place', row.id),
    kind: row.kind,
    hangul: row.ko,
    english: row.en ?? null,
    isSouthern: row.south ?? false,
    isWhole: row.whole ?? false,
    parents: row.in.map((id) => idOf('place', id)),
    hanja: row.hanja ?? null,
    chinese: row.zh ?? null,
    former: (row.former ?? []).map(({ ko, en, period, note }) => ({
      ...nameOf({ text: ko, scheme: 'former', period, note }),
      english: en ?? null,
    })),
    also: (row.also ?? []).map(nameOf),
    longitude: row.lon ?? null,
    latitude: row.lat ?? null,
    note: row.note ?? null,
  })),
  actors: rowsOf('actors.jsonl', files.get('actors.jsonl') ?? '', ACTOR_ROW).map((row) => ({
    id: idOf('actor', row.id),
    kind: row.kind,
    names: row.names.map(nameOf),
    parents: row.in.map((id) => idOf('actor', id)),
    renamed: row.renamed ?? [],
    note: row.note ?? null,
  })),
})
