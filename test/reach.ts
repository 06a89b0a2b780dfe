import { posix } from 'node:path'
import { filesBelow, textOf } from './source.js'

const filesIn = (folder: string): readonly string[] => filesBelow(folder).filter((name) => /\.tsx?$/.test(name))

type Module = {
  /** Local name to `file#name` of what is imported. */
  readonly imports: ReadonlyMap<string, string>
  /** What is declared at the top, with its text. */
  readonly bodies: ReadonlyMap<string, string>
  readonly exports: readonly string[]
  readonly text: string
}

const importsOf = (file: string, text: string): ReadonlyMap<string, string> => {
  const found = new Map<string, string>()
  for (const [, names = '', from = ''] of text.matchAll(/^import \{([^}]*)\} from '(\.[^']*)\.js'/gm)) {
    const path = `${posix.join(posix.dirname(file), from)}.ts`
    for (const part of names.split(',')) {
      const [name = '', as] = part.trim().split(/\s+as\s+/)
      if (name !== '' && !name.startsWith('type ')) found.set(as ?? name, `${path}#${name}`)
    }
  }
  return found
}

const TOP = /^(export )?(?:const|(?:async )?function\*?|class) (\w+)/

const moduleOf = (file: string): Module => {
  const text = textOf(file)
  const bodies = new Map<string, string>()
  const exports: string[] = []
  let name = ''
  for (const line of text.split('\n')) {
    const [, isExported, declared] = TOP.exec(line) ?? []
    if (declared) name = declared
    if (declared && isExported) exports.push(declared)
    if (name !== '') bodies.set(name, `${bodies.get(name) ?? ''}${line}\n`)
  }
  return { imports: importsOf(file, text), bodies, exports, text }
}

const modules = new Map<string, Module>()
const read = (file: string): Module => {
  const held = modules.get(file) ?? moduleOf(file)
  modules.set(file, held)
  return held
}

/** Names that a text calls, or hands over to be called. */
const namesIn = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(/(?<![\w.])([a-z]\w*)\b(?!\s*:)/g)].map(([, name]) => name ?? ''))

/** What a text of a module names of its own or of what it imports, as `file#name`. */
const namedIn = (file: string, text: string): readonly string[] => {
  const { imports, bodies } = read(file)
  return [...namesIn(text)].flatMap((name) => imports.get(name) ?? (bodies.has(name) ? `${file}#${name}` : []))
}

/**
 * What the modules under `of` give out as functions, `called` by a file under `tests` by name, and `reached` from there
 * through the bodies of whatever lies under `through`.
 */
export const reachedBy = (tests: string, of: string, through: readonly string[]) => {
  const given = filesIn(of).flatMap((file) => {
    const { exports, bodies } = read(file)
    return exports.filter((name) => /=>|function/.test(bodies.get(name) ?? '')).map((name) => `${file}#${name}`)
  })
  const called = new Set(
    filesIn(tests).flatMap((file) =>
      [...read(file).imports].flatMap(([name, source]) =>
        new RegExp(`\\b${name}\\b\\s*[(,)\\]]`).test(read(file).text.replace(/^import [^;]*?from '[^']*'/gm, ''))
          ? source
          : [],
      ),
    ),
  )
  const reached = new Set(called)
  for (const source of reached) {
    const [file = '', name = ''] = source.split('#')
    if (!through.some((folder) => file.startsWith(folder))) continue
    for (const next of namedIn(file, read(file).bodies.get(name) ?? '')) reached.add(next)
  }
  return { given, called, reached }
}
