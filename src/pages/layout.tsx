import type { Child } from 'hono/jsx'
import { ARCHIVES, type Archive } from '../record/archive.js'
import type { Language } from '../record/bilingual.js'
import type { WarningKind } from '../record/warning.js'
import { FRAME, NOT_SAVED_YET, savedAt } from '../words/frame.js'
import { ARCHIVE, WARNING } from '../words/label.js'
import { say, type Said } from '../words/said.js'
import { sayInstant } from '../words/when.js'

/** What every page knows of where it stands. */
export type Frame = {
  readonly language: Language
  readonly archive: Archive
  /** Path without the query, for marking where one is and for coming back. */
  readonly path: string
  /** The token that every form carries. */
  readonly token: string
  readonly hasPractice: boolean
  /** Last instant at which something was saved in this archive. */
  readonly saved: string | null
  /** What the fields that were just sent seem to hold and should not. */
  readonly warned: readonly WarningKind[]
}

export const archivePath = (frame: Frame, rest = ''): string => `/${frame.archive.id}${rest}`

/** The hidden field that a form must carry. */
export const Token = ({ frame }: { readonly frame: Frame }) => <input type="hidden" name="token" value={frame.token} />

const SECTIONS = ['ask', 'reports', 'claims', 'directives', 'dossiers', 'places', 'actors', 'journal'] as const

const Masthead = ({ frame }: { readonly frame: Frame }) => {
  const t = (said: Said) => say(said, frame.language)
  const here = (path: string) => (frame.path.startsWith(path) ? 'page' : undefined)
  const other = frame.language === 'en' ? 'ko' : 'en'
  return (
    <header class="masthead">
      <p class="name">
        <a href="/own">{t(FRAME.name)}</a>
      </p>
      <nav class="archives" aria-label={t(FRAME.archives)}>
        {ARCHIVES.filter((id) => id !== 'practice' || frame.hasPractice).map((id) => (
          <a href={`/${id}`} aria-current={id === frame.archive.id ? 'true' : undefined}>
            {t(ARCHIVE[id])}
          </a>
        ))}
      </nav>
      <p class="side">
        <a href={`/language/${other}?back=${encodeURIComponent(frame.path)}`} lang={other} hreflang={other}>
          {t(FRAME.other)}
        </a>{' '}
        <a href="/help">{t(FRAME.help)}</a>
      </p>
      <nav class="sections" aria-label={t(FRAME.sections)}>
        {SECTIONS.map((name) => (
          <a href={archivePath(frame, `/${name}`)} aria-current={here(archivePath(frame, `/${name}`))}>
            {t(FRAME[name])}
          </a>
        ))}
      </nav>
      <form class="find" role="search" method="get" action={archivePath(frame, '/claims')}>
        <label for="find">{t(FRAME.find)}</label>
        <input id="find" name="q" type="search" autocomplete="off" />
        <button type="submit">{t(FRAME.findButton)}</button>
      </form>
    </header>
  )
}

const Footer = ({ frame }: { readonly frame: Frame }) => {
  const t = (said: Said) => say(said, frame.language)
  return (
    <footer class="foot">
      <p>
        {frame.saved ? t(savedAt(sayInstant(frame.saved))) : t(NOT_SAVED_YET)} · {t(FRAME.notBacked)} ·{' '}
        {t(FRAME.noVault)} · {t(FRAME.outside)}
      </p>
      <form method="post" action="/leave">
        <Token frame={frame} />
        <button type="submit" class="plain">
          {t(FRAME.leave)}
        </button>
      </form>
    </footer>
  )
}

export type LayoutProps = {
  readonly frame: Frame
  readonly title: Said
  readonly scripts?: readonly string[]
  readonly children?: Child
}

/** The page around every page: complete without scripts. */
export const Layout = ({ frame, title, scripts = [], children }: LayoutProps) => (
  <html lang={frame.language}>
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>{`${say(title, frame.language)} · Attested`}</title>
      <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      <link rel="stylesheet" href="/fonts.css" />
      <link rel="stylesheet" href="/style.css" />
      {scripts.map((name) => (
        <script type="module" src={`/script/src/islands/${name}.js`}></script>
      ))}
    </head>
    <body class={frame.archive.id}>
      <a class="skip" href="#main">
        {say(FRAME.skip, frame.language)}
      </a>
      <Masthead frame={frame} />
      {frame.archive.id !== 'own' && (
        <aside class="banner" aria-label={say(ARCHIVE[frame.archive.id], frame.language)}>
          {say(frame.archive.isSpecimen ? FRAME.specimen : FRAME.starterNote, frame.language)}
        </aside>
      )}
      <main id="main" tabindex={-1}>
        {frame.warned.length > 0 && (
          <p class="refusal" role="alert">
            {say(FRAME.warnIdentity, frame.language)}{' '}
            {frame.warned.map((kind) => say(WARNING[kind], frame.language)).join(', ')}
          </p>
        )}
        {children}
      </main>
      <Footer frame={frame} />
    </body>
  </html>
)
