/** What logout ends with. */
import type { Recap } from '../../telling'

export const logoutRecap: Recap = {
  title: 'One button, three sessions: each of them has to be ended.',
  parts: [
    {
      name: 'id_token_hint',
      is: 'her ID token, shown once more',
      did: 'Told Acme ID who is leaving, and which site she comes from.',
      stops: 'Making up a hint of her own.',
      without: { whatIf: 'hint-changed' },
    },
    {
      name: 'post_logout_redirect_uri',
      is: 'where to go afterwards',
      did: 'Brought Ada back to an address that Photoprint had registered.',
      stops: 'Sending people from Acme ID to a page of hers that asks for their password.',
      without: { whatIf: 'sent-on-to-someone-else' },
    },
    {
      name: 'xsrf',
      is: 'a secret in Acme ID’s form',
      did: 'Showed that the button was pressed on Acme ID’s own page.',
      stops: 'Pressing it for Ada from a page of hers: cross-site request forgery.',
      without: { whatIf: 'confirmed-by-someone-else' },
    },
    {
      name: 'logout_token',
      is: 'a signed JWT',
      did: 'Told each site whose session is over.',
      stops: 'Sitting down at Ada’s computer, and being Ada at Photobook.',
      without: { settings: { backchannelLogout: 'off' } },
      when: { backchannelLogout: ['on'] },
    },
    {
      name: 'access_token',
      is: 'here a JWT',
      did: 'Stayed good when Ada had left: the Photo API asks nobody about it.',
      stops: 'Only using her copy for longer than an hour.',
      without: { settings: { accessToken: 'opaque' } },
      when: { accessToken: ['jwt'] },
    },
    {
      name: 'access_token',
      is: 'here a random string',
      did: 'Ended with Ada’s session: the Photo API asks Acme ID about it.',
      stops: 'Using her copy once Ada has left.',
      without: { settings: { accessToken: 'jwt' } },
      when: { accessToken: ['opaque'] },
    },
  ],
  onward: [
    {
      title: 'Call a token back',
      text: 'Ada has left, and a token is still good. See how it is ended, and who notices.',
      to: { flow: 'revocation' },
    },
    {
      title: 'Be Mallory',
      text: 'Change a logout token on its way, to sign somebody else out.',
      to: { whatIf: 'logout-token-changed' },
    },
    {
      title: 'How she came in',
      text: 'One sign-in for two sites, from the beginning.',
      to: { flow: 'openid-connect' },
    },
    { title: 'OAuth or JWT?', text: 'What a thief still has after a logout, in four ways.', to: { href: '/compare' } },
  ],
}
