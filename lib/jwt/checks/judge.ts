/** Judges a token: every check, and what they come to. Loads `jose`: import it only where a token is judged. */
import type { ReadKeys } from '../keys/read-keys'
import { isToken } from '../reading/compact'
import type { ReadToken, Seal } from '../reading/token-shape'
import { isObject, type JsonObject } from '../segment'
import type { Check, CheckName, Expectations, Judgement } from './check'
import { claimChecks } from './claims'
import { critCheck } from './crit'
import { type Disclosed, disclose } from './disclosures'
import { charsetCheck, claimTypes, jwtOnly, replicated, sharedMember, structureCheck } from './form'
import { type Opened, openChecks } from './open'
import { recipientsOf } from './recipients'
import { sealChecks } from './seal'

type Form = readonly [charset: Check, structure: Check]

/** Never throws. `now` in milliseconds since 1970. */
export async function judge(token: ReadToken, keys: ReadKeys, expected: Expectations, now: number): Promise<Judgement> {
  const form: Form = [charsetCheck(token, expected), structureCheck(token, expected)]
  if (token.form === 'unknown') return judgementOf(form, null)
  return token.form === 'jwe'
    ? judgeEncrypted(token, keys, expected, now, form)
    : judgeSigned(token, keys, expected, now, form)
}

/** Of several recipients (RFC 7516 §7.2.1) the first that the reader is; where none is, the first. */
async function judgeEncrypted(
  token: ReadToken,
  keys: ReadKeys,
  expected: Expectations,
  now: number,
  [charset, structure]: Form,
): Promise<Judgement> {
  let first: Judgement | null = null
  for (const recipient of recipientsOf(token)) {
    const { header, own, unprotected } = recipient
    const crit = critCheck({ header, own }, 'jwe', expected.content)
    const form: Form = [charset, worse(structure, sharedMember([own, ...unprotected]))]
    const isReadable = [...form, crit].every(isFine)
    const opened = await openChecks(recipient, keys, expected, { isReadable, isTold: first === null })
    const claims = claimChecks({ header: own, payload: opened.claims }, expected, now)
    const checks = [...withContent(form, header, opened, expected), ...opened.checks, ...claims, crit]
    const judgement = judgementOf(jwtOnly(checks, expected), opened.text)
    if (opened.text !== null) return judgement
    first ??= judgement
  }
  return first ?? judgementOf([charset, structure], null)
}

/** A check that was in order, unless this one is not. */
function worse(check: Check, found: Check | null): Check {
  return found && check.result !== 'failed' ? found : check
}

/** What a JWE held decides whether it is a JWT: claims, or a token with claims (RFC 7519 §7.2). */
function withContent(
  form: Form,
  header: JsonObject | null,
  { text, claims: payload }: Opened,
  { content }: Expectations,
): readonly Check[] {
  const [charset, structure] = form
  if (text === null || structure.result !== 'passed') return form
  if (payload && content === 'jwt')
    return [charset, claimTypes(payload, content) ?? replicated(header, payload) ?? structure]
  if (payload) return form
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
  form: Form,
): Promise<Judgement> {
  const [charset, structure] = form
  const disclosed = token.serialization === 'sd-jwt' && structure.result !== 'failed' ? await disclose(token) : null
  const payload = disclosed && 'payload' in disclosed ? disclosed.payload : token.payload
  let first: Judgement | null = null
  for (const [index, seal] of token.seals.entries()) {
    const { own, unprotected } = headersOf(token, seal, index)
    const shared = token.json ? sharedMember([own, isObject(unprotected) ? unprotected : null]) : null
    const trouble = isFine(charset) ? null : (charset.values.kind ?? '')
    const checks = await sealChecks({ seal, unprotected, keys, expected, trouble, isTold: index === 0 })
    const claims = claimChecks({ header: own, payload }, expected, now)
    const crit = critCheck({ header: seal.header, own }, 'jws', expected.content)
    const made = detached(structure, seal, checks)
    const found = [charset, worse(worse(made, shared), disclosureCheck(disclosed))]
    const judgement = judgementOf(jwtOnly([...found, ...checks, ...claims, crit], expected), null)
    if (judgement.verdict === 'Acceptable' || judgement.because?.code === 'structure-json') return judgement
    first ??= judgement
  }
  return first ?? judgementOf(form, null)
}

