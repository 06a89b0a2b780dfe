import type { Bilingual, Language } from '../record/bilingual.js'
import { inLanguage } from '../record/bilingual.js'
import type { Named } from '../record/card.js'
import { freePart } from '../record/id.js'
import { withMarks } from '../record/mark.js'
import type { When } from '../record/time/when.js'
import { FRAME } from '../words/frame.js'
import { MARK } from '../words/label.js'
import { say, type Said } from '../words/said.js'
import { sayWhen } from '../words/when.js'
import { archivePath, type Frame } from './layout.js'

/** Text from outside: characters that nobody would see, or that turn the line round, are shown by number. */
export const Marked = ({ text, language }: { readonly text: string; readonly language: Language }) => (
  <>
    {withMarks(text).map((piece) =>
      'text' in piece ? (
        piece.text
      ) : (
        <span class="mark" title={say(MARK[piece.name], language)}>
          [{piece.mark}]
        </span>
      ),
    )}
  </>
)

/** Our own words in the page's language; where they are missing, the other language's with a note. */
export const Own = ({ said, language }: { readonly said: Bilingual; readonly language: Language }) => {
  const found = inLanguage(said, language)
  if (found.language === language) return <Marked text={found.text} language={language} />
  return (
    <>
      <span lang={found.language}>
        <Marked text={found.text} language={language} />
      </span>{' '}
      <small class="aside">{say(FRAME.otherLanguage, language)}</small>
    </>
  )
}

/** A quotation in its own language. */
export const Quote = ({
  text,
  from,
  language,
}: {
  readonly text: string
  readonly from: string
  readonly language: Language
}) => (
  <q lang={from} dir="auto">
    <Marked text={text} language={language} />
  </q>
)

/** A time in words, with the words as printed beside it. */
export const Time = ({ when, language }: { readonly when: When | null; readonly language: Language }) => (
  <>
    {when?.edtf ? (
      <time>{say(sayWhen(when), language)}</time>
    ) : (
      <span class="open">{say(sayWhen(when), language)}</span>
    )}
    {when?.printed && (
      <>
        {' '}
        <small class="aside">
          “<Marked text={when.printed} language={language} />”
        </small>
      </>
    )}
  </>
)

/** Names as links to their pages. */
export const Names = ({
  frame,
  names,
  path,
}: {
  readonly frame: Frame
  readonly names: readonly Named[]
  readonly path: 'places' | 'actors' | 'directives'
}) =>
  names.length === 0 ? (
    <span class="open">{say(FRAME.unknown, frame.language)}</span>
  ) : (
    <>
      {names.map((one, index) => (
        <>
          {index > 0 && ' · '}
          <a href={archivePath(frame, `/${path}/${one.id}`)}>{inLanguage(one.name, frame.language).text}</a>
        </>
      ))}
    </>
  )

/** An id as people read it. */
export const idText = (id: string): string => freePart(id as never)

/** One row of a list of facts. */
export const Fact = ({
  name,
  frame,
  children,
}: {
  readonly name: Said
  readonly frame: Frame
  readonly children?: unknown
}) => (
  <>
    <dt>{say(name, frame.language)}</dt>
    <dd>{children as never}</dd>
  </>
)
