const get = <T, Key extends keyof T>(o: T, k: Key): T[Key] => o[k];
type K = string;
const k: K = 'a';
