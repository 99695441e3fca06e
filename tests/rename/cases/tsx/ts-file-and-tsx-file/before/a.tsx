import { sum } from './sum';
export const A = () => <p>{sum(1)} sum</p>;
