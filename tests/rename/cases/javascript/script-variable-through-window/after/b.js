window.counter = 1;
globalThis.counter++;
click();
