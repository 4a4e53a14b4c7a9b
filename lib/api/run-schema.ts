/** The shape of a run in a file: every member of it, and no other. */
import { z } from 'zod'
import { messageKinds } from '../world/kinds'
import { type Http, type Message, partyRoles } from '../world/message'
import type { Fact, InsideNote } from '../world/party'
import { type RunFile, runFormat, runVersion } from '../world/readings/exports/run-json'
import type { BrowserScreen, RunView, StepView } from '../world/run'
import { defaultSettings, type SettingName, type Settings, settingChoices, settingNames } from '../world/settings'
import { actionSchema } from './schemas'

// The page's policy forbids code that is made of text, which Zod would otherwise try, only to be refused.
z.config({ jitless: true })

const text = z.string()
const id = z.int().min(0)
/** Parties name members of objects, which have members of their own that no file may name. */
const partyId = text.refine((name) => !(name in {}))
/** As far as a Date goes (ECMAScript §21.4.1.1). */
const time = z.int().min(0).max(8.64e15)

type SettingSchemas = { readonly [Name in SettingName]: z.ZodType<Settings[Name]> }

/** What was exported before there was a setting had it as it is by default. */
const settings: z.ZodType<Settings> = z.strictObject(
  Object.fromEntries(
    settingNames.map((name): [string, z.ZodType] => [
      name,
      z.enum(settingChoices[name]).default(defaultSettings[name]),
    ]),
  ) as SettingSchemas,
)

const headers = z.array(z.tuple([text, text]))
const address = text.refine((url) => URL.canParse(url))

const http: z.ZodType<Http> = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('request'), method: text, url: address, headers, body: text }),
  z.strictObject({ type: z.literal('response'), status: z.int().min(100).max(599), headers, body: text }),
])

const message: z.ZodType<Message> = z.strictObject({
  id,
  kind: z.enum(messageKinds),
  from: partyId,
  to: partyId.nullable(),
  channel: z.enum(['front', 'back']),
  inReplyTo: id.optional(),
  copyOf: id.optional(),
  http,
})

const note: z.ZodType<InsideNote> = z.strictObject({ party: partyId, code: text, text, refused: z.boolean() })
const fact: z.ZodType<Fact> = z.strictObject({ party: partyId, name: text, value: text, secret: z.boolean() })

const screen: z.ZodType<BrowserScreen> = z.strictObject({
  address: text,
  page: id.nullable(),
  html: text.optional(),
  loading: z.boolean(),
})

const step: z.ZodType<StepView> = z.strictObject({
  id,
  parent: id.nullable(),
  settings: settings.optional(),
  at: time,
  action: actionSchema.nullable(),
  whatIf: text.nullable(),
  delivered: message.nullable(),
  sent: z.array(message),
  inFlight: z.array(id),
  notes: z.array(note),
  facts: z.record(partyId, z.array(fact)),
  screens: z.record(partyId, screen),
  next: actionSchema.nullable(),
  // What was exported before stories could be stuck does not say so.
  stuck: z.strictObject({ code: text, text }).nullable().default(null),
})

const party = z.strictObject({ id: partyId, role: z.enum(partyRoles), base: text.nullable(), signs: z.boolean() })

const run: z.ZodType<RunView> = z.strictObject({
  id: text.min(1),
  flow: text,
  settings,
  createdAt: time,
  expiresAt: time,
  parties: z.array(party).min(1),
  // The server lets a run grow to 400.
  steps: z.array(step).min(1).max(1000),
})

/** Version 2 of the file. One of version 1 is read by `inThisVersion` first. */
export const runFileSchema: z.ZodType<RunFile> = z.strictObject({
  format: z.literal(runFormat),
  version: z.literal(runVersion),
  secrets: z.enum(['masked', 'included']),
  run,
})
