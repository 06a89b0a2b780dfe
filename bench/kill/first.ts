import { dropHome, newHome } from '../program.js'
import { chmodSync } from 'node:fs'
import { kill, killServer, pause, run, served } from './child.js'

export type First = { homes: number; kills: number; readonly broken: string[] }

/** Kills first starts on fresh homes at random, again and again, and looks whether one left alone has the whole starter record. */
export const killFirstStarts = async (homes: number, told: (so: First) => void): Promise<First> => {
  const so: First = { homes: 0, kills: 0, broken: [] }
  for (let number = 0; number < homes; number += 1) {
    const home = await newHome()
    chmodSync(home, 0o711)
    for (let time = 0; time < 3; time += 1) {
      const early = run(home, ['start', '--json'])
      await Promise.race([early.ended, served(early), pause(200 + Math.random() * 9000)])
      kill(early.child.pid)
      if ((number + time) % 2 === 0) await killServer(home)
      await early.ended
      so.kills += 1
    }
    const claims = run(home, ['claims', '--archive', 'starter', '--json'])
    const code = await claims.ended
    const waiting = run(home, ['dossiers', '--archive', 'practice', '--json'])
    await waiting.ended
    const [rows, dossiers] = [claims, waiting].map((one) => one.out().split('\n').length - 1)
    if (code !== 0 || rows !== 307 || dossiers !== 1)
      so.broken.push(`${code} ${rows} claims, ${dossiers} dossiers: ${claims.err().slice(-300)}`)
    await run(home, ['stop']).ended
    await dropHome(home)
    so.homes += 1
    told(so)
  }
  return so
}
