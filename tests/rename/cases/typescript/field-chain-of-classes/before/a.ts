class Address { city = ""; }
class Person { home = new Address(); work?: Address; city = 0; }
class Firm { boss: Person = new Person(); }
export function f(firm: Firm): string {
  return firm.boss.home.city + firm.boss.work?.city + firm.boss.city;
}

