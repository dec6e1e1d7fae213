// npm run bench: how fast the portal is here and now, beside the least a Node.js server can do. Nothing is asserted:
// speed belongs to a machine. Set BENCH_SECONDS for longer or shorter measurements.
import { bench } from '../bench/bench.mjs'
import { build, install, run } from './prepare.mjs'

await run(async () => {
  await install()
  await build()
  await bench({
    seconds: Number(process.env.BENCH_SECONDS ?? 8),
    pageUsers: 16,
    journeyUsers: 50,
  })
  return 0
})
