class Door { unlock() {} }
class Safe { unlock() {} }
const doors = [new Door(), new Door()];
for (const door of doors) door.unlock();
doors.forEach((d) => d.unlock());
doors[0].unlock();
[new Safe()].forEach((s) => s.unlock());
