import { inLanguage, LANGUAGES, type Bilingual, type Language } from '../record/bilingual.js'
import type {
  PrintedAttestation,
  PrintedClaim,
  PrintedDossier,
  PrintedItem,
  PrintedReport,
} from '../record/gate/printed.js'
import { withMarks } from '../record/mark.js'
import { whenOf } from '../record/time/when.js'
import { editionNumber, originsOf } from '../words/claim.js'
import { EDITION, LANGUAGE_NAME, noteNumber, publishedAt, SPECIMEN_MARK } from '../words/edition.js'
import { BASIS, HOPS, MODALITY, REPORT_KIND, STANCE } from '../words/label.js'
import { say, type Said } from '../words/said.js'
import { sayInstant, sayMonthPart, sayWhen } from '../words/when.js'
import { ownSourceSaid } from '../words/gate/label.js'
import { REPLY_WORDS } from '../words/gate/reply.js'
import { Notices, Reply, Sentence, timeIn } from './gate/printed.js'
import { idText, Marked, Quote } from './piece.js'

/** A text with what nobody would see written out by number, where no markup can stand. */
export const plainMarks = (text: string): string =>
  withMarks(text)
    .map((piece) => ('text' in piece ? piece.text : `[${piece.mark}]`))
    .join('')

const POLICY = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'"

const langOf = (language: string): string => (/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/.test(language) ? language : 'und')

type In = { readonly language: Language }

const Untranslated = ({ said, language }: In & { readonly said: Bilingual }) =>
  said[language] === null ? <small class="aside"> ({say(EDITION.otherLanguage, language)})</small> : null

const Specimen = ({ isSpecimen, language }: In & { readonly isSpecimen: boolean }) =>
  isSpecimen ? (
    <p class="specimen" lang={language}>
      <strong>{SPECIMEN_MARK}</strong> {say(EDITION.specimen, language)}
    </p>
  ) : null

const Page = (
  props: In & {
    readonly dossier: PrintedDossier
    readonly title: string
    readonly children?: unknown
    readonly foot?: unknown
    readonly others: readonly Language[]
    /** The language of the page's end, where it is not the page's. */
    readonly last?: Language
  },
) => (
  <html lang={props.language}>
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={POLICY} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="referrer" content="no-referrer" />
      <title>{props.dossier.specimen ? `${SPECIMEN_MARK}: ${props.title}` : props.title}</title>
      <link rel="stylesheet" href="style.css" />
    </head>
    <body>
      <a class="skip" href="#text">
        {say(EDITION.skip, props.language)}
      </a>
      <header>
        <Specimen isSpecimen={props.dossier.specimen} language={props.language} />
      </header>
      {props.others.length > 0 && (
        <nav class="languages" aria-label={say(EDITION.languages, props.language)}>
          {props.others.map((other) => (
            <a href={`${other}.html`} lang={other} hreflang={other}>
              {LANGUAGE_NAME[other]}
            </a>
          ))}
        </nav>
      )}
      {props.children as never}
      <footer>
        {props.foot as never}
        <Specimen isSpecimen={props.dossier.specimen} language={props.last ?? props.language} />
      </footer>
    </body>
  </html>
)

const From = ({ report, language }: In & { readonly report: PrintedReport }) => {
  const { title, outlet, link, published } = report
  const lang = langOf(report.language)
  const cited = title !== null && (
    <cite lang={lang} dir="auto">
      <Marked text={title} language={language} />
    </cite>
  )
  return (
    <>
      {say(REPORT_KIND[report.kind], language)}
      {outlet !== null && (
        <>
          ,{' '}
          <span lang={lang}>
            <Marked text={outlet} language={language} />
          </span>
        </>
      )}
      {cited && (
        <>
          ,{' '}
          {link === null ? (
            cited
          ) : (
            <a href={link} rel="noreferrer noopener external">
              {cited}
            </a>
          )}
          , {say(published === null ? EDITION.undated : timeIn(published), language)}
        </>
      )}
    </>
  )
}

