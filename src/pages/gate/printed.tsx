import { inLanguage, type Bilingual, type Language } from '../../record/bilingual.js'
import type { PrintedNotice, PrintedReply } from '../../record/gate/printed.js'
import { whenOf } from '../../record/time/when.js'
import { NOTICE_KIND, NOTICE_WORDS, noticeHead, whyOf } from '../../words/gate/notice.js'
import { REPLY_OUTCOME } from '../../words/gate/reply.js'
import { say, type Said } from '../../words/said.js'
import { sayDay, sayWhen } from '../../words/when.js'
import { Marked } from '../piece.js'

type In = { readonly language: Language }

/** Our own sentence; where the page's language has none yet, the other one's, so marked. */
export const Sentence = ({ said, language }: In & { readonly said: Bilingual }) => {
  const found = inLanguage(said, language)
  const text = <Marked text={found.text} language={language} />
  return found.language === language ? text : <span lang={found.language}>{text}</span>
}

/** A date of the record in words. */
export const timeIn = (edtf: string | null): Said => sayWhen(edtf === null ? null : whenOf(edtf))

/** What a party that a claim names was asked, and said. */
export const Reply = ({ reply, language }: In & { readonly reply: PrintedReply }) => (
  <li>
    <Sentence said={reply.party} language={language} />: {say(REPLY_OUTCOME[reply.outcome], language)}
    {reply.asked !== null && <> ({say(timeIn(reply.asked), language)})</>}
    {reply.says && (
      <>
        {' '}
        · <Sentence said={reply.says} language={language} />
      </>
    )}
  </li>
)

/** What earlier editions had wrong, at the top of the page. */
export const Notices = ({ notices, language }: In & { readonly notices: readonly PrintedNotice[] }) => (
  <section class="notices" aria-labelledby="notices">
    <h2 id="notices">{say(NOTICE_WORDS.heading, language)}</h2>
    <ul>
      {notices.map((one) => (
        <li>
          <strong>{say(NOTICE_KIND[one.kind], language)}</strong> ·{' '}
          {say(noticeHead(one.edition, sayDay(one.on)), language)}
          {(
            [
              [NOTICE_WORDS.was, one.was],
              [NOTICE_WORDS.is, one.is],
              [whyOf(one.kind), one.why],
            ] as const
          ).map(
            ([name, said]) =>
              said && (
                <p>
                  {say(name, language)}: <Sentence said={said} language={language} />
                </p>
              ),
          )}
        </li>
      ))}
    </ul>
  </section>
)
