const defaults = { depth: 1 };
type options = string;
export function f(o: typeof defaults): options {
  return String(o.depth + defaults.depth);
}

