/** What is said where two branches stand side by side. */
export const compareBranchesWords = {
  open: { verb: 'Compare', what: 'branches' },
  heading: 'Two branches side by side',
  first: 'First branch',
  second: 'Second branch',
  close: 'Close',

  shared: {
    heading: 'What they share',
    count: (count: number) =>
      count === 0
        ? 'No message was delivered before they part.'
        : count === 1
          ? 'The first message is the same one.'
          : `The first ${count} messages are the same ones.`,
  },

  parting: {
    heading: 'Where they part',
    step: (label: string) => `Next: ${label}.`,
    start: 'It begins anew:',
  },

  end: {
    heading: 'How each ends',
    refused: (party: string) => `${party} refuses`,
    log: (text: string) => `Its own log says: ${text}`,
    notRefused: 'Nobody refuses.',
    last: (number: number, title: string) => `The last message is number ${number}: ${title}`,
    state: {
      over: 'Nothing is left to do.',
      open: 'It can go on from there.',
      nowhere: 'That message is for nobody.',
    },
  },

  rows: {
    heading: 'Message by message, from there on',
    same: 'The same in both.',
    only: (branch: string) => `Not in ${branch}.`,
    missing: 'not there',
    whole: { method: 'Method', url: 'Address', status: 'Status', body: 'Body' },
  },
} as const
