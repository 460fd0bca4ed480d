/**
 * A text as it is written in an address whose values are read as JSON where they are that: what is
 * meant as text is quoted then, so that `41088` and `1e5` come back as they were.
 */
export function searchValue(text: string): string {
  try {
    JSON.parse(text)
    return JSON.stringify(text)
  } catch {
    return text
  }
}
