export function isText(candidate: unknown): candidate is string {
  return typeof candidate === "string";
}

