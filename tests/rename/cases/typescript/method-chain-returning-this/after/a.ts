class Query {
  parts: string[] = [];
  append(p: string): this { this.parts.push(p); return this; }
  limit(n: number): this { return this.append(String(n)); }
}
export const q = new Query().append("a").limit(3).append("b");
export const s = new Set<string>().add("x");

