/** What Acme knows of its customers: a table in memory. The number is one that is made for trying things out. */
type Customer = {
  readonly plan: string
  readonly payment?: { readonly card_number: string; readonly expires: string }
}

const customers: Readonly<Record<string, Customer>> = {
  ada: { plan: 'family', payment: { card_number: '4111 1111 1111 1111', expires: '11/29' } },
}

/** The record of a customer. Whoever is none has the free plan, and no card. */
export function customer(sub = ''): Customer {
  return (Object.hasOwn(customers, sub) ? customers[sub] : undefined) ?? { plan: 'free' }
}

/** A value as JSON, in base64 (RFC 4648 §5). */
export function base64(value: unknown): string {
  return Buffer.from(JSON.stringify(value ?? {})).toString('base64url')
}
