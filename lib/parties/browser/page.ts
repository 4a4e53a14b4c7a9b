/** What a person can do on a page: its forms and its links, read from its HTML. */
import { load } from 'cheerio/slim'
import { WorldError } from '../../world/errors'
import type { HttpRequest } from '../../world/message'
import { httpAddress } from './address'

/**
 * The request that submitting a form sends. `fields` are what the person typed and pressed: they replace the
 * page's own values, and hidden ones go along. For boxes of one name: the values that are ticked, with spaces between.
 *
 * @throws WorldError `no_such_form` where the page has no such form, `bad_address` where it is sent to none.
 */
export function submissionOf(
  html: string,
  url: string,
  index: number,
  fields: Readonly<Record<string, string>>,
): HttpRequest {
  const $ = load(html)
  const form = $('form').eq(index)
  if (!form.length) throw new WorldError('no_such_form', 'act.form', `The open page has no form number ${index}.`)
  const values = new URLSearchParams(form.serializeArray().map(({ name, value }): [string, string] => [name, value]))
  for (const [name, value] of Object.entries(fields)) {
    const boxes = form.find('input[type=checkbox]').filter((_, element) => $(element).attr('name') === name)
    if (boxes.length) tick(values, name, value)
    else values.set(name, value)
  }
  const action = httpAddress(form.attr('action') ?? '', url)
  if (!action) throw new WorldError('bad_address', 'act.form', `The form is sent to "${form.attr('action')}".`)
  if (form.attr('method')?.toLowerCase() === 'post') return post(action.href, values.toString())
  action.search = values.toString()
  return { type: 'request', method: 'GET', url: action.href, headers: [], body: '' }
}

function tick(values: URLSearchParams, name: string, ticked: string): void {
  values.delete(name)
  for (const value of ticked.split(' ').filter(Boolean)) values.append(name, value)
}

function post(url: string, body: string): HttpRequest {
  const headers = [['content-type', 'application/x-www-form-urlencoded']] as const
  return { type: 'request', method: 'POST', url, headers, body }
}

/**
 * The request that following a link sends. `mount`: the path below which the site stands; its links may be named without it.
 *
 * @throws WorldError `no_such_link` where the page has no link with this `href`.
 */
export function linkOn(html: string, url: string, href: string, mount = ''): HttpRequest {
  const $ = load(html)
  const names = [href, `${mount}${href}`]
  const link = $('a[href]').filter((_, element) => names.includes($(element).attr('href') ?? ''))
  const address = httpAddress(link.attr('href') ?? '', url)
  if (!link.length || !address)
    throw new WorldError('no_such_link', 'act.href', `The open page has no link to "${href}".`)
  return { type: 'request', method: 'GET', url: address.href, headers: [], body: '' }
}
