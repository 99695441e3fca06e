type Key = 'alpha' | 'beta';
export const r: Record<Key, number> = { alpha: 1, beta: 2 };
console.log(r.alpha);

