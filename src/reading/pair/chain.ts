/** Which columns are looked at for a row: all of a short text, of a long one those around the diagonal. */
export type Band = { readonly width: number; readonly height: number; readonly reach: number }
export type Pair = readonly [number, number]
export type Worth = (en: number, ko: number) => number

/** The first and the last column (exclusive) of a row. */
export const columnsOf = ({ width, height, reach }: Band, row: number): readonly [number, number] => {
  const middle = Math.floor((row * height) / Math.max(1, width))
  return [Math.min(height, Math.max(0, middle - reach)), Math.min(height, middle + reach + 1)]
}

type Row = { readonly from: number; readonly to: number; readonly before: number; readonly best: Float64Array }

/** The best sum up to a column: beside the band it is what its edge has. */
const upTo = (row: Row | undefined, column: number): number => {
  if (row === undefined || column < 0) return 0
  if (column < row.from) return row.before
  return row.best[Math.min(column, row.to - 1) - row.from] ?? row.before
}

/** The best chain of links in the order of both texts; work and memory grow with rows times the band. */
export const chainOf = (band: Band, worth: Worth): readonly Pair[] => {
  const rows: Row[] = []
  for (let en = 0; en < band.width; en += 1) {
    const above = rows[en - 1]
    const [from, to] = columnsOf(band, en)
    const row: Row = { from, to, before: upTo(above, from - 1), best: new Float64Array(to - from) }
    for (let ko = from; ko < to; ko += 1) {
      const joined = upTo(above, ko - 1) + Math.max(0, worth(en, ko))
      row.best[ko - from] = Math.max(upTo(above, ko), upTo(row, ko - 1), joined)
    }
    rows.push(row)
  }
  const chain: Pair[] = []
  let [en, ko] = [band.width - 1, band.height - 1]
  while (en >= 0 && ko >= 0) {
    const here = upTo(rows[en], ko)
    if (here === upTo(rows[en - 1], ko)) en -= 1
    else if (here === upTo(rows[en], ko - 1)) ko -= 1
    else {
      chain.push([en, ko])
      en -= 1
      ko -= 1
    }
  }
  return chain.reverse()
}

/** Pairs that are each other's best by far, wherever they stand. */
export const landmarksOf = (band: Band, worth: Worth, least: number, lead: number): readonly Pair[] => {
  const top = (size: number) => Array.from({ length: size }, () => ({ at: -1, first: -1, second: -1 }))
  const [rows, columns] = [top(band.width), top(band.height)]
  const put = (one: { at: number; first: number; second: number } | undefined, at: number, value: number): void => {
    if (!one) return
    if (value > one.first) Object.assign(one, { at, first: value, second: one.first })
    else if (value > one.second) one.second = value
  }
  for (let en = 0; en < band.width; en += 1) {
    const [from, to] = columnsOf(band, en)
    for (let ko = from; ko < to; ko += 1) {
      const value = worth(en, ko)
      put(rows[en], ko, value)
      put(columns[ko], en, value)
    }
  }
  return rows.flatMap(({ at, first, second }, en) => {
    const back = columns[at]
    const isSure = back?.at === en && first >= least && first - Math.max(second, back.second) >= lead
    return isSure ? [[en, at] as const] : []
  })
}
