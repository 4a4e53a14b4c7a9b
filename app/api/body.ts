/** Reading a request's body: bounded, and checked before anything is done with it. */
import 'server-only'
import type { z } from 'zod'
import { malformed } from './malformed'
import { RequestError } from './problem'

const mostBytes = 64 * 1024

/**
 * The body, as the schema says it must be.
 *
 * @throws RequestError `body_too_large`, `not_json`, `malformed_json`; `invalid_body` where it does not fit the schema.
 */
export async function readBody<Schema extends z.ZodType>(request: Request, schema: Schema): Promise<z.output<Schema>> {
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
 * The body as text. Stops reading where 64 KiB are passed, whatever Content-Length said.
 *
 * @throws RequestError `body_too_large`.
 */
export async function readText(request: Request): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength
    if (size > mostBytes) throw new RequestError(413, 'body_too_large', `A body has ${mostBytes} bytes at most.`)
    chunks.push(chunk)
  }
  return new TextDecoder().decode(Buffer.concat(chunks))
}
