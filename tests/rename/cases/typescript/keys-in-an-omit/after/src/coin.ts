export interface Coin {
  worth: number;
  name: string;
  year: number;
}
export type Named = Omit<Coin, 'year' | 'worth'>;
export function show(coin: Named) {
  return coin.name;
}

