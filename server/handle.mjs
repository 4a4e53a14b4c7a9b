/** What happens to a request before and after Next. */
import { compress } from './compress.mjs'
import { frontFor } from './front.mjs'
import { follow, lineOf } from './log.mjs'
import { isLogging, proxyCount } from './options.mjs'
import { preparePage } from './policy.mjs'
import { refusalOf, refuse, refuseFailed, setFixedHeaders } from './refuse.mjs'
import { discardRest } from './rest.mjs'
import { tellTruth } from './sender.mjs'
import { answerStatic } from './static.mjs'

/** Answers requests with `answer`, Next's own handler. */
export function handlerAround(answer, { isDevelopment = false, env = process.env } = {}) {
  const proxies = proxyCount(env)
  const write = isLogging(env) ? (entry) => process.stdout.write(lineOf(entry)) : undefined
  return async (request, response) => {
    request.url = pathAndQuery(request)
    follow(request, response, write)
    discardRest(request, response)
    const refusal = refusalOf(request)
    if (refusal) return refuse(request, response, refusal)
    tellTruth(request, proxies)
    const front = frontFor(request)
    if (front) return front(response).catch((error) => failed(error, request, response))
    if (!isDevelopment && (await answerStatic(request, response))) return
    if (!request.url.startsWith('/_next/static/')) setFixedHeaders(response)
    preparePage(request, response, { isDevelopment })
    await compress(request, response)
    await answer(request, response).catch((error) => failed(error, request, response))
  }
}

/** RFC 9112 §3.2.2: a server takes a whole address too, and its host counts instead of what Host says. */
function pathAndQuery({ url, headers }) {
  const whole = /^https?:\/\/([^/?#]+)(.*)$/i.exec(url)
  if (!whole) return url
  const [, host, rest] = whole
  headers.host = host
  return rest.startsWith('/') ? rest : `/${rest}`
}

function failed(error, request, response) {
  console.error(error)
  refuseFailed(request, response)
}
