/** Kinds of client, as the story tells them apart. */

/** It can show Acme ID a secret. */
export const withSecret = ['confidential', 'bff'] as const
