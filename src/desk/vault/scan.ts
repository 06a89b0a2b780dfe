import { refuse } from '../../record/refusal.js'
import { findDossier } from '../../store/dossier.js'
import { sealedLabels, waitingBundles } from '../../store/gate/bundle.js'
import { look, type Scene } from '../act.js'
import { sheetOf } from '../dossier.js'
import { gather } from '../gate/material.js'

/** Frozen pages that wait and hold words of sealed sources, the newest first. */
export const pagesWaiting = look('vault.look', async (scene: Scene) => {
  const { tx, hand } = scene
  const waiting = []
  for (const { sha256, dossier, number } of await waitingBundles(tx, hand.archive)) {
    const held = await findDossier(tx, hand.archive, dossier)
    if (held === null) continue
    const { rest } = await gather(scene, await sheetOf(scene, dossier), '')
    if (rest.sealed.attestations.length > 0) waiting.push({ sha256, dossier, title: held.title, number })
  }
  return waiting
})

/** Frozen pages as the vault looks through them. Nothing of it is secret. Refuses `bundle-unknown`. */
export const frozenPages = look('vault.look', async (scene: Scene, sha256: string) => {
  const { tx, hand, originals } = scene
  const bundle =
    (await waitingBundles(tx, hand.archive)).find((one) => one.sha256 === sha256) ?? refuse('bundle-unknown')
  const { rest, approval } = await gather(scene, await sheetOf(scene, bundle.dossier), '')
  const { attestations } = rest.sealed
  const files = []
  for (const { path, sha256: hash } of bundle.files) files.push({ path, bytes: await originals.find(hash) })
  return {
    sha256,
    files,
    attestations,
    history: await sealedLabels(tx, hand.archive),
    next: rest.next.filter(({ source }) => attestations.includes(source)),
    settings: approval.settings,
  }
})
