class Door { unlock(): void {} }
class Chest { unlock(): void {} }
export function all(things: any): void { things.unlock(); }
new Door().unlock();
new Chest().unlock();
