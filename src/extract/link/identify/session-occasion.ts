import { fold } from '../../../text/fold.ts';
import type { Worded } from '../../recognise/mention.ts';
import type { Session } from '../../recognise/sessions.ts';
import type { Occasion } from '../occasion.ts';
import { placesIn } from '../places-in.ts';
import { seriesAround, seriesNamed } from '../series-name.ts';
import { blank, type Walk } from './walk.ts';

/** The occasion of the piece that a session’s words mean, or a new one. */
export function occasionFor(walk: Walk, sentence: Worded, session: Session, isFuture: boolean): Occasion | null {
  const context = `${walk.title} ${sentence.unit.span.text}`;
  const places = placesIn(sentence, session.last);
  const around =
    session.name === null && session.ordinal === null && places.city !== null
      ? null
      : session.name === null ||
          /^(?:regular |the )?(?:foreign ministers|ministerial|trilateral|strategic)/iu.test(session.name) ||
          session.ordinal !== null
        ? seriesAround(context, session.kind, walk.authority)
        : null;
  const isGeneric =
    session.name === null ||
    !/\p{Lu}|\d\+\d/u.test(session.name) ||
    /^(?:Meeting|Dialogue|Forum|Summit|Session|Consultation)$/u.test(session.name);
  let series = session.name === null || isGeneric ? around : seriesNamed(session.name, session.kind, walk.authority);
  if (
    series !== null &&
    !series.isKnown &&
    around !== null &&
    around.kind === session.kind &&
    session.ordinal !== null &&
    /^(?:Foreign Ministers|Ministerial)/u.test(session.name ?? '')
  )
    series = around;
  const kind = series?.kind ?? session.kind;
  if (session.ordinal !== null) {
    const same = walk.occasions.find(
      (one) =>
        one.ordinal === session.ordinal &&
        (series === null || one.series === null || sameSeries(one.series, series.name) || one.kind === kind),
    );
    if (same !== undefined) return same;
    const base = series?.name ?? walk.main?.series ?? null;
    const noun = fold(sentence.tokens[session.last]?.text ?? '');
    const model = isGeneric
      ? (walk.occasions.find((one) => one.series !== null && fold(one.series).includes(noun)) ??
        walk.main ??
        walk.occasions.find((one) => one.series !== null && one.ordinal !== null) ??
        null)
      : null;
    const isSameSeries =
      model !== null && model.ordinal !== session.ordinal && !(session.kind === 'summit' && model.kind !== 'summit');
    const made = isSameSeries
      ? {
          ...blank(walk, model.kind),
          ordinal: session.ordinal,
          series: model.series ?? base,
          sides: [...model.sides],
          name: session.name,
        }
      : {
          ...blank(walk, kind),
          ordinal: session.ordinal,
          series: series?.name ?? null,
          sides: [...(series?.parties ?? [])],
          name: session.name,
        };
    walk.occasions.push(made);
    return made;
  }
  if (session.isAnaphor) return walk.current ?? walk.main;
  const known = walk.occasions.filter(
    (one) =>
      (series !== null && one.series !== null && sameSeries(one.series, series.name)) ||
      (session.name !== null && one.name !== null && fold(one.name) === fold(session.name)),
  );
  if (known.length > 0) return known.find((one) => one.isFuture === isFuture) ?? known[0] ?? null;
  if (session.kind === 'summit') {
    const inPlace = walk.occasions.find(
      (one) =>
        one.kind === 'summit' &&
        ((places.city !== null && one.city?.name === places.city.name) ||
          (places.city === null && session.name === null && one.isFuture)),
    );
    if (inPlace !== undefined && !(session.name !== null && /\p{Lu}/u.test(session.name) && places.city === null))
      return inPlace;
    if (session.name === null && places.city === null && walk.occasions.some(({ kind: one }) => one === 'summit'))
      return walk.occasions.find(({ kind: one }) => one === 'summit') ?? null;
  }
  if (session.name === null && places.city === null) return null;
  if (session.name !== null && !/\p{Lu}/u.test(session.name)) return walk.main;
  if (
    session.name !== null &&
    /^(?:\p{Lu}\p{L}+day|January|February|March|April|May|June|July|August|September|October|November|December|\p{L}+) (?:meeting|talks|Meeting)(?: on .*)?$/u.test(
      session.name,
    ) &&
    session.kind !== 'foreign-ministers-meeting'
  )
    return walk.main;
  const knownSeries = series?.isKnown === true ? series : null;
  const made: Occasion = {
    ...blank(walk, kind),
    series: knownSeries?.name ?? null,
    sides: [...(knownSeries?.parties ?? [])],
    name: session.name,
  };
  walk.occasions.push(made);
  return made;
}

const sameSeries = (a: string, b: string): boolean =>
  fold(a) === fold(b) || fold(a).includes(fold(b)) || fold(b).includes(fold(a));
