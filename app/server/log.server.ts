import { pino } from 'pino'

/**
 * Everything a log line may carry beside its event's name. Ids, codes, counts and durations only: nothing a person
 * wrote, no name, no address. A new key is a decision about people's privacy and is reviewed as one.
 */
export type LogFacts = Readonly<
  Partial<
    Record<
      | 'accountId'
      | 'attempt'
      | 'code'
      | 'count'
      | 'durationMs'
      | 'jobId'
      | 'kind'
      | 'mode'
      | 'organisationId'
      | 'pid'
      | 'port'
      | 'processes'
      | 'reference'
      | 'referralId'
      | 'requestId'
      | 'routeId'
      | 'signal'
      | 'status'
      | 'template'
      | 'where',
      string | number
    >
  >
>

/** The name of something that happened: dotted lower-case words, like `job.failed`. */
export type LogEvent = `${string}.${string}`

const logger = pino({
  level: process.env.LOG_LEVEL ?? 'info',
  base: null,
  timestamp: () => `,"at":"${new Date().toISOString()}"`,
  formatters: { level: label => ({ level: label }) },
})

/** The only way to write to the log. */
export const log = {
  debug: (event: LogEvent, facts: LogFacts = {}) => logger.debug({ event, ...facts }),
  info: (event: LogEvent, facts: LogFacts = {}) => logger.info({ event, ...facts }),
  warn: (event: LogEvent, facts: LogFacts = {}) => logger.warn({ event, ...facts }),
  error: (event: LogEvent, facts: LogFacts = {}) => logger.error({ event, ...facts }),
  /** Sets how much is written, once the environment has been read. */
  setLevel: (level: string) => {
    logger.level = level
  },
} as const
