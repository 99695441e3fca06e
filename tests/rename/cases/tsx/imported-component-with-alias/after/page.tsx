import { Heading as T } from './title';
export const page = <T />;
