/** A plain table for the terminal. */

/** The first row is the heading; columns after the first are set to the right. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) => `  ${row.map((cell, at) => pad(cell, at, widths[at])).join('   ')}`.trimEnd())
    .join('\n');
}

const pad = (cell: string, column: number, width = 0): string =>
  column === 0 ? cell.padEnd(width) : cell.padStart(width);

/** Decimal kilobytes, as networks count. */
export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
