interface Repo<T> { locate(id: number): T | undefined }
class Users implements Repo<string> { locate(id: number): string { return "u" + id; } }
export function f(r: Repo<number>, u: Users, list: number[]): void {
  r.locate(1);
  u.locate(2);
  list.find(x => x > 1);
}

