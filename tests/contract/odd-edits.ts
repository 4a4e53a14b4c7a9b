/** Edits that make of a message what nobody would send: every field left out or of another type, every body something else. */
import type { Change, Edit } from '@/lib/world/edit'
import { fieldsOf } from '@/lib/world/fields'
import type { Http, HttpRequest, HttpResponse } from '@/lib/world/message'

const oddBodies = [
  '',
  'null',
  '[]',
  '5',
  '{}',
  '<!doctype html><title>502</title>',
  '{"error":5}',
  '{"photos":[{}]}',
  '{"keys":[{"kty":"EC"}]}',
]
const oddTexts = ['', '\u2603', 'a'.repeat(5000), '__proto__', '%', '-1', 'https://[', '{elsewhere}']
/** What stands in JSON where a text is expected. */
const oddMembers = [5, null, true, [], {}, 'https://[', 'a'.repeat(5000)]
const oddStatuses = ['200', '204', '302', '303', '400', '500']
const oddMethods = ['GET', 'POST', 'PUT', 'OPTIONS', 'HEAD']

/** Every odd edit of a message. */
export function oddEdits(http: Http): Edit[] {
  const changes = [...fieldChanges(http), ...(http.type === 'request' ? ofRequest(http) : ofResponse(http))]
  return [...changes.map((change) => [change]), ...memberEdits(http.body)]
}

function fieldChanges(http: Http): Change[] {
  return fieldsOf(http).flatMap(({ place, name }): Change[] => [
    { in: place, name, remove: true },
    ...oddTexts.map((to): Change => ({ in: place, name, to })),
  ])
}

function ofRequest({ url }: HttpRequest): Change[] {
  const { origin, pathname } = new URL(url)
  const paths = ['/', '/nowhere', '/device/auth', '/device/x', '/sign-in/x', '/auth/x', '/session/end/success', '/app']
  return [
    ...oddMethods.map((to): Change => ({ in: 'method', to })),
    ...paths.map((path): Change => ({ in: 'url', to: `${origin}${path}` })),
    { in: 'url', to: `${origin}${pathname}//%` },
    ...oddBodies.map((to): Change => ({ in: 'body', to })),
  ]
}

function ofResponse(_: HttpResponse): Change[] {
  return [
    ...oddStatuses.map((to): Change => ({ in: 'status', to })),
    ...oddBodies.map((to): Change => ({ in: 'body', to })),
    { in: 'header', name: 'location', to: 'https://[' },
    { in: 'header', name: 'set-cookie', to: 'a=\u0000; Max-Age=x; Domain=%' },
    { in: 'header', name: 'www-authenticate', to: 'Bearer error=' },
    { in: 'header', name: 'content-type', to: 'application/octet-stream' },
  ]
}

/** One member of a JSON body at a time, with something of another type in its place. */
function memberEdits(body: string): Edit[] {
  const json = objectIn(body)
  return Object.keys(json).flatMap((name) =>
    oddMembers.map((odd): Edit => [{ in: 'body', to: JSON.stringify({ ...json, [name]: odd }) }]),
  )
}

function objectIn(body: string): Record<string, unknown> {
  try {
    const json: unknown = JSON.parse(body)
    return typeof json === 'object' && json !== null && !Array.isArray(json) ? (json as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}
