export let sum = 1;
