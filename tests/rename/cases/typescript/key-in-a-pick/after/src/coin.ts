export interface Coin {
  worth: number;
  name: string;
}
export type Priced = Pick<Coin, 'worth'>;
export const price = (coin: Priced) => coin.worth;

