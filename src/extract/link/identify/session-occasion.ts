import { fold } from '../../../text/fold.ts';
import type { Worded } from '../../recognise/mention.ts';
import type { Session } from '../../recognise/sessions.ts';
import type { Occasion } from '../occasion.ts';
import { placesIn } from '../places-in.ts';
import { seriesAround, seriesNamed } from '../series-name.ts';
import { countedAgain, isAnnounced } from './counted-again.ts';
import { endsAlike } from './ends-alike.ts';
import { ministerial } from './ministerial.ts';
import { withOrganMeant } from './organ-meant.ts';
import { neighbour } from './neighbour.ts';
import { modelOf } from './session-model.ts';
import { isOwnKind } from './own-kind.ts';
import type { Sought } from './sought.ts';
import { timeOfPair } from './time-of-pair.ts';
import { unnumbered } from './unnumbered.ts';
import { blank, subjectOf, type Walk } from './walk.ts';

/** The occasion of the piece that a session’s words mean, or a new one; null where they name too little. */
export function occasionFor(
  walk: Walk,
  sentence: Worded,
  named: Session,
  isFuture: boolean,
  before: Occasion | null,
  hasDay = false,
): Occasion | null {
  const session = withOrganMeant(walk, sentence, named);
  const counted = countedAgain(walk, sentence, session, before);
  if (counted !== null) return counted;
  const sought = seek(walk, sentence, session, isFuture);
  if (session.ordinal !== null)
    return timeOfPair(walk, sentence, session, hasDay) ?? numbered(walk, sentence, sought, hasDay);
  const known = session.isNeighbour
    ? sought.isGeneric
      ? modelOf(walk, sentence, session)
      : byName(walk, sought)
    : null;
  if (session.isNeighbour && (sought.isGeneric || known !== null))
    return neighbour(
      walk,
      sentence,
      sought,
      isOfTheTwo(sentence, session) ? subjectOf(walk) : (known ?? subjectOf(walk)),
    );
  if (session.isAnaphor) return walk.current ?? walk.main ?? (isFuture ? lastPlanned(walk) : null);
  return byName(walk, sought) ?? bySummit(walk, sought) ?? unnumbered(walk, sentence, sought, hasDay);
}

/** “The talks are scheduled for Wednesday”: what the piece announced last, where it tells of nothing held. */
const lastPlanned = ({ occasions }: Walk): Occasion | null => occasions.findLast((one) => one.isFuture) ?? null;

/** “the Fifth Trilateral Meeting”, “the 20th Ministerial Meeting”: in capitals, but of no name. */
const onlyCommon =
  /^(?:(?:Annual|Extraordinary|Informal|Ordinary|Quadrilateral|Regular|Trilateral|Tripartite) )*(?:(?:Ministerial )?(?:Meeting|Session)|Dialogue|Forum|Ministerial|Summit|Consultation|(?:Meeting|Session) of the (?:Commission|Committee|Council))$/u;

function seek(walk: Walk, sentence: Worded, session: Session, isFuture: boolean): Sought {
  const places = placesIn(sentence, session.last);
  const isGeneric = session.name === null || !/\p{Lu}|\d\+\d/u.test(session.name) || onlyCommon.test(session.name);
  const isLoose =
    session.name === null ||
    /^(?:regular |the )?(?:foreign ministers|ministerial|trilateral|strategic)/iu.test(session.name) ||
    session.ordinal !== null;
  const isBare = session.name === null && session.ordinal === null && places.city !== null;
  const around =
    isLoose && !isBare ? seriesAround(`${walk.title} ${sentence.text}`, session.kind, walk.authority) : null;
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
  return {
    session,
    kind: series?.isKnown === true ? series.kind : ministerial(walk, sentence, session),
    series,
    places,
    isFuture,
    isGeneric,
  };
}

