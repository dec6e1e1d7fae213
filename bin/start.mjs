// npm start: from a clean copy to a running portal, with nothing else to install.
import { preparedMain, run } from './prepare.mjs'

await run(async () => {
  const main = await preparedMain()
  return main(['serve'])
})
