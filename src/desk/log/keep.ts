import type { ArchiveId } from '../../record/archive.js'
import { isRefusal, type Refusal } from '../../record/refusal.js'
import type { Desk } from '../act.js'
import { checkpointLogs, sealAndSign } from './seal.js'

/** Has the public log sign what stands in it. False where it cannot now: the proof is pending and nothing is held up. */
export const signPublic = async (desk: Desk, archive: ArchiveId): Promise<boolean> => {
  if (!desk.logKey) return false
  try {
    await checkpointLogs(desk, archive)
    return true
  } catch (thrown) {
    if (isRefusal(thrown)) return false
    throw thrown
  }
}

export type Keeping = { readonly end: () => Promise<void> }

/**
 * Seals the journals of these archives again and again, a little at a time, so that no act waits for it. What keeps a log
 * from being signed is told once. `end` seals what is left and waits for it.
 */
export const keepSealing = (
  desk: Desk,
  archives: readonly ArchiveId[],
  tell: (refusal: Refusal) => void,
  every = 10_000,
): Keeping => {
  const told = new Set<string>()
  const round = async (all: boolean): Promise<void> => {
    for (const archive of archives) {
      try {
        await sealAndSign(desk, archive, all)
      } catch (thrown) {
        if (!isRefusal(thrown)) throw thrown
        if (!told.has(thrown.code) && thrown.code.startsWith('log-')) tell(thrown)
        told.add(thrown.code)
      }
    }
  }
  let running = round(true).catch(() => undefined)
  const timer = setInterval(() => (running = running.then(() => round(false)).catch(() => undefined)), every)
  timer.unref()
  return {
    end: async () => {
      clearInterval(timer)
      await running
      await round(false).catch(() => undefined)
    },
  }
}
