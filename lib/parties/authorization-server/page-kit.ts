/** What Acme ID's pages are written with, inside the provider. */
import type { KoaContextWithOIDC } from 'oidc-provider'

export type Context = KoaContextWithOIDC & { body: unknown }

/** A page on which a person decides. */
export function show(ctx: Context, html: string): void {
  ctx.type = 'html'
  ctx.set('cache-control', 'no-store')
  // RFC 9700 §4.16: no other site may frame a page on which a person decides.
  ctx.set('content-security-policy', "frame-ancestors 'none'")
  ctx.body = html
}

/** The fields of a form that was submitted. */
export async function readForm(ctx: Context): Promise<URLSearchParams> {
  const chunks: Buffer[] = []
  for await (const chunk of ctx.req) chunks.push(Buffer.from(chunk))
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'))
}

/** The value that ties the provider's own form to the browser; our forms carry it on. */
export function xsrfIn(form: string): string {
  return /name="xsrf" value="([^"]*)"/.exec(form)?.[1] ?? ''
}

/** The path to a route of the provider, wherever that stands. */
export function pathTo(ctx: KoaContextWithOIDC, route: string): string {
  return new URL(ctx.oidc.urlFor(route)).pathname
}
