// The least that could answer a search: looks for each word in every indicator's line and sends the lines that hold one.
// No endings, no slips, no other words for the same thing, no order. Run by itself it is that server; imported, it
// starts one in a process of its own.
import { fork } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'

const self = fileURLToPath(import.meta.url)
const indicators = new URL('../content/threshold/v1/indicators.csv', import.meta.url)

/** Starts the naive search on a port of its own. */
export async function startNaiveSearch() {
  const child = fork(self)
  const port = await new Promise((resolve, reject) => {
    child.once('message', resolve)
    child.once('exit', () => reject(new Error('the naive search did not start')))
  })
  return { port, stop: () => child.kill() }
}

if (process.argv[1] === self) {
  const lines = readFileSync(indicators, 'utf8').toLowerCase().split('\n')
  const server = createServer((request, response) => {
    const parts = []
    request.on('data', part => parts.push(part))
    request.on('end', () => {
      const words = new URLSearchParams(Buffer.concat(parts).toString()).get('words') ?? ''
      const asked = words.toLowerCase().split(/\W+/).filter(Boolean)
      const found = lines.filter(line => asked.some(word => line.includes(word)))
      response.end(found.map(line => `<p>${line}`).join(''))
    })
  })
  server.listen(0, '127.0.0.1', () => process.send(server.address().port))
}
