interface Todo { title: string; done: boolean }
export function update(t: Readonly<Todo>, u: Partial<Todo>): string {
  return t.title + u.title;
}
export const u = update({ title: "a", done: true }, { title: "b" });

