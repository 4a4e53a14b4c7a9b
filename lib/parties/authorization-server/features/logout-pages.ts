/** Acme ID's pages for signing out. */
import { htmlEscape } from 'escape-goat'
import { document } from '../../document'
import { brand } from '../pages'

/** The page that asks. `xsrf` ties the answer to the browser that was asked. */
export function signOutDocument(action: string, xsrf: string, client: string): string {
  return document(
    brand,
    'Sign out',
    htmlEscape`<h1>Sign out of Acme ID?</h1><p>${client} has signed you out and sent you here. Your session at Acme ID goes on until you end it, and with it you can get into other sites without a password.</p><form id="op.logoutForm" method="post" action="${action}"><input type="hidden" name="xsrf" value="${xsrf}"><div class="row"><button class="quiet">Stay signed in</button><button name="logout" value="yes">Sign out everywhere</button></div></form>`,
  )
}

/** The last page, where no client is to be returned to. */
export function endedDocument(): string {
  return document(brand, 'Signed out', '<h1>Good</h1><p>Acme ID has done what you asked for.</p>')
}
