import { inLanguage, LANGUAGES, type Bilingual } from '../../record/bilingual.js'
import type { DossierId } from '../../record/id.js'
import type { Slip } from '../../record/ruling/ruling.js'
import { insteadOf, itemNumber, RULING } from '../../words/ruling/ruling.js'
import { say, type Said } from '../../words/said.js'
import { archivePath, Token, type Frame } from '../layout.js'
import { idText } from '../piece.js'

export type SlipShown = {
  readonly where: string | number
  readonly slips: readonly Slip[]
  readonly becomes: Bilingual
}

/** Where the sentences of a dossier are spelt otherwise than decided, with the decision and how each would read. */
export const SlipSection = ({
  frame,
  dossier,
  slips,
}: {
  readonly frame: Frame
  readonly dossier: DossierId
  readonly slips: readonly SlipShown[]
}) => {
  const t = (said: Said) => say(said, frame.language)
  if (slips.length === 0) return null
  const place = (where: SlipShown['where']): string =>
    typeof where === 'number' ? t(itemNumber(where + 1)) : where === 'title' ? t(RULING.inTitle) : idText(where)
  return (
    <section id="spellings">
      <h2>{t(RULING.slips)}</h2>
      <p class="aside">{t(RULING.slipsHint)}</p>
      <ul>
        {slips.map(({ where, slips: found, becomes }) => (
          <li>
            {place(where)}:{' '}
            {found.map(({ ruling, words, instead }, index) => (
              <>
                {index > 0 && ', '}
                <a href={archivePath(frame, `/spellings/${ruling}`)}>{t(insteadOf(words, instead))}</a>
              </>
            ))}
            {LANGUAGES.filter((language) => found.some((one) => one.language === language)).map((language) => (
              <p>
                <small class="aside">{t(RULING.becomes)}:</small>{' '}
                <span lang={language}>{inLanguage(becomes, language).text}</span>
              </p>
            ))}
            {frame.archive.isWritable &&
              (typeof where === 'string' && where !== 'title' ? (
                <p>
                  <a href={archivePath(frame, `/claims/${where}/edit`)}>{t(RULING.correct)}</a>
                </p>
              ) : (
                <form method="post" action={archivePath(frame, `/dossiers/${dossier}/spellings`)}>
                  <Token frame={frame} />
                  <input type="hidden" name="index" value={typeof where === 'number' ? String(where) : ''} />
                  <p class="act">
                    <button type="submit" aria-label={`${t(RULING.follow)} (${place(where)})`}>
                      {t(RULING.follow)}
                    </button>
                  </p>
                </form>
              ))}
          </li>
        ))}
      </ul>
    </section>
  )
}
