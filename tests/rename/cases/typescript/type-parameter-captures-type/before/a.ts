interface Item { n: number }
export function f<T>(t: T, item: Item): T {
  return item.n > 0 ? t : t;
}

