// Writes a table of weights into the source, in files of a length that a person can still open.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inWhole, type Table } from './descent.js'

const PARTS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth']
const LINE = 116
const LINES = 390

/** Writes `weight.ts` and the parts beside it, in `weight/`, of one language; `by` names the fit that wrote it. */
export const writeTable = (language: 'english' | 'korean', table: Table, by: string): void => {
  const lines: string[] = ['']
  for (const [name, row] of [...inWhole(table)].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const cell = `${name}=${row.join(',')}`
    if (lines.at(-1)!.length + cell.length + 1 > LINE) lines.push('')
    lines[lines.length - 1] += `${lines.at(-1) === '' ? '' : ' '}${cell}`
  }
  const home = join(process.cwd(), 'src', 'reading', language)
  const folder = join(home, 'weight')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  const used = PARTS.slice(0, Math.ceil(lines.length / LINES))
  for (const [at, part] of used.entries())
    writeFileSync(
      join(folder, `${part}.ts`),
      `/** Written by bench/reading/${by}; see weight.ts. */\nexport const WEIGHTS = \`\n${lines.slice(at * LINES, (at + 1) * LINES).join('\n')}\n\`\n`,
    )
  writeFileSync(
    join(home, 'weight.ts'),
    [
      ...used.map((part) => `import { WEIGHTS as ${part} } from './weight/${part}.js'`),
      '',
      `/** What each trait speaks for (see trait.ts), twelve to the unit, in the order of KINDS; bench/reading/${by} writes it anew. */`,
      `export const WEIGHTS = [${used.join(', ')}].join(' ')`,
      '',
    ].join('\n'),
  )
}
