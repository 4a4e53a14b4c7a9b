/** What the API accepts. Docs: docs/api.md. */
import { z } from 'zod'
import { places } from '@/lib/world/fields'
import { defaultSettings, settingChoices } from '@/lib/world/settings'

const settingsSchema = z
  .strictObject({
    client: z.enum(settingChoices.client).default(defaultSettings.client),
    pkce: z.enum(settingChoices.pkce).default(defaultSettings.pkce),
    accessToken: z.enum(settingChoices.accessToken).default(defaultSettings.accessToken),
    algorithm: z.enum(settingChoices.algorithm).default(defaultSettings.algorithm),
  })
  .default(defaultSettings)

/** POST /api/runs */
export const startSchema = z.strictObject({
  flow: z.string().max(100),
  settings: settingsSchema,
  play: z.enum(['start', 'end']).default('start'),
})

const text = z.string().max(16_384)
const name = z.string().min(1).max(200)

const newValue = [{ to: text }, { alter: z.literal('one-character') }, { remove: z.literal(true) }] as const

const changeSchema = z.union([
  ...newValue.map((shape) => z.strictObject({ in: z.enum(places), name, ...shape })),
  z.strictObject({ in: z.enum(['method', 'url', 'status', 'body']), to: text }),
])

const actSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('submit'),
    form: z.int().min(0).max(100),
    fields: z.record(name, z.string().max(4096)),
  }),
  z.strictObject({ kind: z.literal('follow'), href: z.string().max(4096) }),
  z.strictObject({ kind: z.literal('open'), address: z.string().max(4096) }),
])

const actionSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('deliver'),
    message: z.int().min(1),
    edit: z.array(changeSchema).max(50).optional(),
  }),
  z.strictObject({ type: z.literal('act'), browser: z.string().max(50), act: actSchema }),
])

const from = z.int().min(0)

/** POST /api/runs/{id}/steps */
export const continueSchema = z.union([
  z.strictObject({ from, action: actionSchema }),
  z.strictObject({ from, whatIf: z.string().max(100) }),
  z.strictObject({ from, play: z.literal('end') }),
])
