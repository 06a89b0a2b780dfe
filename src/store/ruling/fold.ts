import type { Bilingual } from '../../record/bilingual.js'
import { bilingual } from '../../record/bilingual.js'
import type { Spelling } from '../../record/place.js'
import type { Ruling } from '../../record/ruling/ruling.js'
import type { Roots } from '../../record/ruling/sameness.js'

type Entry<I extends string> = {
  readonly id: I
  readonly names: readonly Spelling[]
  readonly display: Bilingual
  readonly parents: readonly I[]
}

const spelt = (text: string | null, lang: string): readonly Spelling[] =>
  text === null ? [] : [{ text, lang, script: lang === 'en' ? 'Latn' : 'Hang', scheme: 'ruled', note: null }]

const withNames = (names: readonly Spelling[], more: readonly Spelling[]): readonly Spelling[] => {
  const held = new Set(names.map(({ text }) => text.normalize('NFC')))
  return [...names, ...more.filter(({ text }) => !held.has(text.normalize('NFC')))]
}

/**
 * Entries as they are read: what a member merged is one entry with the names of all, within what any of them lies in; what
 * a ruling spells is shown so. The rows themselves stay as they are.
 */
export const foldEntries = <I extends string, E extends Entry<I>>(
  entries: readonly E[],
  roots: Roots,
  rulings: readonly Pick<Ruling, 'subject' | 'spells' | 'isLifted'>[],
): readonly E[] => {
  const ruled = new Map(rulings.flatMap((one) => (one.subject && !one.isLifted ? [[one.subject as string, one]] : [])))
  if (roots.isPlain && ruled.size === 0) return entries
  const byId = new Map<string, E>(entries.map((entry) => [entry.id, entry]))
  return entries.flatMap((entry) => {
    if (roots.rootOf(entry.id) !== entry.id && byId.has(roots.rootOf(entry.id))) return []
    const merged = roots.groupOf(entry.id).flatMap((id) => (id === entry.id ? [] : (byId.get(id) ?? [])))
    // A decision on what was merged into it stands for it, where it has none of its own.
    const ruling = roots.groupOf(entry.id).flatMap((id) => ruled.get(id) ?? [])[0]
    const display = ruling
      ? (bilingual(ruling.spells.en ?? entry.display.en, ruling.spells.ko ?? entry.display.ko) ?? entry.display)
      : entry.display
    const own = ruling
      ? withNames(entry.names, [...spelt(ruling.spells.en, 'en'), ...spelt(ruling.spells.ko, 'ko-KR')])
      : entry.names
    const parents = [entry, ...merged].flatMap((one) => one.parents).map((id) => roots.rootOf(id))
    return [
      {
        ...entry,
        display,
        names: merged.reduce((names, one) => withNames(names, one.names), own),
        parents: [...new Set(parents)].filter((id) => id !== entry.id),
      },
    ]
  })
}
