/** Looks that more than one component has. */

export const linkStyle = 'text-link underline decoration-1 underline-offset-3 hover:decoration-2'
