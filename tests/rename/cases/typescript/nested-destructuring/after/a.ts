interface Address { town: string; street: string }
interface Person { home: Address; city: number }
export function f(p: Person): string {
  const { home: { town: city, street } } = p;
  const { city: n } = p;
  return city + street + n;
}

