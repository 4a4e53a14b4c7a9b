/** The document of the sandboxed frame: a party's page, with our policy and our script in front of it. */
import { frameScript, frameScriptHash } from './frame-script'

// The frame takes over our own policy as well (HTML, "srcdoc" documents inherit it); this one is narrower. It stands
// first, so that nothing in the page comes before it, and no open comment or attribute in the page can swallow it.
const policy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  `script-src '${frameScriptHash}'`,
  "form-action 'none'",
  "base-uri 'none'",
].join('; ')

const beforeThePage = [
  '<!doctype html><meta charset="utf-8">',
  `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
  `<script>${frameScript}</script>`,
].join('')

/** The page as the frame gets it. */
export function frameDocument(html: string): string {
  return beforeThePage + withoutVisits(html)
}

// A policy refuses what these ask for, but only once the browser has set out for it, and nothing refuses a refresh. So
// they go by other names. A tag begins with "<" and its name, wherever the parser is (HTML §13.2.5), and no name is
// spelled in entities: so none is missed, and what is not a tag after all only reads a little different.
const withContent = /<(\/?)(?=(?:iframe|frameset|object|portal|fencedframe|controlledframe)(?:[\s/>]|$))/gi
const withoutContent = /<(?:meta|link|base|embed|frame)(?=[\s/>]|$)/gi

/** The page without what sends a browser elsewhere by itself. `basefont` stands wherever the others may, and does nothing. */
function withoutVisits(html: string): string {
  return html.replace(withContent, '<$1x-').replace(withoutContent, '<basefont')
}
