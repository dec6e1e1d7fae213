// Counts what a page asks of the database by standing between the two: a relay that reads along. Nothing in the portal
// or in PostgreSQL is changed for it, and nothing is written down but counts.
import { connect, createServer } from 'node:net'

/** A relay to a database. `counts()` gives the transactions, and the statements inside them, since the last call. */
export async function startRelay({ hostname, port }) {
  let counts = nothing()
  const count = text => {
    if (/^\s*begin/i.test(text)) counts.transactions += 1
    else if (/^\s*(commit|rollback)/i.test(text)) counts.ends += 1
    else if (text.includes("set_config('role'")) counts.actors += 1
    else counts.statements += 1
  }
  const server = createServer(client => {
    const database = connect(Number(port), hostname)
    const read = reader(count)
    client.on('data', read)
    client.pipe(database).pipe(client)
    client.on('error', () => database.destroy())
    database.on('error', () => client.destroy())
  })
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    port: server.address().port,
    counts: () => {
      const now = counts
      counts = nothing()
      return now
    },
    stop: () => server.close(),
  }
}

function nothing() {
  return { transactions: 0, ends: 0, actors: 0, statements: 0 }
}

/** Reads the messages a client sends (PostgreSQL, "Message Formats") and calls back with each statement it runs. */
function reader(onStatement) {
  const prepared = new Map()
  const bound = new Map()
  let rest = Buffer.alloc(0)
  let started = false
  return part => {
    rest = Buffer.concat([rest, part])
    for (;;) {
      // The first message has no letter in front of its length.
      const head = started ? 1 : 0
      if (rest.length < head + 4) return
      const length = head + rest.readInt32BE(head)
      if (rest.length < length) return
      const message = rest.subarray(head + 4, length)
      const letter = started ? String.fromCharCode(rest[0]) : ''
      rest = rest.subarray(length)
      started = true
      const [first, second] = words(message)
      if (letter === 'Q') onStatement(first)
      else if (letter === 'P') prepared.set(first, second)
      else if (letter === 'B') bound.set(first, prepared.get(second) ?? '')
      else if (letter === 'E') onStatement(bound.get(first) ?? '')
    }
  }
}

/** The first two texts of a message, each ended by a zero byte. */
function words(message) {
  const first = message.indexOf(0)
  if (first < 0) return ['', '']
  const second = message.indexOf(0, first + 1)
  return [
    message.toString('utf8', 0, first),
    message.toString('utf8', first + 1, second < 0 ? undefined : second),
  ]
}
