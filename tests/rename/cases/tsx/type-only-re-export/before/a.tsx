import { Props } from './index';
export const Title = (p: Props) => <h1>{p.text}</h1>;
