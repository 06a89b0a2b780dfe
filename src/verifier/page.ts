// The offline page: one chooses an edition's folder and every file is checked here; nothing is sent anywhere.
import { readPolicy } from '../proof/log/policy.js'
import { verifyEdition, type Verdict } from '../proof/verdict.js'
import { editionIs, filesChecked, PROBLEM, VERIFIER } from '../words/edition.js'
import { PROOF, verdictLines } from '../words/log.js'
import type { Said } from '../words/said.js'
import { sayInstant } from '../words/when.js'

const LANGUAGES = ['en', 'ko'] as const

/** A block that says one thing in both languages. */
const both = (tag: string, said: Said): HTMLElement => {
  const block = document.createElement(tag)
  for (const language of LANGUAGES) {
    const line = document.createElement('span')
    line.lang = language
    line.textContent = said[language]
    block.append(line)
  }
  return block
}

/** Files by their path inside the chosen folder. */
const readFolder = async (chosen: Iterable<File>): Promise<ReadonlyMap<string, Uint8Array>> => {
  const files = new Map<string, Uint8Array>()
  for (const file of chosen) {
    const path = file.webkitRelativePath.split('/').slice(1).join('/') || file.name
    files.set(path.normalize('NFC'), new Uint8Array(await file.arrayBuffer()))
  }
  return files
}

/** A path as it may be shown: a name that turns the line round must not pass for another. */
const shown = (path: string): string => path.replace(/[\p{Cc}\p{Cf}]/gu, '�')

const tell = (place: HTMLElement, found: Verdict): void => {
  const { check, broken } = found
  const { about } = check
  place.replaceChildren()
  for (const said of verdictLines(found)) {
    const line = both('p', { en: shown(said.en), ko: shown(said.ko) })
    if (!place.hasChildNodes()) line.className = broken === null ? 'whole' : 'broken'
    place.append(line)
  }
  place.append(both('p', check.ok ? VERIFIER.whole : VERIFIER.broken))
  if (about?.notice) {
    const notice = document.createElement('p')
    notice.textContent = shown(about.notice)
    place.append(notice)
  }
  if (about) place.append(both('p', editionIs(about.number, shown(about.dossier), sayInstant(about.printed))))
  place.append(both('p', filesChecked(check.checked)))
  const list = document.createElement('ul')
  for (const { path, kind } of check.problems) {
    const line = document.createElement('li')
    const name = document.createElement('code')
    name.textContent = shown(path)
    line.append(name, ' ', both('span', PROBLEM[kind]))
    list.append(line)
  }
  if (check.problems.length > 0) place.append(list)
  if (check.sha256 === null) return
  const hash = document.createElement('code')
  hash.textContent = check.sha256
  place.append(both('h2', VERIFIER.manifest), hash, both('p', VERIFIER.compare))
}

const open = (): void => {
  document.title = `${VERIFIER.title.en} · ${VERIFIER.title.ko}`
  const input = document.createElement('input')
  input.type = 'file'
  input.id = 'folder'
  input.webkitdirectory = true
  const label = both('label', VERIFIER.choose)
  label.setAttribute('for', input.id)
  const trusted = document.createElement('textarea')
  trusted.id = 'policy'
  trusted.rows = 3
  trusted.spellcheck = false
  const policyLabel = both('label', PROOF.policy)
  policyLabel.setAttribute('for', trusted.id)
  const result = document.createElement('section')
  result.setAttribute('aria-live', 'polite')
  const check = async (): Promise<void> => {
    if (!input.files?.length) return
    result.replaceChildren(both('p', VERIFIER.reading))
    const written = trusted.value.trim()
    const policy = written === '' ? null : readPolicy(written)
    if (written !== '' && policy === null) return result.replaceChildren(both('p', PROOF.policyBad))
    try {
      tell(result, verifyEdition(await readFolder(input.files), policy))
    } catch {
      result.replaceChildren(both('p', VERIFIER.failed))
    }
  }
  for (const field of [input, trusted]) field.addEventListener('change', () => void check())
  document
    .querySelector('main')
    ?.replaceChildren(both('h1', VERIFIER.title), both('p', VERIFIER.lead), policyLabel, trusted, label, input, result)
}

open()
