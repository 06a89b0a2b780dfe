import { floorOf, labelId, labelOf, meet, peopleIn, type GateSettings, type Label, type LabelId } from './label.js'

/** One thing ever made public about a source: the label it stood under, and with what. */
export type PublishedLabel = {
  /** Whose it is: the same for everything about one person, as whoever asks knows it. Never printed. */
  readonly source: string
  readonly label: LabelId
  /** Ids of incidents, places and days (or months) of the claims that it stood beside. */
  readonly beside: readonly string[]
}

export type Gap = {
  readonly source: string
  /** What of it can be put together, null where the labels fit nobody and so contradict each other. */
  readonly together: LabelId | null
  readonly people: number
  readonly floor: number
}

const read = (labels: readonly PublishedLabel[]): readonly Label[] =>
  labels.flatMap(({ label }) => labelOf(label) ?? [])

const gapOf = (source: string, labels: readonly Label[], settings: GateSettings): Gap | null => {
  const [first, ...others] = labels
  if (!first) return null
  const together = others.reduce<Label | null>((held, label) => held && meet(held, label), first)
  const floor = floorOf(together ?? first, settings)
  const people = together ? peopleIn(together, settings) : 0
  return people >= floor ? null : { source, together: together && labelId(together), people, floor }
}

/**
 * What could be put together from all that was ever public about each source, the new labels among it, and from any two
 * labels that stand beside one incident, place or day, whoever they are of: a reader may take them for one person.
 * Empty when every intersection stands above its floor. Pure; the caller brings the history, and from the vault the
 * history of everything sealed.
 */
export const mosaicOf = (published: readonly PublishedLabel[], settings: GateSettings): readonly Gap[] => {
  const bySource = new Map<string, PublishedLabel[]>()
  for (const one of published) bySource.set(one.source, [...(bySource.get(one.source) ?? []), one])
  const gaps = [...bySource].flatMap(([source, labels]) => gapOf(source, read(labels), settings) ?? [])
  const byMark = new Map<string, PublishedLabel[]>()
  for (const one of published)
    for (const mark of new Set(one.beside)) byMark.set(mark, [...(byMark.get(mark) ?? []), one])
  for (const labels of byMark.values()) {
    const distinct = [...new Map(labels.map((one) => [one.label, one])).values()]
    for (const [index, one] of distinct.entries())
      for (const other of distinct.slice(index + 1)) {
        const [left, right] = [labelOf(one.label), labelOf(other.label)]
        const both = left && right && meet(left, right)
        const gap = both && gapOf(one.source, [both], settings)
        if (gap && !gaps.some((held) => held.source === gap.source && held.together === gap.together)) gaps.push(gap)
      }
  }
  return gaps
}

/** Whether a label may be added to what was published about a source. */
export const fitsHistory = (label: Label, history: readonly PublishedLabel[], settings: GateSettings): boolean =>
  gapOf('', [...read(history), label], settings) === null
