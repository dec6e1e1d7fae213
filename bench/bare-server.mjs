// The least a Node.js server can do: it holds finished answers in memory and sends them, without looking at who asks.
// Run by itself it is that server; imported, it starts one in a process of its own.
import { fork } from 'node:child_process'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'

const self = fileURLToPath(import.meta.url)

/** Starts a bare server that answers "METHOD /path" with exactly these statuses, headers and bytes. */
export async function startBare(answers) {
  const child = fork(self, { serialization: 'advanced' })
  child.send(answers)
  const port = await new Promise((resolve, reject) => {
    child.once('message', resolve)
    child.once('exit', () => reject(new Error('the bare server did not start')))
  })
  return { port, stop: () => child.kill() }
}

if (process.argv[1] === self) {
  process.once('message', answers => {
    const server = createServer((request, response) => {
      const { status, headers, bytes } = answers.get(`${request.method} ${request.url}`)
      const send = () => response.writeHead(status, headers).end(bytes)
      // A body must be read to its end, or the connection cannot be used again.
      if (request.method === 'POST') request.on('end', send).resume()
      else send()
    })
    server.listen(0, '127.0.0.1', () => process.send(server.address().port))
  })
}
