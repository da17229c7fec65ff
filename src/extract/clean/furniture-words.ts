import { phraseList } from '../../text/word-list.ts';

/** Lines that a page prints round an article, whole: compared folded, with any closing colon or exclamation mark dropped. */
export const furnitureLines: readonly string[] = phraseList(`
  about us, advertise, advertisement, archives, author, back to top, browse, categories, close, comment, comments,
  contact, contact us, continue reading, cookie policy, copy link, date, download, e-paper, editorial, email,
  english, facebook, file, follow us, font size, gallery, home, instagram, large, latest, like this, linkedin,
  loading, login, log in, medium, menu, more, newsletter, newsletters, next, photo gallery, pinterest, post comment,
  previous, print, print page, privacy policy, reddit, register, rss, save, search, send, share, share on,
  share post, share this, share this article, share this page, sign in, sign up, skip to content,
  skip to main content, small, source, spot_img, spot_imgspot_img, subscribe, telegram, terms of use, text size,
  tweet, twitter, video, videos, whatsapp, x, youtube, readout, news, world, politics, business, opinion,
  press release, press releases, media note, briefing room, statements and releases, search for, fact sheet,
  for immediate release, latest news, media advisory, media release, immediate release, in brief, at a glance,
  key points, key takeaways, highlights, today’s epaper, print edition, watch live, listen live, news release,
  newsroom, note to editors, press room, press statement
`);

/** Openings of lines that a page prints round an article. */
export const furnitureOpenings: readonly string[] = phraseList(`
  ©, advertisement, all rights reserved, an official website of, click here, copyright, designed by, editor’s picks,
  enter your email, filed under, follow us on, get the latest, home >, home ›, home », home /, home |, like this,
  notify me, one thought on, please enter, post navigation, powered by, read also, read more, recommended for you,
  related:, related articles, related news, related stories, required fields, save my name, see also, share on,
  share this, skip to, subscribe to, tags, topics:, keywords:, view all, website of, official website of,
  was this helpful, writer’s email, you are here, here’s how you know, you may also like, your email address,
  sign up for, sign up to, don’t miss, also read, accept all, accept cookies, breaking:, cookies help, jump to,
  latest:, manage cookies, printed on, this site uses cookies, this website uses cookies, we and our,
  we use cookies, we value your privacy, listen to this, press contact, media contact, for more information,
  the following is attributable, check against delivery, (check against delivery, (translation from,
  you are viewing archived content, content in this archive site, for current information,
  (translated from, unofficial translation, (unofficial translation, courtesy translation, (courtesy translation
`);

/** Lines after which, once the article’s prose is over, a page only goes on about other things. */
export const tailMarks: readonly string[] = phraseList(`
  comments, join the conversation, latest news, leave a comment, leave a reply, leave a reply cancel reply,
  more from, more in, more like this, more news, more stories, most popular, most read, next article,
  one thought on, popular, previous article, recent posts, recommended, related, related articles, related news,
  related posts, related stories, share post, tags, top stories, trending, trending now, what to read next,
  you may also like, you might also like, also in the news, what others are reading, editor’s picks
`);
