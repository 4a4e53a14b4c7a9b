/** The words of /quiz: what is due, the map, and what this browser keeps. */
export const quizHomeWords = {
  title: 'Quiz',
  description: 'What you know of OAuth and JWT, asked when you are about to forget it. Kept in this browser alone.',
  due: (count: number) => `${count} due,`,
  about: (minutes: number) => (minutes <= 1 ? 'about a minute' : `about ${minutes} minutes`),
  none: 'Nothing due,',
  noneRest: 'five new ones instead',
  lead: 'What you knew and may be about to forget. What is easily taken for each other comes side by side.',
  leadNew: 'Each question has an answer that a run can show. Say how sure you are, then see what the parties do.',
  start: 'Start',
  practice: 'Others, for practice',
  later: (parts: readonly string[]) => `Due later: ${parts.join(', ')}. Late is fine.`,
  laterPart: (count: number, when: string) => `${count} ${when}`,
  reading: 'Looking up what this browser keeps…',
  test: 'Test yourself before the first lesson and after the last',
  when: { now: 'now', tomorrow: 'tomorrow', on: (day: string) => `on ${day}` },

  map: {
    title: 'What you hold',
    met: (met: number, of: number) =>
      `${met} of ${of} concepts met. The fuller the stub, the likelier you would know it today.`,
    table: 'Concepts',
    part: 'Part',
    concepts: 'Concepts of this part',
    key: 'Reading the stubs',
    asked: 'Asked',
    askedTimes: (asked: number, right: number, last: string) => `${asked} times, ${right} right, last ${last}`,
    never: 'not yet',
    today: 'Today',
    chance: (percent: number) => `you would know it with a chance of about ${percent} %`,
    alike: 'Often taken for it',
    quiz: 'Quiz me on this',
    lesson: 'Read its lesson',
    choose: 'Choose a stub to see how you stand with it.',
  },

  calibration: {
    title: 'How sure, and how often right',
    lead: (count: number) => `${count} answers. In the hatched part, being sure and being right agree.`,
    picture: (rows: string) => `How often you were right, by how sure you were: ${rows}`,
    row: (name: string, percent: string) => `${name} ${percent}`,
    right: (right: number, of: number) => `${right} of ${of} right`,
    nothing: 'not said yet',
    sentence: {
      'too-sure': (name: string, right: number, of: number) =>
        `Where you said “${name}”, you were right ${right} times of ${of}: a little too sure.`,
      'not-sure-enough': (name: string, right: number, of: number) =>
        `Where you said “${name}”, you were right ${right} times of ${of}: you know more than you think.`,
      'about-right': (name: string, right: number, of: number) =>
        `Where you said “${name}”, you were right ${right} times of ${of}: about as it should be.`,
    },
    tooFew: 'After five answers of a kind, a sentence here says whether being sure and being right agree.',
  },

  misses: {
    title: 'Recent misses',
    none: 'Nothing was missed lately.',
    see: (label: string) => `See it: ${label}`,
    back: (when: string) => `due ${when}`,
    wrong: 'wrong',
  },

  readyBy: {
    label: 'A day to be ready for, if there is one',
    text: 'What you would no longer know on that day comes back before it.',
  },

  keeping: {
    title: 'What is kept',
    text: 'All of this is in this browser, and nowhere else. No account, nothing sent.',
    export: 'Export',
    import: 'Import',
    file: 'A file that was exported here',
    anki: 'Cards for Anki',
    gift: 'GIFT for Moodle',
    forget: 'Forget all of it',
    forgetAsk:
      'Forget all that was answered in this browser, and what was done in labs? Notes stay. This cannot be taken back, unless you export it first.',
    forgetYes: 'Forget it',
    cancel: 'Keep it',
    imported: (count: number) => `${count} entries are here now.`,
    forgotten: 'It is forgotten.',
    notRead: (problem: string) => `This file cannot be read. ${problem}`,
    failed: 'The cards could not be fetched. Try again.',
    deck: 'Claimcheck',
    statistics: 'For instructors: statistics of the items',
    statisticsText:
      'Which items were answered, what was chosen, whether it was right, how sure and how long: no name, no date, no order. It is saved as a file, and goes to nobody unless you hand it on.',
    statisticsSave: 'Save the statistics',
  },
} as const
