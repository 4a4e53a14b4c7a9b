/** Scope values that were asked for and not granted, or not even looked at (RFC 6749 §3.3). */
import type { Context } from './page-kit'

type Params = Readonly<Record<string, unknown>>

/** A sentence for each value that leads nowhere, with the reason. */
export function ignoredScope(ctx: Context, asked: Params, taken: Params): string[] {
  if (asked.request !== undefined || asked.request_uri !== undefined) return []
  const words = wordsOf(asked.scope)
  if (ctx.oidc.route === 'token') return Object.hasOwn(taken, 'scope') ? atToken(ctx, words) : []
  const kept = wordsOf(taken.scope)
  return words.flatMap((word) => {
    if (!kept.includes(word)) return [`${word} was dropped from scope. ${reasonFor(word, ctx, taken)}`]
    return isKnown(word, ctx) ? [] : [`${word} in scope leads nowhere: ${unknownScope}.`]
  })
}

const unknownScope = 'neither Acme ID nor an API that was asked for knows a scope of that name (RFC 6749 §3.3)'

function reasonFor(word: string, ctx: Context, taken: Params): string {
  if (word !== 'offline_access') return `The reason: ${unknownScope}.`
  const { client } = ctx.oidc
  if (!client?.grantTypeAllowed('refresh_token')) return 'The client is not registered for refresh_token.'
  if (!String(taken.response_type ?? 'code').includes('code')) return 'The request does not end in a code.'
  const prompt = taken.prompt === undefined ? 'there is none' : `prompt is "${taken.prompt}"`
  return `It wants prompt=consent, and ${prompt} (OpenID Connect Core §11).`
}

/** OpenID Connect’s own, and those of the APIs that the request is about. */
function isKnown(word: string, { oidc }: Context): boolean {
  const ofApis = Object.values(oidc.resourceServers ?? {}).flatMap(({ scope }) => wordsOf(scope))
  return [...oidc.requestParamOIDCScopes, ...ofApis].includes(word)
}

/** RFC 6749 §5.1: where less was granted than was asked for, the answer says what. */
function atToken(ctx: Context, asked: readonly string[]): string[] {
  const { scope } = (ctx.body ?? {}) as { scope?: unknown }
  const left = asked.filter((word) => !wordsOf(scope).includes(word))
  if (left.length === 0) return []
  const granted = typeof scope === 'string' && scope ? `"${scope}"` : 'nothing'
  return [
    `scope asked for "${asked.join(' ')}", and ${granted} was granted: without ${left.join(', ')} (RFC 6749 §3.3).`,
  ]
}

function wordsOf(scope: unknown): string[] {
  return typeof scope === 'string' ? scope.split(' ').filter(Boolean) : []
}
