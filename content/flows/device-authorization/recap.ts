/** What device authorization ends with. */
import type { Recap } from '../../telling'

export const deviceAuthorizationRecap: Recap = {
  title: 'The TV shows the photos. It never saw a password.',
  parts: [
    {
      name: 'user_code',
      is: 'the short code, for people',
      did: 'It tied Ada’s phone to the TV, by way of her eyes.',
      stops: 'Using a code that she saw some time ago: after half an hour it is dead.',
      without: { whatIf: 'user-code-late' },
    },
    {
      name: 'device_code',
      is: 'the long code, for the TV',
      did: 'It let the TV pick up the token, once.',
      stops: 'Picking up the token herself: nobody shows her this code, and nobody guesses it.',
      without: { whatIf: 'device-code-stolen' },
    },
    {
      name: 'Comparing',
      is: 'Ada’s look at both screens',
      did: 'It made sure that the code was that of the TV in front of her.',
      stops:
        'Getting Ada to say yes to a TV that stands elsewhere, as long as Ada looks at the TV itself. Nothing else here does.',
      without: { whatIf: 'phished' },
    },
    {
      name: 'interval',
      is: 'the pause between two questions',
      did: 'It kept the TV from asking all the time.',
      stops: 'Nothing: it is for honest TVs. Whoever will not wait has to be held back by other means.',
      without: { whatIf: 'asks-again-at-once' },
    },
    {
      name: 'access_token',
      is: 'all that the TV was given',
      did: 'It let the TV read photos for an hour, and do nothing else.',
      stops: 'Finding a password in the TV: none was ever typed there.',
      without: { flow: 'password' },
    },
  ],
  onward: [
    {
      title: 'Now her phone rings',
      text: 'No code to type: Acme ID itself asks Ada on her phone.',
      to: { flow: 'ciba' },
    },
    {
      title: 'Be Mallory',
      text: 'Tell Ada a code of your own, and see every check pass.',
      to: { whatIf: 'phished' },
    },
    {
      title: 'Where there is a browser',
      text: 'Question and answer in one place, and harder to phish: the code flow.',
      to: { flow: 'authorization-code' },
    },
    {
      title: 'Read a token',
      text: 'Take an access token apart: claims, signature, dates.',
      to: { href: '/tokens' },
    },
  ],
}
