interface Pingable { ping(): void }
class Sonar implements Pingable { ping(): void {} }
class Ball { ping(): void {} }
export function f(p: Pingable, b: Ball): void {
  p.ping();
  b.ping();
  new Sonar().ping();
}

