interface Book { title: string; author: Person }
interface Person { name: string }
export function f(b: Book): string {
  return b.title + b.author.name;
}

