import type { Props } from './types';
export const A = ({ text: t }: Props) => <p>{t}</p>;
export const e = <A text="x" />;
