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

/** A section of OpenID Connect Discovery 1.0, whose links go by name. */
export function discoverySpec(section: string, anchor: string): SpecReference {
  return {
    label: `OpenID Connect Discovery §${section}`,
    href: `https://openid.net/specs/openid-connect-discovery-1_0.html#${anchor}`,
  }
}

/** A section of OpenID Connect Dynamic Client Registration 1.0, whose links go by name. */
export function registrationSpec(section: string, anchor: string): SpecReference {
  return {
    label: `OpenID Connect Registration §${section}`,
    href: `https://openid.net/specs/openid-connect-registration-1_0.html#${anchor}`,
  }
}

/** A section of OpenID Connect Front-Channel Logout 1.0, whose links go by name. */
export function frontchannelSpec(section: string, anchor: string): SpecReference {
  return {
    label: `OpenID Connect Front-Channel Logout §${section}`,
    href: `https://openid.net/specs/openid-connect-frontchannel-1_0.html#${anchor}`,
  }
}

/** A section of OAuth 2.0 Multiple Response Type Encoding Practices. */
export function responseTypesSpec(section: string): SpecReference {
  const page = 'https://openid.net/specs/oauth-v2-multiple-response-types-1_0.html'
  return { label: `OAuth 2.0 Multiple Response Types §${section}`, href: `${page}#rfc.section.${section}` }
}

/** A section of FAPI 1.0, Part 2: Advanced, whose links go by name. */
export function fapiAdvanced(section: string, anchor: string): SpecReference {
  const page = 'https://openid.net/specs/openid-financial-api-part-2-1_0.html'
  return { label: `FAPI 1.0 Advanced §${section}`, href: `${page}#${anchor}` }
}

/** A chapter of the HTML standard, by its name and its page. */
export function htmlSpec(title: string, page: string): SpecReference {
  return { label: `HTML, ${title}`, href: `https://html.spec.whatwg.org/multipage/${page}` }
}

/** A section of the Referrer Policy, whose links go by name. */
export function referrerPolicySpec(section: string, anchor: string): SpecReference {
  return { label: `Referrer Policy §${section}`, href: `https://www.w3.org/TR/referrer-policy/#${anchor}` }
}

/** A header of Fetch Metadata Request Headers. */
export function fetchMetadata(header: string): SpecReference {
  return {
    label: `Fetch Metadata, ${header}`,
    href: `https://www.w3.org/TR/fetch-metadata/#${header.toLowerCase()}-header`,
  }
}

/** A section of an Internet-Draft: it may change, and become an RFC. */
export function draft(name: string, section: string): SpecReference {
  return { label: `${name} §${section}`, href: `https://datatracker.ietf.org/doc/html/${name}#section-${section}` }
}
