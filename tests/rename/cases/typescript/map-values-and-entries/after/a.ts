class Player { points = 0; }
export function f(m: Map<string, Player>): number {
  let n = 0;
  for (const [name, p] of m) n += p.points + name.length;
  for (const p of m.values()) n += p.points;
  m.forEach(p => { n += p.points; });
  return n + (m.get("a")?.points ?? 0);
}

