import { feedPaths } from '../components/file-paths.ts';

export { fileResponse as GET } from '../components/file-response.ts';

export const getStaticPaths = () => feedPaths('rss');
