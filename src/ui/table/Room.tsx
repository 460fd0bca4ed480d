/** Stands in a table's body where rows out of sight would. */
export function Room({ pixels }: { readonly pixels: number }) {
  if (pixels <= 0) return null
  return <tr aria-hidden="true" className="table-room" style={{ blockSize: pixels }} />
}
