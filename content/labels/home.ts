/** The run on the home page: what stands on it, and on its buttons. */
export const runCard = {
  title: { what: 'A run of OAuth', flow: ': the authorization code flow', when: ', just now' },
  beats: 'What happens',
  film: { pause: 'Pause', resume: 'Go on', play: 'Play', again: 'Play again' },
  token: 'The ID token of this run, a JWT',
  verdict: {
    checking: 'Checking the signature',
    valid: 'Signature valid',
    invalid: 'Signature not valid',
    unverifiable: 'Signature not checked',
    checkingWhere: ' in your browser',
    checkedWhere: ', checked in your browser',
  },
  claims: { about: 'about', for: 'for', from: 'from' },
  step: 'Step through this run',
  open: 'Open the token',
  noScript: 'The rest of this run and its token are fetched by JavaScript.',
} as const
