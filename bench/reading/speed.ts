// How much computing reading costs: our own marked texts one by one, in English and Korean in turn so that one process
// holds the patterns of both, and a megabyte of them.
import { join } from 'node:path'
import { propose } from '../../src/reading/proposal.js'
import { markedTextsOf, type Text } from './gold.js'

export type Speed = { readonly name: string; readonly value: number; readonly unit: 'ms'; readonly goal: number }

/** Processor time, which says more than the clock on a machine that does other work as well. */
const computing = (read: () => void): number => {
  const start = process.cpuUsage()
  read()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

const readAll = (texts: readonly Text[]): void => {
  for (const { id, body, language, published, outlet } of texts) propose({ id, body, language, published, outlet })
}

const megabyteOf = (texts: readonly Text[], bytes: number): Text => {
  const all = texts.map(({ body }) => body).join('\n\n')
  const body = `${all}\n\n`.repeat(Math.ceil(bytes / Buffer.byteLength(all)))
  const units = Math.floor((body.length * bytes) / Buffer.byteLength(body))
  return { ...texts[0]!, id: 'megabyte', body: body.slice(0, units) }
}

/** A thousand words of each language, by the median of passes over all texts once warm; then a megabyte of each. */
export const measureSpeed = (isShort: boolean): readonly Speed[] => {
  const texts = markedTextsOf(join(process.cwd(), 'test', 'reading', 'held'))
  const sets = [
    { name: 'English', texts: texts.filter(({ language }) => language === 'en') },
    { name: 'Korean', texts: texts.filter(({ language, id }) => language === 'ko' && !id.startsWith('m')) },
    { name: 'Korean notes', texts: texts.filter(({ id }) => id.startsWith('m')) },
  ]
  const passes = isShort ? 1 : 25
  const spent = sets.map((): number[] => [])
  for (let pass = 0; pass < passes; pass++)
    for (const [at, set] of sets.entries()) spent[at]!.push(computing(() => readAll(set.texts)))
  const perThousand = sets.map((set, at): Speed => {
    const words = set.texts.reduce((sum, { body }) => sum + body.split(/\s+/).length, 0)
    const warm = spent[at]!.slice(isShort ? 0 : 10).sort((a, b) => a - b)
    const value = (warm[Math.floor(warm.length / 2)]! / words) * 1000
    return { name: `reading a thousand words, ${set.name} (median)`, value, unit: 'ms', goal: 20 }
  })
  const whole = sets.map((set): Speed => {
    const text = megabyteOf(set.texts, isShort ? 20_000 : 1_000_000)
    const value = computing(() => readAll([text]))
    return { name: `reading ${isShort ? '20 kB' : 'a megabyte'}, ${set.name}`, value, unit: 'ms', goal: 2000 }
  })
  return [...perThousand, ...whole]
}
