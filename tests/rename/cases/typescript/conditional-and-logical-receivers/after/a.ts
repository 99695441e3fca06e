class Stone { weight = 1; }
class Body { mass = 2; }
export function f(a: Stone, b: Stone | null, c: Body): number {
  return (b ?? a).weight + (Math.random() > 0.5 ? a : new Stone()).weight + c.mass;
}

