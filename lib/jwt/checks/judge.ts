/** Judges a token: every check, and what they come to. Loads `jose`: import it only where a token is judged. */
import type { ReadKeys } from '../keys/read-keys'
import { isToken } from '../reading/compact'
import type { ReadToken } from '../reading/read-token'
import type { Check, CheckName, Expectations, Judgement } from './check'
import { claimChecks } from './claims'
import { critCheck } from './crit'
import { charsetCheck, structureCheck } from './form'
import { claimsIn, openChecks } from './open'
import { sealChecks } from './seal'

/** Never throws. `now` in milliseconds since 1970. */
export async function judge(token: ReadToken, keys: ReadKeys, expected: Expectations, now: number): Promise<Judgement> {
  const form = [charsetCheck(token), structureCheck(token, expected)]
  if (token.form === 'unknown') return judgementOf(form, null)
  return token.form === 'jwe'
    ? judgeEncrypted(token, keys, expected, now, form)
    : judgeSigned(token, keys, expected, now, form)
}

async function judgeEncrypted(
  token: ReadToken,
  keys: ReadKeys,
  expected: Expectations,
  now: number,
  form: readonly Check[],
): Promise<Judgement> {
  const crit = critCheck(token.header, 'jwe', expected.content)
  const isReadable = form.every(isFine) && crit.result !== 'failed'
  const { checks, text } = await openChecks(token, keys, expected, isReadable)
  const payload = claimsIn(text)
  const claims = claimChecks({ header: token.header, payload }, expected, now)
  return judgementOf([...withContent(form, text, expected), ...checks, ...claims, crit], text)
}

/** What a JWE held decides whether it is a JWT: claims, or a token with claims (RFC 7519 §7.2). */
function withContent(form: readonly Check[], text: string | null, { content }: Expectations): readonly Check[] {
  if (text === null || claimsIn(text)) return form
  const [charset, structure] = form
  if (!charset || structure?.result !== 'passed') return form
  if (isToken(text)) return [charset, { ...structure, code: 'structure-nested' }]
  const code = content === 'jws' ? 'structure-any' : 'structure-no-jwt'
  return [charset, { ...structure, result: content === 'jws' ? 'passed' : 'failed', code, values: { trouble: '' } }]
}

/** Of several signatures (RFC 7515 §7.2.1) the first that is good; where none is, the first. */
async function judgeSigned(
  token: ReadToken,
  keys: ReadKeys,
  expected: Expectations,
  now: number,
  form: readonly Check[],
): Promise<Judgement> {
  const isReadable = form.every(({ name, result }) => result !== 'failed' || name === 'structure')
  let first: Judgement | null = null
  for (const seal of token.seals) {
    const asked = { seal, json: token.json, keys, expected, isReadable: isReadable && seal.header !== null }
    const claims = claimChecks({ header: seal.header, payload: token.payload }, expected, now)
    const crit = critCheck(seal.header, 'jws', expected.content)
    const judgement = judgementOf([...form, ...(await sealChecks(asked)), ...claims, crit], null)
    if (judgement.verdict === 'Acceptable') return judgement
    first ??= judgement
  }
  return first ?? judgementOf(form, null)
}

function isFine({ result }: Check): boolean {
  return result !== 'failed'
}

/** Of several reasons the one that the others follow from. */
const rootsFirst: readonly CheckName[] = ['charset', 'structure', 'algorithm', 'crit', 'key', 'signature', 'decryption']

function judgementOf(checks: readonly Check[], opened: string | null): Judgement {
  const failed = checks.filter(({ result }) => result === 'failed')
  const root = rootsFirst.map((name) => failed.find((check) => check.name === name)).find((check) => check)
  const because = root ?? failed[0]
  if (because) return { verdict: 'Not acceptable', because, checks, opened }
  const nested = checks.find(({ code }) => code === 'structure-nested')
  const proof = checks.find(({ name }) => name === 'signature' || name === 'decryption')
  // Whoever has the public key could have written it.
  if (proof?.result === 'passed' && proof.code !== 'decryption-public' && !nested)
    return { verdict: 'Acceptable', because: null, checks, opened }
  const open = checks.find(({ name, result }) => name === 'key' && result === 'not checked')
  return { verdict: 'Not verified', because: open ?? nested ?? proof ?? null, checks, opened }
}
