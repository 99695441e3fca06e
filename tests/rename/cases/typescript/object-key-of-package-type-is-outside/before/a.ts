Object.defineProperty({}, "a", { writable: true });
export {};

