const sum = 1;
Object.defineProperty({}, 'sum', { value: sum });
