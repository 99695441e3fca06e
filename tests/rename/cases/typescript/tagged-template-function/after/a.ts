function raw(parts: TemplateStringsArray, ...values: unknown[]): string {
  return parts.join("") + values.length;
}
export const t = raw`a tag ${1} b`;

