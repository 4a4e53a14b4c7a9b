/** The file in which a learner takes everything along: the log and the notes, as they are. */
import { z } from 'zod'
import { confidences, type Log } from '../log'

const written = { id: z.string().min(1).max(64), at: z.number().int().nonnegative() }
const name = z.string().min(1).max(120)
const concept = z.number().int().min(1).max(999)
const names = z.array(name).max(500)

const entrySchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...written,
    kind: z.literal('answered'),
    of: name,
    concept,
    right: z.boolean(),
    confidence: z.enum(confidences),
    chosen: z.array(z.string().max(2000)).max(50),
    took: z.number().nonnegative(),
  }),
  z.strictObject({ ...written, kind: z.literal('added'), of: name, concept }),
  z.strictObject({ ...written, kind: z.literal('read'), lesson: name }),
  z.strictObject({ ...written, kind: z.literal('ready-by'), day: z.iso.date().nullable() }),
  z.strictObject({
    ...written,
    kind: z.literal('tested'),
    when: z.enum(['before', 'after']),
    form: z.enum(['a', 'b']),
    right: names,
    asked: names,
  }),
])

const noteSchema = z.strictObject({
  id: z.string().min(1).max(64),
  where: z.string().min(1).max(2000),
  text: z.string().max(20_000),
  at: z.number().int().nonnegative(),
})

const labSchema = z.strictObject({
  id: z.string().min(1).max(120),
  lab: name,
  did: z.union([
    z.strictObject({ way: z.enum(['watch', 'fix']) }),
    z.strictObject({ way: z.literal('yourself'), hints: z.number().int().min(0).max(3) }),
  ]),
  at: z.number().int().nonnegative(),
})

export const recallFileSchema = z.strictObject({
  claimcheck: z.literal('recall-1'),
  log: z.array(entrySchema).max(200_000),
  notes: z.array(noteSchema).max(20_000),
  /** Files that were written before there were labs have none. */
  labs: z.array(labSchema).max(5000).default([]),
})

export type RecallFile = z.infer<typeof recallFileSchema>

/** The text of the file. */
export function writeFile(log: Log, notes: RecallFile['notes'], labs: RecallFile['labs'] = []): string {
  return JSON.stringify({ claimcheck: 'recall-1', log, notes, labs }, null, 1)
}

/** What a file holds, or why it cannot be read: what is wrong and where. */
export function readFile(text: string): { readonly file: RecallFile } | { readonly problem: string } {
  const json = jsonOf(text)
  if (json === undefined) return { problem: 'The file is not JSON.' }
  const read = recallFileSchema.safeParse(json)
  if (read.success) return { file: read.data }
  const [issue] = read.error.issues
  return { problem: `"${issue?.path.join('.') ?? ''}": ${issue?.message ?? ''}` }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Both logs, each entry once, in the order of their times. */
export function merged(own: Log, other: Log): Log {
  const known = new Map([...own, ...other].map((entry) => [entry.id, entry]))
  return [...known.values()].sort((one, two) => one.at - two.at)
}
