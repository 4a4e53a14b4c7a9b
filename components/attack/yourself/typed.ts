/** What is typed into Mallory’s console, as what she does; or what is wrong with it. */
import { yourselfWords as words } from '@/content/labels/attack-yourself'
import { jsonObject } from '@/lib/world/http-text'
import type { Act, Forgery, JsonMembers } from '@/lib/world/party'

export type Typed = { readonly ok: true; readonly act: Act } | { readonly ok: false; readonly problem: string }

export type TypedRequest = {
  readonly method: 'GET' | 'POST'
  readonly url: string
  readonly authorization: string
  readonly headers: string
  readonly form: string
}

/** A request of hers. */
export function requestTyped({ method, url, authorization, headers, form }: TypedRequest): Typed {
  const more = pairsIn(headers, ':')
  const fields = pairsIn(form, '=')
  const wrong = [...more, ...fields].find(({ name }) => name === '')
  if (wrong) return { ok: false, problem: words.notLine(wrong.value) }
  const own = authorization.trim() === '' ? [] : [['authorization', authorization.trim()] as const]
  const request = {
    method,
    url: url.trim(),
    headers: [
      ['accept', 'application/json'] as const,
      ...own,
      ...more.map(({ name, value }) => [name, value] as const),
    ],
    ...(method === 'POST' && fields.length > 0
      ? { form: Object.fromEntries(fields.map(({ name, value }) => [name, value])) }
      : {}),
  }
  return { ok: true, act: { kind: 'send', request } }
}

function pairsIn(text: string, mark: string): { name: string; value: string }[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return lines.map((line) => {
    const at = line.indexOf(mark)
    return at < 1 ? { name: '', value: line } : { name: line.slice(0, at).trim(), value: line.slice(at + 1).trim() }
  })
}

export type TypedToken = {
  /** The name of the token that it begins with; empty for none. */
  readonly from: string
  readonly header: string
  readonly claims: string
  readonly sign: 'nothing' | 'as-it-was' | 'own-key' | 'secret'
  readonly secret: string
}

/** A token of hers. What was taken out of the JSON is taken out of the token. */
export function tokenTyped(typed: TypedToken, before: Decoded): Typed {
  const header = jsonObject(typed.header)
  if (!header) return { ok: false, problem: words.notJson(words.header) }
  const claims = jsonObject(typed.claims)
  if (!claims) return { ok: false, problem: words.notJson(words.claims) }
  const token: Forgery = {
    ...(typed.from === '' ? {} : { from: typed.from }),
    header: exactly(header, before.header),
    claims: exactly(claims, before.claims),
    sign: typed.sign === 'secret' ? { secret: typed.secret } : typed.sign,
    // RFC 7516 §9: a header with enc is that of an encrypted token, which has five parts.
    ...('enc' in header ? { form: 'jwe' as const } : {}),
  }
  return { ok: true, act: { kind: 'forge', token } }
}

type Members = Readonly<Record<string, unknown>>

export type Decoded = { readonly header: Members; readonly claims: Members }

function exactly(wanted: Members, before: Members): JsonMembers {
  const gone = Object.keys(before).filter((name) => !(name in wanted))
  return { ...(wanted as JsonMembers), ...Object.fromEntries(gone.map((name) => [name, null])) }
}
