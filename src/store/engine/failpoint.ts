/** Places at which a test has the program or its database die. No setting of the program reaches them. */
export const FAIL_POINTS = [
  'before-write',
  'mid-original',
  'before-commit',
  'before-reply',
  'mid-seal',
  'mid-checkpoint',
  'mid-backup',
  'mid-restore',
  'mid-migration',
  'mid-rotation',
] as const

export type FailPoint = (typeof FAIL_POINTS)[number]

let armed: FailPoint | null = null
let left = 0
let deed = (): void => undefined

const die = (): void => void process.kill(process.pid, 'SIGKILL')

/**
 * Has this process die when it comes to a point for the `nth` time, or do another deed; called by tests alone, from code
 * that the program does not load.
 */
export const armFailPoint = (point: FailPoint, nth = 1, does = die): void => {
  ;[armed, left, deed] = [point, nth, does]
}

/** Dies here as by kill -9 when a test asked for it. */
export const failPoint = (point: FailPoint): void => {
  if (armed === point && (left -= 1) === 0) deed()
}
