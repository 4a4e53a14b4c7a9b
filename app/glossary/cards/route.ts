import { cardOf, glossary } from '@/content/glossary/glossary'

export const dynamic = 'force-static'

/** What the cards show, by the id of the entry: fetched once, when somebody first looks at a term. */
export function GET() {
  return Response.json(Object.fromEntries(glossary.map((entry) => [entry.id, cardOf(entry)])), {
    headers: { 'cache-control': 'public, max-age=3600' },
  })
}
