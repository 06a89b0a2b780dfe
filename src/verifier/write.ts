// Run once by the build: joins the compiled page and writes it as one file.
import { readFileSync, writeFileSync } from 'node:fs'
import { joinModules, verifierPage, type Module } from './bundle.js'

const at = (address: string): Module => ({ name: address, source: readFileSync(new URL(address), 'utf8') })
const resolve = (specifier: string, from: string): Module =>
  at(specifier.startsWith('.') ? new URL(specifier, from).href : import.meta.resolve(specifier))

writeFileSync(
  process.argv[2] ?? 'verify.html',
  verifierPage(joinModules(at(new URL('./page.js', import.meta.url).href), resolve)),
)
