/** What an authorization request may use beyond OpenID Connect: PAR, JAR, JARM and RAR, in every world. DPoP is next door. */
import { type AuthorizationDetail, errors, type KoaContextWithOIDC } from 'oidc-provider'

type Source = { readonly rar?: AuthorizationDetail[] } | undefined

/** The one type of detail that Acme ID knows (RFC 9396 §2.1): reading these photos, and no others. */
const photoPrint = 'photo_print'

const membersKnown: readonly string[] = ['type', 'actions', 'locations', 'photos']

/** RFC 9396 §5: what Acme ID does not understand it must refuse. */
function validate(_: KoaContextWithOIDC, detail: AuthorizationDetail): void {
  const unknown = Object.keys(detail).find((member) => !membersKnown.includes(member))
  if (unknown !== undefined) throw refused(`"${unknown}" is not known`)
  if (!isListOf(detail.actions, (action) => action === 'read')) throw refused('"actions" must be ["read"]')
  if (!isListOf(detail.photos, (photo) => typeof photo === 'string')) throw refused('"photos" must name photos')
}

function isListOf(value: unknown, test: (member: unknown) => boolean): boolean {
  return Array.isArray(value) && value.length > 0 && value.every(test)
}

function refused(reason: string): errors.InvalidAuthorizationDetails {
  return new errors.InvalidAuthorizationDetails(reason)
}

/** RFC 9396 §7: what was granted is what the person allowed, and it goes into code, token and answers unchanged. */
export const authorizationOptions = {
  pushedAuthorizationRequests: { enabled: true },
  requestObjects: { enabled: true },
  jwtResponseModes: { enabled: true },
  richAuthorizationRequests: {
    enabled: true,
    types: { [photoPrint]: { validate } },
    authorizationDetailsForGrantSource: (ctx: KoaContextWithOIDC) => ctx.oidc.grant?.rar,
    authorizationDetailsForAccessToken: (_: KoaContextWithOIDC, __: object, source: Source) => source?.rar,
    authorizationDetailsForIntrospection: (_: KoaContextWithOIDC, token: NonNullable<Source>) => token.rar,
  },
}
