export function f(n: number): string {
  switch (n) {
    case 0:
      let label: string;
      label = "zero";
      return label;
    default:
      label = "many";
      return label;
  }
}

