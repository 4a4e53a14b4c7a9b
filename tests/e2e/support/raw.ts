/** Bytes to and from a server, as they are: what no HTTP library would send. */
import { connect } from 'node:net'

/** Sends all of this on one connection, and gives back what arrived until the other side closed it. */
export function exchange(port: number, ...parts: readonly (string | Buffer)[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    const socket = connect(port, '127.0.0.1')
    socket.on('data', (chunk) => chunks.push(chunk))
    socket.on('error', reject)
    socket.on('close', () => resolve(Buffer.concat(chunks).toString()))
    for (const part of parts) socket.write(part)
  })
}

/** The statuses of the answers in what was received, in order. */
export function statuses(received: string): number[] {
  return [...received.matchAll(/^HTTP\/1\.1 (\d{3})/gm)].map(([, status]) => Number(status))
}

/** A request of a line and some headers. */
export function head(line: string, headers: Record<string, string> = {}): string {
  const lines = Object.entries({ host: 'claimcheck.test', ...headers }).map(([name, value]) => `${name}: ${value}`)
  return `${[`${line} HTTP/1.1`, ...lines].join('\r\n')}\r\n\r\n`
}
