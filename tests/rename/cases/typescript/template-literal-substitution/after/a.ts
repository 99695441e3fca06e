export function greet(person: string): string {
  return `name: ${person.trim()} and ${`inner ${person}`} name`;
}

