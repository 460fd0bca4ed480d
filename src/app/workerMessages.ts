/** A page asks the waiting version to take over. */
export interface UseNewVersion {
  readonly kind: 'use-new-version'
}

/** A page has started, so that one before it may have gone. */
export interface PageStarted {
  readonly kind: 'page-started'
}

/** The service worker says which build is in use from now on. */
export interface BuildInUse {
  readonly kind: 'build-in-use'
  readonly buildId: string
}

const hasKind = (data: unknown, kind: string): data is { readonly kind: string } =>
  typeof data === 'object' && data !== null && 'kind' in data && data.kind === kind

export const isUseNewVersion = (data: unknown): data is UseNewVersion =>
  hasKind(data, 'use-new-version')

export const isPageStarted = (data: unknown): data is PageStarted => hasKind(data, 'page-started')

export const isBuildInUse = (data: unknown): data is BuildInUse =>
  hasKind(data, 'build-in-use') && 'buildId' in data && typeof data.buildId === 'string'
