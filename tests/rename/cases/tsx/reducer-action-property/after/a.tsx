type Action = { kind: 'add'; n: number } | { kind: 'reset' };
function reduce(s: number, a: Action) { return a.kind === 'add' ? s + a.n : 0; }
reduce(1, { kind: 'reset' });
const e = <button type="button" />;
