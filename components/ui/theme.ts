export const themes = ['system', 'light', 'dark', 'projector'] as const
export type Theme = (typeof themes)[number]

export const themeCookie = 'theme'

/** The theme that a cookie names; `system` where it names none. */
export function themeFrom(value: string | undefined): Theme {
  return themes.find((theme) => theme === value) ?? 'system'
}

/** The value of `data-theme` on the document: absent where the system decides. */
export function themeAttribute(theme: Theme): string | undefined {
  return theme === 'system' ? undefined : theme
}
