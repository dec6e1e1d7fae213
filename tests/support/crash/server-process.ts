import { spawn, type ChildProcess } from 'node:child_process'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { projectFolder } from '#db/project-folder.ts'

/** A server in a process of its own, always on the same port, that can be killed at any moment and started again. */
export interface ServerProcess {
  readonly port: number
  /** Resolves when it says that it is ready. Rejects, with what it last said, when it ends instead. */
  readonly start: () => Promise<void>
  /** Ends it with SIGKILL: nothing is finished, nothing is told. */
  readonly kill: () => Promise<void>
  /** The last it said, for the message of a test that fails. */
  readonly lastWords: () => string
}

const readyWithinMs = 60_000

/** Makes a server from a program under tests/support/crash. Nothing runs until it is started. */
export async function serverProcess(
  program: 'serve-built.mjs' | 'naive-server.mjs',
  env: Readonly<Record<string, string>>,
): Promise<ServerProcess> {
  const port = await freePort()
  let child: ChildProcess | undefined
  let said = ''
  return {
    port,
    start: async () => {
      const started = spawn(
        process.execPath,
        [join(projectFolder(), 'tests', 'support', 'crash', program)],
        {
          cwd: projectFolder(),
          // Only what is named, so that a variable of whoever runs the tests changes nothing.
          env: {
            PATH: process.env.PATH ?? '',
            PORT: String(port),
            PORTAL_PROCESSES: '1',
            LOG_LEVEL: 'error',
            ...env,
          } as unknown as NodeJS.ProcessEnv,
          stdio: ['ignore', 'pipe', 'pipe'],
        },
      )
      child = started
      const keep = (text: Buffer) => (said = `${said}${text.toString()}`.slice(-2_000))
      started.stdout.on('data', keep)
      started.stderr.on('data', keep)
      await ready(started, port, () => said)
    },
    kill: async () => {
      const running = child
      if (running?.exitCode !== null || running.signalCode !== null) return
      const ended = new Promise(resolve => running.once('exit', resolve))
      running.kill('SIGKILL')
      await ended
    },
    lastWords: () => said,
  }
}

async function ready(child: ChildProcess, port: number, said: () => string): Promise<void> {
  const until = Date.now() + readyWithinMs
  while (Date.now() < until) {
    if (child.exitCode !== null) throw new Error(`the server ended: ${said()}`)
    const answered = await fetch(`http://127.0.0.1:${port}/health/ready`).catch(() => undefined)
    await answered?.arrayBuffer()
    if (answered?.status === 200) return
    await pause(30)
  }
  throw new Error(`the server was not ready in time: ${said()}`)
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, () => {
      const address = probe.address()
      const port = typeof address === 'object' && address ? address.port : 0
      probe.close(() => resolve(port))
    })
  })
}
