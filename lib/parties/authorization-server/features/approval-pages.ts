/** Acme ID's pages on the phone. */
import { htmlEscape } from 'escape-goat'
import { document } from '../../document'
import { brand, sentenceFor } from '../pages'

/** The page that asks the person to compare, and to decide. CIBA: proving who one is happens here, and not where one asked. */
export function approvalDocument(
  person: string,
  client: string,
  bindingMessage: string,
  scopes: readonly string[],
  isWrong: boolean,
): string {
  const problem = isWrong ? '<p class="bad" role="alert">That is not your password.</p>' : ''
  const items = scopes.map((scope) => htmlEscape`<li>${sentenceFor(scope)}</li>`)
  const compare = bindingMessage
    ? htmlEscape`<p><strong class="code">${bindingMessage}</strong></p><p>Allow it only if you see the very same words where you are, and if it was you who asked.</p>`
    : '<p>Allow it only if it was you who asked.</p>'
  return document(
    brand,
    'Is it you?',
    `${htmlEscape`<h1>${person}, is it you at ${client}?</h1>`}${compare}<ul>${items.join('')}</ul>${problem}<form method="post"><label>Your password<input name="password" type="password" autocomplete="off"></label><div class="row"><button name="decision" value="allow">Allow</button><button class="quiet" name="decision" value="deny">Deny</button></div></form>`,
  )
}

/** The page after the decision. */
export function decidedDocument(client: string, isAllowed: boolean): string {
  const text = isAllowed
    ? htmlEscape`<h1>Thank you</h1><p><strong>${client}</strong> goes on by itself in a moment.</p>`
    : htmlEscape`<h1>You said no</h1><p><strong>${client}</strong> gets nothing.</p>`
  return document(brand, 'Decided', text)
}
