import type { APIRoute } from 'astro';
import { archiveOf, recordsOf } from '../components/records.ts';
import { calendar } from '../view/calendar.ts';

export const GET: APIRoute = async () => {
  const text = calendar(await recordsOf('meetings'), await recordsOf('articles'), await archiveOf());
  return new Response(text, { headers: { 'Content-Type': 'text/calendar' } });
};
