const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Resolves at the first Ctrl-C or SIGTERM, or when npm is stopped. A second Ctrl-C ends the process at once. */
export function untilToldToStop(): Promise<void> {
  return new Promise(resolve => {
    const stop = () => {
      clearInterval(watch)
      for (const signal of signals) {
        process.off(signal, stop)
        process.on(signal, () => {
          // A clean stop takes a moment; whoever presses again means it.
          if (signal === 'SIGINT') process.exit(1)
        })
      }
      resolve()
    }
    // npm passes a signal to the shell it started us with, and the shell ends without passing it on.
    const parent = process.ppid
    const watch = setInterval(() => {
      if (process.env.npm_lifecycle_event !== undefined && process.ppid !== parent) stop()
    }, 300)
    for (const signal of signals) process.on(signal, stop)
  })
}
