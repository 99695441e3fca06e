import type { HeadingProps } from './types';
export const Title = (p: HeadingProps) => <h1>{p.text}</h1>;
