import { Without } from './keys';

export interface Coin {
  worth: number;
  name: string;
}
export type Named = Without<Coin, 'worth' | 'name'>;

