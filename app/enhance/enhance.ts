import { findInGuide } from './find-in-guide.ts'
import { keepGuide } from './keep-guide.ts'
import { keepTyping } from './keep-typing.ts'
import { startEnhancements } from './start-enhancements.ts'

// The whole script of a page that React does not run. The page is complete without it.
const worker = document.currentScript?.dataset['guideWorker']
startEnhancements()
findInGuide()
if (document.querySelector('[data-keep]')) keepTyping()
if (worker && location.pathname.startsWith('/thresholds')) keepGuide(worker)
