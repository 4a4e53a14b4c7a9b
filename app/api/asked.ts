/** What the routes read of a request: a Web Request has it, and Node's own is made to have it without being copied. */
import 'server-only'

export type Asked = {
  readonly url: string
  readonly headers: Pick<Headers, 'get'>
  readonly body: AsyncIterable<Uint8Array> | null
  /** Aborted when nobody waits for the answer any more. */
  readonly signal: AbortSignal
}
