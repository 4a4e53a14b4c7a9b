/** Answers that travel in a page: a form that the browser posts to another server (OAuth 2.0 Form Post Response Mode §2). */
import { type Http, mediaType } from './message'

/** The names of the fields that the page's first form posts to another server; none where it posts to its own, or nothing. `leaves`: whether an address is another's. */
export function postedElsewhere(http: Http, pageUrl: string, leaves: (url: string) => boolean): ReadonlySet<string> {
  const form = postingForm(http)
  const target = form && URL.parse(form.action, pageUrl)
  if (!form || (target && !leaves(target.href))) return new Set()
  return new Set(inputsOf(form.markup).map(({ name }) => name))
}

/** What the page's first form posts under a name; `undefined` where it posts no such thing, or is no form that is posted. */
export function postedValue(http: Http, wanted: string): string | undefined {
  const form = postingForm(http)
  return form && inputsOf(form.markup).find(({ name }) => name === wanted)?.value
}

function postingForm(http: Http): { readonly markup: string; readonly action: string } | undefined {
  const markup = mediaType(http) === 'text/html' ? /<form\b[^>]*>.*?<\/form>/is.exec(http.body)?.[0] : undefined
  const action = markup && /^<form\b[^>]*\baction="([^"]*)"/i.exec(markup)?.[1]
  return markup && action && /^<form\b[^>]*\bmethod="post"/i.test(markup) ? { markup, action } : undefined
}

function inputsOf(markup: string): readonly { readonly name: string; readonly value: string }[] {
  return [...markup.matchAll(/<input\b[^>]*>/gi)].flatMap(([input]) => {
    const part = (attribute: string) => new RegExp(`\\b${attribute}="([^"]*)"`, 'i').exec(input)?.[1]
    const name = part('name')
    return name === undefined ? [] : [{ name, value: part('value') ?? '' }]
  })
}
