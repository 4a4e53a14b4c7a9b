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
  return beforeThePage + html
}
