/** What is answered before Next, by code of the app: instrumentation.ts puts it here when Next is prepared. */
import { inProcess } from './process.mjs'
import { setFixedHeaders } from './refuse.mjs'

/** How to answer this request; `undefined` where Next does, as for all of them in development. */
export function frontFor(request) {
  const answer = inProcess('front')?.(request)
  if (!answer) return undefined
  return async (response) => {
    setFixedHeaders(response)
    await answer(response)
  }
}
