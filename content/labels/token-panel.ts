/** What the panel says that shows one token in full. */
export const tokenPanelWords = {
  header: 'Header',
  claims: 'Claims',
  follow: 'Follow',
  followThis: 'Follow this value',
  followNamed: (name: string) => `Follow ${name}`,
  more: { word: 'More', about: (name: string) => ` about ${name}` },
  madeBy: (who: string) => `Made by: ${who}`,
  reliedOnBy: (who: string) => `Relied on by: ${who}`,
  ifItLies: (then: string) => `If it lies: ${then}`,
  verdict: {
    checking: 'Checking the signature',
    valid: 'Signature valid',
    invalid: 'Signature not valid',
    unverifiable: "Can't be verified",
  },
  aKey: 'a key',
  theKey: 'key',
  /** Stands after the algorithm and the key. */
  checked: (source: string) => `from ${source}, checked in this page just now`,
  issuersKeys: (issuer: string, from: string | null) => `${issuer}’s JWKS${from === null ? '' : `, ${from}`}`,
  notLoaded: 'The code that checks signatures could not be loaded. Reload the page to try again.',
} as const
