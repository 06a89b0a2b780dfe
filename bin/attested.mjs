#!/usr/bin/env node
// The one command. Builds the checkout first when it was never built.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const program = new URL('../dist/src/cli/attested.js', import.meta.url)
if (!existsSync(fileURLToPath(program))) {
  const { build } = await import('./build.mjs')
  if (build() !== 0) process.exit(1)
}
const { main } = await import(program.href)
process.exitCode = await main(process.argv.slice(2))
