type Action = { type: 'add'; n: number } | { type: 'reset' };
function reduce(s: number, a: Action) { return a.type === 'add' ? s + a.n : 0; }
reduce(1, { type: 'reset' });
const e = <button type="button" />;
