import { Without } from './keys';

export interface Coin {
  value: number;
  name: string;
}
export type Named = Without<Coin, 'value' | 'name'>;

