import type { Props } from './types';
export const Title = (p: Props) => <h1>{p.text}</h1>;
