/** A transaction already acting for somebody: what every query takes first. */
export type { Tx } from '../database.server.ts'
