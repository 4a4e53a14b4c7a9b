import type { Dialogue } from '../dialogue'
import { places } from '../lessons/the-next-hop/places'

const hop = { flow: 'token-exchange' } as const

export const dialogue: Dialogue = {
  id: 'the-next-hop',
  title: 'Which of five services checks, and with which token?',
  first: 'job',
  turns: {
    job: {
      ask: 'Photoprint sends a job to its print service, with Ada’s token. For whom is this token?',
      evidence: { ...hop, at: 'print-job-request' },
      evidenceName: 'the job',
      look: ['aud'],
      hints: ['Every token says for whom it is, in one claim.', 'Look at aud.'],
      replies: [
        {
          means: 'for the print service',
          any: ['print service', 'print', 'printer', 'print.photoprint.test'],
          right: true,
          says: 'Yes, and for nobody else. Now the print service needs Ada’s photos.',
          to: 'pass-on',
        },
        {
          means: 'for every service that works for Ada',
          any: ['every*', 'all', 'any', 'everyone'],
          right: false,
          says: 'Its aud has one name. Let us see what that means at another door.',
          to: 'refused',
        },
        {
          means: 'for Photoprint',
          any: ['photoprint', 'client', 'ada'],
          right: false,
          says: 'Photoprint is the client: it carries the token. The one that it is for stands in aud.',
          to: 'refused',
        },
      ],
      otherwise: 'Look for the claim that names the receiver.',
    },
    'pass-on': {
      ask: 'The print service could simply send this token on to the Photo API. What would the Photo API do?',
      evidence: { ...hop, at: 'print-job-request' },
      evidenceName: 'the job',
      look: ['aud', 'sub'],
      hints: ['It checks more than the signature.'],
      replies: [
        {
          means: 'refuse it: it is for another service',
          any: ['refus*', 'reject*', 'no', 'aud', 'audience', 'turn away', 'not for'],
          right: true,
          says: 'It has to. Otherwise every service could use each token at all the others.',
          to: 'how',
        },
        {
          means: 'take it: it is genuine and Ada’s',
          any: ['accept*', 'take*', 'genuine', 'yes', 'works'],
          right: false,
          says: 'It is both. See what happens when it is shown there.',
          to: 'refused',
        },
      ],
      otherwise: 'Either it takes the token, or it refuses. Which, and why?',
    },
    refused: {
      ask: 'Here the token was shown at the Photo API. What was wrong with it?',
      evidence: { ...hop, at: 'api-error-response', whatIf: 'token-jwt-sent-straight-on' },
      evidenceName: 'the refusal',
      hints: ['The signature is right, and it has not expired.', 'The Photo API looked for its own name.'],
      replies: [
        {
          means: 'it is made out to another service',
          any: ['aud', 'audience', 'another service', 'print service', 'made out', 'not for', 'for another'],
          right: true,
          says: 'Yes. So the print service needs another token, for the Photo API and for Ada.',
          to: 'how',
        },
        {
          means: 'it is not signed correctly',
          any: ['signature', 'signed', 'key', 'fake'],
          right: false,
          says: 'The signature is Acme ID’s and it fits. It is the audience that does not.',
          to: 'how',
        },
      ],
      otherwise: 'Think of what a token says besides whose it is.',
    },
    how: {
      ask: 'How does the print service get a token for the Photo API that is about Ada?',
      evidence: { ...hop, at: 'token-exchange-request' },
      evidenceName: 'the request to Acme ID',
      look: ['subject_token', 'resource', 'grant_type'],
      hints: ['It has something that shows that Ada plays a part in this.'],
      replies: [
        {
          means: 'it trades Ada’s token at Acme ID',
          any: ['trade*', 'exchange*', 'subject token', 'swap*', 'acme', 'show* token'],
          right: true,
          says: 'It proves who it is, shows the token that it was given, and says where it wants to go.',
          to: 'who',
        },
        {
          means: 'with its own client credentials, and Ada’s id beside them',
          any: ['client credentials', 'credentials', 'own token', 'id', 'user id'],
          right: false,
          says: 'Then nothing from Ada would be in it, and the Photo API would have to believe a name. Look at what is sent instead.',
          to: 'who',
        },
        {
          means: 'it asks Ada to sign in again',
          any: ['ada', 'sign in', 'login', 'password', 'ask*'],
          right: false,
          says: 'Ada is at Photoprint, and does not even know the print service. It has to go without her.',
          to: 'who',
        },
      ],
      otherwise: 'Look at the parameters of this request. Which of them comes from the job?',
    },
    who: {
      ask: 'This is the call with the new token. Who is its sub, and who acts?',
      evidence: { ...hop, at: 'api-request' },
      evidenceName: 'the call to the Photo API',
      look: ['sub', 'act', 'aud'],
      hints: ['There are two names in it, in two claims.'],
      replies: [
        {
          means: 'Ada is the subject, and the print service acts',
          any: ['ada print*', 'ada subject', 'print* acts', 'act print*'],
          right: true,
          says: 'So the Photo API knows both, and can write both into its book.',
          to: 'leak',
        },
        {
          means: 'the print service is both',
          any: ['print*', 'service', 'both'],
          right: false,
          says: 'Then Ada would be lost. sub is Ada still, and act has the name of the service.',
          to: 'leak',
        },
      ],
      otherwise: 'Look at sub and at act.',
    },
    leak: {
      ask: 'The first token turns up in a log, and a thief wants to trade it in the same way. What stops her?',
      evidence: { ...hop, at: 'token-error-response', whatIf: 'exchange-without-authentication' },
      evidenceName: 'an exchange without the secret',
      hints: ['What did the print service have to bring besides Ada’s token?'],
      replies: [
        {
          means: 'she cannot prove to be the print service',
          any: ['secret', 'prove', 'authenticat*', 'not print service', 'credentials', 'who she is'],
          right: true,
          says: 'Yes. At this server only the print service may trade it, and it has to prove who it is.',
          to: 'end',
        },
        {
          means: 'nothing: she has the token',
          any: ['nothing', 'nobody', 'she has', 'can'],
          right: false,
          says: 'The token alone is not enough here, as you see: Acme ID asks who is trading.',
          to: 'end',
        },
      ],
      otherwise: 'Look at what is missing in this request.',
    },
  },
  end: {
    found:
      'Each service checks for itself and takes only tokens that are made out to it. To go on for a person it trades the token for one for the next service. That one says about whom it is and who acts, so a leak opens one door and no other.',
    see: [places.straightOn, places.exchanged, places.onward],
  },
}
