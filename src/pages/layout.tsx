import type { Child } from 'hono/jsx'
import { ARCHIVES, type Archive } from '../record/archive.js'
import type { Language } from '../record/bilingual.js'
import { FIRST_MEMBER, type Member } from '../record/member.js'
import type { Standpoint } from '../record/time/day.js'
import type { WarningKind } from '../record/warning.js'
import { asPublishedBy, asRecordedAt, FRAME, backedUpAt, NOT_SAVED_YET, savedAt } from '../words/frame.js'
import { NOTICE_WORDS } from '../words/gate/notice.js'
import { RULING } from '../words/ruling/ruling.js'
import { COMPARTMENT } from '../words/compartment.js'
import { OPENING } from '../words/custody/opening.js'
import { PURGE } from '../words/custody/purge.js'
import { ARCHIVE, WARNING } from '../words/label.js'
import { ACCOUNT, MEMBER } from '../words/member.js'
import { say, type Said } from '../words/said.js'
import { sayDay, sayInstant } from '../words/when.js'

/** What every page knows of where it stands. */
export type Frame = {
  readonly language: Language
  readonly archive: Archive
  /** Path without the query, for marking where one is and for coming back. */
  readonly path: string
  /** The token that every form carries. */
  readonly token: string
  readonly hasPractice: boolean
  /** Who looks. */
  readonly me: Member
  /** The names of members by id. */
  readonly names: ReadonlyMap<string, string>
  /** Nobody else here may approve: nothing can be confirmed by a second person. */
  readonly isAlone: boolean
  /** Last instant at which something was saved in this archive. */
  readonly saved: string | null
  /** The instant of the last backup, null when none was made. */
  readonly backedUp: string | null
  /** From where the page looks at the record; both null is now. */
  readonly from: Standpoint
  /** What the fields that were just sent seem to hold and should not. */
  readonly warned: readonly WarningKind[]
}

/** The part of an address that keeps looking from the same point. */
export const standpointOf = ({ from }: Frame): string =>
  [
    from.known === null ? '' : `known=${from.known}`,
    from.recorded === null ? '' : `recorded=${encodeURIComponent(from.recorded)}`,
  ]
    .filter((part) => part !== '')
    .join('&')

/** An address within the archive, seen from where the page looks. */
export const archivePath = (frame: Frame, rest = ''): string => {
  const point = standpointOf(frame)
  if (point === '') return `/${frame.archive.id}${rest}`
  const [path = '', place] = rest.split('#')
  return `/${frame.archive.id}${path}${path.includes('?') ? '&' : '?'}${point}${place === undefined ? '' : `#${place}`}`
}

/** A member by name; who worked alone and never took one is called the keeper. */
export const memberName = (frame: Frame, id: string): string => {
  const name = frame.names.get(id)
  if (id === FIRST_MEMBER.id && (name === undefined || name === FIRST_MEMBER.name))
    return say(MEMBER.unnamed, frame.language)
  return name ?? id.slice(id.indexOf('_') + 1)
}

/** The hidden field that a form must carry. */
export const Token = ({ frame }: { readonly frame: Frame }) => <input type="hidden" name="token" value={frame.token} />

/** The point from which a page looks, as fields of a form that asks on from there. */
export const PointFields = ({ frame, except = [] }: { readonly frame: Frame; readonly except?: readonly string[] }) => (
  <>
    {(['known', 'recorded'] as const).map(
      (name) =>
        frame.from[name] !== null &&
        !except.includes(name) && <input type="hidden" name={name} value={frame.from[name] ?? ''} />,
    )}
  </>
)

const SECTIONS = [
  'ask',
  'reports',
  'claims',
  'directives',
  'incidents',
  'checks',
  'dossiers',
  'places',
  'actors',
  'journal',
] as const

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
        <a href="/help">{t(FRAME.help)}</a> <a href="/members">{t(MEMBER.title)}</a>{' '}
        <a href="/account">{frame.me.name === FIRST_MEMBER.name ? t(ACCOUNT.title) : frame.me.name}</a>
      </p>
      <nav class="sections" aria-label={t(FRAME.sections)}>
        {SECTIONS.map((name) => (
          <a href={archivePath(frame, `/${name}`)} aria-current={here(`/${frame.archive.id}/${name}`)}>
            {t(FRAME[name])}
          </a>
        ))}
      </nav>
      <form class="find" role="search" method="get" action={`/${frame.archive.id}/search`}>
        <PointFields frame={frame} />
        <label for="find">{t(FRAME.find)}</label>
        <input id="find" name="q" type="search" autocomplete="off" />
        <button type="submit">{t(FRAME.findButton)}</button>
      </form>
    </header>
  )
}

const THING = /^\/[a-z]+\/[a-z]+\/((?:report|claim|dossier|incident|directive)_[^/]+)$/

/** The ways to the compartments, for whoever keeps them, and to erasing; for what the page shows where it can be named. */
const Closing = ({ frame }: { readonly frame: Frame }) => {
  const thing = THING.exec(frame.path)?.[1]
  const mayKeep = frame.me.roles.includes('keeper') || frame.me.roles.includes('admin')
  if (!frame.archive.isWritable) return null
  return (
    <p>
      {mayKeep && (
        <>
          <a href={archivePath(frame, thing ? `/compartments?thing=${thing}` : '/compartments')}>
            {say(thing ? COMPARTMENT.close : COMPARTMENT.title, frame.language)}
          </a>
          {' · '}
          <a href={archivePath(frame, '/openings')}>{say(OPENING.title, frame.language)}</a>
          {' · '}
        </>
      )}
      <a href={archivePath(frame, thing ? `/purges?thing=${thing}#ask` : '/purges')}>
        {say(thing ? PURGE.erase : PURGE.title, frame.language)}
      </a>
    </p>
  )
}

const Footer = ({ frame }: { readonly frame: Frame }) => {
  const t = (said: Said) => say(said, frame.language)
  return (
    <footer class="foot">
      <p>
        {frame.saved ? t(savedAt(sayInstant(frame.saved))) : t(NOT_SAVED_YET)} ·{' '}
        {frame.backedUp ? t(backedUpAt(sayInstant(frame.backedUp))) : t(FRAME.notBacked)} · {t(FRAME.noVault)} ·{' '}
        {t(FRAME.outside)}
      </p>
      <p>
        <a href={archivePath(frame, '/spellings')}>{t(RULING.title)}</a>
        {' · '}
        <a href={archivePath(frame, '/corrections')}>{t(NOTICE_WORDS.all)}</a>
      </p>
      <Closing frame={frame} />
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
      {(frame.from.known !== null || frame.from.recorded !== null) && (
        <aside class="banner past" aria-label={say(FRAME.asItStood, frame.language)}>
          {frame.from.known !== null && say(asPublishedBy(sayDay(frame.from.known)), frame.language)}{' '}
          {frame.from.recorded !== null && say(asRecordedAt(sayInstant(frame.from.recorded)), frame.language)}{' '}
          <a href={frame.path}>{say(FRAME.backToNow, frame.language)}</a>
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
