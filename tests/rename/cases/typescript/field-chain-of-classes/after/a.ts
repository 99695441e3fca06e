class Address { town = ""; }
class Person { home = new Address(); work?: Address; city = 0; }
class Firm { boss: Person = new Person(); }
export function f(firm: Firm): string {
  return firm.boss.home.town + firm.boss.work?.town + firm.boss.city;
}

