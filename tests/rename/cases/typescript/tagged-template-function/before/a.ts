function tag(parts: TemplateStringsArray, ...values: unknown[]): string {
  return parts.join("") + values.length;
}
export const t = tag`a tag ${1} b`;

