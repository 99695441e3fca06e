import type { Props } from './types';
export const A = ({ label: t }: Props) => <p>{t}</p>;
export const e = <A label="x" />;
