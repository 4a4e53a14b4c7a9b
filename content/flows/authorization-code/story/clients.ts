/** Kinds of client, as the story tells them apart. */

/** It runs on a server, or on a device of Ada's. */
export const onServer = ['public', 'confidential', 'bff'] as const

/** It can show Acme ID a secret. */
export const withSecret = ['confidential', 'bff'] as const

/** It is a script in the page. */
export const inPage = ['browser-app'] as const
