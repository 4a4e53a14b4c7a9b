import 'server-only'

/** Answers as JSON. Not kept anywhere, and not compressed: on 100 KB that takes this server longer than the wire. */
export function answerJson(value: unknown, status: number, headers: Record<string, string> = {}): Response {
  const text = JSON.stringify(value)
  return new Response(text, {
    status,
    headers: {
      'cache-control': 'no-store, no-transform',
      'content-type': 'application/json',
      'content-length': String(Buffer.byteLength(text)),
      ...headers,
    },
  })
}

/** How many bytes an answer of `answerJson` has. */
export function bytesOf(answer: Response): number {
  return Number(answer.headers.get('content-length'))
}
