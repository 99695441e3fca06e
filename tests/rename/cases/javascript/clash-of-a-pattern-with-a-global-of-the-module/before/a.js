function format(value) { return String(value); }
export function show({ text }) {
  return format(text);
}
