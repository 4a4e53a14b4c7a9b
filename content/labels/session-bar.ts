/** The bar on a page that a session has led to. It is on every page, so its words stand apart. */
export const sessionBarWords = { label: 'Session', back: 'Back to the session' } as const
