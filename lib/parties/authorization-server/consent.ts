/** Consent: what a person is asked, and what they allowed, which may be less (RFC 6749 §3.3, RFC 9396 §7). */
import type { AuthorizationDetail, default as Provider } from 'oidc-provider'
import type { Account } from '../../world/story'
import type { Naming } from './guards/asking'
import { nameBy } from './guards/namings'
import { consentDocument } from './pages-consent'
import type { RegisteredClient } from './state'

type Interaction = Awaited<ReturnType<Provider['interactionDetails']>>
type Grant = InstanceType<Provider['Grant']>

/** What Acme ID needs to know in order to ask in words that a person understands. */
export type Asking = {
  readonly accounts: readonly Account[]
  readonly photoTitles: Readonly<Record<string, string>>
  readonly clients: readonly RegisteredClient[]
  /** How a lab has it name a client. */
  readonly naming?: Naming
}

/** The page that asks. */
export async function consentPage(
  provider: Provider,
  { accounts, photoTitles, clients, naming }: Asking,
  { params, session }: Interaction,
): Promise<string> {
  const client = await provider.Client.find(String(params.client_id))
  return consentDocument({
    person: accounts.find(({ sub }) => sub === session?.accountId)?.name ?? '',
    client: client && naming ? nameBy(naming, client, clients) : (client?.clientName ?? String(params.client_id)),
    scopes: wordsOf(params.scope),
    photos: detailsOf(params)
      .flatMap(photosOf)
      .map((id) => ({ id, title: photoTitles[id] ?? id })),
  })
}

/** The grant: who allowed which client what. What was left unticked is written down too, so that it is not asked again. */
export async function grantFor(
  provider: Provider,
  { params, session, grantId, prompt }: Interaction,
  form: URLSearchParams,
): Promise<string> {
  const clientId = String(params.client_id)
  const known = grantId ? await provider.Grant.find(grantId) : undefined
  const grant = known ?? new provider.Grant({ accountId: session?.accountId ?? '', clientId })
  // Whoever allows anything says who they are: `openid` has no box.
  allowScopes(grant, prompt.details, new Set(['openid', ...ticked(form, 'scope')]))
  allowPhotos(grant, detailsOf(params), new Set(ticked(form, 'photo')))
  return grant.save()
}

function allowScopes(grant: Grant, details: Interaction['prompt']['details'], allowed: ReadonlySet<string>): void {
  const { missingOIDCScope = [], missingResourceScopes = {} } = details as {
    missingOIDCScope?: string[]
    missingResourceScopes?: Record<string, string[]>
  }
  const [yes, no] = divided(missingOIDCScope, allowed)
  if (yes) grant.addOIDCScope(yes)
  if (no) grant.rejectOIDCScope(no)
  for (const [resource, scopes] of Object.entries(missingResourceScopes)) {
    const [yes, no] = divided(scopes, allowed)
    if (yes) grant.addResourceScope(resource, yes)
    if (no) grant.rejectResourceScope(resource, no)
  }
}

/** Details are asked for anew each time, and stand for this time alone. */
function allowPhotos(grant: Grant, details: readonly AuthorizationDetail[], allowed: ReadonlySet<string>): void {
  grant.rar = details.flatMap((detail) => {
    const photos = photosOf(detail).filter((id) => allowed.has(id))
    return photos.length ? [{ ...detail, photos }] : []
  })
}

function divided(scopes: readonly string[], allowed: ReadonlySet<string>): readonly [string, string] {
  const those = (wanted: boolean) => scopes.filter((scope) => allowed.has(scope) === wanted).join(' ')
  return [those(true), those(false)]
}

function ticked(form: URLSearchParams, name: string): string[] {
  return form.getAll(name).flatMap(wordsOf)
}

function wordsOf(text: unknown): string[] {
  return typeof text === 'string' ? text.split(' ').filter(Boolean) : []
}

/** The provider has looked at them when the request came. */
function detailsOf({ authorization_details }: Interaction['params']): AuthorizationDetail[] {
  return typeof authorization_details === 'string' ? JSON.parse(authorization_details) : []
}

function photosOf({ photos }: AuthorizationDetail): string[] {
  return Array.isArray(photos) ? photos.map(String) : []
}
