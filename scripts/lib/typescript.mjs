/** Lets a script import the project's TypeScript: Node takes the types away by itself, but wants the ending of a file named. */
import { registerHooks } from 'node:module'

registerHooks({
  resolve(specifier, context, next) {
    const isOwn = specifier.startsWith('.') && context.parentURL?.endsWith('.ts')
    return next(isOwn && !specifier.endsWith('.ts') ? `${specifier}.ts` : specifier, context)
  },
})
