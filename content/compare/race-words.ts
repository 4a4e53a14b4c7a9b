/** The words of the two races, and of what each remedy costs. */
import type { Asks } from './races'

export const raceWords = {
  revoke: {
    title: 'The revoke race',
    lead: 'Photoprint is let in by all of them. Then everything is taken back at the same moment, and Photoprint goes on calling, once a second, with what it has. The tokens live for twenty seconds.',
    groups: [
      { asks: 'every-call', title: 'Somebody is asked at every call' },
      { asks: 'now-and-then', title: 'Somebody is asked now and then' },
      { asks: 'never', title: 'Nobody is asked' },
    ] satisfies { asks: Asks; title: string }[],
    start: 'Run the race',
    again: 'Race again',
    stop: 'Stop',
    ready: (runs: number) => `Takes about 25 seconds, with ${runs} real runs of your own.`,
    expected: 'Expected',
    expectedNote: 'Expected by the lifetimes, not measured yet.',
    measured: 'Kept out',
    takenBack: 'Everything is taken back',
    seconds: (seconds: number) => `${seconds} s`,
    key: { expected: 'expected', letIn: 'let in', keptOut: 'kept out', hatched: 'let in, though taken back' },
    atOnce: 'at once',
    after: (seconds: number) => `${seconds} s later`,
    about: (seconds: number) => `about ${seconds} s later`,
    preparing: 'Ada signs in, in each of the runs, and Photoprint calls.',
    revoked: 'Taken back, everywhere at once.',
    clock: (seconds: number) => `${seconds} s since everything was taken back`,
    letIn: 'let in',
    keptOut: 'kept out',
    going: 'still let in',
    over: 'All doors are closed.',
    stopped: 'Stopped.',
    seeLast: 'See the refusal',
    lane: (title: string) => `Calls of Photoprint, ${title}`,
    expectedLane: (title: string) => `Calls of Photoprint as expected, ${title}`,
  },
  remedies: {
    title: 'What each remedy costs',
    columns: { remedy: 'Remedy', does: 'What it does', costs: 'What it costs, counted' },
    shortLife: {
      name: 'A short life',
      does: 'The copy is good for less long.',
      costs: (bytes: number, perHour: number) =>
        `A refresh takes ${bytes} bytes, there and back. With tokens of twenty seconds that is ${perHour} of them an hour for each user, with tokens of five minutes 12.`,
    },
    denylist: {
      name: 'A denylist',
      does: 'The JWT dies at once.',
      costs: (lookUps: number) =>
        `${lookUps} look-up at every call, where there was none. And a list that has to be the same at every API, and to be kept until the last token on it has expired.`,
    },
    introspection: {
      name: 'Asking every time (introspection)',
      does: 'The token dies at once, and nothing has to be kept at the API.',
      costs: (calls: number, bytes: number) =>
        `${calls} question to Acme ID at every call: ${bytes} bytes, there and back, and its time.`,
    },
  },
  key: {
    title: 'The key race',
    lead: 'The key that signs is changed. Who notices, and who breaks? Where the key was only old, nobody should notice. Where it has leaked, noticing nothing is the failure: for as long as the old key is good anywhere, what a thief signs with it is let in.',
    ways: [
      {
        id: 'soft',
        label: 'Change it step by step',
        is: 'The next key is published first, then it signs. The old one goes when the last token that it signed has expired.',
      },
      {
        id: 'hard',
        label: 'Change it at once',
        is: 'The old key is gone in the same moment. Photoprint calls with what it had.',
      },
      {
        id: 'leaked',
        label: 'It has leaked',
        is: 'Mallory has the key. She forges a token that nobody issued, good for a year, and calls with it.',
      },
    ],
    noKey: 'There is no key to change: nothing happens.',
    noLeak: 'What is shown is not signed: there is no key that could forge it.',
    forged: 'She calls with her forged token.',
    thiefIn: 'Mallory is let in.',
    thiefOut: 'Mallory is kept out.',
    still: 'Photoprint is let in: it notices nothing.',
    broken: 'Photoprint is kept out, and so is everybody: all have to sign in again.',
    cached:
      'Acme ID no longer publishes the old key. The API still has it in its cache, and goes on accepting it until it fetches the keys again.',
    notYet: 'Not tried yet.',
    running: 'Changing the keys',
    see: 'See it',
  },
  problem: 'The server did not answer as expected:',
} as const
