/** What a student’s pages of a class say: joining it, following it, being asked. */

/** How a place of the class is called: by the number of its message, or by what is there instead. */
export type PlaceNamed = { readonly message: number; readonly recap: boolean }

const placeWords = ({ message, recap }: PlaceNamed): string => {
  if (recap) return 'the end'
  return message === 0 ? 'the start' : `message ${message}`
}

const shortPlace = (place: PlaceNamed): string =>
  place.recap || place.message === 0 ? placeWords(place) : String(place.message)

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'] as const

export const joinWords = {
  title: 'Join a class',
  lead: 'No account, and no name of yours. You get a run of your own, with tokens that nobody else has.',
  seated: (code: string) => `You have a seat in ${code}. Go back to that class`,
  code: 'Room code',
  codeHint: 'Five characters, as they stand on the wall. Capitals, spaces and dashes do not matter.',
  impossible: (letters: string) => `This cannot be a room code. It has five of these: ${letters}.`,
  unknown: 'No room has this code. Look at the wall once more: a room is gone 24 hours after it was opened.',
  name: 'Your pseudonym',
  nameHint: 'Your instructor sees it, and nobody else. It need not be yours.',
  nameMissing: 'Write one, or leave the one that is offered.',
  join: 'Join',
  joining: 'Joining',
  failed: (reason: string) => `You are not in yet. ${reason}`,
  closed: 'This room is closed. Ask your instructor for the code of the next one.',
  full: 'This room is full. Tell your instructor.',
  removed: 'Your seat in this room was removed. Talk to your instructor.',
} as const

export const studentWords = {
  title: (code: string) => `Class ${code}`,
  code: 'Room code',
  with: (place: PlaceNamed) => `You are with the class at ${placeWords(place)}`,
  exploring: 'Exploring',
  back: (place: PlaceNamed) => `Back to the class at ${shortPlace(place)}`,
  wheel: 'You have the wheel. Where you go, the class goes.',
  away: 'No connection. You can go on by yourself; this page comes back by itself.',
  around: 'Look around',
  lost: 'Lost me here',
  lostNoted: (message: number) =>
    message === 0
      ? 'Noted, without your name: lost at the start.'
      : `Noted, without your name: lost at message ${message}.`,
  lostFailed: 'That did not get through. Press it again.',

  own: {
    title: 'Your own token',
    from: (message: number) => `From message ${message} of your run. Nobody else here has it.`,
  },

  question: {
    region: 'Question',
    first: 'A question for the class',
    second: 'Second vote. Have you talked it over?',
    closed: 'The vote is closed. Talk it over with your neighbour.',
    closedSecond: 'The vote is closed.',
    shown: 'The results',
    unsure: 'I don’t know yet',
    before: (choice: number | null) =>
      choice === null ? 'The first time you did not know yet.' : `The first time you chose the ${nth(choice)} one.`,
    vote: {
      none: 'Choosing is voting. No clock, no points, no name.',
      sending: 'Your vote is on its way.',
      waiting: 'Your vote is not in yet. It is sent again as soon as there is a connection.',
      in: 'Your vote is in. You can change it until the vote is closed. No clock, no points, no name.',
      closed: 'Your vote counts.',
      closedWithout: 'You did not vote this time.',
      late: 'The vote was closed before yours came in.',
    },
    results: 'Results',
    right: 'This is right',
    yours: 'Your answer',
    yoursFirst: 'Your first answer',
    belief: 'Whoever says this may believe:',
    rounds: ['First vote', 'Second vote'],
    count: (count: number, of: number) => `${count} of ${of}`,
    why: 'Why',
    goOn: 'Back to the run',
    again: 'The question, and what came of it',
  },

  waiting: {
    status: 'You are with the class. It has not begun.',
    coming: 'You are with the class. Your run is on its way.',
    title: 'You are in',
    text: 'Your instructor has not begun yet. This page moves by itself when it starts.',
  },

  lab: {
    title: 'A lab',
    status: 'The class is at a lab. You are Mallory, in a world of your own.',
    unknown: 'This page does not know that lab. Load it again.',
  },

  part: {
    title: 'Your part in this class',
    name: (name: string) => `You are here as ${name}. Only your instructor sees that.`,
    receiptAbout: 'A receipt says what you did here and when. It is a JWT, signed by this server.',
    receipt: 'Get a receipt',
    receiptText: 'Your receipt',
    save: 'Save it',
    open: 'Open it on the token bench',
    copy: {
      copy: 'Copy it',
      copied: 'Copied.',
      copyFailed: 'This browser does not let a page copy. Select the text instead.',
    },
    failed: (reason: string) => `There is no receipt yet. ${reason}`,
    file: (code: string) => `claimcheck-class-${code}.jwt`,
    leave: 'Leave the room',
  },

  ended: {
    removed: {
      title: 'Your seat was removed',
      text: 'Your instructor has removed this seat from the room. What you played is still yours: go on by yourself.',
    },
    closed: {
      title: 'The class is over',
      text: 'Your instructor has closed the room. Every flow is still here: go on by yourself.',
    },
    gone: {
      title: 'This room is gone',
      text: 'No room has this code any more. A room is gone 24 hours after it was opened.',
    },
    seat: {
      title: 'You have no seat here',
      text: 'This browser has not joined the room, or has forgotten that it did.',
    },
    away: {
      title: 'The room cannot be reached',
      text: 'The server could not read the room just now. Nothing is lost: this page tries again by itself.',
    },
    busy: {
      title: 'Your run has to wait',
      text: 'So many runs were started at once that this server plays yours a little later. This page tries again by itself.',
    },
    flows: 'All flows',
    join: 'Join a class',
    joinThis: 'Join this room',
    again: 'Try again now',
  },
} as const

function nth(choice: number): string {
  return ordinals[choice] ?? `number ${choice + 1}`
}
