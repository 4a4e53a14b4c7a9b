/** Pages that carry an answer in a form (OAuth 2.0 Form Post Response Mode §2). The provider's own has nothing to look at, and a script that sends it off at once; this one can be seen, and waits for a click. */
import { load } from 'cheerio/slim'
import { htmlEscape } from 'escape-goat'
import { document } from '../../document'
import type { Context } from '../page-kit'
import { brand } from '../pages'

/** Koa middleware. */
export async function visibleForm(ctx: Context, next: () => Promise<void>): Promise<void> {
  await next()
  if (typeof ctx.body !== 'string' || !ctx.body.includes('<title>Submitting Callback</title>')) return
  ctx.body = formPostDocument(ctx.body)
}

function formPostDocument(html: string): string {
  const form = load(html)('form').first()
  const action = form.attr('action') ?? ''
  const inputs = form
    .serializeArray()
    .map(({ name, value }) => htmlEscape`<input type="hidden" name="${name}" value="${value}">`)
  const text = htmlEscape`<h1>Back to ${new URL(action).host}</h1><p>A script would press this button for you, so fast that you would not see this page.</p>`
  const button = '<div class="row"><button>Continue</button></div>'
  return document(
    brand,
    'One moment',
    `${text}${htmlEscape`<form method="post" action="${action}">`}${inputs.join('')}${button}</form>`,
  )
}
