interface Book { name: string; author: Person }
interface Person { name: string }
export function f(b: Book): string {
  return b.name + b.author.name;
}

