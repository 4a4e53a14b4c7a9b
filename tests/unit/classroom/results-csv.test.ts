import { expect, test } from 'vitest'
import type { RoomEvent } from '@/lib/classroom/events'
import { resultsCsv } from '@/lib/classroom/results-csv'
import { emptyRoom, roomAfter } from '@/lib/classroom/room'
import { statisticsOf } from '@/lib/classroom/statistics'

const answers = [
  { text: '=HYPERLINK("https://evil.test")', right: false, belief: 'The code, "the" token' },
  { text: 'The token', right: true },
]

const joins = ['a', 'b', 'c', 'd'].map((seat): RoomEvent => ({ type: 'joined', seat, name: 'Somebody', at: 0 }))

function vote(seat: string, choice: number | null, question = 'q1'): RoomEvent {
  return { type: 'voted', seat, question, choice, at: 1 }
}

const events: readonly RoomEvent[] = [
  ...joins,
  { type: 'asked', question: { id: 'q1', item: 'an-item', ask: 'What\ncomes back?', answers }, at: 1_700_000_000_000 },
  vote('a', 0),
  vote('b', 0),
  vote('c', 1),
  vote('d', null),
  { type: 'vote-closed', question: 'q1', at: 2 },
  { type: 'asked-again', question: 'q1', at: 3 },
  vote('a', 1),
  vote('b', 1),
  vote('c', 1),
  vote('d', 0),
  { type: 'asked', question: { id: 'q2', ask: '+1?', answers: [{ text: '-1', right: true }] }, at: 1_700_000_060_000 },
]

const room = events.reduce(roomAfter, emptyRoom)

test('the results of a class are a table that a spreadsheet reads, and runs nothing of', () => {
  expect(resultsCsv(room.asked)).toBe(
    `\ufeff${[
      'question,item,asked,ask,round,answer,text,belief,right,count,share,votes,right first,right second,gain',
      '1,an-item,2023-11-14T22:13:20.000Z,"What\ncomes back?",1,1,"\'=HYPERLINK(""https://evil.test"")","The code, ""the"" token",false,2,0.5,4,0.25,0.75,0.667',
      '1,an-item,2023-11-14T22:13:20.000Z,"What\ncomes back?",1,2,The token,,true,1,0.25,4,0.25,0.75,0.667',
      '1,an-item,2023-11-14T22:13:20.000Z,"What\ncomes back?",1,unsure,,,false,1,0.25,4,0.25,0.75,0.667',
      '1,an-item,2023-11-14T22:13:20.000Z,"What\ncomes back?",2,1,"\'=HYPERLINK(""https://evil.test"")","The code, ""the"" token",false,1,0.25,4,0.25,0.75,0.667',
      '1,an-item,2023-11-14T22:13:20.000Z,"What\ncomes back?",2,2,The token,,true,3,0.75,4,0.25,0.75,0.667',
      '1,an-item,2023-11-14T22:13:20.000Z,"What\ncomes back?",2,unsure,,,false,0,0,4,0.25,0.75,0.667',
      '2,,2023-11-14T22:14:20.000Z,"\'+1?",1,1,"\'-1",,true,0,,0,,,',
      '2,,2023-11-14T22:14:20.000Z,"\'+1?",1,unsure,,,false,0,,0,,,',
      '',
    ].join('\r\n')}`,
  )
})

test('gain is the share of what could be learnt; there is none where all were right, or nobody voted again', () => {
  const answers = [
    { text: 'Yes', right: true },
    { text: 'No', right: false },
  ]
  expect(
    statisticsOf({
      answers,
      rounds: [
        { a: 0, b: 1 },
        { a: 0, b: 0 },
      ],
    }).gain,
  ).toBe(1)
  expect(
    statisticsOf({
      answers,
      rounds: [
        { a: 0, b: 1 },
        { a: 1, b: 1 },
      ],
    }).gain,
  ).toBe(-1)
  expect(statisticsOf({ answers, rounds: [{ a: 0 }, { a: 0 }] }).gain).toBeNull()
  expect(statisticsOf({ answers, rounds: [{ a: 0, b: 1 }] }).gain).toBeNull()
  expect(statisticsOf({ answers, rounds: [{}] }).right).toEqual([null])
})
