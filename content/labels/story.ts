/** What the controls of the story say. */
export const storyWords = {
  list: 'Beats',
  all: 'All parts of the story',
  folded: (beat: number) => `Messages of part ${beat}`,
  messages: (count: number) => (count === 1 ? '1 message' : `${count} messages`),
  messagesOf: (count: number, beat: number) => `${count} messages of part ${beat}`,
  whatIfs: (count: number) => (count === 1 ? '1 what-if' : `${count} what-ifs`),
  route: (from: string, to: string) => `${from} to ${to}:`,
  refused: (says: string) => `Not so this time: “${says}”`,

  view: { legend: 'How much is shown', story: 'Story', messages: 'Every message' },
  settings: 'Settings',

  nothingSent: 'Nothing has been sent yet.',
  howToFollow: 'What is new comes first, in yellow. Choose a value to see where it has been.',
  newOne: (name: string) => `${name} (new)`,

  part: (number: number, of: number) => `${number} of ${of}`,
  parts: (count: number) => `${count} parts`,
  theEnd: (messages: number) => `The end. ${messages} messages, all of them real.`,

  front: 'Front channel: through Ada’s browser',
  back: 'Back channel: not through Ada’s browser',
  script: 'From the page, by its script: Ada’s browser sends it',
  whatIf: 'What if…',
  byHand: 'Change it by hand',
  closeEditor: 'Close the editor',
  closer: 'Look at this message closely',
  cast: 'Who is who',

  next: {
    recap: 'what each part was for',
    return: 'back to the story',
    nothing: 'nothing is left to do here',
    goOn: 'go on',
    /** Where somebody is to say first what comes next. */
    hidden: 'say what happens, and see',
    hiddenMessage: 'deliver this message',
  },

  recap: {
    region: 'Recap',
    lead: (messages: number, things: string) =>
      `${messages} messages, and ${things} things that kept them safe. Take any one away, and see what Mallory makes of it.`,
    part: 'Part',
    did: 'What it did',
    stops: 'What it keeps Mallory from',
    without: 'Try it without',
    withoutOf: (name: string) => `Try it without ${name}`,
    onward: 'What next?',
    seen: 'Who has seen what',
    has: 'yes',
    hasNot: 'no',
  },

  /** For who listens. */
  said: (number: number, of: number, says: string, text: string) => `Part ${number} of ${of}. ${says}. ${text}`,
  saidStart: (question: string, text: string) => `The start. ${question} ${text}`,
  saidRecap: (title: string) => `The end. ${title}`,
} as const

export const linkWords = {
  copy: 'Copy link',
  copied: 'Copied. It opens at this place, afresh.',
  copyFailed: 'This browser did not allow it. Copy the address of the page.',
} as const
