/** A place in a file, both counted from 1; columns are UTF-16 code units. */
export interface Place {
  line: number;
  column: number;
}

/** Tells line and column of an offset (UTF-16 code units) in a text whose lines end in LF, CRLF or CR. */
export function lineTable(text: string): (offset: number) => Place {
  const starts = [0];
  for (const { 0: mark, index } of text.matchAll(/\r\n|\n|\r/gu)) starts.push(index + mark.length);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
