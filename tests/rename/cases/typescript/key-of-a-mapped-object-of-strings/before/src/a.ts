type Key = 'alpha' | 'beta';
export const s: { [P in Key]: string } = { alpha: 'x', beta: 'y' };

