class Pool {
  static create(): Pool { return new Pool(); }
  create(): number { return 1; }
}
export const p = Pool.create();
export const n = p.create();

