globalThis.setTimeout(() => 1, 2);
