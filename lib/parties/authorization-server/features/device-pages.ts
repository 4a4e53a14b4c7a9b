/** Acme ID's pages for a code that another device shows. */
import { htmlEscape } from 'escape-goat'
import { document } from '../../document'
import { brand } from '../pages'

const hidden = (name: string, value: string) => htmlEscape`<input type="hidden" name="${name}" value="${value}">`

/** The page on which the code is typed in. `action`: where it is sent. `problem` is what was wrong with the last one. */
export function userCodeDocument(action: string, xsrf: string, code: string, problem: string): string {
  const alert = problem && htmlEscape`<p class="bad" role="alert">${problem}</p>`
  return document(
    brand,
    'Connect a device',
    `<h1>Connect a device</h1><p>Type the code that the device in front of you shows.</p>${alert}<form method="post" action="${htmlEscape(action)}">${hidden('xsrf', xsrf)}<label>Code<input name="user_code" autocomplete="off" required value="${htmlEscape(code)}"></label><p><strong>Did somebody send you a code?</strong> Then stop here. Only type a code that you see on a device of your own.</p><div class="row"><button>Go on</button></div></form>`,
  )
}

/** RFC 8628 §3.3.1 and §5.4: the person compares the code with the device, and is told what it means to go on. */
export function verificationDocument(action: string, xsrf: string, code: string, client: string): string {
  return document(
    brand,
    'Is this your device?',
    `${htmlEscape`<h1>Is this the code on your device?</h1><p><strong class="code">${code}</strong></p><p>You are about to let <strong>${client}</strong> use your account. Whoever holds the device that shows this code gets in.</p><p>Say no if the codes differ, if the device is not in front of you, or if somebody told you to come here.</p>`}<form method="post" action="${htmlEscape(action)}">${hidden('xsrf', xsrf)}${hidden('user_code', code)}<div class="row"><button class="quiet" name="abort" value="yes">No, stop</button><button name="confirm" value="yes">Yes, it is the same</button></div></form>`,
  )
}

/** The page at the end. */
export function doneDocument(client: string): string {
  return document(
    brand,
    'Done',
    htmlEscape`<h1>Done</h1><p>You have let <strong>${client}</strong> in. Go back to your device: it goes on by itself in a moment.</p>`,
  )
}

/** The page after a no. */
export function deniedDocument(): string {
  return document(brand, 'Stopped', '<h1>You said no</h1><p>The device gets nothing. It will be told when it asks.</p>')
}
