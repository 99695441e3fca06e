class Query {
  parts: string[] = [];
  add(p: string): this { this.parts.push(p); return this; }
  limit(n: number): this { return this.add(String(n)); }
}
export const q = new Query().add("a").limit(3).add("b");
export const s = new Set<string>().add("x");

