/** Makes the compiler prove that a switch over a union is complete. Throws if data lied to it. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`)
}
