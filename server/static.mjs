/** Scripts and styles of the build: their names change with what is in them, so each is compressed once, and well. */
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'

const folder = fileURLToPath(new URL(`../${process.env.NEXT_DIST_DIR || '.next'}/static/`, import.meta.url))
const types = { js: 'application/javascript; charset=UTF-8', css: 'text/css; charset=UTF-8' }
const named = /^\/_next\/static\/((?:[\w~-]+\/)*[\w.~-]+\.(js|css))(?:\?|$)/
const squeeze = promisify(brotliCompress)
const params = { [constants.BROTLI_PARAM_QUALITY]: 9 }

/** By name. Only files of the build are ever in it. */
const compressed = new Map()

/** Answers where this is a script or a style of the build, and its reader can read Brotli (RFC 7932). Says whether it did. */
export async function answerStatic(request, response) {
  const [, name, kind] = named.exec(request.url) ?? []
  if (!name || !isFor(request)) return false
  const body = await compressedFile(name)
  if (!body) return false
  response.writeHead(200, {
    'content-type': types[kind],
    'content-encoding': 'br',
    'content-length': body.length,
    'cache-control': 'public, max-age=31536000, immutable',
    vary: 'Accept-Encoding',
    'x-content-type-options': 'nosniff',
  })
  response.end(request.method === 'HEAD' ? undefined : body)
  return true
}

function isFor({ method, headers }) {
  return (method === 'GET' || method === 'HEAD') && /\bbr\b(?!;q=0(?![.\d]))/.test(headers['accept-encoding'] ?? '')
}

/** `undefined` where there is no such file: that is Next's to say. */
async function compressedFile(name) {
  if (!compressed.has(name)) {
    const text = await readFile(folder + name).catch(() => undefined)
    if (!text) return undefined
    compressed.set(name, squeeze(text, { params }))
  }
  return compressed.get(name)
}
