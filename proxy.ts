import { randomBytes } from 'node:crypto'
import { type NextRequest, NextResponse } from 'next/server'
import { frameScriptHash } from '@/components/stage/screens/frame-script'
import { kindOfVisit, visitHeader } from '@/lib/runs/visit'

// The API and the health checks answer nothing that could run: next.config.ts gives them their headers, and they are
// spared this detour.
export const config = { matcher: '/((?!_next/static/|api/|healthz$|readyz$).*)' }

/**
 * Gives every response its security headers. Next puts the nonce of the request's policy on its own scripts. Tells the
 * page who is visiting, whatever the visitor wrote into that header.
 */
export function proxy(request: NextRequest) {
  const policy = contentSecurityPolicy(randomBytes(16).toString('base64'))
  const headers = new Headers(request.headers)
  headers.set('content-security-policy', policy)
  headers.set(visitHeader, kindOfVisit(request.method, request.headers.get('user-agent') ?? ''))
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  for (const [name, value] of fixedHeaders) response.headers.set(name, value)
  return response
}

// No Strict-Transport-Security: whoever serves this over TLS sets it there, and http://localhost stays usable.
const fixedHeaders = [
  ['x-content-type-options', 'nosniff'],
  // The id of a run stands in the address, and the page links to other sites: they learn nothing, not even the origin.
  ['referrer-policy', 'no-referrer'],
  ['permissions-policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
  ['cross-origin-opener-policy', 'same-origin'],
] as const

// `next dev` needs eval to show where a server error came from; a build does not.
const onlyInDevelopment = process.env.NODE_ENV === 'development' ? ["'unsafe-eval'"] : []

function contentSecurityPolicy(nonce: string): string {
  // The frame that shows a party's page takes over this policy. It has no nonce, so its one script is allowed by its hash.
  const scripts = ["'self'", `'nonce-${nonce}'`, "'strict-dynamic'", `'${frameScriptHash}'`, ...onlyInDevelopment]
  return [
    "default-src 'self'",
    `script-src ${scripts.join(' ')}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    // Not 'none' on /tokens, though nothing there connects by itself: the choice of theme is kept by a request, and
    // so is a token sent to the Photo API when its button is pressed. No policy names another origin.
    "connect-src 'self'",
    "frame-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}
