import { meetingPaths } from '../../../components/file-paths.ts';

export { fileResponse as GET } from '../../../components/file-response.ts';

export const getStaticPaths = () => meetingPaths('bib');
