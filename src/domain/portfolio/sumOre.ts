import type { Ore } from '~/domain/model/units.ts'

/**
 * The sum of amounts, exact up to 2^53 - 1 øre; a larger one reads as that.
 * Shape: stopping there rather than rounding keeps the sum the same in every order.
 */
export const sumOre = (amounts: readonly number[]): Ore =>
  amounts.reduce<number>((sum, amount) => Math.min(sum + amount, Number.MAX_SAFE_INTEGER), 0) as Ore
