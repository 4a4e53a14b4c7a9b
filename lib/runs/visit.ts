/** Who looks at a page: a reader gets a real run, whoever only takes note of the page gets none. */

/** `head`, `robot` or `reader`: set by the server on every request for a page, whatever the visitor wrote there. */
const visitHeader = 'x-claimcheck-visit'

/** Whether the page that is asked for with these headers makes runs. A request that nobody marked is a reader's. */
export function makesRuns(headers: Pick<Headers, 'get'>): boolean {
  const visit = headers.get(visitHeader)
  return visit !== 'head' && visit !== 'robot'
}
