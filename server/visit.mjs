/** Who asks for a page. */

/** `head`, `robot` or `reader`: what kind of visit a request is, by its method and by what its User-Agent says of itself. */
export function kindOfVisit(method, userAgent) {
  if (method === 'HEAD') return 'head'
  return saysRobot.test(userAgent) || fetchesPreviews.test(userAgent) ? 'robot' : 'reader'
}

/** A word that ends in bot, crawler or spider. Cubot makes telephones. Lighthouse, HeadlessChrome and curl want the page as it is. */
const saysRobot = /\b(?!cubot\b)[\w-]*(bot|crawler|spider)\b/i

/** Crawlers, and what fetches a preview when somebody sends a link, that do not use these words. */
const fetchesPreviews =
  /facebookexternalhit|facebookcatalog|meta-external|WhatsApp\/|SkypeUriPreview|Slack-ImgProxy|Slackbot|Iframely|Embedly|Google-InspectionTool|GoogleOther|Mediapartners-Google|Yahoo! Slurp|ia_archiver|vkShare|redditbot|Snap URL Preview|Mastodon\//i
