import { Heading } from './title';
export const page = <Heading />;
