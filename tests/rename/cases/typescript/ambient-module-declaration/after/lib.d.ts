declare module "parser" {
  export function parseText(s: string): number;
}
