declare const __APP_VERSION__: string
declare const __BUILD_ID__: string

/** The version in package.json, put in by the build. */
export const appVersion: string = __APP_VERSION__

/** The fingerprint of the sources it was built from, put in by the build. */
export const buildId: string = __BUILD_ID__
