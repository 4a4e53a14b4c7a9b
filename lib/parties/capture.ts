/** Stops a library at its own `fetch`: what it wanted to send becomes a message, and what came back is judged later. */
import { customFetch } from 'oauth4webapi'
import type { HttpRequest, HttpResponse } from '../world/message'
import { fromInit, toResponse } from './http'

type FetchInit = { method?: string; headers: HeadersInit; body?: unknown }
export type FetchOption = { [customFetch]: (url: string, init: FetchInit) => Promise<Response> }

class Captured extends Error {
  override readonly name = 'Captured'
}

/**
 * The request that a call of `oauth4webapi` would send. The call goes no further.
 *
 * Whatever the call throws before it sends anything is thrown on.
 */
export async function captureRequest(call: (option: FetchOption) => Promise<unknown>): Promise<HttpRequest> {
  let request: HttpRequest | undefined
  const option: FetchOption = {
    [customFetch]: async (url, init) => {
      request = fromInit(url, init)
      throw new Captured('captured')
    },
  }
  try {
    await call(option)
  } catch (error) {
    if (!(error instanceof Captured)) throw error
  }
  if (!request) throw new Error('The call sent nothing.')
  return request
}

/** Lets a call of `oauth4webapi` go on with a response that has arrived. */
export function answerWith(http: HttpResponse): FetchOption {
  return { [customFetch]: async () => toResponse(http) }
}
