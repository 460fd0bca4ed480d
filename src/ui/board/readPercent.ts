/**
 * What somebody typed as per cent, with comma or point: "25", "33,3 %" is 333 permille.
 * Undefined for what is no such number, has more than one decimal or lies above 100.
 */
export function readPercent(text: string): number | undefined {
  const [, whole, tenth = '0'] = /^\s*(\d{1,3})(?:[.,](\d))?\s*%?\s*$/.exec(text) ?? []
  if (whole === undefined) return undefined
  const permille = 10 * Number(whole) + Number(tenth)
  return permille <= 1000 ? permille : undefined
}
