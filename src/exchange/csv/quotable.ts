import { withoutCpr } from './cprLike.ts'

const maxQuoted = 40

/**
 * What a message may repeat of a value from a file: on one line, nothing invisible, no CPR number,
 * at most 40 characters. Quoting what is quoted already changes nothing.
 */
export function quotable(value: string): string {
  const visible = withoutCpr(value.slice(0, 400))
    .replace(/[\n\r\t]+/g, ' ')
    .replace(/[\p{C}\u2028\u2029]/gu, '␣')
  const characters = Array.from(visible)
  return characters.length > maxQuoted ? `${characters.slice(0, maxQuoted - 1).join('')}…` : visible
}