const toldIn = (told: NonNullable<PrintedAttestation['toldOn']>): Said => {
  const third = /^(\d{4}-\d{2})-\d{2}\/\1-\d{2}$/.test(told.edtf)
  return told.isWidened && third ? sayMonthPart(told.edtf.slice(0, 10)) : sayWhen(whenOf(told.edtf))
}

const Attestation = ({
  one,
  report,
  language,
}: In & { readonly one: PrintedAttestation; readonly report: PrintedReport }) => {
  const t = (said: Said) => say(said, language)
  const basis = one.basis === 'unknown' ? EDITION.basisUnknown : BASIS[one.basis]
  const hops = one.hops === null ? HOPS.unknown : HOPS[one.hops === 0 || one.hops === 1 ? one.hops : 2]
  return (
    <li>
      {one.own ? (
        <span class="source" data-label={one.own.label ?? ''}>
          {t(ownSourceSaid(one.own))}
        </span>
      ) : (
        <span class="source">
          {one.label ? <Sentence said={one.label} language={language} /> : t(EDITION.ownSource)}
        </span>
      )}
      : {t(STANCE[one.stance])} · {t(basis)} · {t(hops)} · {t(EDITION.told)}{' '}
      {t(one.toldOn ? toldIn(one.toldOn) : EDITION.unknown)}
      {one.chain.length > 0 && (
        <>
          {' '}
          · {t(EDITION.chain)}{' '}
          <span lang={langOf(report.language)}>
            <Marked text={one.chain.join(' ← ')} language={language} />
          </span>
        </>
      )}
    </li>
  )
}

const Row = ({ name, language, children }: In & { readonly name: Said; readonly children?: unknown }) => (
  <div>
    <dt>{say(name, language)}</dt>
    <dd>{children as never}</dd>
  </div>
)

const Note = ({ note, number, language }: In & { readonly note: PrintedClaim; readonly number: number }) => {
  const t = (said: Said) => say(said, language)
  return (
    <li id={`n${number}`}>
      <p class="quote">
        {note.quote === null ? (
          t(EDITION.notQuoted)
        ) : (
          <Quote text={note.quote} from={langOf(note.report.language)} language={language} />
        )}
      </p>
      <dl>
        <Row name={EDITION.from} language={language}>
          <From report={note.report} language={language} />
        </Row>
        <Row name={EDITION.whoSaysSo} language={language}>
          <ul>
            {note.attestations.map((one) => (
              <Attestation one={one} report={note.report} language={language} />
            ))}
          </ul>
        </Row>
        <Row name={EDITION.modality} language={language}>
          {t(MODALITY[note.modality])}
        </Row>
        <Row name={EDITION.when} language={language}>
          {t(timeIn(note.when?.edtf ?? null))}
          {note.when?.printed && (
            <>
              {' '}
              ({t(EDITION.printed)}:{' '}
              <Quote text={note.when.printed} from={langOf(note.report.language)} language={language} />)
            </>
          )}
        </Row>
        <Row name={EDITION.places} language={language}>
          {note.places.length === 0 && t(EDITION.unknown)}
          {note.places.map((place, index) => (
            <>
              {index > 0 && ' · '}
              <Sentence said={place} language={language} />
            </>
          ))}
        </Row>
        <Row name={EDITION.originCount} language={language}>
          {t(originsOf(note.origins))}
        </Row>
        {note.replies.length > 0 && (
          <Row name={REPLY_WORDS.heading} language={language}>
            <ul>
              {note.replies.map((reply) => (
                <Reply reply={reply} language={language} />
              ))}
            </ul>
          </Row>
        )}
        <Row name={EDITION.claim} language={language}>
          <code>{idText(note.claim)}</code>
        </Row>
      </dl>
      <p class="back">
        <a href={`#s${number}`} aria-label={`${t(EDITION.back)} (${number})`}>
          ↑ {t(EDITION.back)}
        </a>
      </p>
    </li>
  )
}

