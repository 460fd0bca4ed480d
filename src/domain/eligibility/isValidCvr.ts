const weights = [2, 7, 6, 5, 4, 3, 2, 1] as const

/**
 * Modulus 11 over the eight digits of a CVR number. A passed check is not proof of registration;
 * 00000000 passes the sum and is refused.
 * Source: Erhvervsstyrelsen, modulus 11; 13748136 is its example of a valid number.
 */
export function isValidCvr(cvr: string): boolean {
  if (!/^\d{8}$/.test(cvr) || cvr === '00000000') return false
  const sum = weights.reduce((total, weight, index) => total + weight * Number(cvr[index]), 0)
  return sum % 11 === 0
}
