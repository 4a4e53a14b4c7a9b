/** What is answered here and never reaches Next: requests that no route could make sense of. */

/** Nothing that this server says by itself could run, or be taken for something else. */
const fixedHeaders = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
}

/** On every answer but a static file, for the case that nobody sets better ones. */
export function setFixedHeaders(response) {
  for (const [name, value] of Object.entries(fixedHeaders)) response.setHeader(name, value)
}

const mostBytes = 8 * 1024 * 1024

/** What is wrong with a request before anything is done with it; `undefined` where nothing is. */
export function refusalOf({ url, method, headers }) {
  if (url === '*') return { status: method === 'OPTIONS' ? 204 : 400, ...words.asterisk }
  if (!url.startsWith('/')) return { status: 400, ...words.address }
  if (!canDecode(url)) return { status: 400, ...words.address }
  if (Number(headers['content-length']) > mostBytes) return { status: 413, ...words.body }
  return undefined
}

const words = {
  asterisk: { code: 'bad_address', title: 'Malformed request', detail: 'Only OPTIONS asks for "*".' },
  address: { code: 'bad_address', title: 'Malformed request', detail: 'The address cannot be read: look at its "%".' },
  body: { code: 'body_too_large', title: 'Too large', detail: 'A body has 65536 bytes at most.' },
  failed: { code: 'internal', title: 'Our mistake', detail: 'Something went wrong on this server.' },
}

/** RFC 3986 §2.1: "%" and two hexadecimal digits, which must make UTF-8 here. */
function canDecode(url) {
  try {
    decodeURIComponent(url.split('?', 1)[0])
    return true
  } catch {
    return false
  }
}

/** Answers with a refusal: as a problem (RFC 9457) below /api, as a line of text to everybody else. */
export function refuse(request, response, refusal) {
  const { status, title, detail, code } = refusal
  const isApi = /^\/api(\/|$)/.test(request.url)
  setFixedHeaders(response)
  response.statusCode = status
  response.setHeader('cache-control', 'no-store')
  if (status === 413) response.setHeader('connection', 'close')
  if (status === 204) return response.setHeader('allow', 'GET, HEAD, POST, PUT, OPTIONS').end()
  response.setHeader('content-type', isApi ? 'application/problem+json' : 'text/plain; charset=utf-8')
  response.end(isApi ? JSON.stringify({ title, status, detail, code }) : `${title}. ${detail}\n`)
}

/** What came of an error that nobody foresaw: told without its details, where anything can still be told. */
export function refuseFailed(request, response) {
  if (response.headersSent) response.destroy()
  else refuse(request, response, { status: 500, ...words.failed })
}

/** The answer to what is no HTTP at all, as it goes over the wire (RFC 9112 §2.2). */
export function rawRefusal(code) {
  const status = {
    HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
    ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
  }[code]
  const headers = { connection: 'close', 'content-length': '0', ...fixedHeaders }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  return `HTTP/1.1 ${[status ?? '400 Bad Request', ...lines].join('\r\n')}\r\n\r\n`
}
