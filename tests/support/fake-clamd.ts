import { createServer, type AddressInfo } from 'node:net'
import { eicar } from './made-files.ts'

/** A scanner that speaks INSTREAM as the real one does, and finds the test string and nothing else. */
export async function fakeClamd() {
  const state = { answers: true, scanned: 0 }
  const server = createServer(socket => {
    let held = Buffer.alloc(0)
    let content = Buffer.alloc(0)
    socket.on('error', () => undefined)
    socket.on('data', data => {
      held = Buffer.concat([held, data])
      if (held.subarray(0, 10).toString('latin1') === 'zINSTREAM\0') held = held.subarray(10)
      while (held.length >= 4 && held.length >= 4 + held.readUInt32BE()) {
        const length = held.readUInt32BE()
        content = Buffer.concat([content, held.subarray(4, 4 + length)])
        held = held.subarray(4 + length)
        if (length > 0) continue
        state.scanned += 1
        const isBad = content.includes(eicar)
        if (state.answers) socket.end(`stream: ${isBad ? 'Eicar-Test-Signature FOUND' : 'OK'}\0`)
        else socket.end('INSTREAM size limit exceeded. ERROR\0')
      }
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    port,
    state,
    close: () => new Promise(resolve => server.close(resolve)),
  }
}
