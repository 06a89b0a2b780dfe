import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Samples } from '../src/desk/sample.js'

const folder = join(process.cwd(), 'samples')

/** The sample files of the checkout. */
export const samples = (): Samples => ({
  starter: new Map(
    readdirSync(join(folder, 'starter')).flatMap((name) =>
      name.endsWith('.jsonl') ? [[name, readFileSync(join(folder, 'starter', name), 'utf8')] as const] : [],
    ),
  ),
  practice: new Map(
    readdirSync(join(folder, 'practice')).flatMap((name) =>
      /^[a-z]\d.*\.md$/.test(name)
        ? [[name, new Uint8Array(readFileSync(join(folder, 'practice', name)))] as const]
        : [],
    ),
  ),
})
