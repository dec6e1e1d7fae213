/** Lines of a table with the columns as wide as their widest word; all but the first are set to the right. */
export function table(heads, rows) {
  const all = [heads, ...rows.map(row => row.map(String))]
  const widths = heads.map((_, column) => Math.max(...all.map(row => row[column].length)))
  return all
    .map(row =>
      row
        .map((word, column) =>
          column === 0 ? word.padEnd(widths[0]) : word.padStart(widths[column]),
        )
        .join('  '),
    )
    .join('\n')
}

/** Milliseconds as read, or a dash when nothing was finished in time to be measured. */
export function ms(number) {
  if (Number.isNaN(number)) return '–'
  return number.toFixed(number < 10 ? 1 : 0)
}

export function kB(bytes) {
  return (bytes / 1_000).toFixed(1)
}
