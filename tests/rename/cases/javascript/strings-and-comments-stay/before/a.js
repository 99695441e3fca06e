// open the door
const open = 'open';
/* open */
const re = /open/;
console.log("open", open, re);
