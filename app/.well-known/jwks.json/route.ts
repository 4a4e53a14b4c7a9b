import { openReceipts } from '@/lib/rooms/open'
import { answerJson } from '../../api/answer'
import { answering } from '../../api/problem'

// Without this, the answer would be made when the site is built.
export const dynamic = 'force-dynamic'

/** The public keys of this instance, with which it signs receipts (RFC 7517 §5). Whoever reads one elsewhere may ask, too. */
export function GET(): Promise<Response> {
  return answering(async () => {
    const headers = { 'content-type': 'application/jwk-set+json', 'access-control-allow-origin': '*' }
    return answerJson(await openReceipts().jwks(), 200, { ...headers, 'cache-control': 'public, max-age=300' })
  })
}
