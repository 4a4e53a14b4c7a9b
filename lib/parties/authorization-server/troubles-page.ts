/** How Acme ID says that something is wrong: a page for those who want one, and JSON for all others. */
import { type Context, show } from './page-kit'
import { errorDocument } from './pages'

/** Answers with an error, as a page or as JSON. */
export function tell(ctx: Context, status: number, error: string, description = ''): void {
  if (ctx.accepts('json', 'html') === 'html') show(ctx, errorDocument(error, description))
  else ctx.body = { error, error_description: description }
  ctx.status = status
}
