/** Pages compressed on the way: quickly, for each is sent once. */
import compression from 'compression'

/** JSON of the API goes as it is: on 100 KB compression takes this server longer than the wire. */
const filter = (request, response) => !request.url.startsWith('/api/') && compression.filter(request, response)
const compressing = compression({ level: 1, filter })

/** From here on the answer is compressed, where its reader can read that. */
export function compress(request, response) {
  // Setting Brotli up takes longer than a page: half as many views a second, measured.
  const { 'accept-encoding': accepted } = request.headers
  if (accepted) request.headers['accept-encoding'] = accepted.replace(/\bbr\b/g, 'gzip')
  return new Promise((resolve) => compressing(request, response, resolve))
}
