import * as z from 'zod/mini'
import { instantSchema } from '~/domain/model/units.ts'

/** What this device remembers of a round it no longer has. */
const receiptSchema = z.strictObject({
  title: z.string(),
  at: instantSchema,
  events: z.int(),
  /** Where its archive was filed, with the archive's SHA-256; null for what was no filed case. */
  filing: z.nullable(z.strictObject({ reference: z.string(), sha256: z.string() })),
})
export type DeletionReceipt = z.infer<typeof receiptSchema>

/** The name of the device's setting. */
export const receiptsSetting = 'deletions'

/** Lines kept; older ones go. */
const most = 50

/** The receipts a setting holds, the latest first; none where it cannot be read. */
export function receiptsIn(text: string | undefined): readonly DeletionReceipt[] {
  if (!text) return []
  try {
    const read = z.array(receiptSchema).safeParse(JSON.parse(text))
    return read.success ? read.data : []
  } catch {
    return []
  }
}

/** A setting with one receipt more. */
export const withReceipt = (text: string | undefined, receipt: DeletionReceipt): string =>
  receiptsText([receipt, ...receiptsIn(text)].slice(0, most))

/** Empty for none, so that nothing is fetched to show nothing. */
export const receiptsText = (receipts: readonly DeletionReceipt[]): string =>
  receipts.length === 0 ? '' : JSON.stringify(receipts)
