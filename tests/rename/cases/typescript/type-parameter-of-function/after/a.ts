type T = number;
export function firstOf<Element>(list: Element[], f: (x: Element) => boolean): Element | undefined {
  const found: Element[] = list.filter(f);
  return found[0];
}
export const t: T = 1;

