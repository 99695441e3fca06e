interface Repo<T> { find(id: number): T | undefined }
class Users implements Repo<string> { find(id: number): string { return "u" + id; } }
export function f(r: Repo<number>, u: Users, list: number[]): void {
  r.find(1);
  u.find(2);
  list.find(x => x > 1);
}

