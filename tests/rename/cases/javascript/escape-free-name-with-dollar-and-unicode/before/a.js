const $länge = 1;
console.log($länge, '$länge', $länge2());
function $länge2() {}
