export function greet(name: string): string {
  return `name: ${name.trim()} and ${`inner ${name}`} name`;
}

