class Stone { mass = 1; }
class Body { mass = 2; }
export function f(a: Stone, b: Stone | null, c: Body): number {
  return (b ?? a).mass + (Math.random() > 0.5 ? a : new Stone()).mass + c.mass;
}

