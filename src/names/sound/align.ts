import type { Asked } from './query.js'
import { penaltyOf, type Slips } from './search.js'
import type { Edge, Slot } from './slot.js'

/** One step of an alignment: letters of the spelling and what they stand for. `edge` is null for a slip. */
export type Step = {
  readonly slot: Slot | null
  readonly letters: string
  readonly edge: Edge | null
  readonly cost: number
}

export type Alignment = { readonly cost: number; readonly steps: readonly Step[] }

const isVowelLetter = (letter: string | undefined): boolean => letter !== undefined && 'aeiouyw'.includes(letter)

type Cell = { readonly cost: number; readonly back: Cell | null; readonly step: Step | null }

/** The cheapest way in which a spelling up to `end` spells the slots in one system, step by step. */
export const align = (
  asked: Asked,
  slots: readonly Slot[],
  system: number,
  slips: Slips,
  end = asked.letters.length,
): Alignment => {
  const { letters } = asked
  const slide = (cells: (Cell | null)[]): void => {
    for (let at = 0; at < end; at += 1) {
      const cell = cells[at]
      if (!cell) continue
      const cost = isVowelLetter(letters[at]) ? slips.extraVowel : slips.extraConsonant
      const next = cells[at + 1]
      if (!next || cell.cost + cost < next.cost)
        cells[at + 1] = {
          cost: cell.cost + cost,
          back: cell,
          step: { slot: null, letters: letters[at] ?? '', edge: null, cost },
        }
    }
  }
  let cells: (Cell | null)[] = Array.from({ length: end + 1 }, () => null)
  cells[0] = { cost: 0, back: null, step: null }
  slide(cells)
  for (const slot of slots) {
    const next: (Cell | null)[] = Array.from({ length: end + 1 }, () => null)
    const offer = (cell: Cell, at: number, edge: Edge | null, taken: string, cost: number): void => {
      const held = next[at]
      if (at <= end && (!held || cell.cost + cost < held.cost))
        next[at] = { cost: cell.cost + cost, back: cell, step: { slot, letters: taken, edge, cost } }
    }
    cells.forEach((cell, at) => {
      if (!cell) return
      for (const edge of slot.edges) {
        if (letters.startsWith(edge.text, at) && at + edge.text.length <= end)
          offer(cell, at + edge.text.length, edge, edge.text, (edge.costs[system] ?? 0) + penaltyOf(asked, at, edge))
      }
      offer(cell, at, null, '', slot.isVowel ? slips.skippedVowel : slips.skippedConsonant)
      for (let run = 1; run <= 2 && at + run <= end && isVowelLetter(letters[at + run - 1]) === slot.isVowel; run += 1)
        offer(cell, at + run, null, letters.slice(at, at + run), slot.isVowel ? slips.otherVowel : slips.otherConsonant)
    })
    slide(next)
    cells = next
  }
  const steps: Step[] = []
  let cell = cells[end] ?? null
  const cost = cell?.cost ?? Infinity
  for (; cell?.step; cell = cell.back) steps.push(cell.step)
  return { cost, steps: steps.reverse() }
}
