import type { Dialogue } from '../dialogue'

const device = 'device-authorization'

export const dialogue: Dialogue = {
  id: 'two-screens-and-strangers',
  title: 'What ties two screens together?',
  first: 'who-answers',
  turns: {
    'who-answers': {
      ask: 'The TV cannot be typed on, so it shows a short code. Who has to bring that code to Acme ID?',
      evidence: { flow: device, at: 'device-authorization-response' },
      evidenceName: 'what the TV is told',
      look: ['user_code', 'verification_uri'],
      hints: ['The code is short. For whom is it so short?'],
      replies: [
        {
          means: 'Ada, on a device of hers',
          any: ['ada', 'person', 'user', 'phone', 'human', 'she', 'people', 'owner'],
          right: true,
          says: 'Yes. It is short so that a person can read it here and type it there.',
          to: 'meanwhile',
        },
        {
          means: 'the TV itself',
          any: ['tv', 'television', 'device', 'itself'],
          right: false,
          says: 'The TV has another code for that, a long one. The short one is for eyes and fingers: Ada’s.',
          to: 'meanwhile',
        },
      ],
      otherwise: 'Somebody reads it and types it. Who?',
    },
    meanwhile: {
      ask: 'Meanwhile the TV has asked for its token, and this is the answer: an error. What should it do?',
      evidence: { flow: device, at: 'authorization-pending-response' },
      evidenceName: 'the first answer',
      look: ['error'],
      hints: ['Read the name of the error.'],
      replies: [
        {
          means: 'wait, and ask again',
          any: ['wait', 'again', 'poll*', 'retry', 'later', 'repeat', 'keep asking'],
          right: true,
          says: 'Yes: pending means not yet. It waits as long as it was told to, and asks again.',
          to: 'what-ties',
        },
        {
          means: 'give up and begin anew',
          any: ['give up', 'stop', 'fail*', 'new code', 'restart', 'start over', 'begin', 'error'],
          right: false,
          says: 'This one only says that Ada is not done. The codes stay good, and it asks again after a while.',
          to: 'what-ties',
        },
      ],
      otherwise: 'Is it over, or not yet done?',
    },
    'what-ties': {
      ask: 'Ada types a code and says yes. What makes sure that it is the code of the TV in front of her?',
      evidence: { flow: device, at: 'device-confirmation-page' },
      evidenceName: 'the page that shows her the code',
      hints: ['What does Acme ID know of the place where the TV stands?', 'Who sees both screens?'],
      replies: [
        {
          means: 'only Ada herself, who sees both',
          any: ['ada', 'herself', 'person', 'nothing', 'only she', 'compare*', 'eyes', 'looks', 'user'],
          right: true,
          says: 'So it is. She can compare, and no message can do it for her.',
          to: 'trust-the-name',
        },
        {
          means: 'the genuine page and her sign-in',
          any: ['page', 'password', 'factor', 'mfa', 'passkey', 'sign in', 'login', 'https', 'genuine'],
          right: false,
          says: 'They say who she is. Let us see what they say about the device.',
          to: 'phished',
        },
      ],
      otherwise: 'The TV is in one place and Acme ID in another. What connects them, here?',
    },
    phished: {
      ask: 'Here Mallory read out the code of a device of hers, and Ada did everything right on the genuine page. Which check has failed?',
      evidence: { flow: device, at: 'api-response', whatIf: 'phished' },
      evidenceName: 'the answer to Mallory’s call',
      hints: ['Look at the status.'],
      replies: [
        {
          means: 'none',
          any: ['none', 'no check', 'nothing', 'no', 'all passed', 'zero', '0'],
          right: true,
          says: 'None at all. Everything was genuine except the device.',
          to: 'trust-the-name',
        },
        {
          means: 'the check of the password',
          any: ['password', 'sign in', 'factor', 'login', 'code', 'device'],
          right: false,
          says: 'Ada’s password was right, and the code was a real one. No check failed: the photos went to Mallory.',
          to: 'trust-the-name',
        },
      ],
      otherwise: 'Was anything refused?',
    },
    'trust-the-name': {
      ask: 'On such a page Ada also reads the name of the client. Here a client has registered itself. Where does its name come from?',
      evidence: { flow: 'registration', at: 'consent-page', whatIf: 'client-name-of-someone-trusted' },
      evidenceName: 'Acme ID’s own page',
      hints: ['Whose page is it, and whose word?'],
      replies: [
        {
          means: 'from the client: it says so itself',
          any: ['client', 'itself', 'own word', 'self*', 'registration', 'anybody', 'made up', 'claim*'],
          right: true,
          says: 'Yes. The page is genuine, and the name on it is a stranger’s own word.',
          to: 'end',
        },
        {
          means: 'from Acme ID, which has checked it',
          any: ['acme', 'checked', 'verified', 'server', 'trusted', 'certificate'],
          right: false,
          says: 'It has written down what the client said. RFC 7591 asks servers to do something about that: warn people, or let only some register.',
          to: 'end',
        },
      ],
      otherwise: 'Somebody must have told Acme ID the name. Who?',
    },
  },
  end: {
    found:
      'Where one screen asks and another answers, only the person ties the two together. A genuine page says who asks for the sign-in; it says nothing of the device that gets the token, and little of a client that named itself.',
    see: [
      {
        label: 'Every check passes, and Mallory has the photos',
        place: { flow: device, at: 'api-response', whatIf: 'phished' },
      },
      {
        label: 'A borrowed name, on a genuine page',
        place: { flow: 'registration', at: 'consent-page', whatIf: 'client-name-of-someone-trusted' },
      },
    ],
  },
}
