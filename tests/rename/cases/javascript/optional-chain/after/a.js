class Ring { next = new Ring(); }
const n = new Ring();
n?.next?.next.next;
