/** Lets plain Node run our TypeScript, for tests that need a process of its own: `node --import` this file. */
import { registerHooks } from 'node:module'

registerHooks({
  resolve(specifier, context, next) {
    const isOurs = specifier.startsWith('.') && !context.parentURL?.includes('/node_modules/')
    return next(isOurs && !/[.]m?[jt]s$/.test(specifier) ? `${specifier}.ts` : specifier, context)
  },
})
