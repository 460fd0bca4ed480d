import type { FieldText } from '~/features/applications/applicationFields.ts'

/** One field as two versions have it; a text is empty where nothing is stated. */
export interface PairedField {
  readonly key: string
  readonly label: string
  readonly before: string
  readonly after: string
}

/** Every field of either version, in the order of the newer one; what is gone comes last. */
export function pairedFields(
  before: readonly FieldText[],
  after: readonly FieldText[],
): readonly PairedField[] {
  const old = new Map(before.map((field) => [field.key, field]))
  const fresh = new Set(after.map(({ key }) => key))
  return [
    ...after.map(({ key, label, text }) => ({
      key,
      label,
      before: old.get(key)?.text ?? '',
      after: text,
    })),
    ...before
      .filter(({ key }) => !fresh.has(key))
      .map(({ key, label, text }) => ({ key, label, before: text, after: '' })),
  ]
}
