import { createServer } from 'node:net'
import { CannotStart } from '#db/cannot-start.ts'
import { errorCode } from './error-code.server.ts'

/** Throws CannotStart when the port cannot be had. Port 0 stands for any, and always can. */
export function requireFreePort(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', error => reject(new CannotStart(reason(port, errorCode(error)))))
    probe.listen(port, () => probe.close(() => resolve()))
  })
}

function reason(port: number, code: string) {
  if (code === 'EADDRINUSE') {
    return `Port ${port} is in use by another program. Stop it, or set PORT to another number.`
  }
  if (code === 'EACCES') return `This user may not use port ${port}. Set PORT to 1024 or more.`
  return `Port ${port} cannot be used (${code}). Set PORT to another number.`
}
