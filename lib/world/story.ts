/** Who and what there is in the story: content, handed to the parties when their world is made. */
export type Account = { readonly sub: string; readonly login: string; readonly password: string; readonly name: string }

/** A photo is three colours and a name: small, and still worth protecting. `owner` is the `sub` of an account. */
export type Photo = {
  readonly id: string
  readonly owner: string
  readonly title: string
  readonly colours: readonly string[]
}

export type Story = {
  readonly accounts: readonly Account[]
  readonly photos: readonly Photo[]
  /** The API's name where it asks about tokens. */
  readonly introspectorId: string
}
