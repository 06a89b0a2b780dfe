// Logistic regression with a ridge over the traits of statements, for what holds or does not; nothing in it is random.

export type Case = { readonly traits: readonly string[]; readonly holds: boolean; readonly weight: number }
/** How much each trait speaks for it, in hundredths of a nat. */
export type Weights = ReadonlyMap<string, number>

const TURNS = 200

/** Weights held to nothing as firmly as `pull` says; of traits met fewer than `leastSeen` times there are none. */
export const ridge = (
  cases: readonly Case[],
  manner: { readonly pull: number; readonly leastSeen: number },
): Weights => {
  const counts = new Map<string, number>()
  for (const { traits } of cases) for (const trait of traits) counts.set(trait, (counts.get(trait) ?? 0) + 1)
  const names = [...counts].filter(([, count]) => count >= manner.leastSeen).map(([name]) => name)
  const at = new Map(names.map((name, index) => [name, index]))
  const weights = new Float64Array(names.length)
  const speed = new Float64Array(names.length)
  const rows = cases.map(({ traits, holds, weight }) => ({
    on: traits.flatMap((trait) => at.get(trait) ?? []),
    want: holds ? 1 : 0,
    weight,
  }))
  for (let turn = 0; turn < TURNS; turn++) {
    const slope = new Float64Array(names.length)
    for (const { on, want, weight } of rows) {
      const sum = on.reduce((all, index) => all + weights[index]!, 0)
      const miss = weight * (1 / (1 + Math.exp(-sum)) - want)
      for (const index of on) slope[index]! += miss
    }
    const step = 0.3 * 0.98 ** turn
    for (let i = 0; i < weights.length; i++) {
      const push = slope[i]! + manner.pull * weights[i]!
      speed[i] = 0.9 * speed[i]! + 0.1 * push * push
      weights[i]! -= (step * push) / Math.sqrt(speed[i]! + 1e-6)
    }
  }
  return new Map(names.map((name, index) => [name, Math.round(weights[index]! * 100)]))
}

export const sumOf = (traits: readonly string[], weights: Weights): number =>
  traits.reduce((sum, trait) => sum + (weights.get(trait) ?? 0), 0)

/** `trait=12 trait=-3 …` by name, in lines that fit a page, without those that weigh less than `slight`. */
export const printedWeights = (weights: Weights, slight: number): string => {
  const lines: string[] = ['']
  for (const [name, weight] of [...weights].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (Math.abs(weight) < slight) continue
    const cell = `${name}=${weight}`
    if (lines.at(-1)!.length + cell.length + 1 > 116) lines.push('')
    lines[lines.length - 1] += `${lines.at(-1) === '' ? '' : ' '}${cell}`
  }
  return lines.join('\n')
}
