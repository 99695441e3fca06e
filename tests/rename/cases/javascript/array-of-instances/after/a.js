class Door { open() {} }
class Safe { unlock() {} }
const doors = [new Door(), new Door()];
for (const door of doors) door.open();
doors.forEach((d) => d.open());
doors[0].open();
[new Safe()].forEach((s) => s.unlock());
