import { sha256Bytes } from '../proof/digest.js'
import { utf8Of } from '../proof/json.js'
import { VERIFIER } from '../words/edition.js'

/** A compiled module: its name, its source, and how its own imports are named. */
export type Module = { readonly name: string; readonly source: string }
export type Resolve = (specifier: string, from: string) => Module

const IMPORT = /^import\s+(?:\{([^}]*)\}|\*\s+as\s+(\w+))\s+from\s+['"]([^'"]+)['"];?$/gm
const EXPORT = /^export (?=(?:async function|function|class|const) (\w+))/gm
const LIST = /^export \{([^}]*)\};?$/gm

/**
 * Joins compiled modules into one script that needs no module loading, so that it runs from `file://`. It knows the
 * forms that our compiler and @noble/hashes write, and throws at any other.
 */
export const joinModules = (entry: Module, resolve: Resolve): string => {
  const names = new Map<string, string>()
  const parts: string[] = []
  const add = (module: Module): string => {
    const known = names.get(module.name)
    if (known) return known
    const exported: string[] = []
    const body = module.source
      .replace(IMPORT, (_, picked: string | undefined, whole: string | undefined, specifier: string) => {
        const other = add(resolve(specifier, module.name))
        return whole ? `const ${whole} = ${other};` : `const {${(picked ?? '').replaceAll(' as ', ': ')}} = ${other};`
      })
      .replace(EXPORT, (_, name: string) => (exported.push(name), ''))
      .replace(LIST, (_, list: string) => (exported.push(...list.split(',').map((name) => name.trim())), ''))
      .replace(/^\/\/# sourceMappingURL=.*$/gm, '')
      .replace(/^[ \t]*\/\*\*[\s\S]*?\*\/\n/gm, '')
    if (/^(?:import|export)\b/m.test(body)) throw new Error(`a form this bundle does not know: ${module.name}`)
    const name = `m${names.size}`
    names.set(module.name, name)
    parts.push(`const ${name} = (() => {\n${body}\nreturn { ${exported.filter(Boolean).join(', ')} };\n})();`)
    return name
  }
  add(entry)
  return `'use strict';\n${parts.join('\n')}\n`.replaceAll('</', '<\\/')
}

const STYLE = `:root { color-scheme: light dark; }
body { margin: 0 auto; max-inline-size: 42rem; padding: 1.5rem; line-height: 1.6; overflow-wrap: anywhere; }
body { font-family: system-ui, 'Apple SD Gothic Neo', 'Malgun Gothic', sans-serif; }
span[lang] { display: block; }
li span[lang], li > span { display: inline; margin-inline-end: 0.5em; }
[lang='ko'] { word-break: keep-all; }
label { display: block; font-weight: 600; }
input, textarea { inline-size: 100%; box-sizing: border-box; font: inherit; }
input { padding: 1.5rem; margin-block: 0.5rem 1rem; font: inherit; }
input { border: 2px dashed GrayText; }
.whole, .broken { border-inline-start: 0.375rem solid; padding-inline-start: 0.75rem; font-size: 1.25rem; }
.whole { border-color: #2e7d4f; }
.broken { border-color: #b3392a; }
code { font-size: 0.9em; }
`

const hashOf = (text: string): string => {
  const bytes = sha256Bytes(utf8Of(text))
  return `'sha256-${btoa(String.fromCharCode(...bytes))}'`
}

/** The offline page as one HTML file around one script. Its policy lets that script run and nothing load or leave. */
export const verifierPage = (script: string): string => {
  const allowed = `script-src ${hashOf(script)}; style-src ${hashOf(STYLE)}`
  const policy = `default-src 'none'; ${allowed}; base-uri 'none'; form-action 'none'`
  const titles = `${VERIFIER.title.en} · ${VERIFIER.title.ko}`
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>${titles}</title>
<style>${STYLE}</style></head>
<body><main><h1>${titles}</h1>
<noscript><p>${VERIFIER.script.en}</p><p lang="ko">${VERIFIER.script.ko}</p></noscript></main>
<script>${script}</script></body></html>
`
}
