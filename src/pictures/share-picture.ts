import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import { pictureFonts } from './picture-fonts.ts';

/** What a picture for shared links says, from its head to its foot. */
export interface ShareWords {
  archive: string;
  label: string;
  title: string;
  detail: string;
}

/** The size that those who show links expect. */
const size = { width: 1200, height: 630 } as const;
const ink = '#1b212b';
const quiet = '#535c69';

type Style = Readonly<Record<string, string | number>>;
interface Box {
  type: 'div';
  props: { style: Style; children: string | Box[] };
}

const box = (style: Style, children: string | Box[]): Box => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});

/** Long names stand smaller, so that they stand whole. */
const titleSize = ({ length }: string): number => (length > 110 ? 48 : length > 60 ? 60 : 76);

const sheet = ({ archive, label, title, detail }: ShareWords, fontFamily: string): Box =>
  box(
    {
      ...size,
      boxSizing: 'border-box',
      padding: 72,
      flexDirection: 'column',
      justifyContent: 'space-between',
      background: '#fdfdfc',
      color: ink,
      fontFamily,
    },
    [
      box({ flexDirection: 'column' }, [
        box({ fontSize: 28, color: quiet, marginBottom: 24 }, label),
        box({ fontSize: titleSize(title), lineHeight: 1.15, letterSpacing: -1 }, title),
      ]),
      box({ flexDirection: 'column' }, [
        box({ fontSize: 34, color: ink, paddingBottom: 24, borderBottom: `2px solid ${ink}` }, detail),
        box({ fontSize: 26, color: quiet, paddingTop: 24 }, archive),
      ]),
    ],
  );

/** The picture as PNG; the same words give the same bytes. */
export async function sharePicture(words: ShareWords): Promise<Uint8Array<ArrayBuffer>> {
  const fonts = await pictureFonts(Object.values(words).join(''));
  const svg = await satori(sheet(words, fonts.map(({ name }) => name).join(', ')), { ...size, fonts });
  return new Uint8Array(new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng());
}
