/** Tries what an error says: each matter by the values that the error names, else by what the bench has found. */
import { isObject } from '../segment'
import { textOf } from '../text-of'
import { byCheck, claimsOf, fails, holds, textsOf, untried } from './outcomes'
import type { Outcome, Tried } from './refusal'
import type { Matter, Said } from './said'
import { timeIn } from './times'
import { isAnother, tryName } from './try-names'
import { tryTime } from './try-times'

type Try = (said: Said, tried: Tried) => Outcome

const notTried: Try = () => untried('not-tried')

const tries: Readonly<Record<Matter, Try>> = {
  aud: (said, tried) => tryName('aud', said, tried),
  iss: (said, tried) => tryName('iss', said, tried),
  exp: (said, tried) => tryTime('exp', said, tried),
  nbf: tryBeginning,
  iat: (said, tried) => tryTime('iat', said, tried),
  signature: (_, tried) => byCheck(tried, 'signature'),
  decryption: (_, tried) => byCheck(tried, 'decryption'),
  key: tryKey,
  alg: tryAlgorithm,
  typ: tryType,
  crit: (_, tried) => byCheck(tried, 'crit'),
  form: tryForm,
  required: tryRequired,
  scope: tryScope,
  proof: tryBinding,
  revoked: notTried,
  lookup: notTried,
  absent: notTried,
  grant: notTried,
  client: notTried,
}

export function tryOne(said: Said, tried: Tried): Outcome {
  return tries[said.about](said, tried)
}

/** Several libraries say the same of a token that is issued in the future: the claim is the one that they name the time of. */
function tryBeginning(said: Said, tried: Tried): Outcome {
  const claims = claimsOf(tried)
  const theirs = said.actual.map(timeIn)
  const isMeant = (claim: 'nbf' | 'iat') => theirs.includes(Math.floor(Number(claims?.[claim])))
  const hasNone = claims?.nbf === undefined && typeof claims?.iat === 'number'
  return tryTime(!isMeant('nbf') && (hasNone || isMeant('iat')) ? 'iat' : 'nbf', said, tried)
}

function tryKey(said: Said, tried: Tried): Outcome {
  const kid = tried.token.header?.kid
  if (isAnother(said.actual, textsOf(kid)))
    return fails('another-token', {
      claim: 'kid',
      theirs: said.actual.join(', '),
      says: kid === undefined ? '' : textOf(kid),
    })
  return byCheck(tried, 'key')
}

/** Which ones an API allows is its own to say: that the key here allows it proves nothing. */
function tryAlgorithm(said: Said, tried: Tried): Outcome {
  const alg = textOf(tried.token.header?.alg ?? '')
  const values = { claim: 'alg', wanted: said.expected.join(', '), says: alg, nearly: '' }
  if (said.expected.length > 0)
    return said.expected.includes(alg) ? holds('error-matches', values) : fails('error-differs', values)
  const checked = byCheck(tried, 'algorithm')
  return checked.state === 'fails' ? checked : untried('not-named', values)
}

function tryType(said: Said, tried: Tried): Outcome {
  const typ = tried.token.header?.typ
  const values = {
    claim: 'typ',
    says: typ === undefined ? '' : textOf(typ),
    wanted: said.expected.join(', '),
    nearly: '',
  }
  if (isAnother(said.actual, textsOf(typ)) && typ !== undefined)
    return fails('another-token', { ...values, theirs: said.actual.join(', ') })
  if (said.expected.length > 0 && !said.expected.includes(values.says)) return fails('error-differs', values)
  const checked = byCheck(tried, 'typ')
  return checked.state === 'untried' ? untried('not-named', values) : checked
}

function tryForm(_: Said, tried: Tried): Outcome {
  const charset = byCheck(tried, 'charset')
  return charset.state === 'fails' ? charset : byCheck(tried, 'structure')
}

function tryRequired({ claim }: Said, tried: Tried): Outcome {
  const members = claim === 'kid' || claim === 'typ' ? tried.token.header : claimsOf(tried)
  if (!members || claim === null) return untried('not-tried')
  const has = Object.hasOwn(members, claim)
  return has ? holds('claim-has', { claim, says: textOf(members[claim]) }) : fails('claim-lacks', { claim })
}

/** RFC 8693 §4.2 and RFC 9068 §2.2.3: names with spaces between. Microsoft and Okta call it scp. */
function tryScope(said: Said, tried: Tried): Outcome {
  const claims = claimsOf(tried)
  const needed = said.expected.length > 0 ? said.expected : tried.api.scope
  const value = claims?.scope ?? claims?.scp
  const has = textsOf(value).flatMap((text) => text.split(' '))
  const says = value === undefined ? '' : textOf(value)
  if (!claims || needed.length === 0) return untried('not-named', { claim: 'scope', says })
  const missing = needed.filter((each) => !has.includes(each)).join(' ')
  const values = { wanted: needed.join(' '), missing, says }
  return missing === '' ? holds('scope-has', values) : fails('scope-lacks', values)
}

/** RFC 9449 §7.1: a bound token is sent with the scheme DPoP, and with a proof. */
function tryBinding(_: Said, tried: Tried): Outcome {
  const { cnf } = claimsOf(tried) ?? {}
  const isBound = isObject(cnf) && typeof cnf.jkt === 'string'
  return isBound && /^bearer$/i.test(tried.scheme ?? '') ? fails('bound-as-bearer') : untried('not-tried')
}
