import { startEnhancements } from './start-enhancements.ts'

// The whole script of a page that React does not run. The page is complete without it.
startEnhancements()
