/** What a page may do, said in its headers; and who it is made for, said to Next. */
import { randomBytes } from 'node:crypto'
import { kindOfVisit } from './visit.mjs'

// No Strict-Transport-Security: whoever serves this over TLS sets it there, and http://localhost stays usable.
const fixedHeaders = {
  'x-content-type-options': 'nosniff',
  // The id of a run stands in the address, and the page links to other sites: they learn nothing, not even the origin.
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
}

/** What is no page. The API and the health checks answer nothing that could run: next.config.ts gives them their headers. */
const noPage = /^\/(_next\/static\/|api(\/|$)|healthz$|readyz$)/

/** Prepares the request and the answer of a page. Next puts the nonce of the request's policy on its own scripts. */
export function preparePage(request, response, { isDevelopment = false } = {}) {
  if (noPage.test(request.url.split('?', 1)[0])) return
  const policy = contentSecurityPolicy(randomBytes(16).toString('base64'), isDevelopment)
  request.headers['content-security-policy'] = policy
  request.headers['x-claimcheck-visit'] = kindOfVisit(request.method, request.headers['user-agent'] ?? '')
  response.setHeader('content-security-policy', policy)
  for (const [name, value] of Object.entries(fixedHeaders)) response.setHeader(name, value)
}

/** Of the one script in the frame that shows a party's page: `frameScriptHash` in components/stage/screens/frame-script.ts. */
export const frameScriptHash = 'sha256-9qoAoiNxzRTN4cAJZ9sQT2jRak8KVt7sy99LVtQnreM='

function contentSecurityPolicy(nonce, isDevelopment) {
  // The frame takes over this policy. It has no nonce, so its script is allowed by its hash.
  const scripts = ["'self'", `'nonce-${nonce}'`, "'strict-dynamic'", `'${frameScriptHash}'`]
  // The development server needs eval to show where an error came from; a build does not.
  if (isDevelopment) scripts.push("'unsafe-eval'")
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
