import { z } from 'astro/zod';
import { decode, encode } from 'cborg';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { IndexFile } from './pagefind-files.ts';

/** What a packed file of Pagefind begins with once it is unzipped; its browser module looks for it. */
const signature = 'pagefind_dcd';

/** The content of a packed file of Pagefind. Throws where the file is of another making. */
export function unpack({ path, content }: IndexFile): Buffer {
  const unzipped = gunzipSync(content);
  if (unzipped.subarray(0, signature.length).toString('latin1') !== signature)
    throw new Error(`“${path}” of the search index does not begin with “${signature}”, as Pagefind’s files do.`);
  return unzipped.subarray(signature.length);
}

export const pack = (content: Uint8Array): Buffer =>
  gzipSync(Buffer.concat([Buffer.from(signature), content]), { level: 9 });

/** The value of a packed file that holds CBOR, as the list of passages and the words do. Throws where it is not of the format. */
export function unpackValue<Value>(file: IndexFile, format: z.ZodType<Value>): Value {
  const { success, data, error } = format.safeParse(decode(unpack(file)));
  if (success) return data;
  throw new Error(
    `“${file.path}” of the search index is not laid out as by the release of Pagefind that is pinned.\n${z.prettifyError(error)}`,
  );
}

export const packValue = (value: unknown): Buffer => pack(encode(value));
