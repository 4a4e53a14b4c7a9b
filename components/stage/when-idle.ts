/** Waits until the browser has nothing better to do. */

/** Milliseconds after which it is done even so; and where a browser cannot tell, how long it is waited. */
const longest = 2000
const shortest = 200

/** Calls `act` once the browser is idle; returns how to call it off. */
export function whenIdle(act: () => void): () => void {
  // Safari has no requestIdleCallback.
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(act, shortest)
    return () => clearTimeout(timer)
  }
  const handle = requestIdleCallback(act, { timeout: longest })
  return () => cancelIdleCallback(handle)
}
