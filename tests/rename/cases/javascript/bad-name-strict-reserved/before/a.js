export let bundle = 1;
