/** Places at which a test has the program die. `ATTESTED_FAIL_AT` names one; without it nothing happens. */
export type FailPoint =
  | 'before-write'
  | 'before-commit'
  | 'before-reply'
  | 'mid-seal'
  | 'mid-checkpoint'
  | 'mid-backup'
  | 'mid-restore'
  | 'mid-migration'

/** Dies here as by kill -9 when the tests ask for it. */
export const failPoint = (point: FailPoint): void => {
  if (process.env.ATTESTED_FAIL_AT === point) process.kill(process.pid, 'SIGKILL')
}
