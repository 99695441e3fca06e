import { x, type Props } from './types';
export const Title = (p: Props) => <h1>{p.text}{x}</h1>;
