interface Pingable { sendPing(): void }
class Sonar implements Pingable { sendPing(): void {} }
class Ball { ping(): void {} }
export function f(p: Pingable, b: Ball): void {
  p.sendPing();
  b.ping();
  new Sonar().sendPing();
}

