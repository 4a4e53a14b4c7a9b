import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { TokenPanel, type TokenPanelProps } from '../../../components/token/token-panel'
import { claimWords, headerWords } from '../../../content/words/claims/claims'
import { vectors } from '../jwt/vectors'

const { token, key } = vectors[1]
const base: TokenPanelProps = {
  kind: 'ID token',
  token,
  jwks: { keys: [key] },
  jwksFrom: 'message 20',
  now: 1_300_819_380_000,
  explain: { header: headerWords, claims: claimWords },
}

describe('TokenPanel on the server', () => {
  it('claims nothing that it has not checked', () => {
    const html = render({})
    expect(html).toContain('Checking the signature')
    expect(html).not.toMatch(/Signature valid|Signature not valid|Can&#x27;t be verified/)
  })

  it('shows header and claims with their words and times', () => {
    const html = render({})
    expect(html).toMatch(/<fieldset[^>]*><legend[^>]*>ID token</)
    expect(html).toContain('>ES256<')
    expect(html).toContain(claimWords.iss.spec.label)
    expect(html).toContain('22 Mar 2011, 18:43:00 UTC</time>, now')
  })

  it('says of a reference at once that it cannot be verified', () => {
    const html = render({ kind: 'Access token', token: 'Yz1bqS3vbXyqMTrPZK9KkWsZ8ZcJ2gkU' })
    expect(html).toContain('Can&#x27;t be verified')
    expect(html).toContain('Only Acme ID can say what it is worth')
  })

  it('says of a damaged token which segment is damaged', () => {
    const html = render({ token: token.replace('.', '.*') })
    expect(html).toContain('Signature not valid')
    expect(html).toContain('The payload has &quot;*&quot; at character 1')
  })

  it('offers to follow every value, and shows where it came from', () => {
    const html = render({ onFollow: () => {}, provenance: (value) => (value === 'joe' ? 'from: message 3' : null) })
    expect(html).toContain('aria-label="Follow iss"')
    expect(html).toContain('aria-label="Follow alg"')
    expect(html.match(/from: message 3/g)).toHaveLength(1)
  })

  it('shows members with names that objects have anyway', () => {
    const payload = Buffer.from('{"constructor":"x","__proto__":"y"}').toString('base64url')
    expect(render({ token: `eyJhbGciOiJFUzI1NiJ9.${payload}.AAAA` })).toMatch(/>constructor<.*>__proto__</)
  })
})

function render(props: Partial<TokenPanelProps>): string {
  return renderToStaticMarkup(createElement(TokenPanel, { ...base, ...props }))
}
