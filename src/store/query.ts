/** What every list can be asked: which page, how many rows, in which order. Pages count from 1. */
export type Query = {
  readonly page: number
  readonly size: number
  readonly sort: string | null
  readonly descending: boolean
}

export type Found<Row> = { readonly rows: readonly Row[]; readonly total: number }

/** Limits of a page: 1 to 500 rows on screen, up to 100,000 for an export. */
export const pageOf = (query: Query): { readonly size: number; readonly offset: number } => {
  const size = Math.min(Math.max(1, Math.trunc(query.size)), 100_000)
  return { size, offset: (Math.max(1, Math.trunc(query.page)) - 1) * size }
}
