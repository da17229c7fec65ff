import type { APIRoute } from 'astro';

/** What a file that is served beside the pages holds. */
export interface ServedFile {
  type: string;
  text: string;
}

/** Serves the file that a path was made for. */
export const fileResponse: APIRoute<ServedFile> = ({ props: { type, text } }) =>
  new Response(text, { headers: { 'Content-Type': type } });
