#!/usr/bin/env node
// Compiles src, test and bench into dist, and only when something changed since the last time.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = resolve(fileURLToPath(import.meta.url), '../..')
const stamp = join(root, 'dist', '.built')

/** The newest modification time below a path, in milliseconds. */
const newest = (path) => {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found) return 0
  if (!found.isDirectory()) return found.mtimeMs
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), 0)
}

/** Writes the offline page that checks an edition: one file, made of the compiled modules. */
const writeVerifier = () => {
  const made = spawnSync(
    process.execPath,
    [join(root, 'dist', 'src', 'verifier', 'write.js'), join(root, 'dist', 'verify.html')],
    { stdio: ['ignore', 2, 2] },
  )
  return made.status === 0
}

export const build = () => {
  const inputs = ['src', 'test', 'bench', 'tsconfig.json', 'tsconfig.dom.json', 'package-lock.json']
  const changed = Math.max(...inputs.map((name) => newest(join(root, name))))
  if (existsSync(stamp) && statSync(stamp).mtimeMs >= changed) return 0
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
  for (const project of ['tsconfig.json', 'tsconfig.dom.json']) {
    const run = spawnSync(process.execPath, [tsc, '-p', join(root, project)], { stdio: ['ignore', 2, 2] })
    if (run.status !== 0) return run.status ?? 1
  }
  if (!writeVerifier()) return 1
  writeFileSync(stamp, '')
  utimesSync(stamp, new Date(), new Date())
  return 0
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) process.exit(build())
