/** Words for the parameters of signing in and out. */

import type { ParameterWords } from '@/content/types'
import { backchannelSpec, oidc, rfc, rpLogout } from '@/content/words/specs'
import type { ParameterName } from '@/lib/world/parameters'

export const openidParameters = {
  name: {
    is: 'Ada’s name, as she wants it to be shown.',
    madeBy: 'Acme ID, from what it knows of her. The scope profile lets it be told.',
    checkedBy: 'Nobody can. It is no identifier: two people may have one name, and names change.',
    without: 'The site knows that it is the same person as last time, and not what to call her.',
    spec: oidc('5.1', 'StandardClaims'),
  },
  photobook_session: {
    is: 'The number by which Photobook knows Ada’s browser again. It has nothing to do with the cookies of Photoprint or Acme ID.',
    madeBy: 'Photobook, at random.',
    checkedBy: 'Photobook, against its own memory.',
    without: 'Photobook could not tell which browser had asked, and could not remember who signed in.',
    spec: rfc(6265, '8.4'),
  },
  id_token_hint: {
    is: 'The ID token that the site was given when Ada signed in: a hint about whose session is to end, and who asks for it.',
    madeBy: 'Acme ID, at that time. The site kept it.',
    checkedBy: 'Acme ID: that it signed it itself, for this client. It may have expired.',
    without: 'Acme ID has to go by client_id and by what Ada answers.',
    spec: rpLogout('2'),
  },
  post_logout_redirect_uri: {
    is: 'Where the browser is to be sent after signing out.',
    madeBy: 'The site.',
    checkedBy: 'Acme ID, against the addresses that this site has registered, character by character.',
    without: 'Ada ends up on a page of Acme ID’s.',
    spec: rpLogout('2'),
  },
  logout: {
    is: 'What Ada answered: yes means everywhere. This field is Acme ID’s own.',
    madeBy: 'Ada, with the button that she pressed.',
    checkedBy: 'Acme ID.',
    without: 'Only the site that asked is signed out, and her session at Acme ID goes on.',
    spec: rpLogout('2'),
  },
  logout_token: {
    is: 'A signed statement of Acme ID’s that a session is over.',
    madeBy: 'Acme ID, one for each site that Ada is signed in to.',
    checkedBy:
      'The site that gets it: signature, iss, aud, exp and iat as with an ID token, then events, sid or sub, jti, and that there is no nonce.',
    without: 'The site is told nothing, and answers 400.',
    spec: backchannelSpec('2.6'),
  },
  post_logout_redirect_uris: {
    is: 'Where Acme ID may send a browser back to after somebody has signed out.',
    madeBy: 'Acme ID, as Photoprint did not say.',
    checkedBy: 'Acme ID, each time that a post_logout_redirect_uri comes in.',
    without: 'After signing out, Ada stays on a page of Acme ID’s.',
    spec: rpLogout('3.1'),
  },
  backchannel_logout_session_required: {
    is: 'Whether Photoprint needs to be told which session is over, by sid, and not only whose.',
    madeBy: 'Acme ID, as Photoprint did not say.',
    checkedBy: 'Acme ID, which then puts sid into ID tokens and logout tokens.',
    without: 'A logout token may name the person alone, and then all sessions of that person are meant.',
    spec: backchannelSpec('2.2'),
  },
} satisfies Partial<Record<ParameterName, ParameterWords>>
