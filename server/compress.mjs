/** Pages compressed on the way: quickly, for each is sent once. */
import { constants } from 'node:zlib'
import compression from 'compression'

/** JSON of the API goes as it is: on 100 KB compression takes this server longer than the wire. */
const filter = (request, response) => !request.url.startsWith('/api/') && compression.filter(request, response)
const compressing = compression({
  level: 1,
  brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 3 } },
  filter,
})

/** From here on the answer is compressed, where its reader can read that. */
export function compress(request, response) {
  return new Promise((resolve) => compressing(request, response, resolve))
}
