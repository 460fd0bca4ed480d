import { lazyRouteComponent } from '@tanstack/react-router'
import { MissingPart } from './missingPart.ts'

/**
 * A page that is fetched when it is first opened. The router reloads by itself when the browser says
 * a module is missing; a page is never reloaded under a person, so the error gets our own words.
 */
export const lazyPage = <Module extends Record<string, unknown>, Name extends keyof Module>(
  load: () => Promise<Module>,
  name: Name,
) =>
  lazyRouteComponent(
    () =>
      load().catch((error: unknown) => {
        throw new MissingPart(error)
      }),
    name,
  )
