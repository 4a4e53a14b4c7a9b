/** Whatever is abbreviated in what people read here, the glossary says what it stands for. */
import { expect, test } from 'vitest'
import { glossary } from '@/content/glossary/glossary'

/** Every module of content, but for the lists that are no prose of ours: the secrets that many know, and the titles of sections. */
const modules = import.meta.glob(['/content/**/*.ts', '!/content/known-secrets.ts', '!/content/specs/**'], {
  eager: true,
})

/** Not abbreviations that a reader is to understand, each with its reason. */
const exceptions: Readonly<Record<string, string>> = {
  GET: 'a method of HTTP, as it stands on the wire',
  POST: 'a method of HTTP, as it stands on the wire',
  HEAD: 'a method of HTTP, as it stands on the wire',
  PUT: 'a method of HTTP, as it stands on the wire',
  OPTIONS: 'a method of HTTP, as it stands on the wire',
  ACME: 'the stamp of Acme ID, and the name of a protocol that is said in full beside it',
  FIRST: 'a word in capitals',
  SQL: 'part of a name: a value that is an SQL injection',
  UNION: 'a word of the injection itself',
  SELECT: 'a word of the injection itself',
  PUBLIC: 'the label of a key, as it stands in its text',
  PRIVATE: 'the label of a key, as it stands in its text',
  KEY: 'the label of a key, as it stands in its text',
  CERTIFICATE: 'the label of a certificate, as it stands in its text',
  SECRET: 'a value',
  PASSWORD: 'a value',
  ENV: 'a value',
  PRINT: 'the label of a branch’s value',
  ELSEWHERE: 'the label of a branch’s value',
  KB: 'a unit',
  MB: 'a unit',
  US: 'part of a language tag, en-US',
  BASIC: 'a scheme of HTTP, as it stands on the wire',
  WWW: 'part of the name of a header',
  RSASSA: 'part of the full name of RS256, in its own entry',
  GIFT: 'the name of a file format of Moodle, which is no abbreviation there',
  AI: 'what everybody calls it by these letters',
  SSL: 'part of a name, OpenSSL',
  AWS: 'the name of a maker, as its customers know it',
  AD: 'part of a product’s name, Azure AD',
  CI: 'part of a product’s name, GitLab CI/CD',
  CD: 'part of a product’s name, GitLab CI/CD',
  ASP: 'part of a product’s name, ASP.NET',
  NET: 'part of a product’s name, ASP.NET',
  KEP: 'how Kubernetes names its proposals',
  SPIFFE: 'the name of a specification',
  SPNEGO: 'the name of a protocol that is only named here',
  NTLM: 'the name of a protocol that is only named here',
  SSH: 'the name of a program whose keys people paste',
  UUID: 'the name of a form that people paste',
  AUD: 'how a maker writes it, beside the claim aud',
  OKP: 'a value of kty, as it stands in a key',
  AKP: 'a value of kty, as it stands in a key',
  PKCS: 'part of the name of a file format',
  CSR: 'said in full beside it: a certificate request',
  CVE: 'part of the number of a report',
  ROCA: 'the name of a weakness, said beside it',
  HKDF: 'the name of a function that derives keys, said beside it',
  COSE: 'the name of a specification, said beside it',
  CBOR: 'the name of a specification that is only named here',
  CWT: 'the name of a kind of token that is only named here',
  SEC: 'part of the name of a specification',
  UTC: 'what everybody calls that time',
  CSV: 'the name of a file format that every spreadsheet opens, by the name that people know',
}

/** Capitals that stand together: two or more, with figures after them, and not inside a random value. */
const abbreviation = /(?<![\w-])[A-Z][A-Za-z]?[A-Z]+(?:s?)(?=[^\w]|$)/g

const known = new Set(glossary.flatMap(({ term, also }) => [term, ...also]).flatMap((name) => name.split(/[^A-Za-z]+/)))

test('every abbreviation in content has an entry', () => {
  const found = new Map<string, string>()
  for (const [file, module] of Object.entries(modules))
    for (const text of prose(module))
      for (const [word] of text.matchAll(abbreviation))
        found.set(word.replace(/s$/, ''), `${file}: ${text.slice(0, 80)}`)
  expect(found.size).toBeGreaterThan(25)
  const unknown = [...found].filter(([word]) => !known.has(word) && !Object.hasOwn(exceptions, word))
  expect(unknown).toEqual([])
})

/** Texts with more than one word. What makes a text of values is called with some. */
function prose(value: unknown): string[] {
  if (typeof value === 'string') return / /.test(value) ? [value] : []
  if (typeof value === 'function') return prose(called(value as (...values: unknown[]) => unknown))
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(prose)
}

function called(makes: (...values: unknown[]) => unknown): unknown {
  try {
    return makes(2, 3, 4)
  } catch {
    return null
  }
}
