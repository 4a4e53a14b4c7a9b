import localFont from 'next/font/local'

// Atkinson Hyperlegible keeps 0 and O, and 1, l and I apart: what is shown here are tokens.
// next/font hashes, preloads and serves the files. app/fonts.css has what stands in for them until they are there.
export const sans = localFont({
  src: '../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
  weight: '200 800',
  variable: '--face-sans',
  display: 'swap',
})

export const mono = localFont({
  src: '../node_modules/@fontsource-variable/atkinson-hyperlegible-mono/files/atkinson-hyperlegible-mono-latin-wght-normal.woff2',
  weight: '200 800',
  variable: '--face-mono',
  display: 'swap',
  // Nothing large waits for it, and it would hold up what does.
  preload: false,
  // The fallback that is fitted by itself is proportional.
  adjustFontFallback: false,
})
