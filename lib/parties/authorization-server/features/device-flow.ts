/** Where a person types the code that a device shows: the verification URI of RFC 8628 §3.3. */
import type { Configuration, errors } from 'oidc-provider'
import { objection, remark } from '../../note'
import { type Context, pathTo, show, xsrfIn } from '../page-kit'
import { errorDocument } from '../pages'
import { writeDown } from '../serving'
import { deniedDocument, doneDocument, userCodeDocument, verificationDocument } from './device-pages'

type DeviceFlow = NonNullable<NonNullable<Configuration['features']>['deviceFlow']>

/** RFC 8628 §6.1: eight letters without vowels, which make no words and are hard to mix up. */
export const deviceFlow: DeviceFlow = {
  enabled: true,
  charset: 'base-20',
  mask: '****-****',
  deviceInfo: () => ({}),
  userCodeInputSource: (ctx, form, _, error) => askForCode(ctx, form, error),
  userCodeConfirmSource: (ctx, form, client, _, userCode) =>
    show(
      ctx,
      verificationDocument(
        pathTo(ctx, 'code_verification'),
        xsrfIn(form),
        userCode,
        client.clientName ?? client.clientId,
      ),
    ),
  successSource: (ctx) => show(ctx, doneDocument(ctx.oidc.client?.clientName ?? '')),
}

/** The provider shows this page too when something was wrong with the code, and when the person said no. */
function askForCode(ctx: Context, form: string, error: Error | undefined): void {
  if (error?.name === 'AbortedError') {
    writeDown(remark('device.denied', 'the person said no; the device learns it when it asks next'))
    show(ctx, deniedDocument())
    return
  }
  if (error && !Object.hasOwn(problems, error.name)) {
    stop(ctx, error)
    return
  }
  const code = error && 'userCode' in error ? String(error.userCode ?? '') : ''
  show(
    ctx,
    userCodeDocument(pathTo(ctx, 'code_verification'), xsrfIn(form), code, error ? (problems[error.name] ?? '') : ''),
  )
  if (!error) return
  ctx.status = 400
  writeDown(objection('code_verification.error', error.message))
}

const problems: Readonly<Record<string, string>> = {
  NoCodeError: 'Please type the code that your device shows.',
  NotFoundError: 'No device is waiting with that code. Compare it with your screen, letter by letter.',
  ExpiredError: 'That code has expired. Let your device ask for a new one.',
  AlreadyUsedError: 'That code has been used already.',
}

/** Nothing was wrong with a code: an old link, or a form of somebody else's. The provider writes the reason into the log itself. */
function stop(ctx: Context, error: Error): void {
  // It has just given a session to a browser that came without one, and would fail to keep it.
  if (ctx.oidc.session?.exp === undefined) Object.assign(ctx.oidc.session ?? {}, { touched: false })
  const { error: code, error_description } = error as Partial<errors.OIDCProviderError>
  show(ctx, errorDocument(code ?? 'server_error', error_description))
}

/** Koa middleware. Who comes with the code in the address sees it filled in, and has to send it off (RFC 8628 §3.3.1). */
export async function filledInCode(ctx: Context, next: () => Promise<void>): Promise<void> {
  await next()
  const code = ctx.query.user_code
  if (ctx.oidc?.route !== 'code_verification' || ctx.method !== 'GET' || typeof code !== 'string') return
  show(ctx, userCodeDocument(pathTo(ctx, 'code_verification'), xsrfIn(String(ctx.body)), code, ''))
}
