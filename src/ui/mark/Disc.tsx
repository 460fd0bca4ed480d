export type DiscShape = 'full' | 'half' | 'bars' | 'dot' | 'struck' | 'cross' | 'dashed'

/** A disc that tells states apart by shape, not colour; always beside the word for the state. */
export function Disc({ shape, size = 14 }: { readonly shape: DiscShape; readonly size?: number }) {
  return (
    <svg className="disc" width={size} height={size} viewBox="0 0 14 14" aria-hidden="true">
      <circle
        cx="7"
        cy="7"
        r="6"
        fill={shape === 'full' ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth="1.6"
        strokeDasharray={shape === 'dashed' ? '2.4 1.6' : undefined}
      />
      {shape === 'half' && <path d="M7 1a6 6 0 0 1 0 12z" fill="currentColor" />}
      {shape === 'bars' && <path d="M4 5.6h6M4 8.4h6" stroke="currentColor" strokeWidth="1.6" />}
      {shape === 'dot' && <circle cx="7" cy="7" r="2.2" fill="currentColor" />}
      {shape === 'cross' && (
        <path d="M7 3.6v6.8M3.6 7h6.8" stroke="currentColor" strokeWidth="1.6" />
      )}
      {shape === 'struck' && <path d="M3 11 11 3" stroke="currentColor" strokeWidth="1.6" />}
    </svg>
  )
}
