/** Whether a token is written as tokens are: its characters, and its parts. */
import type { ReadToken } from '../reading/read-token'
import type { TroubleCode } from '../reading/trouble'
import { isObject } from '../segment'
import type { Check, Expectations } from './check'

const ofCharacters: readonly TroubleCode[] = ['character', 'padding', 'length', 'leftover-bits']

/**
 * RFC 7515 §2: base64url, no padding, no line breaks, no white space; and one spelling for the same bytes
 * (RFC 4648 §3.5). Many verifiers pass over some of this.
 */
export function charsetCheck({ troubles }: ReadToken): Check {
  const bad = troubles.find(({ code }) => ofCharacters.includes(code))
  return bad
    ? { name: 'charset', result: 'failed', code: 'charset-bad', values: { trouble: bad.text } }
    : { name: 'charset', result: 'passed', code: 'charset-ok', values: {} }
}

/** RFC 7519 §7.2: the right number of parts, and JSON objects where they belong. */
export function structureCheck(token: ReadToken, { content }: Expectations): Check {
  const check = (result: Check['result'], code: Check['code'], values = {}): Check => {
    return { name: 'structure', result, code, values }
  }
  if (token.form === 'unknown') return check('failed', 'structure-unknown')
  const trouble = token.troubles.find((each) => !ofCharacters.includes(each.code) && !isContent(each))
  if (trouble) return check('failed', 'structure-bad', { trouble: trouble.text })
  if (token.form === 'jwe') return check('passed', 'structure-ok', { form: 'jwe' })
  return contentCheck(token, content, check)
}

function isContent({ part, code }: ReadToken['troubles'][number]): boolean {
  return part === 'payload' && (code === 'not-json' || code === 'not-object' || code === 'not-utf8')
}

type Make = (result: Check['result'], code: Check['code'], values?: Record<string, string>) => Check

function contentCheck({ nested, payload, troubles }: ReadToken, content: Expectations['content'], check: Make): Check {
  if (nested) return check('passed', 'structure-nested')
  const trouble = troubles.find(isContent)
  if (!isObject(payload)) {
    const said = { trouble: trouble?.text ?? '' }
    return content === 'jws' ? check('passed', 'structure-any', said) : check('failed', 'structure-no-jwt', said)
  }
  // RFC 7519 §4.1.6: "Its value MUST be a number"
  const isBadIat = payload.iat !== undefined && typeof payload.iat !== 'number'
  return isBadIat
    ? check('failed', 'structure-claim-type', { name: 'iat' })
    : check('passed', 'structure-ok', { form: 'jws' })
}
