/** What is said on a handout, and on the page that shows it before it is printed. */
export const handoutWords = {
  title: (flow: string) => `Handout: ${flow}`,
  of: (flow: string) => `Handout of ${flow}`,
  session: (title: string) => `From the session “${title}”`,
  noSession: {
    title: 'No session in this link',
    text: 'A handout of a session needs the link that the set list gives. This one is missing, cut short, or of another kind.',
    back: 'Make a set list',
  },
  nothing: 'No entry of this session is a flow, so there is nothing to print. Add a flow to the set list.',

  controls: {
    region: 'Before it is printed',
    print: 'Print',
    blanks: 'Leave blanks to fill in',
    whole: 'Fill in everything',
    answers: 'The answers alone',
    sheet: 'Back to the sheet',
    stage: 'See it on the stage',
    how: 'At most four pages of A4. It reads well in black and white.',
  },

  real: (date: string) => `From a real run, played on ${date}.`,
  blanksLead: 'Fill in the lines. The same number stands for the same word.',
  question: 'The question',
  cast: 'Who is who',
  picture: 'The story in a picture',
  pictureLead:
    'A dashed arrow goes through a browser, a solid one does not. Numbers count all the messages of the run.',
  numbers: (first: number, last: number) => (first === last ? `message ${first}` : `messages ${first} to ${last}`),
  numbered: (number: number) => `message ${number}`,

  beats: 'Beat by beat',
  to: '→',
  goesTo: ' to ',
  nobody: 'nobody',
  way: { front: 'through the browser', back: 'not through the browser', script: 'from the page, by its script' },
  noMessage: 'It does not come to this with these settings.',

  tokens: 'What is in the token',
  token: (kind: string, number: number) => `${kind}, from message ${number}`,
  part: { header: 'Header', payload: 'Payload' },
  member: { name: 'Name', value: 'Value', is: 'What it is' },
  time: (absolute: string) => `Here ${absolute}.`,
  opaque: (number: number) =>
    `The access token in message ${number} is opaque: nothing is written in it, so there is nothing to decode. Whoever gets it has to ask.`,
  noToken: 'No token comes in this story.',

  recap: 'What each part is for, and what it stops',
  parts: { part: 'Part', did: 'What it did', stops: 'What it stops' },

  whatIfs: 'What if something is changed',
  whatIf: (title: string) => `What if ${title}?`,
  refuses: (party: string) => `${party} refuses`,
  says: 'and answers',
  log: (party: string) => `In the log of ${party}:`,
  nobodyRefuses: 'Nobody refuses.',

  answers: 'Answers',
  answersOf: (flow: string) => `Answers to ${flow}`,
  blank: (number: number) => `blank ${number}`,
  noAnswers: 'Nothing was left out.',
} as const
