import { CannotStart } from '#db/cannot-start.ts'
import { errorCode } from './error-code.server.ts'

const words: Readonly<Record<string, string>> = {
  EADDRINUSE: 'Another program is using this port. Stop it, or set PORT to another number.',
  EACCES:
    'This user may not use a file or port the portal needs. Try another PORT or PORTAL_DATA_DIR.',
  ENOSPC: 'The disk is full. Nothing was changed: make room, then start again.',
  ECONNREFUSED: 'The database does not answer at the host and port in DATABASE_URL.',
  ECONNRESET:
    'The database closed the connection. Check that DATABASE_URL names a PostgreSQL server.',
  ENOTFOUND: 'The host in DATABASE_URL is not known.',
  EAI_AGAIN: 'The host in DATABASE_URL cannot be looked up just now.',
  ETIMEDOUT: 'The database does not answer at the host and port in DATABASE_URL.',
  EHOSTUNREACH: 'The host in DATABASE_URL cannot be reached.',
  CONNECT_TIMEOUT: 'The database does not answer at the host and port in DATABASE_URL.',
  CONNECTION_CLOSED:
    'The database closed the connection. Check that DATABASE_URL names a PostgreSQL server.',
  '28P01': 'The database refuses the user or password in DATABASE_URL.',
  '28000': 'The database refuses the user in DATABASE_URL.',
  '3D000': 'The database named in DATABASE_URL does not exist.',
  '42501':
    'The user in DATABASE_URL lacks a right: it must own the database and be a member of the role portal_app.',
  '53300': 'The database has no connection to spare.',
  '57P03': 'The database is still starting: try again in a moment.',
}

/** Says in one line why a start failed and what to do. Never a value from a query, never a stack trace. */
export function startFailure(error: unknown): string {
  if (error instanceof CannotStart) return error.message
  const code = errorCode(error)
  return words[code] ?? `The portal stopped because of a fault in it (${code}).`
}
