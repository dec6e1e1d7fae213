// npm run -s portal -- <what to do>: the portal's command line. Try --help.
import { preparedMain, run, showProgressOnStderr } from './prepare.mjs'

await run(async () => {
  showProgressOnStderr()
  const main = await preparedMain()
  return main(process.argv.slice(2))
})
