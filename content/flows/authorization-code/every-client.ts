/** The code flow for every kind of client: what differs where the client is a page's script, or has one for a frontend. */
import type { SettingsCondition, SettingValue } from '../../../lib/world/settings'
import type { FlowEnding, WhatIf } from '../../types'
import { cookieLeftBehind } from './conditions'

const onServer = ['public', 'confidential'] as const
const inPage = ['browser-app'] as const
const behindPage = ['bff'] as const

/** Messages that a script does without: it navigates and shows its pages by itself. */
const onServerOnly: readonly string[] = ['client-start-request', 'authorization-redirect', 'signed-in-redirect']

const lasts: Readonly<Record<string, { readonly page: WhatIf['at']; readonly bff: WhatIf['at'] }>> = {
  'photos-page': { page: 'api-response', bff: 'bff-response' },
  'client-error-page': { page: 'app-page', bff: 'client-error-page' },
}

/** Each what-if for every kind of client it is about. In a page the script refuses, and tells nobody. */
export function forEveryClient(whatIfs: readonly WhatIf[]): WhatIf[] {
  return whatIfs.flatMap((whatIf) => (whatIf.when?.client ? [whatIf] : [...serverSide(whatIf), ...pageSide(whatIf)]))
}

function serverSide(whatIf: WhatIf): WhatIf[] {
  if (whatIf.refusedBy !== null) return [withClients(whatIf, [...onServer, ...behindPage])]
  const { bff } = lasts[whatIf.ends] ?? { bff: whatIf.ends }
  if (bff === whatIf.ends) return [withClients(whatIf, [...onServer, ...behindPage])]
  return [withClients(whatIf, onServer), { ...withClients(whatIf, behindPage), id: `${whatIf.id}-bff`, ends: bff }]
}

function pageSide(whatIf: WhatIf): WhatIf[] {
  // A script has no key that Acme ID could know it by, so it signs no requests.
  if (onServerOnly.includes(whatIf.at) || whatIf.when?.jar?.includes('on')) return []
  const here = { ...withClients(inOwnTab(whatIf), inPage), id: `${whatIf.id}-in-page` }
  if (here.refusedBy === 'client') return [{ ...here, refusedBy: 'browser', wire: null }]
  return here.refusedBy === null ? [{ ...here, ends: lasts[here.ends]?.page ?? here.ends }] : [here]
}

/** A script needs no cookie to know its own tab, and is never sent a form. */
function inOwnTab<Kind extends WhatIf>(whatIf: Kind): Kind {
  const { sessionCookie: _, responseMode, ...when } = whatIf.when ?? {}
  const modes = responseMode?.includes('query') ? [...responseMode, 'form_post' as const] : responseMode
  return { ...whatIf, when: modes ? { ...when, responseMode: modes } : when }
}

function withClients<Kind extends WhatIf>(whatIf: Kind, client: readonly SettingValue[]): Kind {
  return { ...whatIf, when: { ...whatIf.when, client } }
}

type Way = { readonly goes: SettingsCondition; readonly refusals: readonly string[] }

/** How the story ends where the browser leaves the cookie behind: Photoprint takes no answer, whatever it says. */
export function lostEndings(saidNo: readonly SettingsCondition[]): FlowEnding[] {
  const ways = cookieLeftBehind.map((way) => ({ ...way, client: [...onServer, ...behindPage] }))
  return ways.flatMap((way): FlowEnding[] => [
    ...saidNo.flatMap((no) => lostNo(way, no)),
    { kind: 'client-error-page', when: way, refusals: ['no_attempt'] },
  ])
}

/** Both conditions at once, where they do not exclude each other. */
function lostNo(way: SettingsCondition, no: SettingsCondition): FlowEnding[] {
  if (way.prompt && no.prompt && !way.prompt.some((value) => no.prompt?.includes(value))) return []
  return [{ kind: 'client-error-page', when: { ...way, ...no }, refusals: ['authorization.error', 'no_attempt'] }]
}

/** How the story ends where there is a script in the page. */
export function pageEndings(turnedAway: readonly Way[], allowedLess: SettingsCondition): FlowEnding[] {
  const inThePage = turnedAway.flatMap(({ goes, refusals }): FlowEnding[] => [
    // A signed answer is not known to be a no before the keys are there.
    { kind: 'jwks-response', when: { ...goes, client: inPage, responseMode: ['jwt'] }, refusals },
    { kind: 'app-page', when: { ...goes, client: inPage }, refusals },
    { kind: 'client-error-page', when: { ...goes, client: behindPage }, refusals },
  ])
  return [
    ...inThePage,
    {
      kind: 'api-error-response',
      when: { ...allowedLess, client: inPage },
      refusals: ['insufficient_scope', 'insufficient_scope'],
    },
    {
      kind: 'bff-error-response',
      when: { ...allowedLess, client: behindPage },
      refusals: ['insufficient_scope', 'OAUTH_WWW_AUTHENTICATE_CHALLENGE'],
    },
    { kind: 'api-response', when: { client: inPage } },
    { kind: 'bff-response', when: { client: behindPage } },
  ]
}
