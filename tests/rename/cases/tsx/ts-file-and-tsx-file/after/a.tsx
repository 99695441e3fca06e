import { total } from './sum';
export const A = () => <p>{total(1)} sum</p>;
