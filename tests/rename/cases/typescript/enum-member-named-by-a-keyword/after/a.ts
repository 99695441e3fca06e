enum Mode { default, Other }
console.log(Mode.default, Mode.Other);
