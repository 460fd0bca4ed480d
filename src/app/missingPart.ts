/** How Chromium, Firefox, Safari and Vite each say that a part of the program cannot be fetched. */
const sayings =
  /Failed to fetch dynamically imported module|error loading dynamically imported module|Importing a module script failed|Unable to preload CSS/

/** A part of the program that is fetched when it is first needed, and was not there. */
export class MissingPart extends Error {
  constructor(cause: unknown) {
    super('A part of the program could not be fetched', { cause })
  }
}

export const isMissingPart = (error: unknown): boolean =>
  error instanceof MissingPart || (error instanceof Error && sayings.test(error.message))
