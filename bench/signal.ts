const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Waits for a work, or until the program is told to end: then it throws, so that whoever waits clears up behind it. */
export const untilTold = async <Value>(work: Promise<Value>): Promise<Value> => {
  let end: (signal: NodeJS.Signals) => void = () => undefined
  const told = new Promise<never>((_, reject) => {
    end = (signal) => reject(new Error(`ended by ${signal}`))
    for (const signal of SIGNALS) process.once(signal, end)
  })
  try {
    return await Promise.race([work, told])
  } finally {
    for (const signal of SIGNALS) process.off(signal, end)
  }
}
