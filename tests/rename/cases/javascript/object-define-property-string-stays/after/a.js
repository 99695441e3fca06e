const total = 1;
Object.defineProperty({}, 'sum', { value: total });
