/** What a client said of itself and Acme ID registered otherwise, or not at all. The answer shows it; why, only the log can say (RFC 7591 §2, §3.2.1). */
import { remark } from '../note'
import { shown } from '../shown'
import type { Context } from './page-kit'
import { writeDown } from './serving'

type Members = Readonly<Record<string, unknown>>

const because: Readonly<Record<string, string>> = {
  client_id: 'The server picks the client_id itself (RFC 7591 §3.2.1).',
  client_secret: 'The server picks the secret itself (RFC 7591 §3.2.1).',
  software_statement: 'Software statements are not read here, and then may be ignored (RFC 7591 §3.1.1).',
}
const unknown = 'It is not among the metadata that are read here, and then must be ignored (RFC 7591 §2).'
const replaced = 'The server may put other values in the place of those that came (RFC 7591 §2, §3.2.1).'

/** Koa middleware: compares what was asked with what was registered. */
export async function sayIgnoredMetadata(ctx: Context, next: () => Promise<void>): Promise<void> {
  await next()
  if (ctx.oidc?.route !== 'registration' || ctx.status !== 201) return
  const registered = (ctx.body ?? {}) as Members
  for (const [name, asked] of Object.entries(ctx.oidc.body ?? {})) {
    const text = sentence(name, asked, registered)
    if (text) writeDown(remark('metadata.ignored', text))
  }
}

function sentence(name: string, asked: unknown, registered: Members): string | null {
  if (!Object.hasOwn(registered, name)) return `${name} had no effect. ${because[name] ?? unknown}`
  if (JSON.stringify(asked) === JSON.stringify(registered[name])) return null
  return `${name} came as ${shown(asked)}, and is registered as ${shown(registered[name])}. ${because[name] ?? replaced}`
}
