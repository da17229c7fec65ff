import { wordList } from '../../text/word-list.ts';

/** Words in small letters that are no noun or adjective of an office, lower-case: function words, common verbs, times. */
export const notOfficeNouns: ReadonlySet<string> = wordList(`
  a aboard about across after afternoon again against ago all almost alongside already also although always amid
  amidst among amongst an and any are around as at be became because becomes been before began beside besides
  between beyond both bring brings but by came can colleagues come comes could counterparts day despite did do does down drove due during
  each eight even evening ever every except few finds five flew follow followed following follows for four from gave gives go goes got greet
  greets had hailed half has have he held her here him his hosts hour hours how however i if in include includes including
  inside into is it its itself join joins just kept knew knows last later leads leaves led left like lost made makes
  many may me meanwhile meet meeting meetings meets met might minute minutes monday month more morning most much must my near never
  next night nine no nor not now of off often on once one only onto or other our out outside over own paid past per
  perhaps praises put quite ran rather read remains right runs said same sat saw say says see sees sent set seven
  several shall she should shows since sits six so some sometimes soon speaks spoke stands still stood such takes
  talks tells ten than thank thanks that the their them then there these they this those though three through
  throughout thus to today together told too took toward towards tuesday two under unlike until up upon urges us
  versus very via visiting visits wants was we week went were what weeks when where whereas whereby whether which while
  who whom whose why will wins with within without won would year yesterday years yesterday's yet you your
`);
