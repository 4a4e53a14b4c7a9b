/** Reading a request's body: bounded, and checked before anything is done with it. */
import 'server-only'
import type { z } from 'zod'
import { RequestError } from './problem'

const mostBytes = 64 * 1024

/**
 * The body, as the schema says it must be.
 *
 * @throws RequestError `body_too_large`, `not_json`, `malformed_json`; ZodError where it does not fit the schema.
 */
export async function readBody<Schema extends z.ZodType>(request: Request, schema: Schema): Promise<z.output<Schema>> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/json')
    throw new RequestError(415, 'not_json', 'Send the body as application/json.', 'content-type')
  const text = await readText(request)
  try {
    return schema.parse(JSON.parse(text))
  } catch (error) {
    if (error instanceof SyntaxError) throw new RequestError(400, 'malformed_json', 'The body is not JSON.')
    throw error
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
