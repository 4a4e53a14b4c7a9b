/** The page frame that Photoprint and Acme ID share: plain HTML that works in a sandbox without scripts or files. */
import { htmlEscape } from 'escape-goat'

export type Brand = { readonly name: string; readonly light: string; readonly dark: string }

/** A whole page. `body` is markup already; `title` is text. */
export function document(brand: Brand, title: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">${htmlEscape`<title>${title} · ${brand.name}</title>`}<style>${styleOf(brand)}</style></head><body><header>${htmlEscape(brand.name)}</header><main>${body}</main></body></html>`
}

function styleOf({ light, dark }: Brand): string {
  return `:root{--brand:${light};--on:#fff;--ink:#17191e;--ink2:#565b66;--line:#d9d5ca;--field:#fff;--page:#fff;--bad:#a3122a}
@media (prefers-color-scheme:dark){:root{--brand:${dark};--on:#111317;--ink:#eceae4;--ink2:#a9adb6;--line:#3f444d;--field:#16191e;--page:#1e2126;--bad:#ff9aa2}}
*{box-sizing:border-box}body{margin:0;background:var(--page);color:var(--ink);font:15px/1.45 "Atkinson Hyperlegible Next","Helvetica Neue",Arial,sans-serif}
header{padding:12px 20px;border-bottom:1px solid var(--line);color:var(--brand);font-weight:700}main{padding:16px 20px 20px}
h1{font-size:18px;line-height:1.25;margin:0 0 6px}p{margin:0 0 12px;color:var(--ink2)}p strong{color:var(--ink)}
label{display:block;margin:0 0 10px;font-weight:600}input{display:block;width:100%;margin-top:3px;padding:8px 10px;font:inherit;font-weight:400;color:var(--ink);background:var(--field);border:1px solid var(--ink2);border-radius:6px}
input[type=checkbox]{width:18px;height:18px;margin:2px 0 0;accent-color:var(--brand);flex:none}.tick{display:flex;gap:9px;margin:0;font-weight:400;cursor:pointer}.above{margin:14px 0 6px}
.row{display:flex;gap:8px;margin-top:14px}button,.button{display:block;flex:1;min-height:38px;padding:8px 14px;font:inherit;font-weight:650;text-align:center;text-decoration:none;color:var(--on);background:var(--brand);border:1px solid var(--brand);border-radius:7px;cursor:pointer}
.quiet{flex:0 0 auto;color:var(--ink);background:var(--page);border-color:var(--ink2)}ul{list-style:none;margin:0;padding:0}li{display:flex;flex-wrap:wrap;justify-content:space-between;gap:2px 12px;padding:8px 0;border-top:1px solid var(--line)}code{font:13px/1.5 "Atkinson Hyperlegible Mono",ui-monospace,monospace;color:var(--ink2);overflow-wrap:anywhere}
.code{display:block;font:700 26px/1.2 "Atkinson Hyperlegible Mono",ui-monospace,monospace;letter-spacing:.06em;color:var(--ink)}.qr{display:block;width:144px;height:144px;background:#fff}.bad{color:var(--bad);font-weight:600}.photos{display:grid;grid-template-columns:repeat(auto-fill,minmax(108px,1fr));gap:10px}.photos figure{margin:0}.photos img{display:block;width:100%;aspect-ratio:4/3;border-radius:6px}.photos figcaption{margin-top:4px;font-size:13px;color:var(--ink2)}
:focus-visible{outline:3px solid var(--brand);outline-offset:2px}`
}
