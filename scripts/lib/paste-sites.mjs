/** Sites that read a pasted token, for `scripts/paste.mjs`: how each is taken hold of, and nothing of theirs. */

/**
 * `path`: where the bench is. `box`, `key`: selectors of the fields. `decoded`: what holds the claims once they are
 * read. `verdict`: what says whether the signature is good, with the words for both; `null` where a site never says.
 */
export const sites = {
  claimcheck: {
    path: '/tokens',
    box: 'textarea >> nth=0',
    key: 'role=textbox[name="Key"]',
    decoded: '[role=group]',
    verdict: { in: '[role=status][aria-label=Verdict]', good: /^\W*Acceptable/, bad: /Not acceptable/ },
  },
  // Not tried against these sites yet: where a page of theirs is otherwise, its line has to be changed.
  'jwt.io': {
    path: '/',
    box: '[aria-label="JWT editor input"], textarea >> nth=0',
    key: '[aria-label="Secret editor input"], textarea >> nth=1',
    decoded: 'main',
    verdict: { in: 'main', good: /signature verified/i, bad: /invalid signature/i },
  },
  protocolsoup: {
    path: '/looking-glass',
    box: 'textarea >> nth=0',
    key: null,
    decoded: 'main',
    verdict: null,
  },
}
