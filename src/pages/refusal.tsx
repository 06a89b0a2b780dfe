import type { Refusal } from '../record/refusal.js'
import type { Language } from '../record/bilingual.js'
import { FRAME, SIGNED_OUT } from '../words/frame.js'
import { ACCOUNT } from '../words/member.js'
import { NOT_SHOWN, REFUSED, sentenceOf, WHY } from '../words/refusal.js'
import { say } from '../words/said.js'
import { Layout, type Frame } from './layout.js'

/** A refusal that stands on a page of its own, inside the frame. */
export const RefusalPage = ({
  frame,
  refusal,
  wasSaving,
}: {
  readonly frame: Frame
  readonly refusal: Refusal
  readonly wasSaving: boolean
}) => {
  const sentence = sentenceOf(refusal.code, refusal.facts)
  const heading = wasSaving ? REFUSED : NOT_SHOWN
  return (
    <Layout frame={frame} title={heading}>
      <h1>{say(heading, frame.language)}</h1>
      <p class="refusal" role="alert">
        {wasSaving && `${say(WHY, frame.language)}: `}
        {say(sentence, frame.language)}
      </p>
      {refusal.code === 'proof-old' && (
        <p>
          <a href={`/account/prove?back=/${frame.archive.id}`}>{say(ACCOUNT.prove, frame.language)}</a>
        </p>
      )}
      <p>
        <a href={`/${frame.archive.id}`}>{say(FRAME.back, frame.language)}</a>
      </p>
    </Layout>
  )
}

/** A page without a frame: nobody is signed in, or nothing can be read. Both languages stand on it. */
export const BarePage = ({ refusal, language }: { readonly refusal: Refusal | null; readonly language: Language }) => {
  const sentence = refusal ? sentenceOf(refusal.code, refusal.facts) : SIGNED_OUT
  const other = language === 'en' ? 'ko' : 'en'
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>Attested</title>
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/fonts.css" />
        <link rel="stylesheet" href="/style.css" />
      </head>
      <body class="bare">
        <main id="main">
          <h1>Attested</h1>
          <p lang={language}>{say(sentence, language)}</p>
          <p lang={other}>{say(sentence, other)}</p>
          <p>
            <a href="/sign-in" lang={language}>
              {say(ACCOUNT.signIn, language)}
            </a>{' '}
            <a href="/sign-in" lang={other}>
              {say(ACCOUNT.signIn, other)}
            </a>
          </p>
        </main>
      </body>
    </html>
  )
}
