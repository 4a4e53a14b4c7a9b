import type { Dialogue } from '../dialogue'

const page = { client: 'browser-app' } as const

export const dialogue: Dialogue = {
  id: 'choosing-a-flow',
  title: 'A page, a server, a phone, a nightly job: which flow?',
  first: 'nobody-there',
  turns: {
    'nobody-there': {
      ask: 'A shop has a page, a phone app and a job that runs at midnight. Begin with the job: it tidies the shop’s own pictures. Whose permission does it need?',
      evidence: { flow: 'client-credentials', at: 'client-credentials-request' },
      evidenceName: 'what the job sends',
      look: ['grant_type', 'authorization'],
      hints: ['Whose pictures are they?', 'Who could be asked at midnight?'],
      replies: [
        {
          means: 'nobody’s: it acts in its own name',
          any: ['nobody', 'no one', 'none', 'own name', 'itself', 'its own', 'the shop', 'shop', 'client', 'job'],
          right: true,
          says: 'Yes. It shows who it is, and gets a token about itself. That is client credentials.',
          to: 'page',
        },
        {
          means: 'that of a user, whose id it sends along',
          any: ['user', 'ada', 'customer', 'person', 'user id', 'owner'],
          right: false,
          says: 'Then somebody could say no, and nobody is there. Let us see whom the token is about.',
          to: 'about-whom',
        },
      ],
      otherwise: 'Is there a person in this, or not?',
    },
    'about-whom': {
      ask: 'This is the token that the job was given. Whom does it say it is about?',
      evidence: { flow: 'client-credentials', at: 'client-credentials-response', tab: 'token-0' },
      evidenceName: 'the job’s token',
      look: ['sub', 'client_id'],
      hints: ['Look at sub, and at client_id.'],
      replies: [
        {
          means: 'the client itself',
          any: ['client', 'photoprint', 'itself', 'the job', 'app', 'program', 'same as client_id'],
          right: true,
          says: 'Both name the client. No person took part, so none is in it.',
          to: 'page',
        },
        {
          means: 'Ada',
          any: ['ada', 'user', 'person', 'owner', 'customer'],
          right: false,
          says: 'She was never asked. sub says the same as client_id here: the client.',
          to: 'page',
        },
      ],
      otherwise: 'Read the claim sub in the token.',
    },
    page: {
      ask: 'Now the page. It has no server behind it, so it cannot keep a secret. How should it get Ada’s token?',
      evidence: { flow: 'authorization-code', at: 'authorization-request', settings: page },
      evidenceName: 'a page that asks',
      look: ['response_type', 'code_challenge'],
      hints: [
        'What does response_type say in this message?',
        'Something has to come back in an address. What may everybody read?',
      ],
      replies: [
        {
          means: 'with a code and PKCE',
          any: ['code', 'pkce', 'authorization code', 'verifier', 'challenge', 'code flow'],
          right: true,
          says: 'Yes. The code goes through the address, and the verifier never does.',
          to: 'without-secret',
        },
        {
          means: 'in the address, by the implicit grant',
          any: ['implicit', 'fragment', 'address', 'url', 'token directly', 'hash'],
          right: false,
          says: 'That was the way in 2012. Look at what Mallory does with it.',
          to: 'history',
        },
        {
          means: 'with a secret that is well hidden',
          any: ['secret', 'hidden', 'hide', 'obfuscate*', 'encrypt*', 'client credentials', 'api key', 'key'],
          right: false,
          says: 'Everything that the page has, its visitors have. Suppose it got the token in an address instead.',
          to: 'history',
        },
      ],
      otherwise: 'What travels in the address when the browser comes back: a token, or something else?',
    },
    history: {
      ask: 'Here the token stood in the address, and Mallory has read the history of that browser. Who refuses her?',
      evidence: { flow: 'implicit', at: 'api-response', whatIf: 'token-read-from-history' },
      evidenceName: 'the API’s answer to Mallory’s call',
      hints: ['Look at the status of this answer.'],
      replies: [
        {
          means: 'nobody',
          any: ['nobody', 'no one', 'none', 'noone', 'she gets in', 'accepted', '200'],
          right: true,
          says: 'Right. A code in its place would have been used up, and worthless without the verifier.',
          to: 'without-secret',
        },
        {
          means: 'the Photo API',
          any: ['api', 'resource server', 'photo api', 'refuse*'],
          right: false,
          says: 'It answered with photos. A token from an address is as good as any other; a code would not have been.',
          to: 'without-secret',
        },
      ],
      otherwise: 'Was she refused at all? Look at the answer.',
    },
    'without-secret': {
      ask: 'The phone app cannot keep a secret either. The designers would like a password form of its own in it. What would the app then have that it has not got with a code?',
      evidence: { flow: 'password', at: 'password-token-request' },
      evidenceName: 'an app that asks for the password',
      look: ['password', 'grant_type'],
      hints: ['For how long is a code good, and for how long is this?'],
      replies: [
        {
          means: 'Ada’s password, and so her whole account',
          any: ['password', 'account', 'everything', 'credentials', 'whole', 'full access', 'all'],
          right: true,
          says: 'Yes, and for as long as she does not change it. So a phone app opens the system’s browser and takes the code flow with PKCE too.',
          to: 'three-questions',
        },
        {
          means: 'nothing more: a token, as before',
          any: ['nothing', 'same', 'token', 'no difference', 'only token'],
          right: false,
          says: 'Look at the request again: before it has a token it has her password, and it may keep that.',
          to: 'three-questions',
        },
      ],
      otherwise: 'Compare what is in this request with a request that brings a code.',
    },
    'three-questions': {
      ask: 'Page, app and job are done. Tomorrow there is a television on the shop’s wall. What do you have to know of it before you can choose?',
      evidence: { flow: 'device-authorization', at: 'device-authorization-response' },
      evidenceName: 'what a television is told',
      look: ['user_code', 'verification_uri'],
      hints: ['Think of what decided it for the job, and what for the page.'],
      replies: [
        {
          means: 'whether a person is involved, and whether it has a browser',
          any: ['person', 'user', 'browser', 'keyboard', 'screen', 'secret', 'type', 'whose', 'input'],
          right: true,
          says: 'Those are the questions. A person yes, a browser no: so it shows a code, and she answers elsewhere.',
          to: 'end',
        },
        {
          means: 'which of the four grants is made for it',
          any: ['grant', 'four', 'app type', 'kind of app', 'framework', 'language'],
          right: false,
          says: 'Two of the four are not to be used, and none of them is for a television. Ask for the person, the secret and the browser instead.',
          to: 'end',
        },
      ],
      otherwise: 'What was different between the job and the page, apart from the code they are written in?',
    },
  },
  end: {
    found:
      'Three questions choose: is a person involved, can the program keep a secret, has it a browser? No person means client credentials, a person and a browser the code flow with PKCE, a person without a browser the device flow. A token in an address and a password in an app are not to be used any more.',
    see: [
      { label: 'The map of the flows', page: '/flows' },
      { label: 'A page, with a code', place: { flow: 'authorization-code', at: 'token-request', settings: page } },
    ],
  },
}
