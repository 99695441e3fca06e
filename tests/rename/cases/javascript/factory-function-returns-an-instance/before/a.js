class Door { unlock() {} }
class Safe { unlock() {} }
function makeDoor() { return new Door(); }
const makeSafe = () => new Safe();
makeDoor().unlock();
makeSafe().unlock();
