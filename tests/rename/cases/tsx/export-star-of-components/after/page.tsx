import { Heading } from './ui';
export const a = <Heading />;
