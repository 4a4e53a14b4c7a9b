/** What client credentials end with. */
import type { Recap } from '../../telling'

export const clientCredentialsRecap: Recap = {
  title: 'The job is done. It never touched what is Ada’s.',
  parts: [
    {
      name: 'client_secret',
      is: 'what Photoprint proves itself with',
      did: 'It showed Acme ID that it was Photoprint who asked, and went nowhere else.',
      stops: 'Asking in Photoprint’s name, which everybody knows.',
      without: {
        settings: { clientAuthentication: 'client_secret_basic' },
        whatIf: 'authentication-missing',
      },
      when: { clientAuthentication: ['client_secret_basic', 'client_secret_post'] },
    },
    {
      name: 'client_assertion',
      is: 'what Photoprint proves itself with',
      did: 'It showed Acme ID that it was Photoprint who asked. The key that signed it went nowhere.',
      stops: 'Asking in Photoprint’s name: she cannot sign for it, and a copy of its assertion is used up.',
      without: {
        settings: { clientAuthentication: 'private_key_jwt' },
        whatIf: 'assertion-replayed',
      },
      when: { clientAuthentication: ['private_key_jwt'] },
    },
    {
      name: 'scope',
      is: 'what the token allows',
      did: 'It let the job read photos, and do nothing else.',
      stops: 'Getting more out of the job than the job may do.',
      without: { whatIf: 'scope-unknown' },
    },
    {
      name: 'resource',
      is: 'the API that the token is for',
      did: 'It had the token made for the Photo API alone.',
      stops: 'Opening another API’s door with this token.',
      without: { whatIf: 'resource-of-someone-else' },
    },
    {
      name: 'access_token',
      is: 'here a JWT, good for an hour',
      did: 'It went to the API in place of the secret, and the API could check it by its signature.',
      stops: 'Writing herself a token: she cannot make the signature.',
      without: { flow: 'authorization-code', settings: { accessToken: 'jwt' }, whatIf: 'access-token-jwt-changed' },
      when: { accessToken: ['jwt'] },
    },
    {
      name: 'access_token',
      is: 'here opaque, good for an hour',
      did: 'It went to the API in place of the secret, and Acme ID could say what it was worth.',
      stops: 'Making up a token: Acme ID has no record of it.',
      without: {
        flow: 'authorization-code',
        settings: { accessToken: 'opaque' },
        whatIf: 'access-token-opaque-changed',
      },
      when: { accessToken: ['opaque'] },
    },
  ],
  onward: [
    {
      title: 'Change the key',
      text: 'The same job, night after night, while Acme ID changes the key that it signs with.',
      to: { flow: 'key-rotation' },
    },
    {
      title: 'Be Mallory',
      text: 'There is no code that could be used up. See what whoever has the secret gets.',
      to: { whatIf: 'own-token-repeated' },
    },
    {
      title: 'With Ada in it',
      text: 'As soon as the photos are hers, she has to be asked: the code flow.',
      to: { flow: 'authorization-code' },
    },
    {
      title: 'Who is asked when?',
      text: 'A token that is signed and one that is looked up, side by side.',
      to: { href: '/compare' },
    },
  ],
}
