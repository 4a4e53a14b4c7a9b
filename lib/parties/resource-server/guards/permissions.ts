/** The codes that labs run where the API decides what a token opens, by name. */
import type { Guard } from '../../../world/guards'
import type { Settings } from '../../../world/settings'
import { guardOf } from '../../guard-of'
import { permissionOf } from '../permission'
import * as scopeUpgrade from './scope-upgrade'

/** What a token opens whose claims were found good. */
export type PermissionCheck = typeof permissionOf

const permissions: Readonly<Partial<Record<Guard, PermissionCheck>>> = { ...scopeUpgrade }

/** How the API of this world finds out what a token opens. */
export function permissionIn(settings: Settings): PermissionCheck {
  return guardOf(permissions, settings) ?? permissionOf
}
