interface Todo { caption: string; done: boolean }
export function update(t: Readonly<Todo>, u: Partial<Todo>): string {
  return t.caption + u.caption;
}
export const u = update({ caption: "a", done: true }, { caption: "b" });

