/** Lines that a page prints round an article, whole: compared folded, with any closing colon or exclamation mark dropped. */
export const furnitureLines: readonly string[] = [
  'about us', 'advertise', 'advertisement', 'archives', 'author', 'back to top', 'browse', 'categories', 'close', 'comment', 'comments', 'contact', 'contact us',
  'continue reading', 'cookie policy', 'copy link', 'date', 'download', 'e-paper', 'editorial', 'email', 'english', 'facebook', 'file', 'follow us', 'font size',
  'gallery', 'home', 'instagram', 'large', 'latest', 'like this', 'linkedin', 'loading', 'login', 'log in', 'medium', 'menu', 'more', 'newsletter', 'newsletters', 'next',
  'photo gallery', 'pinterest', 'post comment', 'previous', 'print', 'print page', 'privacy policy', 'reddit', 'register', 'rss', 'save', 'search', 'send', 'share', 'share on',
  'share post', 'share this', 'share this article', 'share this page', 'sign in', 'sign up', 'skip to content', 'skip to main content', 'small', 'source', 'spot_img', 'spot_imgspot_img', 'subscribe',
  'telegram', 'terms of use', 'text size', 'tweet', 'twitter', 'video', 'videos', 'whatsapp', 'x', 'youtube', 'readout', 'news', 'world', 'politics', 'business', 'opinion', 'press release', 'press releases',
  'media note', 'briefing room', 'statements and releases',
];

/** Openings of lines that a page prints round an article. */
export const furnitureOpenings: readonly string[] = [
  '©', 'advertisement', 'all rights reserved', 'click here', 'copyright', 'designed by', 'editor’s picks', 'enter your email', 'filed under', 'follow us on', 'get the latest', 'home >', 'home ›', 'home »', 'home /', 'home |',
  'like this', 'notify me', 'one thought on', 'please enter', 'post navigation', 'powered by', 'read also', 'read more', 'recommended for you', 'related:', 'related articles', 'related news', 'related stories', 'required fields',
  'save my name', 'see also', 'share on', 'share this', 'skip to', 'subscribe to', 'tags', 'topics:', 'keywords:', 'view all', 'was this helpful', 'writer’s email', 'you are here', 'you may also like', 'your email address', 'sign up for', 'don’t miss', 'also read', 'listen to this', 'press contact', 'media contact', 'for more information', 'the following is attributable',
];

/** Lines after which, once the article’s prose is over, a page only goes on about other things. */
export const tailMarks: readonly string[] = [
  'comments', 'join the conversation', 'latest news', 'leave a comment', 'leave a reply', 'more from', 'more in', 'more like this', 'more news', 'more stories', 'most popular', 'most read', 'next article', 'one thought on', 'popular', 'previous article',
  'recent posts', 'recommended', 'related', 'related articles', 'related news', 'related posts', 'related stories', 'share post', 'tags', 'top stories', 'trending', 'trending now', 'what to read next', 'you may also like', 'you might also like', 'also in the news', 'what others are reading', 'editor’s picks',
];

/** Names of sharing services, which stand in rows. */
export const sharingWords: readonly string[] = ['Email', 'Facebook', 'Instagram', 'LinkedIn', 'Messenger', 'Pinterest', 'Print', 'Reddit', 'Telegram', 'Tweet', 'Twitter', 'Viber', 'VK', 'WhatsApp', 'WeChat'];

/** Sections of a site, which stand in rows in its menu. */
export const menuWords: readonly string[] = ['About', 'Advertise', 'Business', 'Contact', 'Culture', 'Economy', 'Entertainment', 'E-paper', 'Home', 'International', 'Lifestyle', 'Local', 'Markets', 'Nation', 'News', 'Obituaries', 'Opinion', 'Politics', 'Region', 'Science', 'Search', 'Sport', 'Sports', 'Subscribe', 'Technology', 'Tech', 'Travel', 'Video', 'Videos', 'World'];
