/** Resolves at the first Ctrl-C or SIGTERM. A second Ctrl-C ends the process at once. */
export function untilToldToStop(): Promise<void> {
  return new Promise(resolve => {
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
    const stop = () => {
      for (const signal of signals) process.off(signal, stop)
      // A clean stop takes a second or more; whoever presses again means it.
      process.once('SIGINT', () => process.exit(1))
      process.on('SIGTERM', () => undefined)
      resolve()
    }
    for (const signal of signals) process.on(signal, stop)
  })
}
