enum Mode { Usual, Other }
console.log(Mode.Usual, Mode.Other);
