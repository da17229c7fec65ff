import type { APIRoute, GetStaticPaths } from 'astro';
import { allRecords } from '../../components/all-records.ts';
import { archiveOf } from '../../components/records.ts';
import { datasetFiles } from '../../view/dataset/dataset-files.ts';

export const getStaticPaths = (async () => {
  const files = datasetFiles(await allRecords(), await archiveOf());
  return files.map(({ name, type, text }) => ({ params: { file: name }, props: { type, text } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ type: string; text: string }> = ({ props: { type, text } }) =>
  new Response(text, { headers: { 'Content-Type': type } });
