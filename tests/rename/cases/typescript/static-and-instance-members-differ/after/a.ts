class Pool {
  static make(): Pool { return new Pool(); }
  create(): number { return 1; }
}
export const p = Pool.make();
export const n = p.create();

