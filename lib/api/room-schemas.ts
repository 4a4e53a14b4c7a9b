/** What the API of the classroom accepts. Everything is bounded, for a room tells everybody in it. Docs: docs/api.md. */
import { z } from 'zod'
import type { RoomAct, StudentAct } from '../classroom/act'
import type { OwnStep } from '../classroom/position'
import { lastingPlace, longest, mostEntries, mostMinutes } from '../classroom/set-list-entry'
import type { SeatInput, TeacherInput } from './room-shapes'
import { actionSchema, settingsSchema } from './schemas'

/** Controls, ends of lines, and what turns the direction of writing: a name stands next to those of others (UTR 36 §2.5). */
const troublesome =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u{61c}\u{200b}\u{200e}\u{200f}\u{202a}-\u{202e}\u{2060}-\u{2069}\u{feff}]/u
const visible = /[\p{L}\p{N}\p{P}\p{S}]/u
const nameLength = 'A name has 1 to 24 characters.'

const name = z
  .string()
  .trim()
  .min(1, nameLength)
  .max(24, nameLength)
  .refine(
    (text) => !troublesome.test(text),
    'A name has no control characters, and none that change the direction of writing.',
  )
  .refine((text) => visible.test(text), 'A name has at least one character that can be seen.')

/** POST /api/rooms/{code}/seats */
export const seatSchema: z.ZodType<SeatInput> = z.strictObject({ name: name.optional() })

/** POST /api/rooms/{code}/teachers */
export const teacherSchema: z.ZodType<TeacherInput> = z.strictObject({ handOver: z.string().max(40) })

/** POST of what has nothing to say. */
export const emptySchema = z.strictObject({})

const text = z.string().max(500)
const flow = z.string().min(1).max(100)
const message = z.int().min(0).max(1000)
/** As the server makes them: nothing that an object has by itself is one. */
const seat = z.string().regex(/^[\w-]{22}$/, 'This is no seat.')
const question = z.string().min(1).max(100)

/** The id of a lab, as it stands in its address. */
const lab = z.string().regex(/^[a-z-]{1,40}$/, 'This is no lab.')

const from = z.string().max(200)
const ownStep: z.ZodType<OwnStep> = z.union([
  z.strictObject({ from, whatIf: z.string().max(100) }),
  z.strictObject({ from, action: actionSchema }),
])

/** Of it and the rest a position has at most so much: every student gets it. */
const mostOfOwn = 16_384

const position = z.strictObject({
  flow,
  settings: settingsSchema,
  own: z
    .array(ownStep)
    .max(20)
    .refine((steps) => JSON.stringify(steps).length <= mostOfOwn, 'What was done is too long for a class.'),
  position: z.string().max(200),
  recap: z.boolean(),
  view: z.enum(['story', 'messages']),
  follow: z.string().max(500).optional(),
  tab: z.string().max(100).optional(),
  message,
  of: message,
})

const answer = z.strictObject({ text, belief: text.optional(), right: z.boolean() })

const asked = z.strictObject({
  id: question,
  item: z.string().max(100).optional(),
  situation: z.string().max(2000).optional(),
  ask: text.min(1),
  answers: z.array(answer).min(1).max(8),
  why: z.string().max(2000).optional(),
})

const title = z.string().max(longest.title)
const href = z.string().refine((address) => lastingPlace(address) !== null, 'Only addresses on this site that last.')
const minutes = z.number().min(0).max(mostMinutes)

const entry = z.strictObject({ href, title, minutes, note: z.string().max(longest.note).optional() })
const list = z.strictObject({ title, entries: z.array(entry).max(mostEntries) })

const here = z.strictObject({
  is: z.enum(['with the class', 'exploring']),
  flow: z.string().max(100),
  message,
  jti: z.string().max(200).optional(),
  kid: z.string().max(200).optional(),
})

const move = z.strictObject({ type: z.literal('move'), position })

const studentActs = [
  z.strictObject({
    type: z.literal('vote'),
    question,
    choice: z.int().min(0).max(7).nullable(),
    round: z.int().min(1).max(2).optional(),
  }),
  z.strictObject({ type: z.literal('lost'), flow, message }),
  z.strictObject({ type: z.literal('here'), here }),
  z.strictObject({ type: z.literal('rename'), name }),
  z.strictObject({ type: z.literal('reach'), lab }),
  move,
] as const

const studentAct: z.ZodType<StudentAct> = z.discriminatedUnion('type', studentActs)

/** POST /api/rooms/{code}/acts */
export const actSchema: z.ZodType<RoomAct> = z.discriminatedUnion('type', [
  ...studentActs,
  z.strictObject({ type: z.literal('ask'), question: asked }),
  z.strictObject({ type: z.enum(['close-vote', 'ask-again', 'show', 'put-away']), question }),
  z.strictObject({ type: z.literal('hand-over'), to: seat.nullable() }),
  z.strictObject({ type: z.literal('remove'), seat }),
  z.strictObject({ type: z.literal('darken'), on: z.boolean() }),
  z.strictObject({ type: z.literal('list'), list }),
  z.strictObject({ type: z.literal('turn'), to: z.int().min(0).max(59) }),
  z.strictObject({ type: z.literal('attack'), lab: lab.nullable() }),
  z.strictObject({ type: z.literal('close') }),
  z.strictObject({ type: z.literal('simulate'), students: z.int().min(1).max(60) }),
  z.strictObject({ type: z.literal('as'), seat, act: studentAct }),
])

/** `as` of an address. */
export const roleSchema = z.enum(['teacher', 'student', 'projector'])
