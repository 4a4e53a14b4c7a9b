/** Reading a request's body: bounded, and checked before anything is done with it. */
import 'server-only'
import type { z } from 'zod'
import type { Asked } from './asked'
import { malformed } from './malformed'
import { RequestError } from './problem'

type Body = Pick<Asked, 'headers' | 'body'>

const mostBytes = 64 * 1024

const mostDiscarded = 8 * 1024 * 1024

/**
 * The body, as the schema says it must be.
 *
 * @throws RequestError `body_too_large`, `not_json`, `malformed_json`; `invalid_body` where it does not fit the schema.
 */
export async function readBody<Schema extends z.ZodType>(request: Body, schema: Schema): Promise<z.output<Schema>> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/json')
    throw new RequestError(415, 'not_json', 'Send the body as application/json.', 'content-type')
  const text = await readText(request)
  const parsed = schema.safeParse(jsonOf(text))
  if (!parsed.success) throw malformed(parsed.error)
  return parsed.data
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new RequestError(400, 'malformed_json', 'The body is not JSON.')
  }
}

/**
 * The body as text, where it has 64 KiB at most, whatever Content-Length said. What is beyond is read all the same, and
 * thrown away, so that the answer arrives and the connection can go on: up to 8 MiB, and then it is closed.
 *
 * @throws RequestError `body_too_large`, `aborted`.
 */
export async function readText({ body }: Pick<Body, 'body'>): Promise<string> {
  const chunks: Uint8Array[] = []
  const size = await readInto(chunks, body ?? [])
  if (size > mostBytes) throw tooLarge(size > mostDiscarded ? { connection: 'close' } : {})
  return new TextDecoder().decode(Buffer.concat(chunks))
}

/** Keeps the first 64 KiB, and says how much was read. */
async function readInto(
  chunks: Uint8Array[],
  body: AsyncIterable<Uint8Array> | readonly Uint8Array[],
): Promise<number> {
  let size = 0
  try {
    for await (const chunk of body) {
      size += chunk.byteLength
      if (size <= mostBytes) chunks.push(chunk)
      if (size > mostDiscarded) break
    }
  } catch {
    // Nobody is there any more to read this answer.
    throw new RequestError(400, 'aborted', 'The body ended before its end.')
  }
  return size
}

function tooLarge(headers: Record<string, string>): RequestError {
  return new RequestError(413, 'body_too_large', `A body has ${mostBytes} bytes at most.`, undefined, headers)
}
