/** Why a sealed file, or something sealed in one, is not read. */
export type SealFault =
  | {
      readonly code:
        | 'not-sealed'
        | 'cut-off'
        | 'trailing'
        | 'changed'
        | 'too-large'
        | 'malformed'
        | 'wrong-words'
        | 'wrong-key'
        | 'not-for-you'
    }
  /** The version the file says it is of; one this program knows where only the suite is newer. */
  | { readonly code: 'newer-format'; readonly version: number }
