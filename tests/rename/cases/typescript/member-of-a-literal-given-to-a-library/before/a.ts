const target = {};
Object.defineProperty(target, "key", { value: 1 });
