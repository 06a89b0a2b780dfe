import { inLanguage } from '../../record/bilingual.js'
import type { Dossier, Edition } from '../../record/dossier.js'
import type { EditionSince } from '../../record/gate/notice.js'
import type { Refusal } from '../../record/refusal.js'
import { DOSSIER, editionNumber } from '../../words/claim.js'
import { LIST } from '../../words/frame.js'
import { NOTICE_WORDS } from '../../words/gate/notice.js'
import { say, type Said } from '../../words/said.js'
import { sayInstant } from '../../words/when.js'
import { Problem, type Typed } from '../field.js'
import { Aftermath, AftermathForms } from './aftermath.js'
import { archivePath, Layout, type Frame } from '../layout.js'
import { Fact, idText } from '../piece.js'

/** Beside the manifest lies the proof that the edition stands in the public log. */
const PROOF_FILE = 'manifest.json.tlog-proof'

export type EditionPageProps = {
  readonly frame: Frame
  readonly edition: Edition
  readonly dossier: Dossier
  /** Whether the public log has signed it. */
  readonly isProved: boolean
  readonly after: EditionSince
  readonly typed: Typed
  readonly refusal: Refusal | null
}

/** One edition: its files with their hashes, and the way to read it. */
export const EditionPage = ({ frame, edition, dossier, isProved, after, typed, refusal }: EditionPageProps) => {
  const t = (said: Said) => say(said, frame.language)
  const file = (path: string) => archivePath(frame, `/editions/${edition.id}/files/${path}`)
  const title = editionNumber(edition.number)
  return (
    <Layout frame={frame} title={title}>
      <p class="over">
        <a href={archivePath(frame, `/dossiers/${dossier.id}`)}>{inLanguage(dossier.title, frame.language).text}</a> ·{' '}
        {idText(edition.id)}
      </p>
      <h1>{t(title)}</h1>
      <Problem frame={frame} refusal={refusal} />
      <Aftermath frame={frame} after={after} />
      {!after.isHidden && (
        <p class="doors">
          <a class="door" href={file(`${frame.language}.html`)}>
            {t(DOSSIER.view)}
          </a>{' '}
          <a href={archivePath(frame, `/editions/${edition.id}/copy?language=${frame.language}`)}>
            {t(NOTICE_WORDS.copy)}
          </a>
        </p>
      )}
      {!after.isHidden && <p class="hint">{t(NOTICE_WORDS.copyWhat)}</p>}
      <dl class="facts">
        <Fact name={DOSSIER.printed} frame={frame}>
          {t(sayInstant(edition.printed))}
        </Fact>
        <Fact name={DOSSIER.manifest} frame={frame}>
          <code>{edition.sha256}</code>
        </Fact>
      </dl>
      {frame.archive.isWritable && <AftermathForms frame={frame} edition={edition} after={after} typed={typed} />}
      <h2>{t(DOSSIER.files)}</h2>
      <p class="hint">
        {t(DOSSIER.verify)} <a href="/verify.html">{t(DOSSIER.checker)}</a>
      </p>
      <table class="list">
        <thead>
          <tr>
            <th scope="col">{t(DOSSIER.files)}</th>
            <th scope="col">{t(DOSSIER.size)}</th>
            <th scope="col">SHA-256</th>
          </tr>
        </thead>
        <tbody>
          {edition.files.map((one) => (
            <tr>
              <td>
                {after.isHidden && one.path !== 'manifest.json' ? one.path : <a href={file(one.path)}>{one.path}</a>}
              </td>
              <td class="number" data-name={t(DOSSIER.size)}>
                {one.size}
              </td>
              <td data-name="SHA-256">
                <code>{one.sha256}</code>
              </td>
            </tr>
          ))}
          {isProved && (
            <tr>
              <td>
                <a href={file(PROOF_FILE)}>{PROOF_FILE}</a>
              </td>
              <td />
              <td>{t(DOSSIER.proof)}</td>
            </tr>
          )}
        </tbody>
      </table>
      {isProved ? null : <p class="hint">{t(DOSSIER.proofPending)}</p>}
      <p class="listfoot">
        {t(LIST.export)}:{' '}
        <code>
          attested publish {idText(dossier.id)} --archive {frame.archive.id} --out DIR
        </code>
      </p>
    </Layout>
  )
}