/** RFC 7515 Appendix F: the content may travel apart. Where the signature is over nothing, nothing is the content. */
function detached(structure: Check, { payload, signature }: Seal, checks: readonly Check[]): Check {
  const isOfContent = structure.code === 'structure-no-jwt' || structure.code === 'structure-any'
  const fits = checks.some(({ name, result }) => name === 'signature' && result === 'passed')
  if (payload !== '' || signature === '' || fits || !isOfContent) return structure
  return { name: 'structure', result: 'not checked', code: 'structure-detached', values: {} }
}

/** `unprotected`: as it stands there, whatever it is. */
function headersOf({ json, parts }: ReadToken, seal: Seal, index: number) {
  if (!json) return { own: seal.header, unprotected: undefined }
  const list: readonly unknown[] = Array.isArray(json.signatures) ? json.signatures.filter(isObject) : [json]
  const member = list[index]
  const part = parts.find(({ name, text }) => name === 'header' && text === seal.protected)
  return { own: part?.object ?? null, unprotected: isObject(member) ? member.header : undefined }
}

function disclosureCheck(disclosed: Disclosed | null): Check | null {
  if (!disclosed || 'payload' in disclosed) return null
  return {
    name: 'structure',
    result: 'failed',
    code: 'structure-disclosure',
    values: { problem: disclosed.problem },
  }
}

function isFine({ result }: Check): boolean {
  return result !== 'failed'
}

/** Of several reasons the one that the others follow from. */
const rootsFirst: readonly CheckName[] = ['charset', 'structure', 'algorithm', 'crit', 'key', 'signature', 'decryption']

/** Where a signature was cut, its last character is mostly odd as well: that follows from the cut, and not the other way round. */
function cutShort(failed: readonly Check[]): Check | undefined {
  const charset = failed.find(({ name }) => name === 'charset')
  const isOfSignature = charset === undefined || charset.values.part === 'signature'
  return isOfSignature ? failed.find(({ code }) => code === 'signature-cut-short') : undefined
}

/** A secret of the wrong size that opens it once it is read in another way: that is the cause, and not the size. */
function otherSecret(failed: readonly Check[]): Check | undefined {
  const [first] = failed.filter(({ code }) => code !== 'key-size')
  return first?.code === 'decryption-secret-read' || first?.code === 'decryption-derived' ? first : undefined
}

function judgementOf(checks: readonly Check[], opened: string | null): Judgement {
  const failed = checks.filter(({ result }) => result === 'failed')
  // That it is in JSON is told where nothing else is wrong: the rest can be judged all the same.
  const told = failed.filter(({ code }) => code !== 'structure-json')
  const root = rootsFirst.map((name) => told.find((check) => check.name === name)).find((check) => check)
  const because = cutShort(told) ?? otherSecret(told) ?? root ?? told[0] ?? failed[0]
  if (because) return { verdict: 'Not acceptable', because, checks, opened }
  const nested = checks.find(({ code }) => code === 'structure-nested')
  const proof = checks.find(({ name }) => name === 'signature' || name === 'decryption')
  // Whoever has the public key could have written it.
  if (proof?.result === 'passed' && proof.code !== 'decryption-public' && !nested)
    return { verdict: 'Acceptable', because: null, checks, opened }
  const open = checks.find(({ name, result }) => name === 'key' && result === 'not checked')
  return { verdict: 'Not verified', because: open ?? nested ?? proof ?? null, checks, opened }
}
