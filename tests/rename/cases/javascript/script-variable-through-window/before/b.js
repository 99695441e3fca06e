window.clicks = 1;
globalThis.clicks++;
click();
