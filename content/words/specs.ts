/** Where the specifications are read, so that a label and its link cannot disagree. */
import type { SpecReference } from '../types'

/** A section of an RFC: `rfc(7636, '4.6')` is RFC 7636 §4.6. */
export function rfc(number: number, section: string): SpecReference {
  return {
    label: `RFC ${number} §${section}`,
    href: `https://www.rfc-editor.org/rfc/rfc${number}#section-${section}`,
  }
}

/** A section of OpenID Connect Core 1.0, whose links go by name: `oidc('2', 'IDToken')`. */
export function oidc(section: string, anchor: string): SpecReference {
  return {
    label: `OpenID Connect Core §${section}`,
    href: `https://openid.net/specs/openid-connect-core-1_0.html#${anchor}`,
  }
}

/** A section of JARM, the JWT Secured Authorization Response Mode for OAuth 2.0. */
export function jarm(section: string): SpecReference {
  return { label: `JARM §${section}`, href: `https://openid.net/specs/oauth-v2-jarm.html#section-${section}` }
}

/** A section of OpenID Connect CIBA Core 1.0, by its number. */
export function ciba(section: string): SpecReference {
  const page = 'https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html'
  return { label: `CIBA Core §${section}`, href: `${page}#rfc.section.${section}` }
}

/** A part of the Fetch standard, by its name: its numbers move. */
export function fetchSpec(title: string, anchor: string): SpecReference {
  return { label: `Fetch, ${title}`, href: `https://fetch.spec.whatwg.org/#${anchor}` }
}

/** A section of OpenID Connect Back-Channel Logout 1.0. */
export function backchannelSpec(section: string): SpecReference {
  const page = 'https://openid.net/specs/openid-connect-backchannel-1_0.html'
  return { label: `OpenID Connect Back-Channel Logout §${section}`, href: `${page}#rfc.section.${section}` }
}

/** A section of OpenID Connect RP-Initiated Logout 1.0. */
export function rpLogout(section: string): SpecReference {
  const page = 'https://openid.net/specs/openid-connect-rpinitiated-1_0.html'
  return { label: `OpenID Connect RP-Initiated Logout §${section}`, href: `${page}#rfc.section.${section}` }
}

/** A section of OAuth 2.0 Form Post Response Mode. */
export function formPost(section: string): SpecReference {
  const page = 'https://openid.net/specs/oauth-v2-form-post-response-mode-1_0.html'
  return { label: `Form Post Response Mode §${section}`, href: `${page}#rfc.section.${section}` }
}

/** A section of the draft that is to replace RFC 6265: cookies, with SameSite. */
export function draft6265bis(section: string): SpecReference {
  const page = 'https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis'
  return { label: `Cookies, draft 6265bis §${section}`, href: `${page}#section-${section}` }
}
