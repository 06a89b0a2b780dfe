import { newLogSecret, openLogKey, type LogKey } from '../../seal/logkey.js'
import { keepSecret, keyMemory } from '../../store/log/key.js'

/** The key of a home's logs, made when there is none yet. */
export const openHomeKey = async (home: string): Promise<LogKey> =>
  openLogKey(await keepSecret(home, newLogSecret), keyMemory(home))
