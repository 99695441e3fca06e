class User {
  static root = new User();
  parent?: User;
  is(o: unknown): o is User { return o instanceof User; }
}
class Admin extends User {}
type Ctor = typeof User;
const users: Map<string, User[]> = new Map<string, User[]>();
export function f(c: Ctor): User { return users.size > 0 ? new c() : new Admin(); }
export const text = "User";

