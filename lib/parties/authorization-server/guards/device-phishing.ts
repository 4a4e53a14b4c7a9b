/** Acme ID, where a code has come that a device shows: is it a device of this person’s? RFC 8628 §3.3.1, §5.4. */
import type { Form, Typed } from './typed-code'

export function confirmsByItself({ form }: Typed): Form {
  return { ...form, confirm: 'yes' }
}

export function asksAfterALink({ form, page }: Typed): Form {
  if (page.includes('user_code=')) return form
  return { ...form, confirm: 'yes' }
}

export function asksThePerson({ form }: Typed): Form {
  return form
}
