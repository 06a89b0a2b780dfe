// An archive shaped like the starter record, region by region: places, actors, reports, claims and directives of the
// starter again and again, each region with ids of its own, so that every region is a country by itself.
import { createReadStream, createWriteStream } from 'node:fs'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

/** A line of an export, cut where a region's mark goes in. */
type Cut = { readonly noun: string; readonly pieces: readonly string[] }

const ID =
  /"(?:place|actor|report|transcript|source|directive|act|claim|attestation|origin|derivation|link)_[A-Za-z0-9.-]+(?="[,\]}])/g

const cutLine = (line: string): Cut => {
  const noun = /^\{"noun":"(\w+)"/.exec(line)?.[1] ?? ''
  const pieces: string[] = []
  let from = 0
  const cutAt = (end: number): void => {
    pieces.push(line.slice(from, end))
    from = end
  }
  const ends = [...line.matchAll(ID)].map((found) => found.index + found[0].length)
  const root = /"origin":"[^"]+(?=")/.exec(line)
  if (noun === 'origin' && root) ends.push(root.index + root[0].length)
  for (const end of ends.sort((a, b) => a - b)) cutAt(end)
  pieces.push(line.slice(from))
  return { noun, pieces }
}

export type Shape = { readonly first: string; readonly groups: readonly (readonly Cut[])[]; readonly claims: number }

/** Reads an export and keeps it cut, noun by noun. */
export const readShape = async (path: string): Promise<Shape> => {
  const groups: Cut[][] = []
  let first = ''
  for await (const line of createInterface({ input: createReadStream(path) })) {
    if (first === '') {
      first = line
      continue
    }
    const cut = cutLine(line)
    const last = groups[groups.length - 1]
    if (last?.[0]?.noun === cut.noun) last.push(cut)
    else groups.push([cut])
  }
  return { first, groups, claims: groups.find((group) => group[0]?.noun === 'claim')?.length ?? 0 }
}

/** How many regions make this many claims. */
export const regionsFor = (shape: Shape, claims: number): number => Math.ceil(claims / shape.claims)

export const markOf = (region: number): string => `-g${region}`

/** Writes regions `from` to `to` (not included) as a file in the format of an export. Returns its claims. */
export const writeRegions = async (shape: Shape, path: string, from: number, to: number): Promise<number> => {
  const stream = createWriteStream(path)
  stream.write(`${shape.first}\n`)
  for (const group of shape.groups) {
    for (let region = from; region < to; region += 1) {
      const mark = markOf(region)
      let text = ''
      for (const { pieces } of group) text += `${pieces.join(mark)}\n`
      if (!stream.write(text)) await once(stream, 'drain')
    }
  }
  stream.end()
  await once(stream, 'close')
  return (to - from) * shape.claims
}
