export interface Coin {
  value: number;
  name: string;
}
export type Priced = Pick<Coin, 'value'>;
export const price = (coin: Priced) => coin.value;

