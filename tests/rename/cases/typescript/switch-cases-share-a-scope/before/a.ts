export function f(n: number): string {
  switch (n) {
    case 0:
      let text: string;
      text = "zero";
      return text;
    default:
      text = "many";
      return text;
  }
}

