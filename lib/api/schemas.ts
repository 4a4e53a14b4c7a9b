/** What the API accepts. Docs: docs/api.md. */
import { z } from 'zod'
import { places } from '../world/fields'
import { cookieAttributes } from '../world/set-cookie'
import { type SettingName, type Settings, settingChoices } from '../world/settings'
import type { ContinueInput, StartInput, TrialInput } from './shapes'
import { tokenSchema } from './token-schema'

/** What is left out is as the flow has it by default. */
export const settingsSchema: z.ZodType<Partial<Settings>> = z.strictObject(
  Object.fromEntries(
    Object.entries(settingChoices).map(([name, choices]) => [name as SettingName, z.enum(choices).optional()]),
  ),
)

/** POST /api/runs */
export const startSchema: z.ZodType<StartInput> = z.strictObject({
  flow: z.string().max(100),
  settings: settingsSchema.optional(),
  play: z.enum(['start', 'end']).optional(),
})

/** POST /api/labs/{lab}/trials */
export const trialSchema: z.ZodType<TrialInput> = z.strictObject({ fix: z.string().max(100) })

const text = z.string().max(16_384)
const name = z.string().min(1).max(200)

const newValue = [
  { to: text },
  { alter: z.literal('one-character') },
  { remove: z.literal(true) },
  { scheme: name },
  { add: text },
] as const

const attribute = { in: z.literal('set-cookie'), name, attribute: z.enum(cookieAttributes) } as const

const changeSchema = z.union([
  ...newValue.map((shape) => z.strictObject({ in: z.enum(places), name, ...shape })),
  z.strictObject({ ...attribute, to: text }),
  z.strictObject({ ...attribute, remove: z.literal(true) }),
  z.strictObject({ in: z.enum(['method', 'url', 'status', 'body']), to: text }),
  z.strictObject({ in: z.enum(places), name, token: tokenSchema }),
  z.strictObject({ in: z.literal('body'), token: tokenSchema }),
])

const members = z.record(name, z.json()).optional()

/** What the attacker makes a token of. A request as a whole has its limit elsewhere. */
const forgerySchema = z.strictObject({
  from: name.optional(),
  header: members,
  claims: members,
  sign: z.union([z.enum(['nothing', 'as-it-was', 'own-key']), z.strictObject({ secret: text })]),
  form: z.enum(['jws', 'jwe']).optional(),
})

const actSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('submit'),
    form: z.int().min(0).max(100),
    fields: z.record(name, z.string().max(4096)),
  }),
  z.strictObject({ kind: z.literal('follow'), href: z.string().max(4096) }),
  z.strictObject({ kind: z.literal('open'), address: z.string().max(4096) }),
  // A year at most: a world's clock is no toy for overflows.
  z.strictObject({ kind: z.literal('wait'), seconds: z.int().min(0).max(31_536_000), task: name.optional() }),
  z.strictObject({
    kind: z.literal('send'),
    request: z.strictObject({
      method: z.enum(['GET', 'POST']),
      url: z.string().max(4096),
      headers: z
        .array(z.tuple([name, text]))
        .max(20)
        .optional(),
      form: z.record(name, text).optional(),
    }),
  }),
  z.strictObject({ kind: z.literal('forge'), token: forgerySchema }),
  z.strictObject({ kind: z.literal('read'), token: name }),
  z.strictObject({ kind: z.literal('guess'), token: name }),
])

/** What makes a step. */
export const actionSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('deliver'),
    message: z.int().min(1),
    edit: z.array(changeSchema).max(50).optional(),
  }),
  z.strictObject({ type: z.literal('act'), party: z.string().max(50), act: actSchema }),
])

const from = z.int().min(0)

/** POST /api/runs/{id}/steps */
export const continueSchema: z.ZodType<ContinueInput> = z.union([
  z.strictObject({ from, action: actionSchema, play: z.literal('answered').optional() }),
  z.strictObject({ from, whatIf: z.string().max(100) }),
  z.strictObject({ from, play: z.literal('end') }),
  z.strictObject({ from, settings: settingsSchema }),
])
