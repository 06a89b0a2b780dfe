import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A file that a page uses: ours, or the font that we serve ourselves. */
export type Asset = {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly mediaType: string
  readonly tag: string
  readonly lasts: boolean
}

const root = fileURLToPath(new URL('../../../', import.meta.url))
const font = dirname(createRequire(import.meta.url).resolve('@fontsource-variable/noto-sans-kr/package.json'))

const KINDS: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  js: 'text/javascript; charset=utf-8',
  html: 'text/html; charset=utf-8',
  woff2: 'font/woff2',
}

const assetOf = (bytes: Uint8Array, name: string, lasts: boolean): Asset => ({
  bytes: new Uint8Array(bytes),
  mediaType: KINDS[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream',
  tag: `"${createHash('sha256').update(bytes).digest('hex').slice(0, 24)}"`,
  lasts,
})

/** The font's faces, each for its range of characters, pointing at our own addresses. */
const faces = (): Uint8Array =>
  new TextEncoder().encode(
    readFileSync(join(font, 'index.css'), 'utf8')
      .replace(/\/\*.*?\*\/\s*/gs, '')
      .replaceAll('url(./files/', 'url(/fonts/'),
  )

const SCRIPTS = /^src\/(?:islands|record|words|proof|verifier)\/(?:[a-z-]+\/)?[a-z-]+\.js$/
const FONTS = /^[a-z0-9-]+\.woff2$/
const kept = new Map<string, Asset>()

const fileOf = (path: string): { readonly from: string; readonly lasts: boolean } | null => {
  if (path === '/style.css' || path === '/icon.svg') return { from: join(root, 'public', path), lasts: false }
  if (path === '/verify.html') return { from: join(root, 'dist', 'verify.html'), lasts: false }
  if (path.startsWith('/fonts/') && FONTS.test(path.slice(7)))
    return { from: join(font, 'files', path.slice(7)), lasts: true }
  if (path.startsWith('/script/') && SCRIPTS.test(path.slice(8)))
    return { from: join(root, 'dist', path.slice(8)), lasts: false }
  return null
}

/** The asset at an address, or null. Only names on the list are read; small ones are kept in memory. */
export const assetAt = (path: string): Asset | null => {
  const held = kept.get(path)
  if (held) return held
  if (path === '/fonts.css') {
    const asset = assetOf(faces(), 'fonts.css', false)
    kept.set(path, asset)
    return asset
  }
  const file = fileOf(path)
  if (!file || !existsSync(file.from)) return null
  const asset = assetOf(readFileSync(file.from), file.from, file.lasts)
  if (!file.lasts) kept.set(path, asset)
  return asset
}
