#!/usr/bin/env node
// The one command. Builds the checkout first when it was never built.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

// Whatever the program writes is its account's alone.
process.umask(0o077)

const program = new URL('../dist/src/cli/attested.js', import.meta.url)
if (!existsSync(fileURLToPath(program))) {
  const { build } = await import('./build.mjs')
  if (build() !== 0) process.exit(1)
}

// An import goes through millions of lines: left alone the engine lets garbage pile up, so it gets a limited heap.
const LIMITED = '--max-old-space-size=192'
if (process.argv[2] === 'import' && !process.execArgv.includes(LIMITED)) {
  const child = spawn(process.execPath, [LIMITED, '--max-semi-space-size=8', ...process.argv.slice(1)], {
    stdio: 'inherit',
  })
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => signal === 'SIGTERM' && child.kill(signal))
  process.exitCode = await new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)))
} else {
  const { main } = await import(program.href)
  process.exitCode = await main(process.argv.slice(2))
}
