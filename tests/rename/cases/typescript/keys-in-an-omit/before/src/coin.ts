export interface Coin {
  value: number;
  name: string;
  year: number;
}
export type Named = Omit<Coin, 'year' | 'value'>;
export function show(coin: Named) {
  return coin.name;
}

