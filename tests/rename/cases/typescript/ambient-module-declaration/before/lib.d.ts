declare module "parser" {
  export function parse(s: string): number;
}
