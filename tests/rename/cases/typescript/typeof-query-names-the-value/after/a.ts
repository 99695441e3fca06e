const defaults = { depth: 1 };
type defaults = string;
export function f(o: typeof defaults): defaults {
  return String(o.depth + defaults.depth);
}

