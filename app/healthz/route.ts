/** The process is up: that, and nothing of what it keeps. */
export function GET(): Response {
  return new Response('ok\n', { headers: { 'cache-control': 'no-store' } })
}

// Without this, the answer would be made when the site is built.
export const dynamic = 'force-dynamic'
