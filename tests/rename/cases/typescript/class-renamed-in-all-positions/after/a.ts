class Account {
  static root = new Account();
  parent?: Account;
  is(o: unknown): o is Account { return o instanceof Account; }
}
class Admin extends Account {}
type Ctor = typeof Account;
const users: Map<string, Account[]> = new Map<string, Account[]>();
export function f(c: Ctor): Account { return users.size > 0 ? new c() : new Admin(); }
export const text = "User";

