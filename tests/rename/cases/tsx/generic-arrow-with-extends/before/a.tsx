const get = <T, K extends keyof T>(o: T, k: K): T[K] => o[k];
type K = string;
const k: K = 'a';
