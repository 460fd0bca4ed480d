import { buildId } from '~/session/appVersion.ts'
import { buildLock } from './buildNames.ts'

/** Holds this page's build for as long as the page lives, so that its files are not swept away. */
export function holdBuild(): void {
  // There are no locks where there can be no service worker either.
  if (!('locks' in navigator)) return
  void navigator.locks.request(buildLock(buildId), { mode: 'shared' }, () => new Promise(() => {}))
}
