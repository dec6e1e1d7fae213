import { createContext } from 'react'

/** The one-time word that lets this response's own scripts and styles run. */
export const NonceContext = createContext<string | undefined>(undefined)
