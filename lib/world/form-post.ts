/** Answers that travel in a page: a form that the browser posts to another server (OAuth 2.0 Form Post Response Mode §2). */
import { type Http, mediaType } from './message'

/** The names of the fields that the page's first form posts to another server; none where it posts to its own, or nothing. `leaves`: whether an address is another's. */
export function postedElsewhere(http: Http, pageUrl: string, leaves: (url: string) => boolean): ReadonlySet<string> {
  const form = mediaType(http) === 'text/html' ? /<form\b[^>]*>.*?<\/form>/is.exec(http.body)?.[0] : undefined
  const action = form && /^<form\b[^>]*\baction="([^"]*)"/i.exec(form)?.[1]
  if (!form || !action || !/^<form\b[^>]*\bmethod="post"/i.test(form)) return new Set()
  const target = URL.parse(action, pageUrl)
  if (target && !leaves(target.href)) return new Set()
  return new Set([...form.matchAll(/<input\b[^>]*\bname="([^"]*)"/gi)].map(([, name = '']) => name))
}
