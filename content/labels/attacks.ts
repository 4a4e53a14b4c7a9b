/** The room of the labs: the list, the map, and what stands around each lab. */
const levels = {
  watched: 'watched',
  done: (hints: number) =>
    hints === 0 ? 'done without hints' : `done with ${hints} ${hints === 1 ? 'hint' : 'hints'}`,
  fixed: 'mended',
} as const

export const attacksWords = {
  title: 'Break it',
  lead: (labs: number) =>
    `${labs} ${labs === 1 ? 'attack that runs' : 'attacks that run'} for real, each against a party with one protection off. Watch Mallory do it, do it yourself, then mend the code and play it again. Nothing here reaches a real host.`,
  list: 'Labs',
  number: (number: number) => `${number}`,
  faults: {
    title: 'Find the fault',
    lead: 'Nobody attacks here. A run fails, or it should have failed: find out why from the messages and the logs.',
  },
  levels,
  progress: 'What you do here is kept in this browser, and nobody scores it.',
  map: {
    title: 'What each parameter stops',
    lead: 'Each parameter was added because of an attack. The link leads to the lab in which it is missing, or is not checked.',
    parameter: 'Parameter',
    stops: 'Stops',
  },
} as const

export const labWords = {
  place: (number: number, of: number, name: string) => `Lab ${number} of ${of} · ${name}`,
  off: 'Switched off in this world',
  ways: {
    label: 'Three ways into this lab',
    watch: { name: 'Watch', open: 'Mallory does it' },
    yourself: { name: 'Do it yourself', open: 'three hints' },
    fix: { name: 'Fix it', open: 'change one line' },
  },
  begin: {
    title: 'Three ways in',
    watch: 'Mallory does it, and you are told what she does, message by message.',
    yourself: 'You are Mallory. There are three hints, and the servers say whether you got there.',
    fix: 'You choose the line that stops it. The attack is played again, and so is everybody honest.',
  },
  console: {
    /** The name by which it is found. */
    label: "Mallory's console",
    title: 'Mallory’s console',
    browser: 'Her browser',
    nowhere: 'nothing is open yet',
    seen: 'What she has seen',
    nothing: 'Nothing yet.',
    message: (number: number) => `message ${number}`,
    own: 'her own',
    isNew: 'new',
  },
  watch: {
    playing: 'The parties are playing it …',
    beat: (number: number, of: number) => `${number} of ${of}`,
    back: 'Back',
    next: 'Next',
    messages: 'Messages so far',
    again: 'Try again',
    onward: 'Now do it yourself',
  },
  ladder: {
    route: (number: number, from: string, to: string) => `Message ${number}, ${from} to ${to}: `,
    nobody: 'nobody',
    unfold: (count: number) => (count === 1 ? 'Show the message before' : `Show the ${count} messages before`),
    fold: 'Hide the messages before',
  },
  verdict: {
    label: 'Verdict',
    worked: 'The attack worked',
    failed: 'The attack failed',
    said: (number: number) => `Message ${number} shows it.`,
    refused: (by: string) => `Refused by ${by}. Its log says:`,
    silent: 'Nobody refused anything, and Mallory did not get what she wanted.',
  },
  code: {
    group: 'Vulnerable code',
    title: 'The line that let it happen',
    place: (party: string, where: string) => `${party}, ${where}`,
    runs: 'as it runs here',
    out: 'taken out',
    in: 'put in',
  },
  fix: {
    choose: 'Which line stops it?',
    untried: 'not tried yet',
    tried: {
      holds: 'tried: stops it, and everybody honest gets through',
      works: 'tried: the attack works all the same',
      variant: 'tried: the attack gets through in another form',
      hurts: 'tried: it stops somebody honest',
    },
    play: 'Play the attack again',
    playing: 'Playing it again …',
    own: 'Write it yourself',
    ownText: 'Type the line as you would write it.',
    ownField: 'Your line',
    ownTake: 'Take this line',
    taken: (title: string) => `That is: ${title}.`,
    notTaken: 'This page runs only the lines that stand here, so it cannot try yours. Compare it with them.',
    before: 'Before',
    beforeNote: 'with the code as it runs here',
    after: 'After',
    afterNote: 'the same actions, with your change',
    messagesBefore: 'Messages before',
    messagesAfter: 'Messages after',
    variants: 'In another form',
    through: 'got through',
    stopped: 'stopped',
    honest: (good: number, of: number) =>
      good === of
        ? `Everybody honest still gets through: ${of} of ${of}.`
        : `Of the honest, ${good} of ${of} still get through.`,
    hurt: (title: string) => `No longer possible: ${title}.`,
    told: 'What is to be learned from it',
  },
  foot: {
    rule: 'The rule',
    incident: 'It happened',
    find: 'In your own code',
    test: 'A test that would have caught it:',
    map: 'Which parameter stops what',
    stops: (names: string) => `Here it is ${names}.`,
    wholeMap: 'The whole map',
  },
  neighbours: 'Other labs',
  previous: (number: number) => `Lab ${number}`,
  next: (number: number) => `Lab ${number}`,
} as const