const Item = ({
  item,
  dossier,
  isFirst,
  language,
}: In & { readonly item: PrintedItem; readonly dossier: PrintedDossier; readonly isFirst: boolean }) => {
  if (item.kind !== 'claim') {
    const words = (
      <>
        <Sentence said={item.text} language={language} />
        <Untranslated said={item.text} language={language} />
      </>
    )
    return item.kind === 'heading' ? <h2>{words}</h2> : <p class="linking">{words}</p>
  }
  const note = dossier.notes[item.note - 1]
  if (!note) return null
  return (
    <p class="claim" id={isFirst ? `s${item.note}` : undefined}>
      <Sentence said={note.says} language={language} />
      <sup>
        <a href={`#n${item.note}`} aria-label={say(noteNumber(item.note), language)}>
          {item.note}
        </a>
      </sup>
      <Untranslated said={note.says} language={language} />
    </p>
  )
}

const Signature = ({ dossier, language }: In & { readonly dossier: PrintedDossier }) => (
  <p class="signature">
    {say(editionNumber(dossier.number), language)} ·{' '}
    <time datetime={dossier.printed}>{say(publishedAt(sayInstant(dossier.printed)), language)}</time>
  </p>
)

const About = ({ dossier, language }: In & { readonly dossier: PrintedDossier }) => {
  const t = (said: Said) => say(said, language)
  return (
    <>
      <h2>{t(EDITION.about)}</h2>
      <p>{t(EDITION.asReported)}</p>
      <p>{t(EDITION.origins)}</p>
      <p>{t(EDITION.coarseDates)}</p>
      <p>
        {t(EDITION.frozen)} {t(EDITION.dossier)} <code>{idText(dossier.dossier)}</code>.
      </p>
      <p>
        {t(EDITION.files)} <a href="dossier.json">dossier.json</a> · <a href="manifest.json">manifest.json</a> ·{' '}
        <a href="README.txt">README.txt</a>
      </p>
    </>
  )
}

/** An edition in one language: the sentences in order, each with its note. */
export const SheetPage = ({ dossier, language }: In & { readonly dossier: PrintedDossier }) => {
  const t = (said: Said) => say(said, language)
  const others = LANGUAGES.filter((other) => other !== language)
  const first = (item: PrintedItem, index: number) =>
    item.kind === 'claim' && dossier.items.findIndex((one) => one.kind === 'claim' && one.note === item.note) === index
  return (
    <Page
      dossier={dossier}
      language={language}
      title={plainMarks(inLanguage(dossier.title, language).text)}
      others={others}
      foot={<About dossier={dossier} language={language} />}
    >
      <main id="text" tabindex={-1}>
        <header>
          <h1>
            <Sentence said={dossier.title} language={language} />
          </h1>
          <Untranslated said={dossier.title} language={language} />
          <Signature dossier={dossier} language={language} />
          <p class="lead">{t(EDITION.howToRead)}</p>
        </header>
        {dossier.notices.length > 0 && <Notices notices={dossier.notices} language={language} />}
        {dossier.items.map((item, index) => (
          <Item item={item} dossier={dossier} isFirst={first(item, index)} language={language} />
        ))}
        <section class="notes" aria-labelledby="notes">
          <h2 id="notes">{t(EDITION.notes)}</h2>
          <ol>
            {dossier.notes.map((note, index) => (
              <Note note={note} number={index + 1} language={language} />
            ))}
          </ol>
        </section>
      </main>
    </Page>
  )
}

/** The first page: the title in both languages, and the way to each. */
export const ChoicePage = ({ dossier }: { readonly dossier: PrintedDossier }) => (
  <Page
    dossier={dossier}
    language="en"
    title={plainMarks(LANGUAGES.flatMap((one) => dossier.title[one] ?? []).join(' · '))}
    others={[]}
    last="ko"
  >
    <main id="text" tabindex={-1} class="choice">
      {LANGUAGES.map((language) => (
        <section lang={language}>
          <h1>
            <Sentence said={dossier.title} language={language} />
          </h1>
          <Untranslated said={dossier.title} language={language} />
          <Signature dossier={dossier} language={language} />
          <p class="door">
            <a href={`${language}.html`} hreflang={language}>
              {say(EDITION.read, language)}
            </a>
          </p>
        </section>
      ))}
    </main>
  </Page>
)
