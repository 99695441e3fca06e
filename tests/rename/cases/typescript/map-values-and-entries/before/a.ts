class Player { score = 0; }
export function f(m: Map<string, Player>): number {
  let n = 0;
  for (const [name, p] of m) n += p.score + name.length;
  for (const p of m.values()) n += p.score;
  m.forEach(p => { n += p.score; });
  return n + (m.get("a")?.score ?? 0);
}

