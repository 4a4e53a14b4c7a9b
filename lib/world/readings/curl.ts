/** A request as a curl command: what a reader can paste into a terminal. */
import type { Headers, HttpRequest } from '../message'

/** The request as one curl command for a POSIX shell. Every argument is quoted; nothing in it is expanded. */
export function toCurl(request: HttpRequest): string {
  return [
    ['curl', ...globOff(request.url), ...methodOptions(request), quote(request.url)].join(' '),
    ...headersToSend(request).map(([name, value]) => `-H ${quote(headerArgument(name, value))}`),
    ...(request.body === '' ? [] : [`--data-raw ${quote(request.body)}`]),
  ].join(' \\\n  ')
}

/** curl reads brackets and braces in an address as a pattern. */
function globOff(url: string): string[] {
  return /[[\]{}]/.test(url) ? ['--globoff'] : []
}

function methodOptions({ method, body }: HttpRequest): string[] {
  if (method === 'HEAD') return ['--head']
  const byDefault = body === '' ? 'GET' : 'POST'
  return method === byDefault ? [] : ['-X', quote(method)]
}

/** curl computes these two itself, and calls every body a form unless it is told that it is not one. */
function headersToSend({ headers, body }: HttpRequest): Headers {
  const kept = headers.filter(([name]) => !['host', 'content-length'].includes(name.toLowerCase()))
  const untyped = body !== '' && !kept.some(([name]) => name.toLowerCase() === 'content-type')
  return untyped ? [...kept, ['content-type', '']] : kept
}

/** `name:` leaves a header out. `name;` would send an empty one. */
function headerArgument(name: string, value: string): string {
  if (value !== '') return `${name}: ${value}`
  return name.toLowerCase() === 'content-type' ? `${name}:` : `${name};`
}

function quote(text: string): string {
  return /^[\w./:=@%+,-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`
}
