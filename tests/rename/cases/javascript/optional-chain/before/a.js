class Ring { link = new Ring(); }
const n = new Ring();
n?.link?.link.link;
