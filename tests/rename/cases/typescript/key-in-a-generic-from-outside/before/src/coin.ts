import type { Without } from 'some-package';

export interface Coin {
  value: number;
  name: string;
}
export type Named = Without<Coin, 'value'>;
