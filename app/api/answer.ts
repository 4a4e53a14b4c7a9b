import 'server-only'

/** Answers as JSON. Not kept anywhere, and not compressed: on 100 KB that takes this server longer than the wire. */
export function answerJson(value: unknown, status: number, headers: Record<string, string> = {}): Response {
  return Response.json(value, { status, headers: { 'cache-control': 'no-store, no-transform', ...headers } })
}
