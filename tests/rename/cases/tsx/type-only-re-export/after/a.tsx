import { HeadingProps } from './index';
export const Title = (p: HeadingProps) => <h1>{p.text}</h1>;
