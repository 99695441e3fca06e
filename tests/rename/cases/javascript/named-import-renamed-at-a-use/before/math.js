export let add = 1;
