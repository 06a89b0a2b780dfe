/** What is wrong in a file that leaves, and near which character of it. */
export type Alive = { readonly path: string; readonly what: string; readonly at: number }

const TAGS = new Set(
  'html head meta title link body a header footer nav main section h1 h2 h3 p ol ul li dl dt dd div span strong small sup q cite code time table thead tbody tr th td'.split(
    ' ',
  ),
)
const ATTRIBUTES = new Set(
  'lang charset http-equiv content name rel href class id tabindex aria-label aria-labelledby hreflang dir datetime data-label scope'.split(
    ' ',
  ),
)
const META = new Set(['Content-Security-Policy', 'viewport', 'color-scheme', 'referrer'])
const POLICY = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'"
const TAG = /<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z][a-z-]*(?:="[^"<>]*")?)*)\s*\/?>/y
const ATTRIBUTE = /\s+([a-z][a-z-]*)(?:="([^"<>]*)")?/g

const unescaped = (text: string): string =>
  text
    .replace(/&amp;/g, '&')
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')

const isInside = (href: string, files: ReadonlySet<string>): boolean => {
  const [file = '', ...rest] = href.split('#')
  return rest.length <= 1 && (file === '' || files.has(file))
}

const tagFault = (name: string, given: ReadonlyMap<string, string>, files: ReadonlySet<string>): string | null => {
  if (!TAGS.has(name)) return `<${name}>`
  for (const key of given.keys()) if (!ATTRIBUTES.has(key)) return key
  const href = given.get('href')
  if (name === 'link' && (given.get('rel') !== 'stylesheet' || href !== 'style.css')) return 'link'
  if (name === 'meta') {
    const [policy, named] = [given.get('http-equiv'), given.get('name')]
    if (policy !== undefined && (policy !== 'Content-Security-Policy' || given.get('content') !== POLICY)) return 'meta'
    if (named !== undefined && !META.has(named)) return 'meta'
  }
  if (href === undefined || name === 'link') return null
  if (name !== 'a') return 'href'
  if (isInside(href, files)) return null
  const isWeb = /^https?:\/\/[^\s/?#@\\]+(?:[/?#][^\s\\]*)?$/i.test(href)
  return isWeb && /\bnoreferrer\b/.test(given.get('rel') ?? '') ? null : 'href'
}

const pageFaults = (path: string, text: string, files: ReadonlySet<string>): readonly Alive[] => {
  const head = '<!doctype html>\n'
  if (!text.startsWith(head)) return [{ path, what: 'doctype', at: 0 }]
  if (!text.includes(`content="${POLICY.replaceAll("'", '&#39;')}"`)) return [{ path, what: 'policy', at: 0 }]
  for (let at = text.indexOf('<', head.length); at >= 0; at = text.indexOf('<', at)) {
    TAG.lastIndex = at
    const found = TAG.exec(text)
    if (!found) return [{ path, what: '<', at }]
    const given = new Map<string, string>()
    for (const [, key = '', value = ''] of (found[3] ?? '').matchAll(ATTRIBUTE)) {
      if (given.has(key)) return [{ path, what: key, at }]
      given.set(key, unescaped(value))
    }
    const fault = tagFault(found[2] ?? '', given, files)
    if (fault !== null) return [{ path, what: fault, at }]
    at += found[0].length
  }
  return []
}

const KINDS = /\.(?:html|css|json|txt)$/

/**
 * Reads every file of a bundle with a parser of its own, stricter than a browser: only the tags and attributes that an
 * edition has, no script, no form, nothing loaded from elsewhere, links out only with `noreferrer`, style sheets that
 * fetch nothing, and no file that is not text of ours. Returns what it found; empty is inert.
 */
export const aliveIn = (files: ReadonlyMap<string, Uint8Array>): readonly Alive[] => {
  const names = new Set(files.keys())
  return [...files].flatMap(([path, bytes]): readonly Alive[] => {
    if (!KINDS.test(path) || !/^[a-z][a-z0-9-]*\.[a-z]+$/.test(path === 'README.txt' ? 'readme.txt' : path))
      return [{ path, what: 'file', at: 0 }]
    let text = ''
    try {
      text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    } catch {
      return [{ path, what: 'utf-8', at: 0 }]
    }
    if (path.endsWith('.html')) return pageFaults(path, text, names)
    if (path.endsWith('.css')) {
      const found =
        /@import|@font-face|url\s*\(|image-set|expression|behavior|-moz-binding|\\|<[/!a-z]|javascript:/i.exec(text)
      return found ? [{ path, what: found[0], at: found.index }] : []
    }
    if (path.endsWith('.json')) {
      try {
        JSON.parse(text)
      } catch {
        return [{ path, what: 'json', at: 0 }]
      }
    }
    return []
  })
}
