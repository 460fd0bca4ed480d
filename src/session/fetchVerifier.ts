import { isVerifier, verifierPath } from '~/exchange/archive/manifest.ts'

/** The page that verifies an archive, as it lies beside this program; undefined where it is not to be had. */
export async function fetchVerifier(): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    const response = await fetch(new URL(verifierPath, document.baseURI))
    const bytes = new Uint8Array(await response.arrayBuffer())
    return response.ok && isVerifier(bytes) ? bytes : undefined
  } catch {
    return undefined
  }
}
