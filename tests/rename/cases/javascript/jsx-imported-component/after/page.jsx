import { Heading } from './title.jsx';
export const page = <Heading />;
