let left, b;
({ a: left, b } = { a: 1, b: 2 });
[left, b] = [b, left];
