/** Places at which a test has the program die. No setting of the program reaches them. */
export type FailPoint =
  | 'before-write'
  | 'before-commit'
  | 'before-reply'
  | 'mid-seal'
  | 'mid-checkpoint'
  | 'mid-backup'
  | 'mid-restore'
  | 'mid-migration'

let armed: FailPoint | null = null

/** Has this process die at a point; called by tests alone, from code that the program does not load. */
export const armFailPoint = (point: FailPoint): void => {
  armed = point
}

/** Dies here as by kill -9 when a test asked for it. */
export const failPoint = (point: FailPoint): void => {
  if (armed === point) process.kill(process.pid, 'SIGKILL')
}
