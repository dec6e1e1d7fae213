const boxes = [1, 2, 3] as const

/** A score of 0 to 3 as three boxes, for a glance. Decoration: the words beside it say the same. */
export function GradeBar({ score }: { readonly score: number }) {
  return (
    <svg
      width="60"
      height="12"
      viewBox="0 0 60 12"
      aria-hidden="true"
      focusable="false"
      className="app-grade-bar"
    >
      {boxes.map(box => (
        <rect
          key={box}
          x={(box - 1) * 20 + 1}
          y="1"
          width="17"
          height="10"
          fill={score >= box ? 'currentColor' : 'none'}
          stroke="currentColor"
        />
      ))}
    </svg>
  )
}
