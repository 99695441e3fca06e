// open the door
const handle = 'open';
/* open */
const re = /open/;
console.log("open", handle, re);
