/** Who looks at a page: a reader gets a real run, whoever only takes note of the page gets none. */

/** Set by proxy.ts on every request for a page, whatever the visitor wrote there. */
export const visitHeader = 'x-claimcheck-visit'

export type Visit = 'head' | 'robot' | 'reader'

/** Whether the page that is asked for with these headers makes runs. A request that nobody marked is a reader's. */
export function makesRuns(headers: Pick<Headers, 'get'>): boolean {
  const visit = headers.get(visitHeader)
  return visit !== 'head' && visit !== 'robot'
}

/** What kind of visit a request is, by its method and by what its User-Agent says of itself. */
export function kindOfVisit(method: string, userAgent: string): Visit {
  if (method === 'HEAD') return 'head'
  return saysRobot.test(userAgent) || fetchesPreviews.test(userAgent) ? 'robot' : 'reader'
}

/** A word that ends in bot, crawler or spider. Cubot makes telephones. Lighthouse, HeadlessChrome and curl want the page as it is. */
const saysRobot = /\b(?!cubot\b)[\w-]*(bot|crawler|spider)\b/i

/** Crawlers, and what fetches a preview when somebody sends a link, that do not use these words. */
const fetchesPreviews =
  /facebookexternalhit|facebookcatalog|meta-external|WhatsApp\/|SkypeUriPreview|Slack-ImgProxy|Slackbot|Iframely|Embedly|Google-InspectionTool|GoogleOther|Mediapartners-Google|Yahoo! Slurp|ia_archiver|vkShare|redditbot|Snap URL Preview|Mastodon\//i
