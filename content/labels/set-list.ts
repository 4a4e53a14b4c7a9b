/** What is said where a session is put together. */
export const setListWords = {
  metaTitle: 'A set list for a session',
  title: 'Line up a session',
  lead: 'Put places, what-ifs, races, questions and lessons in the order in which you teach them. The list is in the address of this page and nowhere else: keep the link, or save the file.',
  noScript: 'This list can be read as it is. To change it, the page needs its scripts.',

  fault: {
    link: 'The link of this list cannot be read. It is cut short, or was changed. Nothing was overwritten: ask for the link again, or open the file.',
    'not-json': 'This file is no set list: it is no JSON. Your list is as it was.',
    'not-a-set-list': 'This file is JSON, but no set list of this site. Your list is as it was.',
    newer: 'This file was saved by a later version of this site. Your list is as it was.',
    'an-entry':
      'One of the entries in this file leads away from this site, or is not complete. Your list is as it was.',
    away: 'That is no address of this site. Paste a link that you have copied here.',
    full: 'There is no more room: a list has 60 entries at most, and has to fit in a link. The last change was not made.',
  },

  ready: {
    title: 'Ready to be taught',
    lead: 'Each of them answers “OAuth or JWT?”. Take one as it is, or change it.',
    take: (title: string) => `Take “${title}”`,
    minutes: (minutes: number) => `${minutes} minutes`,
  },

  list: {
    region: 'The set list',
    name: 'Name of the session',
    unnamed: 'My session',
    entries: 'Entries',
    empty: 'Nothing is lined up yet. Take a list that is ready, or add an entry below.',
    total: (entries: number, minutes: number) =>
      `${entries === 1 ? '1 entry' : `${entries} entries`}, ${minutes === 1 ? '1 minute' : `${minutes} minutes`}`,
    keys: 'Use the arrows, or Alt with ↑ and ↓.',
    title: (place: number) => `Title of entry ${place}`,
    minutes: (place: number) => `Minutes of entry ${place}`,
    min: 'min',
    note: (place: number) => `Note for the speaker, entry ${place}`,
    noteShort: 'Note',
    up: (title: string) => `Up: ${title}`,
    down: (title: string) => `Down: ${title}`,
    remove: (title: string) => `Remove: ${title}`,
    see: 'See it',
    seeOf: (title: string) => `See it: ${title}`,
    moved: (title: string, place: number, of: number) => `${title}, now ${place} of ${of}.`,
    removed: (title: string) => `${title} is removed.`,
    added: (title: string) => `${title} is added at the end.`,
    undone: 'The last change is taken back.',
    undo: 'Undo',
  },

  kinds: { flow: 'Place', lab: 'Lab', lesson: 'Lesson', item: 'Question', race: 'Race', page: 'Page' },

  find: {
    region: 'Add an entry',
    label: 'Search the flows, what-ifs, races, questions and lessons',
    button: 'Search',
    results: 'Found',
    none: (text: string) => `Nothing has “${text}” in it.`,
    more: (count: number) => `And ${count} more: say it more closely.`,
    add: 'Add',
    addOf: (title: string) => `Add: ${title}`,
    addOfIn: (title: string, about: string) => `Add: ${title} (${about})`,
    paste: 'Or paste a link of this site',
    pasted: 'Add the link',
    whatIf: (title: string) => `What if ${title}?`,
    race: 'The race: everything is taken back at once',
    races: 'OAuth or JWT, four ways side by side',
    lab: 'Lab:',
    raceAbout: 'Compare',
    lessonWays: { read: 'Read', picture: 'Picture', walk: 'Walk', quiz: 'Quiz', stick: 'Make it stick' },
  },

  start: {
    region: 'Start',
    present: 'Present',
    teach: 'Teach with it',
    handout: 'Handouts',
    copy: {
      copy: 'Copy link',
      copied: 'Copied.',
      copyFailed: 'It could not be copied. Copy the address of this page.',
    },
    save: 'Save as a file',
    open: 'Open a file',
    file: 'set-list.json',
  },
} as const
