/** What a page is about; it decides which entry of the masthead is current. */
export type PageKind =
  | 'timeline'
  | 'meeting'
  | 'delegate'
  | 'article'
  | 'series'
  | 'country'
  | 'topic'
  | 'attendance'
  | 'search'
  | 'data'
  | 'method'
  | 'index';
