class Door { open() {} }
class Safe { unlock() {} }
function makeDoor() { return new Door(); }
const makeSafe = () => new Safe();
makeDoor().open();
makeSafe().unlock();
