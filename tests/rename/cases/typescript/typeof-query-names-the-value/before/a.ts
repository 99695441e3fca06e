const options = { depth: 1 };
type options = string;
export function f(o: typeof options): options {
  return String(o.depth + options.depth);
}

