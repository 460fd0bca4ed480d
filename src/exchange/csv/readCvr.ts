import { isValidCvr } from '~/domain/eligibility/isValidCvr.ts'
import { err, ok, type Result } from '~/lib/result.ts'

export type CvrFaultCode = 'cvr-mangled' | 'cvr-length' | 'cvr-checksum' | 'cvr-malformed'

/** A CVR number with or without `DK`, spaces and hyphens, as its eight digits. */
export function readCvr(text: string): Result<string, CvrFaultCode> {
  const found = text.replace(/^\s*DK/i, '').replace(/[\s.-]/g, '')
  if (/^\d+(,\d+)?e\+?\d+$/i.test(found)) return err('cvr-mangled')
  if (!/^\d+$/.test(found)) return err('cvr-malformed')
  if (found.length !== 8) return err('cvr-length')
  return isValidCvr(found) ? ok(found) : err('cvr-checksum')
}
