/** What devices show: big letters, few words. */
import { htmlEscape } from 'escape-goat'
import { renderSVG } from 'uqr'
import type { DeviceAsks } from '../../world/setup'
import { photoFigures } from '../client/pages'
import { type Brand, document } from '../document'
import { Refused } from '../note'
import type { DeviceState, Shown } from './state'

const colours = { light: '#B34700', dark: '#FFB27A' }

/** The page that is on the screen. */
export function screenOf(state: DeviceState): string {
  const brand: Brand = { name: state.name, ...colours }
  const [title, body] = pageFor(state, state.shown)
  return document(brand, title, body)
}

type Page = readonly [title: string, body: string]

function pageFor(state: DeviceState, shown: Shown): Page {
  const { home, stop, end } = pages[state.asks]
  switch (shown.screen) {
    case 'home':
      return ['Welcome', home]
    case 'asking':
      return ['One moment', '<h1>One moment</h1><p>Asking Acme ID.</p>']
    case 'code':
      return ['Connect', codePage(state, shown)]
    case 'phone':
      return ['Look at your phone', phonePage(state, shown.binding_message)]
    case 'photos':
      return ['Photos', `<h1>${end}</h1>${photoFigures(shown.answer)}`]
    case 'stopped':
      return ['Stopped', stoppedPage(shown) + stop]
  }
}

const nameForm =
  '<form method="post"><label>Your name at Acme ID<input name="login_hint" autocomplete="off" required></label><div class="row"><button>Ask me on my phone</button></div></form>'

/** What differs between a TV that shows a code and a kiosk that asks for a name. */
const pages: Readonly<Record<DeviceAsks, { home: string; stop: string; end: string }>> = {
  'device-code': {
    home: '<h1>Your photos, on this wall</h1><p>They stay at Acme. This TV only asks whether it may show them.</p><div class="row"><a class="button" href="/start">Show my photos from Acme</a></div>',
    stop: '<div class="row"><a class="button" href="/start">Try again</a></div>',
    end: 'Here you are',
  },
  ciba: {
    home: `<h1>Your photos, printed here</h1><p>Acme ID will ask you on your own phone. No password on this screen.</p>${nameForm}`,
    stop: nameForm,
    end: 'Printing these',
  },
}

function codePage(state: DeviceState, shown: Extract<Shown, { screen: 'code' }>): string {
  const { user_code, verification_uri, verification_uri_complete } = shown
  const text = htmlEscape`<p>On your phone or computer, open <strong>${verification_uri}</strong> and type</p><p><strong class="code">${user_code}</strong></p>`
  const qr = verification_uri_complete ? `<p>Or scan this:</p>${qrCode(verification_uri_complete)}` : ''
  return `<h1>Connect this TV</h1>${text}${qr}${waiting(state)}`
}

/** RFC 8628 §3.3.1: the address with the code in it, for a camera. */
function qrCode(address: string): string {
  const source = `data:image/svg+xml,${encodeURIComponent(drawn(address))}`
  return htmlEscape`<p><img class="qr" alt="QR code: the same address, with the code in it" src="${source}"></p>`
}

function drawn(address: string): string {
  try {
    return renderSVG(address, { border: 2, pixelSize: 4 })
  } catch {
    throw new Refused('qr.too_long', `The address has ${address.length} characters: too many for a QR code.`)
  }
}

function phonePage(state: DeviceState, bindingMessage: string): string {
  const text = htmlEscape`<h1>Look at your phone</h1><p>Say yes there, if it shows the very same words:</p><p><strong class="code">${bindingMessage}</strong></p>`
  return text + waiting(state)
}

function waiting({ polls, ticket }: DeviceState): string {
  const times = polls === 1 ? 'once' : `${polls} times`
  const asked =
    polls === 0 ? '' : ` Asked Acme ID ${times}: not yet. It lets ${ticket?.interval ?? 5} seconds pass in between.`
  return `<p role="status">Waiting for you.${asked}</p>`
}

const noReason = 'Something was not as it must be, so this screen stopped.'

function stoppedPage({ code, text = noReason }: Extract<Shown, { screen: 'stopped' }>): string {
  return htmlEscape`<h1>Stopped</h1><p class="bad">${text}</p><p><code>${code}</code></p>`
}
