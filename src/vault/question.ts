/** What the page asks a hardware key for: two outputs for one compartment. */
export type Question = {
  readonly compartment: string
  readonly key: string
  readonly credential: string
  readonly transports: readonly string[]
  readonly first: string
  readonly second: string
}