function numbered(
  walk: Walk,
  sentence: Worded,
  { session, kind, series, isGeneric, isFuture }: Sought,
  hasDay: boolean,
): Occasion | null {
  const isNew = session.noun === 'round' && /^an?$/u.test(sentence.tokens[session.first - 1]?.lower ?? '');
  const found = isGeneric && !isNew ? modelOf(walk, sentence, session) : null;
  if (session.noun === '' && session.name === null && (found === null || (found.series ?? found.ordinal) === null))
    return null;
  const isPair =
    found?.series === null && found.ordinal === null && ['bilateral-meeting', 'talks'].includes(found.kind);
  const model = isPair ? null : found;
  const name = model?.series ?? series?.name ?? null;
  const same = walk.occasions.find(
    (one) =>
      one.ordinal === session.ordinal &&
      (name === null
        ? one.kind === kind || one === walk.main
        : one.series !== null
          ? sameSeries(one.series, name) || endsAlike(one.series, session.name ?? name)
          : one === walk.main && (one.kind === kind || one.kind === 'other')),
  );
  if (same !== undefined) return same;
  const unnamed = model !== null && model.ordinal === null && model === walk.main && isDefinite(sentence, session);
  if (unnamed && session.noun !== '' && walk.main?.isFuture === false && isMainAgain(walk, sentence, session)) {
    model.ordinal = session.ordinal;
    return model;
  }
  if (
    session.name === null &&
    !hasDay &&
    model !== null &&
    isAnnounced(walk, model) &&
    isFuture &&
    isDefinite(sentence, session)
  ) {
    model.ordinal = session.ordinal;
    return model;
  }
  const ofSummit = session.noun === 'summit' || session.kind === 'summit';
  const made: Occasion = {
    ...blank(walk, model === null || isOwnKind(session, model) ? kind : model.kind),
    ordinal: session.ordinal,
    series: name,
    sides: [...(series?.parties ?? (ofSummit && model?.kind !== 'summit' ? [] : (model?.sides ?? [])))],
    name: session.name,
  };
  walk.occasions.push(made);
  return made;
}

const isDefinite = (sentence: Worded, { first }: Session): boolean =>
  /^(?:the|this|their|its)$/u.test(sentence.tokens[first - 1]?.lower ?? '');

/** The headline’s numbered meeting, told of again: only where the title has the same number. */
const isMainAgain = (walk: Walk, sentence: Worded, { first }: Session): boolean =>
  fold(walk.title).includes(fold(sentence.tokens[first]?.text ?? '~'));

/** “the previous meeting of the ministers”: of those who sat at what the piece is about, not of the organ named last. */
const isOfTheTwo = (sentence: Worded, { last }: Session): boolean =>
  /^ (?:of|between) (?:the |their )?(?:two |three |five )?(?:foreign )?(?:ministers|presidents|leaders|prime ministers|sides)\b/u.test(
    sentence.text.slice(sentence.tokens[last]?.end ?? 0),
  );

/** The one already told of under this name or in this series. */
function byName(walk: Walk, { session, series, isFuture }: Sought): Occasion | null {
  const known = walk.occasions.filter(
    (one) =>
      (series !== null && one.series !== null && sameSeries(one.series, series.name)) ||
      (session.name !== null && one.name !== null && fold(one.name) === fold(session.name)),
  );
  return known.find((one) => one.isFuture === isFuture) ?? known[0] ?? null;
}

/** “the summit”, “the Tianjin Summit”: one summit of the piece, in that city or still to come. */
function bySummit(walk: Walk, { session, places, isFuture, isGeneric }: Sought): Occasion | null {
  if (session.kind !== 'summit') return null;
  const city = places.isNear ? places.city : null;
  const inPlace = walk.occasions.find(
    (one) =>
      one.kind === 'summit' &&
      ((city !== null && one.city?.name === city.name) || (city === null && session.name === null && one.isFuture)),
  );
  const isNamed = session.name !== null && /\p{Lu}/u.test(session.name);
  const isApart = inPlace?.isFuture !== isFuture && (inPlace?.series ?? inPlace?.name ?? null) !== null && !isGeneric;
  const isOfCity = fold(session.name ?? '').includes(fold(city?.name ?? ''));
  const hasOwnName = isNamed && (city === null || (isApart && !isOfCity));
  if (inPlace !== undefined && !hasOwnName) return inPlace;
  return session.name === null && city === null ? (walk.occasions.find(({ kind }) => kind === 'summit') ?? null) : null;
}

const sameSeries = (a: string, b: string): boolean =>
  fold(a) === fold(b) || fold(a).includes(fold(b)) || fold(b).includes(fold(a));
