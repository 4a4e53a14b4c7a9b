/** What the code that a lab is about is given where a person sends a device’s code off, and what it gives back. */

export type Form = Readonly<Record<string, string>>

/** What comes with the code. `page`: the address of the page on which it stood (RFC 9110 §10.1.3). */
export type Typed = { readonly form: Form; readonly page: string }

/** Gives the form as Acme ID goes on with it. With `confirm` in it the person is not asked any more. */
export type CodeTaker = (typed: Typed) => Form
